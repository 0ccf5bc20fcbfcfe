"""Add, attribute, judge, reopen, withdraw, merge, in any order: the ledger says what a model of dictionaries says."""

import re
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, multiple, rule, run_state_machine_as_test

from factdb.actions.add_evidence import add_evidence
from factdb.actions.add_source import add_source
from factdb.actions.attribute_claim import attribute_claim
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.actions.merge_sources import merge_sources
from factdb.actions.record_verdict import record_verdicts
from factdb.errors import Refused
from factdb.queries.audit import findings
from factdb.queries.claims import ClaimFilter, count_by_status, find_claims, load_claims
from factdb.queries.rows import ClaimRow
from factdb.store.location import Location, location, sqlite_file
from factdb.store.work import Ledger, reading, writing
from factdb.vocabulary import Flag, Knowledge, Status
from tests.postgresql import Server
from tests.properties.model import JUDGED, NEVER, Claim, Model, Seen, same

Result = TypeVar("Result")

texts = st.sampled_from(
    ["Talks began.", "talks  began", "Talks ended.", "Rates rose", "No deal.", "A deal", "It rained"]
)
KNOWS = {True: Knowledge.FIRST_HAND, False: Knowledge.UNKNOWN}
targets = st.sampled_from(["content", "attribution"])


class Desk(RuleBasedStateMachine):
    """The ledger and its model, side by side. `create` makes the empty ledger of a run."""

    claims = Bundle("claims")
    sources = Bundle("sources")
    create: Callable[[], Location]

    def __init__(self) -> None:
        super().__init__()
        self.place = type(self).create()
        self.model = Model()
        self.moments: list[datetime] = []

    def write(self, act: Callable[[Ledger], Result]) -> tuple[datetime, Result]:
        done = writing(self.place, lambda ledger: (ledger.at, act(ledger)))
        self.moments.append(done[0])
        return done

    def refused(self, act: Callable[[Ledger], object]) -> str:
        with pytest.raises(Refused) as refusal:
            writing(self.place, act)
        return refusal.value.message

    def past(self, draw: st.DataObject) -> datetime | None:
        return draw.draw(st.none() | st.sampled_from(self.moments)) if self.moments else None

    @rule(target=sources, unnamed=st.booleans())
    def add_a_source(self, unnamed: bool) -> int:
        given = {"kind": "unnamed", "descriptor": "an official"} if unnamed else {"kind": "person", "name": "Ida"}
        _, row = self.write(lambda ledger: add_source(ledger, **given))
        self.model.unnamed[row.id] = unnamed
        return row.id

    @rule(target=claims, words=st.lists(texts, min_size=1, max_size=2), again=st.booleans())
    def log(self, words: list[str], again: bool) -> Any:
        drafts = [ClaimDraft(text=each) for each in words]
        twin = self.model.twin(words)
        if not again and (twin or len(set(map(same, words))) < len(words)):
            said = self.refused(lambda ledger: log_claims(ledger, drafts))
            assert re.search("given twice|says the same", said)
            return multiple()
        at, numbers = self.write(lambda ledger: log_claims(ledger, drafts, again=again))
        self.model.claims |= {number: Claim(each, at) for number, each in zip(numbers, words, strict=True)}
        return multiple(*numbers)

    @rule(target=claims, spoken=st.lists(sources, min_size=1, max_size=3), relayed=st.booleans(), saw=st.booleans())
    def log_with_sources(self, spoken: list[int], relayed: bool, saw: bool) -> int:
        voices = [
            VoiceDraft(source_id=each, via=i - 1 if relayed and i else None, knowledge=KNOWS[saw])
            for i, each in enumerate(spoken)
        ]
        draft = ClaimDraft(text="They said so.", voices=voices)
        at, [number] = self.write(lambda ledger: log_claims(ledger, [draft], again=True))
        made = self.model.claims[number] = Claim("They said so.", at)
        with reading(self.place) as connection:
            [row] = load_claims(connection, [number])
        ids = [each.id for each in row.sources]
        made.voices = [(ids[i], at, each, ids[i - 1] if relayed and i else None, saw) for i, each in enumerate(spoken)]
        return number

    @rule(number=claims, source=sources, relay=st.none() | sources, saw=st.booleans())
    def attribute(self, number: int, source: int, relay: int | None, saw: bool) -> None:
        through = None if relay is None else VoiceDraft(source_id=self.model.meant(relay), cue="relayed")
        speaker = VoiceDraft(source_id=source, cue="said", knowledge=KNOWS[saw])
        at, made = self.write(
            lambda ledger: attribute_claim(ledger, claim_id=number, speaker=speaker, relay=through, again=True)
        )
        voices = self.model.claims[number].voices
        via = None
        if through is not None:
            spoken = [each[0] for each in voices if self.model.meant(each[2]) == through.source_id]
            via = spoken[0] if spoken else made - 1
            voices.extend([] if spoken else [(via, at, through.source_id, None, False)])
        voices.append((made, at, source, via, saw))

    @rule(number=claims, on=targets, note=st.sampled_from(["Seen.", "Heard."]), saw=st.booleans())
    def support(self, number: int, on: str, note: str, saw: bool) -> None:
        known = "primary" if saw else "secondary"
        at, _ = self.write(
            lambda ledger: add_evidence(
                ledger, claims=[number], stance="supports", target=on, note=note, information=known
            )
        )
        self.model.claims[number].pieces.setdefault((on, note, saw), at)

    @rule(
        numbers=st.lists(claims, min_size=1, max_size=3, unique=True),
        on=targets,
        status=st.sampled_from(JUDGED),
        override=st.booleans(),
        draw=st.data(),
    )
    def verify(self, numbers: list[int], on: str, status: str, override: bool, draw: st.DataObject) -> None:
        why = "The editor insists." if override and status == "confirmed" else None
        bare = not all(self.model.bears(number, on) for number in numbers)
        self.judge(numbers, on, status, self.past(draw), why, status == "confirmed" and bare and not why)

    @rule(number=claims, on=targets, draw=st.data())
    def reopen(self, number: int, on: str, draw: st.DataObject) -> None:
        self.judge([number], on, "unchecked", self.past(draw))

    @rule(number=claims, on=targets)
    def withdraw(self, number: int, on: str) -> None:
        self.judge([number], on, "withdrawn", None)

    def judge(
        self,
        numbers: list[int],
        target: str,
        status: str,
        at: datetime | None,
        why: str | None = None,
        bare: bool = False,
    ) -> None:
        def act(ledger: Ledger) -> list[int]:
            return record_verdicts(
                ledger, claims=numbers, status=status, because="So.", by="Ida", target=target, at=at, override=why
            )

        if bare or not all(self.model.may_become(each, target, status, at) for each in numbers):
            self.refused(act)
            return
        moment, made = self.write(act)
        for number, verdict in zip(numbers, made, strict=True):
            claim = self.model.claims[number]
            latest = claim.on(target)[-1][0] if claim.on(target) else moment
            needed = why is not None and not self.model.bears(number, target)
            claim.verdicts.append((at or max(moment, latest), verdict, target, status, needed))

    @rule(other=sources, into=sources)
    def merge(self, other: int, into: int) -> None:
        one, keeper = self.model.meant(other), self.model.meant(into)
        if one == keeper or self.model.unnamed[one] != self.model.unnamed[keeper]:
            self.refused(lambda ledger: merge_sources(ledger, other=other, into=into))
            return
        at, _ = self.write(lambda ledger: merge_sources(ledger, other=other, into=into))
        self.model.mergers.append((at, one, keeper))

    @rule(number=claims, draw=st.data())
    def look(self, number: int, draw: st.DataObject) -> None:
        self.compare([number], self.past(draw))

    def compare(self, numbers: list[int], at: datetime | None) -> None:
        with reading(self.place) as connection:
            found = [seen(row) for row in load_claims(connection, numbers, as_of=at)]
        assert found == [self.model.seen(number, at or NEVER) for number in numbers]

    def teardown(self) -> None:
        numbers = sorted(self.model.claims)
        for at in (None, *self.moments[:: max(len(self.moments) // 4, 1)]):
            self.compare(numbers, at)
        expected = {number: self.model.seen(number) for number in numbers}
        with reading(self.place) as connection:
            assert list(findings(connection)) == []
            for status in Status:
                ids = [number for number, row in expected.items() if row.status == status]
                assert find_claims(connection, ClaimFilter(status=[status])) == ids
                assert count_by_status(connection, ClaimFilter()).get(status, 0) == len(ids)
            for flag in Flag:
                ids = [number for number, row in expected.items() if flag in row.flags]
                assert find_claims(connection, ClaimFilter(flag=flag)) == ids
            for source in {self.model.meant(each) for each in self.model.unnamed}:
                ids = [number for number, row in expected.items() if source in row.sources]
                assert find_claims(connection, ClaimFilter(source_id=source)) == ids


def seen(row: ClaimRow) -> Seen:
    return Seen(
        words=row.text,
        status=row.status,
        attribution_status=row.attribution_status,
        origins=(row.low, row.high),
        flags=frozenset(row.flags),
        sources=tuple(each.source_id for each in row.sources),
        verdicts=tuple(each.id for each in row.verdicts),
    )


def run(create: Callable[[], Location], *, examples: int, steps: int) -> None:
    machine = type("DeskHere", (Desk,), {"create": staticmethod(create)})
    # One failure is enough to read; looking for more takes minutes.
    told = settings(max_examples=examples, stateful_step_count=steps, deadline=None, report_multiple_bugs=False)
    run_state_machine_as_test(machine, settings=told)


def test_the_ledger_on_sqlite_says_what_the_model_says(sqlite_template: Path, tmp_path: Path) -> None:
    def create() -> Location:
        for left in tmp_path.glob("factdb.db*"):
            left.unlink()
        return sqlite_file(shutil.copy(sqlite_template, tmp_path / "factdb.db"))

    run(create, examples=25, steps=30)


def test_the_ledger_on_postgresql_says_what_the_model_says(postgresql: Server) -> None:
    made: list[str] = []

    def create() -> Location:
        made.append(postgresql.clone())
        return location(postgresql.url(made[-1]))

    try:
        run(create, examples=4, steps=20)
    finally:
        for name in made:
            postgresql.drop(name)
