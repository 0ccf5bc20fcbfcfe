"""Reviews that a page marks in its text are read like those in its scripts, each once."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factdb.exchange.import_file import import_file
from factdb.exchange.page_markup import page_markup
from factdb.exchange.record import RecordDraft, Rejected

MICRODATA = """<!doctype html>
<html lang="fr"><head><meta itemprop="name" content="no one's"><title>Checks</title></head><body>
<article itemscope itemtype="https://schema.org/ClaimReview">
  <h1 itemprop="claimReviewed">The bridge cost<br>nine &amp; a half million.</h1>
  <p>Checked by <span itemprop="author" itemscope itemtype="https://schema.org/Organization">
    <a itemprop="name" href="https://checks.example/">Example Checks</a></span>
  <time itemprop="datePublished" datetime="2024-03-05T10:00">5 mars</time>
  <link itemprop="url" href="https://checks.example/bridge">
  <p itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating">
    <meta itemprop="ratingValue" content="1"><meta itemprop="worstRating" content="1">
    <meta itemprop="bestRating" content="5"><b itemprop="alternateName">Faux</b>
  <div itemprop="itemReviewed" itemscope itemtype="https://schema.org/Claim">
    <div itemprop="author" itemscope itemtype="https://schema.org/Person">
      <span itemprop="name">Ada <i>Kern</i></span>, <span itemprop="jobTitle">mayor</span></div>
    <meta itemprop="datePublished" content="2024-03-01">
    <a itemprop="appearance" href="https://example.org/speech">her speech</a>
  </div>
</article>
<article itemscope itemtype="http://schema.org/ClaimReview"><p itemprop="claimReviewed">The bridge has two lanes.
<div itemprop="author">Example Checks</div>
<div itemprop="reviewRating" itemscope><span itemprop="alternateName">Vrai</span></div></article>
</body></html>
"""

TAGS = [
    *("<p>", "</p>", "<div itemscope itemtype=ClaimReview>", "</div>", "<b itemprop=claimReviewed>", "</b>", "x", "&"),
    *("<a property=author href=y>", "</a>", "<i typeof=ClaimReview resource=z>", "<br/>", "<", "<script>", "<!--"),
    *("<b itemprop=author itemscope itemid=w>", "<p property=claimReviewed resource=z>", "-->"),
]

RDFA = """<html><body vocab="https://schema.org/" prefix="schema: https://schema.org/">
<div typeof="ClaimReview" resource="#review">
  <h1 property="schema:claimReviewed">The bridge cost nine million.</h1>
  <div property="author" typeof="Organization"><span property="name">Example Checks</span></div>
  <span property="datePublished" content="2024-03-05">in March</span>
  <div property="reviewRating" typeof="Rating"><span property="alternateName">Falsch</span></div>
  <div property="itemReviewed" resource="#claim"></div>
</div>
<div typeof="schema:Claim" resource="#claim"><span property="author">Ada Kern</span></div>
</body></html>
"""


def read(folder: Path, page: str, encoding: str = "utf-8") -> list[RecordDraft | Rejected]:
    """What a page holds."""
    (folder / "page.html").write_text(page, encoding=encoding)
    return list(import_file(folder / "page.html").records())


def test_microdata_gives_every_review_with_its_author_rating_and_speaker(tmp_path: Path) -> None:
    first, second = read(tmp_path, MICRODATA)
    assert isinstance(first, RecordDraft)
    assert isinstance(second, RecordDraft)
    assert (first.line, first.text) == (3, "The bridge cost nine & a half million.")
    [review], [speaker] = first.reviews, first.speakers
    assert (review.reviewer, review.on, review.url) == (
        *("Example Checks", "2024-03-05"),
        "https://checks.example/bridge",
    )
    assert (review.words, review.scale, review.status) == ("Faux", "1 to 5: 1", "refuted")
    assert (speaker.name, speaker.role, speaker.said_on) == ("Ada Kern", "mayor", "2024-03-01")
    assert first.url == "https://example.org/speech"
    assert (second.text, second.reviews[0].reviewer, second.reviews[0].status) == (
        *("The bridge has two lanes.", "Example Checks"),
        "confirmed",
    )


def test_rdfa_is_read_and_its_references_are_followed(tmp_path: Path) -> None:
    [made] = read(tmp_path, RDFA)
    assert isinstance(made, RecordDraft)
    assert (made.text, made.line) == ("The bridge cost nine million.", 2)
    assert [(each.reviewer, each.on, each.status) for each in made.reviews] == [
        ("Example Checks", "2024-03-05", "refuted")
    ]
    assert [each.name for each in made.speakers] == ["Ada Kern"]


def test_a_review_in_a_script_and_in_the_text_is_one_and_others_in_the_text_are_read(tmp_path: Path) -> None:
    review = {"@type": "ClaimReview", "claimReviewed": "The bridge has two lanes", "reviewRating": "True"}
    script = f'<script type="application/ld+json">{json.dumps(review)}</script>\n<script type="application/ld+json">{{'
    made = read(tmp_path, MICRODATA.replace("<title>", f"{script}</script><title>"))
    assert [type(each).__name__ for each in made] == ["RecordDraft", "Rejected", "RecordDraft"]
    assert [each.reviews[0].words for each in made if isinstance(each, RecordDraft)] == ["True", "Faux"]


def test_a_page_is_read_in_the_encoding_that_it_declares(tmp_path: Path) -> None:
    page = (
        '<html><head><meta charset="windows-1251"></head><body><p itemscope itemtype="https://schema.org/ClaimReview">'
    )
    page += '<b itemprop="claimReviewed">Ђурђев мост је пао.</b></p></body></html>'
    [made] = read(tmp_path, page, "cp1251")
    assert isinstance(made, RecordDraft)
    assert made.text == "Ђурђев мост је пао."


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ('<p itemscope><b itemprop="a b">x</b></p>', {"a": ["x"], "b": ["x"]}),
        ('<p itemscope><b itemprop=a>x<i itemprop="b">y</i></b>z</p>', {"a": ["xy"], "b": ["y"]}),
        (
            '<p itemscope><img itemprop=a src="x.png"><data itemprop=b value=7>seven</data></p>',
            {"a": ["x.png"], "b": ["7"]},
        ),
        ("<ul itemscope><li itemprop=a>one<li itemprop=a>two</ul>", {"a": ["one", "two"]}),
        ("<p itemscope><b itemprop=a><script>no</script>yes</b>", {"a": ["yes"]}),
        ("</b><p itemscope></i><b itemprop=a>x</u></b>", {"a": ["x"]}),
    ],
)
def test_properties_are_read_as_html_says(page: str, told: dict[str, list[str]]) -> None:
    [(_, node)] = page_markup(page)
    assert {name: value for name, value in node.items() if name != "@type"} == told


@settings(max_examples=100, deadline=None)
@given(tags=st.lists(st.sampled_from(TAGS), max_size=40))
def test_any_tags_give_records_or_reasons(tags: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    made = read(tmp_path_factory.getbasetemp(), f"<html>{''.join(tags)}")
    assert all(isinstance(each, Rejected) or each.text for each in made)
