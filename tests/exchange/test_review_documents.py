"""A feed, a graph or an answer of Google's tools is read element by element, however long it is."""

import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from factdb.errors import BadInput
from factdb.exchange.import_file import import_file
from factdb.exchange.record import RecordDraft, Rejected


def review(number: int) -> dict[str, Any]:
    """A review among many."""
    return {
        "@type": "ClaimReview",
        "claimReviewed": f"The bridge cost {number} million.",
        "author": {"@id": "#house"},
        "reviewRating": {"alternateName": "False"},
        "itemReviewed": {"author": {"name": "Ada Kern"}},
    }


HOUSE = {"@id": "#house", "@type": "Organization", "name": "Example Checks"}


def answer(number: int) -> dict[str, Any]:
    """A claim as Google's tools give it."""
    return {"text": f"The bridge cost {number} million.", "claimReview": [{"textualRating": "False"}]}


def feed(elements: list[Any], **around: Any) -> dict[str, Any]:
    return {"@context": "https://schema.org", "@type": "DataFeed", **around, "dataFeedElement": elements}


def read(folder: Path, document: Any, encoding: str = "utf-8") -> list[RecordDraft | Rejected]:
    """What a document holds; a text is one as it is."""
    text = document if isinstance(document, str) else json.dumps(document)
    (folder / "doc.json").write_text(text, encoding=encoding)
    return list(import_file(folder / "doc.json", wanted="claimreview").records())


@pytest.mark.parametrize(
    "document",
    [
        feed([{"item": [review(1)]}, {"item": review(2)}, HOUSE]),
        feed([{"item": [review(1), review(2)]}], publisher=HOUSE),
        {"@graph": [HOUSE, {"@type": "WebPage"}, review(1), review(2)]},
        {"https://schema.org/itemListElement": [review(1), {"item": review(2)}], "creator": HOUSE},
        [HOUSE, review(1), review(2)],
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_reviews_are_numbered_through_and_refer_to_what_stands_elsewhere(
    document: Any, encoding: str, tmp_path: Path
) -> None:
    made = read(tmp_path, document, encoding)
    assert [each.text for each in made if isinstance(each, RecordDraft)] == [
        "The bridge cost 1 million.",
        "The bridge cost 2 million.",
    ]
    assert [each.line for each in made] == [1, 2]
    assert {each.reviews[0].reviewer for each in made if isinstance(each, RecordDraft)} == {"Example Checks"}


def test_answers_of_several_pages_stand_on_a_line_each_or_in_one_list(tmp_path: Path) -> None:
    pages = [{"claims": [answer(1), answer(2)], "nextPageToken": "x"}, {"claims": [answer(3)]}]
    for document in (pages, "\n".join(map(json.dumps, pages))):
        made = [each for each in read(tmp_path, document) if isinstance(each, RecordDraft)]
        assert [each.text for each in made] == [f"The bridge cost {number} million." for number in (1, 2, 3)]
        assert {each.reviews[0].status for each in made} == {"refuted"}


def test_what_stands_before_a_break_is_taken_and_the_break_is_rejected(tmp_path: Path) -> None:
    whole = json.dumps(feed([review(1), review(2), review(3)]))
    one, two, rest = read(tmp_path, whole[: whole.index("cost 3")])
    assert isinstance(one, RecordDraft)
    assert isinstance(two, RecordDraft)
    assert isinstance(rest, Rejected)
    assert (rest.line, "From here on" in rest.reason) == (3, True)
    with pytest.raises(BadInput, match="is no JSON"):
        read(tmp_path, whole[:30])


@pytest.mark.parametrize("document", [{"dataFeedElement": []}, {"dataFeedElement": None}, {"claims": [None, 1]}, []])
def test_a_feed_without_reviews_gives_nothing(document: Any, tmp_path: Path) -> None:
    assert read(tmp_path, document) == []


def test_an_answer_of_googles_tools_that_is_empty_is_known_as_one(tmp_path: Path) -> None:
    (tmp_path / "none.json").write_text("{}\n", encoding="utf-8")
    assert list(import_file(tmp_path / "none.json").records()) == []


@pytest.mark.parametrize("name", ["dataFeedElement", "@graph", "claims"])
def test_a_long_document_takes_no_more_memory_than_a_short_one(name: str, tmp_path: Path) -> None:
    padded = {"pad": "x" * 8_000}
    elements = [(answer(n) if name == "claims" else review(n)) | padded for n in range(1_000)]
    (tmp_path / "long.json").write_text(
        json.dumps({"@type": "DataFeed", name: elements, "p": HOUSE}, indent=1), "utf-8"
    )
    file = import_file(tmp_path / "long.json", wanted="claimreview")
    tracemalloc.start()
    try:
        assert sum(1 for _ in file.records()) == 1_000
        assert tracemalloc.get_traced_memory()[1] < 6_000_000
    finally:
        tracemalloc.stop()


def test_how_far_a_file_is_read_is_told_in_its_bytes(tmp_path: Path) -> None:
    rows = "".join(f"Claim {number}.,Ida\n" for number in range(5_000))
    files = {"a.csv": f"claim,speaker\n{rows}", "b.json": json.dumps(feed([review(n) for n in range(2_000)]))}
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        file = import_file(tmp_path / name)
        reached = [file.gauge.reached for _ in file.records()]
        assert reached == sorted(reached)
        assert 0 < reached[0] < reached[-1] <= file.gauge.size == len(text)
        assert file.gauge.reached == file.gauge.size
