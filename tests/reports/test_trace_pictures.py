"""Pictures of a trace: what the ledger holds can never act in them."""

import re

from factdb.actions.add_source import add_source
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.queries.trace import trace
from factdb.queries.trace_rows import Trace
from factdb.reports.as_dot import as_dot
from factdb.reports.as_mermaid import as_mermaid
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing
from tests.lineage import EVERYTHING, lineage

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
