"""Pictures of a trace: what the ledger holds can never act in them."""

import re
from itertools import pairwise
from xml.etree import ElementTree

from factdb.actions.add_document import add_document
from factdb.actions.add_evidence import add_evidence
from factdb.actions.add_source import add_source
from factdb.actions.derive_document import derive_document
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.queries.trace import trace
from factdb.queries.trace_rows import Trace
from factdb.reports.as_dot import as_dot
from factdb.reports.as_mermaid import as_mermaid
from factdb.reports.as_trace_svg import GUTTER, WIDE, as_trace_svg
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing
from tests.lineage import EVERYTHING, FORTY, NOTHING, lineage

SLY = '</text><script>alert(1)</script>"]; click a "javascript:x" %% \\N `b` #quot; & \\'


def traced(place: Location, number: int = EVERYTHING) -> Trace:
    writing(place, lineage)
    with reading(place) as connection:
        return trace(connection, number)


def sly(place: Location) -> Trace:
    def act(ledger: Ledger) -> None:
        speaker = add_source(ledger, kind="organization", name=SLY).id
        log_claims(ledger, [ClaimDraft(text=SLY, voices=[VoiceDraft(source_id=speaker, cue=SLY)])])

    writing(place, act)
    with reading(place) as connection:
        return trace(connection, 1)


def test_arrows_run_from_what_is_rested_on_and_say_how(place: Location) -> None:
    found = traced(place)
    dot, mermaid = as_dot(found), as_mermaid(found)
    assert 'source2 -> source1 [label="told"]' in dot
    assert 'document4 -> document3 [label="is the record for"]' in dot
    assert 'source1 -->|"said it, 2023#45;06#45;18"| claim1' in mermaid
    assert "ORIGIN" in mermaid
    assert "FALLEN" in dot


def test_mermaid_spells_out_all_that_could_end_a_label(place: Location) -> None:
    told = as_mermaid(sly(place))
    for label in re.findall(r'"(.*?)"', told):
        assert not re.search(r"[<>`%\\&()\[\]]", label.replace("<br/>", ""))
    assert told.count('"') % 2 == 0


def test_dot_strings_end_where_they_should(place: Location) -> None:
    for line in as_dot(sly(place)).splitlines():
        bare = re.sub(r'"(?:[^"\\]|\\.)*"', "", line)
        assert '"' not in bare
        assert "script" not in bare


SVG = "{http://www.w3.org/2000/svg}"


def boxes(picture: ElementTree.Element) -> list[tuple[float, float, float]]:
    """Left, top and bottom of each box of a point."""
    found = []
    for rect in picture.findall(f"{SVG}rect"):
        if rect.get("width") == str(WIDE):
            x, y, height = (float(rect.get(name, "")) for name in ("x", "y", "height"))
            found.append((x, y, y + height))
    return found


def test_forty_documents_stand_apart_in_columns_from_origins_to_the_claim(place: Location) -> None:
    picture = ElementTree.fromstring(as_trace_svg(traced(place, FORTY)))
    stand = boxes(picture)
    columns = sorted({x for x, _, _ in stand})
    assert [later - earlier for earlier, later in pairwise(columns)] == [WIDE + GUTTER] * 3
    assert [sum(x == column for x, _, _ in stand) for column in columns] == [3, 7, 7, 1]
    for column in columns:
        spans = sorted((top, bottom) for x, top, bottom in stand if x == column)
        assert all(bottom < top for (_, bottom), (top, _) in pairwise(spans))


def test_the_picture_says_in_words_what_it_shows_in_colour(place: Location) -> None:
    words = " ".join("".join(ElementTree.fromstring(as_trace_svg(traced(place))).itertext()).split())
    for part in (
        "Independent origins: 2–3",
        "● ORIGIN: at first hand",
        "? UNKNOWN: counts for nothing yet.",
        "✕ FALLEN, counts for nothing: It was",
        "↻ CIRCULAR: its support comes back",
        "● ORIGIN: support begins here, and it counts",
    ):
        assert part in words, words


def test_nothing_of_the_ledger_is_markup_in_the_picture(place: Location) -> None:
    picture = ElementTree.fromstring(as_trace_svg(sly(place)))
    assert {each.tag.removeprefix(SVG) for each in picture.iter()} <= {
        *("svg", "title", "desc", "rect", "defs", "marker", "path", "text", "tspan"),
    }
    assert "<script>alert(1)" in "".join(picture.itertext())


def test_a_claim_with_nothing_behind_it_is_one_box(place: Location) -> None:
    picture = ElementTree.fromstring(as_trace_svg(traced(place, NOTHING)))
    assert len(boxes(picture)) == 1


def chained(place: Location, length: int, *, back_to: int | None = None, held: tuple[int, ...] = (1,)) -> Trace:
    """A claim on documents each made from the next; the last perhaps from an earlier one, some evidence themselves."""

    def act(ledger: Ledger) -> None:
        log_claims(ledger, [ClaimDraft(text="The harbour froze.")])
        pages = [add_document(ledger, title=f"Page {number}") for number in range(1, length + 1)]
        for later, earlier in pairwise(pages):
            derive_document(ledger, document_id=later, origin_id=earlier, kind="derived_from")
        if back_to:
            derive_document(ledger, document_id=pages[-1], origin_id=back_to, kind="quoted_from")
        for number in held:
            add_evidence(ledger, claims=[1], stance="supports", document_id=number)

    writing(place, act)
    with reading(place) as connection:
        return trace(connection, 1)


def words_of(found: Trace) -> str:
    return " ".join("".join(ElementTree.fromstring(as_trace_svg(found)).itertext()).split())


def test_a_long_chain_of_copies_is_one_box_beside_where_it_begins(place: Location) -> None:
    found = chained(place, 30)
    assert len(boxes(ElementTree.fromstring(as_trace_svg(found)))) == 3
    assert "29 documents, each from the next Page 1 … and 27 between … Page 29" in words_of(found)
    assert "UNKNOWN" in words_of(found)


def test_a_ring_of_copies_is_one_box_and_says_so(place: Location) -> None:
    found = chained(place, 10, back_to=1)
    assert len(boxes(ElementTree.fromstring(as_trace_svg(found)))) == 2
    assert "10 documents in a circle Page 1 … and 8 between … Page 10 ↻ CIRCULAR" in words_of(found)


def test_an_arrow_back_past_other_columns_runs_below_all_boxes(place: Location) -> None:
    found = chained(place, 6, back_to=1, held=(1, 2, 3, 4, 5, 6))
    picture = ElementTree.fromstring(as_trace_svg(found))
    [path] = [each.get("d", "") for each in picture.findall(f"{SVG}path") if "H" in each.get("d", "")]
    lowest = float(path.split("V")[1].split("H")[0])
    assert lowest > max(bottom for _, _, bottom in boxes(picture))
    assert picture.get("class") == "broad"
