"""Reviews that a page marks in its text are read like those in its scripts, each once."""

import json
import time
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


SCRIPT = '<script type="application/ld+json">{}</script>'


def test_another_reviewer_of_a_claim_that_a_script_tells_of_is_not_passed_over(tmp_path: Path) -> None:
    script = {"@type": "ClaimReview", "claimReviewed": "The bridge has two lanes.", "reviewRating": "False"}
    for author, words in (("Other Checks", ["False", "Faux", "Vrai"]), ("example checks", ["False", "Faux"])):
        page = MICRODATA.replace("<title>", f"{SCRIPT.format(json.dumps(script | {'author': author}))}<title>")
        made = read(tmp_path, page)
        assert [each.reviews[0].words for each in made if isinstance(each, RecordDraft)] == words


def test_one_script_may_refer_to_another_and_the_text_to_both(tmp_path: Path) -> None:
    house = {"@graph": [{"@id": "#house", "@type": "Organization", "name": "Example Checks"}]}
    review = {"@type": "ClaimReview", "claimReviewed": "The bridge is red.", "author": {"@id": "#house"}}
    marked = '<p typeof="ClaimReview"><b property="claimReviewed">It is old.</b><i property="author" resource="#house">'
    page = f"<html>{SCRIPT.format(json.dumps(review))}{SCRIPT.format(json.dumps(house))}{marked}"
    made = read(tmp_path, page)
    assert [each.reviews[0].reviewer for each in made if isinstance(each, RecordDraft)] == ["Example Checks"] * 2


@pytest.mark.parametrize(
    ("head", "address"),
    [
        ('<base href="https://checks.example/a/">', "https://checks.example/a/bridge"),
        ('<link rel="canonical" href="https://checks.example/b">', "https://checks.example/bridge"),
        ("", None),
    ],
)
def test_an_address_without_its_site_goes_on_from_the_page(head: str, address: str | None, tmp_path: Path) -> None:
    [made, *_] = read(
        tmp_path, MICRODATA.replace("<title>", f"{head}<title>").replace("https://checks.example/bri", "bri")
    )
    assert isinstance(made, RecordDraft)
    assert made.reviews[0].url == address


LISTED = """<article itemscope itemtype="http://schema.org/ClaimReview"><a class="featured" href="https://checks.example/{0}">
  <meta itemprop="datePublished" content="2018-03-16T12:53:32+00:00"/>
  <span itemprop="image" itemscope itemtype="http://schema.org/ImageObject"><meta itemprop="url" content="i.jpg"></span>
  <span itemprop="author" itemscope itemtype="http://schema.org/Organization">
    <meta itemprop="name" content="Checks"/></span>
  <meta itemprop="url" content="https://checks.example/{0}" />
  <meta itemprop="claimReviewed" content="Ada Kern&#039;s bridge number {0} fell.">
  <span itemprop="itemReviewed" itemscope itemtype="http://schema.org/CreativeWork">
    <span itemprop="author" itemscope itemtype="http://schema.org/Organization">
      <meta itemprop="name" content="Internet" /></span>
  </span>
  <span itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating" style="display:none">
    <span itemProp="alternateName">False</span><meta itemprop="ratingValue" content="-1"/>
    <meta itemprop="worstRating" content="-1"/><meta itemprop="bestRating" content="-1"/></span>
  <div><h2 itemprop="headline">Did Ada Kern&#8217;s bridge {0} fall?</h2><p>A picture</p></div></a></article>
<article itemscope itemtype="http://schema.org/NewsArticle"><h2 itemprop="headline">A bridge is built</h2></article>
"""


def test_a_page_that_lists_many_reviews_gives_each_with_its_own_parts(tmp_path: Path) -> None:
    made = read(tmp_path, "<!doctype html><html>" + "".join(LISTED.format(number) for number in range(1, 501)))
    assert len(made) == 500
    for number, each in enumerate(made, 1):
        assert isinstance(each, RecordDraft)
        [review], [speaker] = each.reviews, each.speakers
        assert each.text == f"Ada Kern's bridge number {number} fell."
        assert (review.url, review.reviewer) == (f"https://checks.example/{number}", "Checks")
        assert (review.on, review.words, review.status) == ("2018-03-16", "False", "refuted")
        assert (speaker.kind, speaker.descriptor) == ("unnamed", "Internet")


@pytest.mark.parametrize("tag", ["div", "b itemprop=a", "div itemscope itemtype=ClaimReview itemprop=a"])
def test_elements_that_never_end_take_time_by_their_number_and_not_by_its_square(tag: str, tmp_path: Path) -> None:
    spent = []
    for number in (2_000, 16_000):
        began = time.process_time()
        read(tmp_path, f"<html><p itemscope>{f'<{tag}>' * number}x")
        spent.append(time.process_time() - began)
    assert spent[1] < 24 * spent[0]


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
        ("<p itemscope><div itemscope><b itemprop=a>One.<p>Two.</p>Three</b>", {"a": ["One. Two. Three"]}),
        ("</b><p itemscope></i><b itemprop=a>x</u></b>", {"a": ["x"]}),
    ],
)
def test_properties_are_read_as_html_says(page: str, told: dict[str, list[str]]) -> None:
    (_, node) = page_markup(page)[-1]
    assert {name: value for name, value in node.items() if name != "@type"} == told


@settings(max_examples=100, deadline=None)
@given(tags=st.lists(st.sampled_from(TAGS), max_size=40))
def test_any_tags_give_records_or_reasons(tags: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    made = read(tmp_path_factory.getbasetemp(), f"<html>{''.join(tags)}")
    assert all(isinstance(each, Rejected) or each.text for each in made)
