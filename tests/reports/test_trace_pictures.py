"""Pictures of a trace: what the ledger holds can never act in them."""

import re
from itertools import pairwise
from xml.etree import ElementTree

from factdb.actions.add_source import add_source
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
