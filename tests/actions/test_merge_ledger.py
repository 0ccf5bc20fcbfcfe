"""Two ledgers come together: what one has arrives in the other by uid, once, with its proofs."""

from sqlalchemy import select

from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.actions.set_policy import set_policy
from factdb.queries.bundle_tables import HANDED_OVER
from factdb.queries.ledger_uid import ledger_uid
from factdb.queries.policies import policy_in_force
from factdb.rules.chain import GENESIS, entry_hash
from factdb.rules.policy import PRESETS
from factdb.store.work import reading, writing
from factdb.tables import claims, evidence, journal, merged_entries, merges, sources
from tests.desk import ARMS, FLIGHTS, filled
from tests.ledgers import Desks, NewLedger, apart, entries, held, judge, merged, stands, uid_of, uids, wrong
from tests.tampering import fill


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
    assert not told.known
    assert not [*told.conflicts, *told.joined, *told.renamed, *told.namesakes]


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


def test_the_other_journal_is_kept_as_it_was_written_and_its_chain_holds(shared: Desks) -> None:
    ours, theirs = shared
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


def test_journals_that_the_other_had_taken_in_are_kept_too(new_ledger: NewLedger, strangers: Desks) -> None:
    ours, theirs, third = apart(new_ledger("sqlite")), *strangers
    merged(theirs, third)
    merged(ours, theirs)
    assert merged(ours, third).known
    assert uids(ours, "claims") > uids(third, "claims")
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
    writing(theirs, lambda ledger: set_policy(ledger, policy=PRESETS["two-source"], because="The handbook."))
    writing(ours, lambda ledger: set_policy(ledger, policy=PRESETS["evidence"], because="The handbook."))
    merged(theirs, ours)
    merged(ours, theirs)
    for place in shared:
        with reading(place) as connection:
            assert policy_in_force(connection).policy.name == "evidence"
