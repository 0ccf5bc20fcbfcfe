"""The next text of a story, and where its claims stand in it."""

import pytest
from sqlalchemy import select

from factdb.actions.add_story import add_story
from factdb.actions.anchor_claim import appear
from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.actions.record_verdict import record_verdicts
from factdb.actions.revise_story import revise_story
from factdb.errors import NotFound, Refused
from factdb.queries.appearances import appearances_in
from factdb.queries.claims import load_claims
from factdb.queries.revision_rows import Revised
from factdb.queries.rows import ClaimRow
from factdb.queries.standings import standings_at
from factdb.queries.wrong_standings import wrong_standings
from factdb.rules.anchors import found_by_hash, hash_of
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing
from factdb.tables import appearances, losses, revisions
from factdb.vocabulary import Flag, Status

LANDED, TALKS, TRADE = (
    "The envoy landed on Monday.",
    "The talks took seven hours, he said.",
    "Trade would grow, she said.",
)
TEXT = f"{LANDED} It rained all day.\n\n{TALKS} Nobody else was told of it.\n\n{TRADE}"


def begun(place: Location, *passages: str, exact: bool = True) -> None:
    """A story with a claim on each of some passages, claims 1, 2 …; a passage with gaps has them marked by …"""

    def act(ledger: Ledger) -> None:
        story = add_story(ledger, slug="visit", title="The visit", text=TEXT).id
        drafts = [ClaimDraft(text=f"{number} {each}", story_id=story) for number, each in enumerate(passages)]
        for claim, passage in zip(log_claims(ledger, drafts), passages, strict=True):
            spans = [(TEXT.index(part), TEXT.index(part) + len(part)) for part in passage.split(" … ")]
            appear(ledger, claim_id=claim, revision_id=1, spans=spans)
        for row in () if exact else appearances_in(ledger.connection, 1):
            ledger.change(appearances, row.id, exact=None, prefix=None, suffix=None)

    writing(place, act)


def revised(place: Location, text: str) -> Revised:
    return writing(place, lambda ledger: revise_story(ledger, slug="visit", text=text))


def fates(found: Revised) -> dict[int, list[str]]:
    by_claim: dict[int, list[str]] = {}
    for each in found.carried:
        by_claim.setdefault(each.stood.claim_id, []).append(str(each.placed.fate))
    return by_claim


def judged(place: Location, claim: int = 1, status: str = Status.REFUTED) -> None:
    writing(
        place,
        lambda ledger: record_verdicts(ledger, claims=[claim], status=status, because="So it is.", by="Ida Wells"),
    )


def seen(place: Location, claim: int = 1) -> ClaimRow:
    with reading(place) as connection:
        assert list(wrong_standings(connection)) == []
        [found] = load_claims(connection, [claim])
    return found


def test_each_claim_is_found_in_the_next_text_or_lost_and_the_words_there_now_are_told(place: Location) -> None:
    begun(place, "landed on Monday", "took seven hours", "Trade would grow", "Nobody else was told of it")
    new = f"{TRADE}\n\n{LANDED} It rained all day.\n\n{TALKS.replace('seven', 'five')}"
    found = revised(place, new)
    assert fates(found) == {1: ["stands"], 2: ["changed"], 3: ["moved"], 4: ["gone"]}
    with reading(place) as connection:
        rows = {row.claim_id: row for row in appearances_in(connection, found.revision.id)}
        lost = connection.execute(select(*losses.c["appearance_id", "start", "stop"])).all()
    assert {claim: row.exact for claim, row in rows.items()} == {1: "landed on Monday", 3: "Trade would grow"}
    assert {claim: new[row.start : row.stop] for claim, row in rows.items()} == {
        1: "landed on Monday",
        3: "Trade would grow",
    }
    assert {row.moved_from_id for row in rows.values()} == {1, 3}
    assert [(row.appearance_id, row.start and new[row.start : row.stop]) for row in lost] == [
        (2, "took five hours"),
        (4, None),
    ]


def test_a_claim_in_two_parts_has_each_followed(place: Location) -> None:
    begun(place, "The talks … seven hours")
    found = revised(place, TEXT.replace("seven", "six"))
    assert fates(found) == {1: ["stands", "changed"]}


def test_the_same_text_again_is_refused_and_leaves_no_trace(place: Location) -> None:
    begun(place, "seven hours")
    with pytest.raises(Refused, match="its text 1"):
        revised(place, f"  {TEXT}\r\n")
    with reading(place) as connection:
        assert connection.execute(select(revisions.c.number)).scalars().all() == [1]


def test_a_story_that_is_not_there_is_named_and_one_without_a_text_gets_its_first(sqlite_place: Location) -> None:
    with pytest.raises(NotFound, match="no story 'visit'"):
        revised(sqlite_place, TEXT)
    writing(sqlite_place, lambda ledger: add_story(ledger, slug="visit", title="The visit"))
    found = revised(sqlite_place, TEXT)
    assert (found.before, found.revision.number, found.carried) == (None, 1, ())


def test_an_edit_that_is_undone_finds_the_passage_again(place: Location) -> None:
    begun(place, "took seven hours")
    revised(place, TEXT.replace("seven", "five"))
    found = revised(place, f"A lead.\n\n{TEXT}")
    assert [(each.again, str(each.placed.fate)) for each in found.carried] == [(True, "stands")]
    with reading(place) as connection:
        [row] = appearances_in(connection, found.revision.id)
    assert (row.exact, row.moved_from_id) == ("took seven hours", 1)
    assert fates(revised(place, f"Another lead.\n\n{TEXT}")) == {1: ["stands"]}


def test_what_is_lost_is_told_again_only_where_it_changes_again(place: Location) -> None:
    begun(place, "took seven hours")
    five = TEXT.replace("seven", "five")
    revised(place, five)
    unchanged = revised(place, f"A lead.\n\n{five}")
    assert (unchanged.carried, unchanged.still_lost) == ((), (1,))
    [again] = revised(place, TEXT.replace("seven", "six")).carried
    assert (again.again, str(again.placed.fate)) == (True, "changed")


def test_a_claim_that_was_placed_anew_is_followed_from_there(place: Location) -> None:
    begun(place, "took seven hours")
    new = TEXT.replace("seven", "five")
    lost = revised(place, new)
    start = new.index("took five hours")
    writing(
        place,
        lambda ledger: appear(ledger, claim_id=1, revision_id=lost.revision.id, spans=[(start, start + 15)]),
    )
    found = revised(place, f"A lead.\n\n{new}")
    assert [(each.words, str(each.placed.fate)) for each in found.carried] == [("took five hours", "stands")]


def test_words_that_changed_under_a_verdict_are_flagged_until_the_next_verdict(place: Location) -> None:
    begun(place, "took seven hours", "landed on Monday")
    judged(place)
    before = revised(place, f"A lead.\n\n{TEXT}").revision.recorded_at
    assert Flag.CHANGED_SINCE_CHECK not in seen(place).flags
    revised(place, TEXT.replace("seven", "five"))
    assert Flag.CHANGED_SINCE_CHECK in seen(place).flags
    assert Flag.CHANGED_SINCE_CHECK not in seen(place, 2).flags
    with reading(place) as connection:
        assert Flag.CHANGED_SINCE_CHECK not in standings_at(connection, [1], before)[1].flags
    judged(place)
    assert Flag.CHANGED_SINCE_CHECK not in seen(place).flags
    revised(place, TEXT.replace("seven", "six"))
    assert Flag.CHANGED_SINCE_CHECK in seen(place).flags


def test_words_that_came_back_are_flagged_no_more(place: Location) -> None:
    begun(place, "took seven hours")
    judged(place)
    changed = revised(place, TEXT.replace("seven", "five")).revision.recorded_at
    revised(place, TEXT)
    assert Flag.CHANGED_SINCE_CHECK not in seen(place).flags
    with reading(place) as connection:
        assert Flag.CHANGED_SINCE_CHECK in standings_at(connection, [1], changed)[1].flags


def test_a_claim_that_nobody_judged_is_not_flagged(place: Location) -> None:
    begun(place, "took seven hours")
    judged(place)
    judged(place, status=Status.UNCHECKED)
    revised(place, TEXT.replace("seven", "five"))
    assert Flag.CHANGED_SINCE_CHECK not in seen(place).flags


def test_passages_kept_as_hashes_alone_are_followed_and_stay_hashes(place: Location) -> None:
    begun(place, "took seven hours", "landed on Monday", exact=False)
    found = revised(place, f"A lead.\n\n{TEXT.replace('on Monday', 'on Tuesday')}")
    assert fates(found) == {1: ["stands"], 2: ["changed"]}
    with reading(place) as connection:
        [row] = connection.execute(select(appearances).where(appearances.c.revision_id == found.revision.id)).all()
    assert (row.exact, row.prefix, row.suffix, row.sha256) == (None, None, None, hash_of("took seven hours"))


def test_words_known_by_hash_alone_are_found_in_one_place_or_not_at_all() -> None:
    words = "took seven hours"
    start = TEXT.index(words)
    stop = start + len(words)
    assert found_by_hash(TEXT, start, stop, hash_of(words)) == (start, stop)
    assert found_by_hash(f"New. {TEXT}", start, stop, hash_of(words)) == (start + 5, stop + 5)
    assert found_by_hash(f"{TEXT} {TEXT}".replace("The envoy", "One envoy"), 0, len(words), hash_of(words)) is None
    assert found_by_hash("Short.", start, stop, hash_of(words)) is None
