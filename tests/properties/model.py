"""The ledger in plain dictionaries: what a run of commands ought to add up to, written apart from the code it tests."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import pairwise

from tests.properties.grounds import CLAIM, Grounds

JUDGED = ("confirmed", "unconfirmed", "disputed", "refuted", "unverifiable")
NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass
class Claim:
    """A claim: `voices` are (number, recorded, source, via, first hand), `pieces` of supporting evidence (target,
    note, primary) with the moment each was first recorded, `verdicts` (decided, number, target, status, override)."""

    words: str
    logged: datetime
    voices: list[tuple[int, datetime, int, int | None, bool]] = field(default_factory=list)
    verdicts: list[tuple[datetime, int, str, str, bool]] = field(default_factory=list)
    pieces: dict[tuple[str, str, bool], datetime] = field(default_factory=dict)

    def on(self, target: str, until: datetime = NEVER) -> list[tuple[datetime, int, str, str, bool]]:
        """The verdicts on one target that were decided by a moment, the last one last."""
        return sorted(each for each in self.verdicts if each[2] == target and each[0] <= until)


@dataclass(frozen=True)
class Seen:
    """What a reader is to see of a claim."""

    words: str
    status: str
    attribution_status: str
    origins: tuple[int, int]
    flags: frozenset[str]
    sources: tuple[int, ...]
    verdicts: tuple[int, ...]


@dataclass
class Model:
    """All claims and sources, by number. `unnamed` says it of each source; `mergers` are (moment, from, into)."""

    claims: dict[int, Claim] = field(default_factory=dict)
    unnamed: dict[int, bool] = field(default_factory=dict)
    mergers: list[tuple[datetime, int, int]] = field(default_factory=list)

    def meant(self, source: int, until: datetime = NEVER) -> int:
        """The source that a source is known to be, by a moment."""
        for moment, other, into in self.mergers:
            source = into if moment <= until and source == other else source
        return source

    def twin(self, words: Iterable[str]) -> int | None:
        """The claim that says the same as any of these words, the newest first."""
        said = {same(each) for each in words}
        return max((number for number, claim in self.claims.items() if same(claim.words) in said), default=None)

    def seen(self, number: int, until: datetime = NEVER) -> Seen:
        """A claim as it stood at a moment."""
        claim = self.claims[number]
        grounds = self.grounds(number, until)
        content, attribution = claim.on("content", until), claim.on("attribution", until)
        flags = grounds.flags()
        if any(each[-1][4] for each in (content, attribution) if each):
            flags.add("overridden")
        confirmed = bool(content) and content[-1][3] == "confirmed" and not content[-1][4]
        if confirmed and not self.bears(number, "content", until):
            flags.add("below_policy")
        return Seen(
            words=claim.words,
            status=content[-1][3] if content else "unchecked",
            attribution_status=attribution[-1][3] if attribution else "unchecked",
            origins=(grounds.independent(apart=False), grounds.independent(apart=True)),
            flags=frozenset(flags),
            sources=tuple(self.meant(source, until) for _, _, source, *_ in self.voices(number, until)),
            verdicts=tuple(each[1] for each in sorted(content + attribution)),
        )

    def voices(self, number: int, until: datetime = NEVER) -> list[tuple[int, datetime, int, int | None, bool]]:
        """A claim's voices by a moment; those it was logged with were there from the first."""
        claim = self.claims[number]
        return [voice for voice in claim.voices if voice[1] <= max(until, claim.logged)]

    def bears(self, number: int, target: str, until: datetime = NEVER) -> list[bool]:
        """The evidence for a claim on one target by a moment: for each piece, whether it is primary."""
        pieces = self.claims[number].pieces.items()
        return [primary for (on, _, primary), recorded in pieces if on == target and recorded <= until]

    def grounds(self, number: int, until: datetime = NEVER) -> Grounds:
        """What a claim rested on at a moment: sources, the one who told and who told them, and pieces of evidence."""
        voices = self.voices(number, until)
        speaker = {one: f"source {self.meant(source, until)}" for one, _, source, *_ in voices}
        rests: dict[str, set[str]] = {CLAIM: set()}
        for one, _, _, via, _ in voices:
            rests.setdefault(speaker[via] if via else CLAIM, set()).add(speaker[one])
        pieces = {f"piece {place}": primary for place, primary in enumerate(self.bears(number, "content", until))}
        rests[CLAIM] |= pieces.keys()
        first = {speaker[one] for one, *_, first_hand in voices if first_hand}
        return Grounds(
            rests=rests,
            origins=first | {piece for piece, primary in pieces.items() if primary},
            hidden={speaker[one] for one, _, source, *_ in voices if self.unnamed[source]},
        )

    def may_become(self, number: int, target: str, status: str, at: datetime | None) -> bool:
        """Whether a verdict, dated `at` or now, fits between those before and after it."""
        claim = self.claims[number]
        before = claim.on(target, at or NEVER)
        after = claim.on(target)[len(before) :]
        path = [before[-1][3] if before else "unchecked", status, *(each[3] for each in after[:1])]
        return all(legal(one, other, target) for one, other in pairwise(path))


def legal(before: str, after: str, target: str) -> bool:
    """Whether a claim that stands at `before` may come to stand at `after`."""
    if before == "withdrawn":
        return after == "unchecked"
    if after == "withdrawn":
        return target == "content"
    return after in JUDGED or (after == "unchecked" and before != "unchecked")


def same(words: str) -> str:
    """Words as the tests' own few texts compare: without case, doubled blanks and the closing point."""
    return " ".join(words.lower().split()).rstrip(".")
