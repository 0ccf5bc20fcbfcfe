"""Two ledgers come together: what one has arrives in the other by uid, once, with its proofs."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, text

from factdb.actions.add_evidence import add_evidence
from factdb.actions.add_source import add_source
from factdb.actions.add_story import add_story
from factdb.actions.edit_source import edit_source
from factdb.actions.edit_story import edit_story
from factdb.actions.link_claims import link_claims, unlink_claims
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.actions.merge_ledger import merge_ledger
from factdb.actions.merge_sources import merge_sources
from factdb.actions.record_verdict import record_verdicts
from factdb.actions.set_policy import set_policy
from factdb.actions.tag_claim import tag_claims, untag_claim
from factdb.errors import BadInput, Refused, SchemaBehind
from factdb.exchange.as_factdb import as_factdb
from factdb.exchange.bundle import LedgerBundle, bundle_of_file, bundle_of_ledger, header_of
from factdb.queries.bundle_tables import HANDED_OVER
from factdb.queries.ledger_uid import ledger_uid
from factdb.queries.policies import policy_in_force, policy_named
from factdb.queries.resting_on import resting_on
from factdb.queries.sources import source
from factdb.rules.chain import GENESIS, entry_hash
from factdb.store.location import Location, sqlite_file
from factdb.store.work import Ledger, reading, writing
from factdb.tables import claims, documents, evidence, journal, merged_entries, merges, sources, stories
from tests.conftest import ENGINES
from tests.desk import ARMS, BLINKEN, FLIGHTS, OFFICIAL, TALKS, desk, filled
from tests.ledgers import NewLedger, apart, held, merged, number, stands, uids, wrong
from tests.tampering import fill, loosened

Desks = tuple[Location, Location]


@pytest.fixture(params=ENGINES)
def desks(request: pytest.FixtureRequest, new_ledger: NewLedger) -> Desks:
    """Two empty ledgers, on each engine in turn."""
    return apart(new_ledger(request.param)), apart(new_ledger(request.param))


@pytest.fixture
def shared(new_ledger: NewLedger) -> Desks:
    """Two ledgers that hold the same desk: the second took it from the first."""
    ours, theirs = apart(new_ledger("sqlite")), apart(new_ledger("sqlite"))
    filled(ours)
    merged(theirs, ours)
    merged(ours, theirs)
    return ours, theirs


def on(place: Location, table: Any, uid: str, act: Callable[[Ledger, int], object]) -> None:
    """Does something with a row, by its uid, in a ledger."""
    writing(place, lambda ledger: act(ledger, number(ledger, table, uid)))


def uid_of(place: Location, table: Any, row: int) -> str:
    """The uid of a row of a ledger."""
    with reading(place) as connection:
        return str(connection.execute(select(table.c.uid).where(table.c.id == row)).scalar_one())


def value(place: Location, column: Any, uid: str) -> Any:
    """What a row holds in a column."""
    with reading(place) as connection:
        return connection.execute(select(column).where(column.table.c.uid == uid)).scalar_one()


def entries(place: Location) -> int:
    """How many entries a ledger's journals hold, its own and those of others."""
    with reading(place) as connection:
        counted = [select(func.count()).select_from(table) for table in (journal, merged_entries)]
        return sum(connection.execute(each).scalar_one() for each in counted)


def test_everything_that_a_ledger_holds_arrives_as_it_is(desks: Desks) -> None:
    ours, theirs = desks
    fill(theirs)
    told = merged(ours, theirs)
    for table in set(HANDED_OVER) - {merges, merged_entries}:
        assert held(ours, table.name) == held(theirs, table.name), table.name
    assert stands(ours) == stands(theirs)
    assert told.added == {
        table.name: len(held(theirs, table.name)) for table in HANDED_OVER if table.name in told.added
    }
    assert not (told.known or told.conflicts or told.joined or told.renamed or told.namesakes)


def test_two_desks_come_together_and_nothing_of_either_is_lost(desks: Desks) -> None:
    ours, theirs = (filled(place) for place in desks)
    both = {table.name: uids(ours, table.name) | uids(theirs, table.name) for table in (claims, sources, evidence)}
    both["verdicts"] = uids(ours, "verdicts") | uids(theirs, "verdicts")
    before = stands(ours) | stands(theirs)
    merged(ours, theirs)
    assert {name: uids(ours, name) for name in both} == both
    assert stands(ours) == before
    assert wrong(ours) == []


def test_what_was_taken_in_already_adds_nothing_and_says_so(desks: Desks) -> None:
    ours, theirs = desks
    filled(theirs)
    assert not merged(ours, theirs).known
    before = entries(ours)
    told = merged(ours, theirs)
    assert told.known
    assert not told.added
    assert entries(ours) == before


def test_a_later_merge_takes_only_what_came_since(shared: Desks) -> None:
    ours, theirs = shared
    [new] = writing(theirs, lambda ledger: log_claims(ledger, [ClaimDraft(text="It rained.")]))
    told = merged(ours, theirs)
    assert told.added == {"claims": 1}
    assert uid_of(theirs, claims, new) in uids(ours, "claims")


def test_the_other_journal_is_kept_as_it_was_written_and_its_chain_holds(desks: Desks) -> None:
    ours, theirs = desks
    fill(theirs)
    merged(ours, theirs)
    with reading(theirs) as connection:
        uid = ledger_uid(connection)
        last = connection.execute(select(journal.c.hash).order_by(journal.c.seq.desc()).limit(1)).scalar_one()
    with reading(ours) as connection:
        query = select(merged_entries).where(merged_entries.c.ledger_uid == uid).order_by(merged_entries.c.seq)
        kept = connection.execute(query).all()
    previous = GENESIS
    for seq, row in enumerate(kept, 1):
        told = {"by": row.written_by, "act": row.act, "table": row.table_name, "row": row.row_id}
        previous = entry_hash(previous, seq=seq, recorded_at=row.written_at, content=row.content, **told)
        assert previous == row.hash
    assert previous == last


def test_journals_that_the_other_had_taken_in_are_kept_too(new_ledger: NewLedger) -> None:
    ours, theirs, third = (apart(new_ledger("sqlite")) for _ in range(3))
    filled(third)
    merged(theirs, third)
    merged(ours, theirs)
    assert merged(ours, third).known
    assert uids(ours, "claims") == uids(third, "claims")
    assert wrong(ours) == []


def test_claims_that_came_in_are_found_as_near_doubles(shared: Desks) -> None:
    assert [wrong(place) for place in shared] == [[], []]


def test_verdicts_are_interleaved_by_when_they_were_decided(shared: Desks) -> None:
    ours, theirs = shared
    claim = uid_of(ours, claims, FLIGHTS)
    for place, status in ((theirs, "unverifiable"), (ours, "disputed"), (theirs, "unconfirmed")):
        judge(place, claim, status)
    merged(ours, theirs)
    merged(theirs, ours)
    assert stands(ours)[claim][0] == stands(theirs)[claim][0] == "unconfirmed"


def judge(place: Location, claim: str, status: str, **more: Any) -> None:
    """Records a verdict on a claim, by the claim's uid."""

    def act(ledger: Ledger, row: int) -> None:
        record_verdicts(ledger, claims=[row], status=status, because="So.", by="Ida", **more)

    on(place, claims, claim, act)


def test_of_verdicts_decided_at_one_moment_the_one_written_down_last_stands_in_both(shared: Desks) -> None:
    ours, theirs = shared
    claim = uid_of(ours, claims, ARMS)
    with reading(ours) as connection:
        at = connection.execute(select(claims.c.recorded_at).where(claims.c.uid == claim)).scalar_one()
    judge(theirs, claim, "refuted", at=at)
    judge(ours, claim, "disputed", at=at)
    merged(theirs, ours)
    merged(ours, theirs)
    assert stands(ours)[claim][0] == stands(theirs)[claim][0] == "disputed"


def test_the_policy_set_last_is_in_force_in_both(shared: Desks) -> None:
    ours, theirs = shared
    for place, name in ((theirs, "two-source"), (ours, "evidence")):
        writing(
            place,
            lambda ledger, name=name: set_policy(
                ledger, policy=policy_named(ledger.connection, name).policy, because="The handbook."
            ),
        )
    merged(theirs, ours)
    merged(ours, theirs)
    for place in shared:
        with reading(place) as connection:
            assert policy_in_force(connection).policy.name == "evidence"


def test_what_was_changed_there_is_taken_over(shared: Desks) -> None:
    ours, theirs = shared
    uid = uid_of(ours, sources, BLINKEN)
    on(theirs, sources, uid, lambda ledger, row: edit_source(ledger, source_id=row, note="Retired."))
    told = merged(ours, theirs)
    assert value(ours, sources.c.note, uid) == "Retired."
    assert (told.changed, told.conflicts) == ({"sources": 1}, [])


def test_what_was_changed_here_stays_and_is_no_conflict(shared: Desks) -> None:
    ours, theirs = shared
    uid = uid_of(ours, sources, BLINKEN)
    on(ours, sources, uid, lambda ledger, row: edit_source(ledger, source_id=row, note="Retired."))
    on(theirs, claims, uid_of(ours, claims, TALKS), lambda ledger, row: tag_claims(ledger, [(row, ["new"])]))
    told = merged(ours, theirs)
    assert value(ours, sources.c.note, uid) == "Retired."
    assert (told.changed, told.conflicts) == ({}, [])


def test_what_both_sides_changed_differently_is_listed_and_ours_stays(shared: Desks) -> None:
    ours, theirs = shared
    uid = uid_of(ours, sources, BLINKEN)
    for place, note in ((ours, "Retired."), (theirs, "Resigned.")):
        on(place, sources, uid, lambda ledger, row, note=note: edit_source(ledger, source_id=row, note=note))
    told = merged(ours, theirs)
    [conflict] = told.conflicts
    assert (conflict.table, conflict.uid, conflict.columns) == ("sources", uid, {"note": ("Retired.", "Resigned.")})
    assert value(ours, sources.c.note, uid) == "Retired."
    assert not told.changed


def test_a_conflict_is_listed_once_and_ends_when_one_side_takes_the_other_value(shared: Desks) -> None:
    ours, theirs = shared
    uid = uid_of(ours, sources, BLINKEN)
    for place, note in ((ours, "Retired."), (theirs, "Resigned.")):
        on(place, sources, uid, lambda ledger, row, note=note: edit_source(ledger, source_id=row, note=note))
    merged(ours, theirs)
    writing(theirs, lambda ledger: log_claims(ledger, [ClaimDraft(text="It rained.")]))
    assert merged(ours, theirs).conflicts == []
    on(ours, sources, uid, lambda ledger, row: edit_source(ledger, source_id=row, note="Resigned."))
    assert merged(theirs, ours).conflicts == []
    assert value(theirs, sources.c.note, uid) == "Resigned."


def test_the_same_change_on_both_sides_is_nothing_to_tell(shared: Desks) -> None:
    ours, theirs = shared
    uid = uid_of(ours, sources, OFFICIAL)
    for place in shared:
        on(place, sources, uid, lambda ledger, row: edit_source(ledger, source_id=row, note="Called twice."))
        merge_blinken_into_intelligence(place, ours)
    told = merged(ours, theirs)
    assert (told.changed, told.conflicts) == ({}, [])


def merge_blinken_into_intelligence(place: Location, ours: Location) -> None:
    """Merges one source into another; each desk does it at its own moment."""
    one, other = uid_of(ours, sources, BLINKEN), uid_of(ours, sources, 3)
    on(
        place,
        sources,
        one,
        lambda ledger, row: merge_sources(ledger, other=row, into=number(ledger, sources, other)),
    )


def test_sources_merged_here_and_there_end_at_one(shared: Desks) -> None:
    ours, theirs = shared
    last = writing(ours, lambda ledger: add_source(ledger, kind="person", name="A. J. Blinken")).uid
    merged(theirs, ours)
    first, second = uid_of(ours, sources, 3), uid_of(ours, sources, BLINKEN)
    on(ours, sources, first, lambda ledger, row: merge_sources(ledger, other=row, into=BLINKEN))
    on(
        theirs,
        sources,
        second,
        lambda ledger, row: merge_sources(ledger, other=row, into=number(ledger, sources, last)),
    )
    for told in (merged(ours, theirs), merged(theirs, ours)):
        assert told.conflicts == []
    for place in shared:
        with reading(place) as connection:
            ends = connection.execute(select(sources.c.merged_into_id).where(sources.c.uid.in_([first, second]))).all()
            assert {source(connection, end.merged_into_id).name for end in ends} == {"A. J. Blinken"}
    assert stands(ours) == stands(theirs)
    assert [wrong(place) for place in shared] == [[], []]


def test_sources_merged_into_each_other_are_listed(shared: Desks) -> None:
    ours, theirs = shared
    one, other = uid_of(ours, sources, BLINKEN), uid_of(ours, sources, 3)
    on(ours, sources, one, lambda ledger, row: merge_sources(ledger, other=row, into=number(ledger, sources, other)))
    on(theirs, sources, other, lambda ledger, row: merge_sources(ledger, other=row, into=number(ledger, sources, one)))
    [conflict] = merged(ours, theirs).conflicts
    assert conflict.uid == other
    assert wrong(ours) == []


def test_a_link_and_a_tag_that_were_taken_out_do_not_come_back(shared: Desks) -> None:
    ours, theirs = shared
    writing(ours, lambda ledger: unlink_claims(ledger, claim=ARMS, other=FLIGHTS, kind="contradicts"))
    writing(ours, lambda ledger: untag_claim(ledger, claim=TALKS, tag="talks"))
    left = held(ours, "links"), held(ours, "claim_tags")
    writing(theirs, lambda ledger: log_claims(ledger, [ClaimDraft(text="It rained.")]))
    merged(ours, theirs)
    assert (held(ours, "links"), held(ours, "claim_tags")) == left
    told = merged(theirs, ours)
    assert told.removed == {"links": 1, "claim_tags": 1}
    assert (held(theirs, "links"), held(theirs, "claim_tags")) == left
    assert stands(ours) == stands(theirs)


def test_what_was_said_anew_after_it_was_taken_out_stays(shared: Desks) -> None:
    ours, theirs = shared
    link = {"claim": ARMS, "other": FLIGHTS, "kind": "contradicts"}
    writing(ours, lambda ledger: unlink_claims(ledger, **link))
    merged(theirs, ours)
    writing(theirs, lambda ledger: link_claims(ledger, **link))
    assert merged(ours, theirs).added == {"links": 1}
    assert held(ours, "links") == held(theirs, "links")


def test_a_slug_that_is_taken_here_is_given_another_and_told(desks: Desks) -> None:
    ours, theirs = (filled(place) for place in desks)
    told = merged(ours, theirs)
    [renamed] = told.renamed
    assert (renamed.table, renamed.theirs, renamed.here) == ("stories", "visit", "visit-2")
    assert {row["slug"] for row in held(ours, "stories")} == {"visit", "visit-2"}
    assert len(held(ours, "claims")) == 10


def test_a_story_that_came_in_under_another_slug_still_takes_what_changes_there(desks: Desks) -> None:
    ours, theirs = (filled(place) for place in desks)
    merged(ours, theirs)
    writing(theirs, lambda ledger: edit_story(ledger, story_id=1, title="The long visit"))
    told = merged(ours, theirs)
    assert (told.renamed, told.conflicts) == ([], [])
    uid = uid_of(theirs, stories, 1)
    assert (value(ours, stories.c.title, uid), value(ours, stories.c.slug, uid)) == ("The long visit", "visit-2")


def test_tags_of_one_name_are_one_and_told(desks: Desks) -> None:
    ours, theirs = (filled(place) for place in desks)
    told = merged(ours, theirs)
    assert sorted(each.what for each in told.joined) == ["talks", "visit"]
    assert len(held(ours, "tags")) == 2
    assert len(held(ours, "claim_tags")) == 6


def test_a_tag_taken_off_there_is_taken_off_here_though_the_tag_is_our_own(desks: Desks) -> None:
    ours, theirs = (filled(place) for place in desks)
    merged(ours, theirs)
    writing(theirs, lambda ledger: untag_claim(ledger, claim=TALKS, tag="talks"))
    assert merged(ours, theirs).removed == {"claim_tags": 1}
    assert len(held(ours, "claim_tags")) == 5


def test_sources_of_one_name_are_listed_and_never_merged_by_themselves(desks: Desks) -> None:
    ours, theirs = (filled(place) for place in desks)
    told = merged(ours, theirs)
    assert sorted(each.name for each in told.namesakes) == ["Antony Blinken", "U.S. intelligence"]
    assert len(held(ours, "sources")) == 8
    assert len([row for row in held(ours, "sources") if row["merged_into_id"]]) == 2


def test_unnamed_sources_stay_hidden(desks: Desks) -> None:
    ours, theirs = (filled(place) for place in desks)
    merged(ours, theirs)
    hidden = [row for row in held(ours, "sources") if row["kind"] == "unnamed"]
    assert [(row["name"], row["descriptor"]) for row in hidden] == [(None, "a senior official")] * 2


def test_a_ledger_that_names_an_unnamed_source_does_not_name_it_here(shared: Desks) -> None:
    ours, theirs = shared
    uid = uid_of(ours, sources, OFFICIAL)
    named = {"name": "Deep Throat", "name_key": "deep throat", "kind": "person"}
    on(theirs, sources, uid, lambda ledger, row: ledger.change(sources, row, **named))
    [conflict] = merged(ours, theirs).conflicts
    assert conflict.uid == uid
    assert value(ours, sources.c.name, uid) is None


def test_a_rehearsal_tells_all_and_writes_nothing(desks: Desks) -> None:
    ours, theirs = (filled(place) for place in desks)
    before = {table.name: held(ours, table.name) for table in HANDED_OVER}, stands(ours), entries(ours)
    told = merged(ours, theirs, rehearsal=True)
    assert told.added["claims"] == 5
    assert told.namesakes
    assert ({table.name: held(ours, table.name) for table in HANDED_OVER}, stands(ours), entries(ours)) == before
    again = merged(ours, theirs)
    assert (again.added, again.joined, again.namesakes) == (told.added, told.joined, told.namesakes)


def written(place: Location, file: Path, wanted: list[int] | None = None) -> Path:
    """The file that holds a ledger, or the part of it that claims rest on."""
    with reading(place) as connection:
        part = None if wanted is None else resting_on(connection, wanted)
        lines = as_factdb(connection, header_of(connection, whole=part is None), part)
        file.write_text("".join(lines), encoding="utf-8", newline="")
    return file


def test_a_file_of_a_whole_ledger_merges_as_the_ledger_does(new_ledger: NewLedger, tmp_path: Path) -> None:
    theirs, from_file, from_ledger = (apart(new_ledger("sqlite")) for _ in range(3))
    filled(theirs)
    with bundle_of_file(written(theirs, tmp_path / "whole")) as bundle:
        told = writing(from_file, lambda ledger: merge_ledger(ledger, bundle))
    assert told.added == merged(from_ledger, theirs).added
    assert merged(from_file, theirs).known
    for table in set(HANDED_OVER) - {merges}:
        assert held(from_file, table.name) == held(from_ledger, table.name)


def test_a_file_of_a_part_brings_what_the_claims_rest_on_and_the_rest_can_follow(
    new_ledger: NewLedger, tmp_path: Path
) -> None:
    theirs, ours = apart(new_ledger("sqlite")), apart(new_ledger("sqlite"))
    filled(theirs)
    with bundle_of_file(written(theirs, tmp_path / "part", [FLIGHTS])) as bundle:
        told = writing(ours, lambda ledger: merge_ledger(ledger, bundle))
        assert told.added["verdicts"] == 3
        assert writing(ours, lambda ledger: merge_ledger(ledger, bundle)).known
    claim = uid_of(theirs, claims, FLIGHTS)
    assert stands(ours)[claim][0] == "refuted"
    assert not merged(ours, theirs).conflicts
    assert stands(ours) == stands(theirs)
    assert wrong(ours) == []


def test_a_journal_that_does_not_hold_together_is_refused_and_nothing_is_written(desks: Desks) -> None:
    ours, theirs = desks
    filled(theirs)
    with loosened(theirs) as connection:
        connection.execute(text("UPDATE journal SET recorded_by = 'Someone' WHERE seq = 7"))
        broken = LedgerBundle(connection, header_of(connection, whole=True))
        with pytest.raises(BadInput, match="does not hold together at entry 7"):
            writing(ours, lambda ledger: merge_ledger(ledger, broken))
    assert entries(ours) == 0
    assert held(ours, "claims") == []


def test_rows_that_refer_to_what_is_nowhere_are_refused(new_ledger: NewLedger) -> None:
    theirs, ours = apart(new_ledger("sqlite")), apart(new_ledger("sqlite"))
    filled(theirs)
    with bundle_of_ledger(theirs) as bundle:

        class Torn:
            header = bundle.header
            journal = bundle.journal

            @staticmethod
            def rows(name: str) -> Any:
                return iter(()) if name == "sources" else bundle.rows(name)

        with pytest.raises(BadInput, match="neither here nor in what is to be merged"):
            writing(ours, lambda ledger: merge_ledger(ledger, Torn()))  # type: ignore[arg-type]
    assert entries(ours) == 0


def test_a_ledger_of_another_schema_is_refused(new_ledger: NewLedger) -> None:
    theirs, ours = apart(new_ledger("sqlite")), apart(new_ledger("sqlite"))
    filled(theirs)
    with bundle_of_ledger(theirs) as bundle:
        object.__setattr__(bundle.header, "schema", "0003")
        with pytest.raises(SchemaBehind, match="0003"):
            writing(ours, lambda ledger: merge_ledger(ledger, bundle))


def test_a_ledger_is_not_merged_into_itself(place: Location) -> None:
    filled(place)
    with pytest.raises(Refused, match="this ledger itself"):
        merged(place, place)


def test_a_copy_of_a_ledger_that_went_its_own_way_comes_home(sqlite_place: Location, tmp_path: Path) -> None:
    filled(sqlite_place)
    laptop = copy(sqlite_place, tmp_path / "laptop.db")
    [here] = writing(sqlite_place, lambda ledger: log_claims(ledger, [ClaimDraft(text="It rained.")]))
    [there] = writing(laptop, lambda ledger: log_claims(ledger, [ClaimDraft(text="It snowed.")]))
    uid = uid_of(laptop, sources, BLINKEN)
    on(laptop, sources, uid, lambda ledger, row: edit_source(ledger, source_id=row, note="Retired."))
    assert here == there
    told = merged(sqlite_place, laptop)
    assert (told.added, told.changed, told.conflicts) == ({"claims": 1}, {"sources": 1}, [])
    assert merged(sqlite_place, laptop).known
    assert not merged(laptop, sqlite_place).conflicts
    assert stands(sqlite_place) == stands(laptop)
    assert wrong(sqlite_place) == []


def copy(place: Location, path: Path) -> Location:
    """A copy of a ledger's file."""
    assert place.path is not None
    shutil.copy(place.path, path)
    return sqlite_file(path)


def test_a_merge_that_is_killed_halfway_leaves_nothing_of_it(new_ledger: NewLedger) -> None:
    ours, theirs = apart(new_ledger("sqlite")), apart(new_ledger("sqlite"))
    filled(theirs)
    script = f"""
import os, signal
from factdb.actions import merge_ledger as merging
from factdb.exchange.bundle import bundle_of_ledger
from factdb.store.location import location
from factdb.store.work import writing

def act(ledger):
    with bundle_of_ledger(location({theirs.url!r})) as bundle:
        merging.merge_ledger(ledger, bundle)
    os.kill(os.getpid(), signal.SIGKILL)

writing(location({ours.url!r}), act)
"""
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode < 0
    assert entries(ours) == 0
    assert held(ours, "sources") == []
    assert not merged(ours, theirs).known
    assert uids(ours, "claims") == uids(theirs, "claims")


def test_ledgers_on_two_engines_come_together(new_ledger: NewLedger) -> None:
    ours, theirs = apart(new_ledger("postgresql")), apart(new_ledger("sqlite"))
    filled(theirs)
    merged(ours, theirs)
    assert stands(ours) == stands(theirs)
    on(
        ours,
        sources,
        uid_of(theirs, sources, BLINKEN),
        lambda ledger, row: edit_source(ledger, source_id=row, note="R."),
    )
    assert merged(theirs, ours).changed == {"sources": 1}
    assert wrong(ours) == []
    assert wrong(theirs) == []
