"""Whoever works on which copy, and whoever takes in whom first: all ledgers come to hold the same, and lose nothing."""

import shutil
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factdb.actions.add_source import add_source
from factdb.actions.correct_claim import correct_claim
from factdb.actions.edit_source import edit_source
from factdb.actions.edit_story import edit_story
from factdb.actions.link_claims import link_claims, unlink_claims
from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.actions.publish_story import publish_story
from factdb.actions.rate_source import rate_source
from factdb.actions.record_verdict import record_verdicts
from factdb.actions.revise_story import revise_story
from factdb.actions.tag_claim import tag_claims, untag_claim
from factdb.store.location import Location, sqlite_file
from factdb.store.work import Ledger, writing
from factdb.vocabulary import MUTUAL, LinkKind, Reliability, SourceKind, Status, Target
from tests.ledgers import NewLedger, apart, entries, merged, stands, wrong
from tests.properties.desks import START, Desks, State, differing
from tests.properties.steps import STEPS, STORY, Step, claims, sources, step, world

WORDS = ("Ask again.", "Asked.", "Sure of it.")
KINDS = (LinkKind.DUPLICATES, LinkKind.SUPPORTS, LinkKind.DEPENDS_ON)

words = st.sampled_from(WORDS)
names = st.sampled_from(["port", "toll"])


def judge_then(ledger: Ledger, *, claim: int, status: str, target: str, after: int) -> None:
    at = START + timedelta(seconds=after)
    override = "It was on television." if status == Status.CONFIRMED else None
    record_verdicts(
        ledger, claims=[claim], status=status, because="So.", by="Ida", target=target, at=at, override=override
    )


def judge_twice(ledger: Ledger, *, claim: int, first: str, second: str) -> None:
    for status in (first, second):
        record_verdicts(ledger, claims=[claim], status=status, because="So.", by="Ida")


def log(ledger: Ledger, *, text: str, tag: str) -> None:
    log_claims(ledger, [ClaimDraft(text=text, tags=[tag])])


def publish_and_correct(ledger: Ledger, *, claim: int) -> None:
    publish_story(ledger, story="visit")
    correct_claim(ledger, claim=claim, text="It was otherwise.", by="Ida")


JUDGED = st.sampled_from([Status.UNCONFIRMED, Status.DISPUTED, Status.REFUTED])
MORE = st.one_of(
    step(
        judge_then,
        claim=claims,
        status=st.sampled_from(Status),
        target=st.sampled_from(Target),
        after=st.integers(1, 2),
    ),
    step(judge_twice, claim=claims, first=JUDGED, second=JUDGED),
    step(log, text=words, tag=names),
    step(tag_claims, tagged=st.tuples(claims, st.lists(names, min_size=1)).map(lambda each: [each])),
    step(untag_claim, claim=claims, tag=names),
    step(link_claims, claim=claims, other=claims, kind=st.sampled_from(KINDS), note=st.none() | words),
    step(unlink_claims, claim=claims, other=claims, kind=st.sampled_from(KINDS)),
    step(edit_source, source_id=sources, note=words),
    step(edit_source, source_id=sources, name=st.sampled_from(["The Port", "The Toll"])),
    step(add_source, kind=SourceKind.PERSON, name=st.sampled_from(["The Port", "Ida Tarbell"])),
    step(edit_story, story_id=STORY, title=words),
    step(rate_source, source_id=sources, reliability=st.sampled_from(Reliability), because="It is known."),
    step(publish_and_correct, claim=claims),
)
"""Steps of which standings tell little, beside those that change them."""

at = st.integers(1, 2)
kinds = st.sampled_from(MUTUAL)
QUARRELS = st.one_of(
    st.builds(
        lambda claim, one, other, after: [
            (judge_then, {"claim": claim, "status": status, "target": Target.CONTENT, "after": after})
            for status in (one, other)
        ],
        claims,
        JUDGED,
        JUDGED,
        at,
    ),
    st.builds(
        lambda one, other, kind: [
            (link_claims, {"claim": claim, "other": other, "kind": kind})
            for claim, other in ((one, other), (other, one))
        ],
        claims,
        claims,
        kinds,
    ),
    st.builds(lambda claim, name: [(tag_claims, {"tagged": [(claim, [name])]})] * 2, claims, names),
)
"""What the first two desks do at once, each in its own way."""

Event: TypeAlias = tuple[int, Step | int]
"""A desk takes a step, or takes in the ledger of another desk."""

BEGINNINGS = ("copy", "laptop", "stranger")
"""A desk begins with a copy of one ledger, with one of its own that took it in, or with nothing of it."""

WAYS = {2: [[(0, 1)], [(1, 0)]], 3: [[(1, 2), (0, 1)], [(1, 0), (2, 1)], [(0, 2), (0, 1)]]}
"""Orders, by the number of desks, in which ledgers are taken in until one holds all: each into which."""

HARMLESS = {"note", "name", "name_key", "title", "because"}
"""Columns that no standing follows from."""


def come_together(desks: Desks, folder: Path) -> list[tuple[Desks, int]]:
    """Takes the ledgers into one another in several orders; returns who holds all, in each."""
    ends = []
    for number, way in enumerate(WAYS[len(desks.places)]):
        those = desks.copied(folder / str(number))
        for into, other in way:
            those.merge(into, other, file=number == 0)
        ends.append((those, way[-1][0]))
    return ends


def nothing_is_lost(before: list[State], after: State) -> None:
    """Every row that some ledger held is there, but for links and tags that somebody took out; and no other."""
    for table in after:
        all_of_them = set().union(*(state[table] for state in before))
        assert after[table].keys() <= all_of_them, table
        if table not in ("links", "claim_tags"):
            assert after[table].keys() == all_of_them, table


def nothing_comes_again(desks: Desks, end: int) -> None:
    """Merging the same ledgers again adds nothing."""
    before = entries(desks.places[end])
    for other in range(len(desks.places)):
        if other != end:
            told = desks.merge(end, other)
            assert told is None or told.known, told
            assert entries(desks.places[end]) == before


def same_in_any_order(desks: Desks, folder: Path) -> None:
    """All that must hold of ledgers that come together, in whatever order."""
    ends = come_together(desks, folder)
    before = [desks.state(desk) for desk in range(len(desks.places))]
    for those, at in ends:
        nothing_comes_again(those, at)
    first, end = ends[0]
    for other in range(len(first.places)):
        if other != end:
            first.merge(other, end)
    ends += [(first, other) for other in range(len(first.places)) if other != end]
    states = [those.state(at) for those, at in ends]
    nothing_is_lost(before, states[0])
    for state in states[1:]:
        assert differing(desks, states[0], state) == []
    standings = [stands(those.places[at]) for those, at in ends]
    if all(name in HARMLESS for _, _, name in desks.apart):
        assert all(each == standings[0] for each in standings[1:])
    for those, at in ends:
        assert wrong(those.places[at]) == []


@pytest.fixture(scope="module")
def beginnings(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ledgers to begin with, for three desks."""
    folder = tmp_path_factory.mktemp("beginnings")

    def begun(name: str) -> Location:
        return apart(sqlite_file(shutil.copy(sqlite_template, folder / f"{name}.db")))

    def at_start(ledger: Ledger) -> None:
        ledger.at = START
        world(ledger)

    writing(begun("copy"), at_start)
    for desk in range(3):
        writing(begun(f"stranger{desk}"), at_start)
        merged(begun(f"laptop{desk}"), sqlite_file(folder / "copy.db"))
        shutil.copy(folder / "copy.db", folder / f"copy{desk}.db")
    return folder


@st.composite
def stories_of_desks(draw: st.DrawFn) -> tuple[list[str], tuple[int, ...], list[Event]]:
    """How two or three desks begin, how wrong their clocks go, in minutes, and what happens at them."""
    count = draw(st.sampled_from([2, 2, 3]))
    begun = draw(st.lists(st.sampled_from(BEGINNINGS), min_size=count, max_size=count))
    skews = tuple(draw(st.lists(st.sampled_from([0, 0, -90, 90]), min_size=count, max_size=count)))
    desk = st.integers(0, count - 1)
    alone = st.tuples(desk, st.one_of(STEPS, MORE, STEPS, MORE, desk)).map(lambda event: [event])
    happened = draw(
        st.lists(st.one_of(alone, QUARRELS.map(lambda steps: list(enumerate(steps))), alone), min_size=2, max_size=8)
    )
    return begun, skews, [event for events in happened for event in events]


def judged_at_once(one: Status, other: Status) -> list[Event]:
    """Two verdicts of one moment, at two desks."""
    same: dict[str, Any] = {"claim": 3, "target": Target.CONTENT, "after": 1}
    return [(0, (judge_then, {**same, "status": one})), (1, (judge_then, {**same, "status": other}))]


FOUND: dict[str, tuple[list[str], list[Event]]] = {
    "verdicts of one moment": (["copy", "laptop"], judged_at_once(Status.DISPUTED, Status.REFUTED)),
    "the later of them written down first": (["copy", "laptop"], judged_at_once(Status.REFUTED, Status.DISPUTED)[::-1]),
    "a link, either way round": (
        ["laptop", "laptop"],
        [
            (0, (link_claims, {"claim": 1, "other": 2, "kind": LinkKind.CONTRADICTS})),
            (1, (link_claims, {"claim": 2, "other": 1, "kind": LinkKind.CONTRADICTS})),
            (1, (unlink_claims, {"claim": 1, "other": 2, "kind": LinkKind.CONTRADICTS})),
        ],
    ),
    "two stories of one name, and one that was given another": (["stranger", "stranger", "copy"], []),
    "next texts of one story": (
        ["copy", "laptop"],
        [
            (0, (revise_story, {"slug": "visit", "text": "They met late."})),
            (1, (revise_story, {"slug": "visit", "text": "It rained."})),
            (1, (revise_story, {"slug": "visit", "text": "It rained all day."})),
        ],
    ),
}
"""What once went wrong, or would where the order of what was recorded were another."""


@pytest.mark.parametrize("case", FOUND)
def test_what_two_desks_do_at_once_comes_to_the_same_at_both(beginnings: Path, tmp_path: Path, case: str) -> None:
    begun, events = FOUND[case]
    same_in_any_order(worked(beginnings, tmp_path, begun, (0,) * len(begun), events), tmp_path)


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(told=stories_of_desks())
def test_whoever_takes_in_whom_first_all_come_to_hold_the_same(
    beginnings: Path, tmp_path: Path, told: tuple[list[str], tuple[int, ...], list[Event]]
) -> None:
    shutil.rmtree(tmp_path)
    tmp_path.mkdir()
    same_in_any_order(worked(beginnings, tmp_path, *told), tmp_path)


@pytest.mark.parametrize("case", list(FOUND)[1:4])
def test_on_postgresql_it_comes_to_the_same_in_either_order(
    beginnings: Path, tmp_path: Path, new_ledger: NewLedger, case: str
) -> None:
    begun, events = FOUND[case]
    desks = worked(beginnings, tmp_path, begun, (0,) * len(begun), events)
    count = len(begun)
    desks.places += [apart(new_ledger("postgresql")) for _ in range(2)]
    desks.skews += (0, 0)
    for desk in range(count):
        desks.merge(count, desk)
        desks.merge(count + 1, count - 1 - desk)
    one, other = (desks.state(count + each) for each in range(2))
    assert differing(desks, one, other) == []
    assert stands(desks.places[count]) == stands(desks.places[count + 1])
    assert [wrong(place) for place in desks.places[count:]] == [[], []]


def worked(beginnings: Path, tmp_path: Path, begun: list[str], skews: tuple[int, ...], events: list[Event]) -> Desks:
    """Desks that began so, once all this has happened at them."""
    copies = [shutil.copy(beginnings / f"{name}{n}.db", tmp_path / f"{n}.db") for n, name in enumerate(begun)]
    desks = Desks([sqlite_file(path) for path in copies], skews)
    for desk, event in events:
        if not isinstance(event, int):
            desks.take(desk, event)
        elif event != desk:
            desks.merge(desk, event)
    return desks
