"""The ledger in plain dictionaries: what a run of commands ought to add up to, written apart from the code it tests."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import pairwise

JUDGED = ("confirmed", "unconfirmed", "disputed", "refuted", "unverifiable")
NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass
class Claim:
    """A claim: `voices` are (number, recorded, source, via), `verdicts` (decided, number, target, status, override)."""

    words: str
    logged: datetime
    voices: list[tuple[int, datetime, int, int | None]] = field(default_factory=list)
    verdicts: list[tuple[datetime, int, str, str, bool]] = field(default_factory=list)
    supported: set[str] = field(default_factory=set)

    def on(self, target: str, until: datetime = NEVER) -> list[tuple[datetime, int, str, str, bool]]:
        """The verdicts on one target that were decided by a moment, the last one last."""
        return sorted(each for each in self.verdicts if each[2] == target and each[0] <= until)


@dataclass(frozen=True)
class Seen:
    """What a reader is to see of a claim."""

    words: str
    status: str
    attribution_status: str
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
        voices = [voice for voice in claim.voices if voice[1] <= max(until, claim.logged)]
        relays = {via for _, _, _, via in voices}
        speakers = {self.meant(source, until) for one, _, source, _ in voices if one not in relays}
        content, attribution = claim.on("content", until), claim.on("attribution", until)
        flags = {
            "single_source": len(speakers) == 1,
            "unnamed_only": bool(speakers) and all(self.unnamed[each] for each in speakers),
            "overridden": any(each[-1][4] for each in (content, attribution) if each),
        }
        return Seen(
            words=claim.words,
            status=content[-1][3] if content else "unchecked",
            attribution_status=attribution[-1][3] if attribution else "unchecked",
            flags=frozenset(name for name, holds in flags.items() if holds),
            sources=tuple(self.meant(source, until) for _, _, source, _ in voices),
            verdicts=tuple(each[1] for each in sorted(content + attribution)),
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
