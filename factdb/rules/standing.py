"""Which verdicts are legal, and what verdicts and attributions add up to."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from factdb.vocabulary import JUDGEMENTS, Flag, SourceKind, Status, Target


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict, as far as standings go. `id` breaks ties between verdicts decided at the same instant."""

    id: int
    target: str
    status: str
    decided_at: datetime
    overridden: bool


@dataclass(frozen=True, slots=True)
class Voice:
    """An attribution, as far as standings go: who speaks, of what kind, and through which attribution, if any."""

    id: int
    source_id: int
    source_kind: str
    via_id: int | None


@dataclass(frozen=True, slots=True)
class Standing:
    """What is believed about a claim at some moment, and how many sources stand behind it."""

    status: str
    attribution_status: str
    overridden: bool
    sources: int
    named_sources: int

    @property
    def flags(self) -> tuple[Flag, ...]:
        """The warnings that follow, in the vocabulary's order."""
        held = {
            Flag.SINGLE_SOURCE: self.sources == 1,
            Flag.UNNAMED_ONLY: self.sources > 0 and self.named_sources == 0,
            Flag.OVERRIDDEN: self.overridden,
        }
        return tuple(flag for flag in Flag if held[flag])


def legal_moves(status: str, target: str) -> tuple[Status, ...]:
    """The statuses that a verdict may give to a claim that stands at `status` on `target`.

    A judgement may follow any other, the same one included (checked again). What was never judged cannot be
    reopened, and what is withdrawn must be reopened first. Only a claim is withdrawn, never an attribution.
    """
    if status == Status.WITHDRAWN:
        return (Status.UNCHECKED,)
    withdraw = (Status.WITHDRAWN,) if target == Target.CONTENT else ()
    reopen = (Status.UNCHECKED,) if status != Status.UNCHECKED else ()
    return (*JUDGEMENTS, *reopen, *withdraw)


def latest(decisions: Iterable[Decision], target: str) -> Decision | None:
    """The decision on `target` that stands: the last by the moment it was decided, then by its number."""
    return max((d for d in decisions if d.target == target), key=lambda d: (d.decided_at, d.id), default=None)


def around(decisions: Collection[Decision], target: str, at: datetime) -> tuple[Decision | None, Decision | None]:
    """The decisions on `target` between which a new one, decided `at`, takes its place."""
    before = latest((d for d in decisions if d.decided_at <= at), target)
    later = (d for d in decisions if d.target == target and d.decided_at > at)
    return before, min(later, key=lambda d: (d.decided_at, d.id), default=None)


def standing(decisions: Collection[Decision], voices: Collection[Voice]) -> Standing:
    """What a claim's decisions and attributions add up to.

    A source that only passes on what another said (its attribution is the `via` of another) is not counted beside it:
    "Blinken said intelligence indicated" is one source, intelligence, not two.
    """
    content, attribution = latest(decisions, Target.CONTENT), latest(decisions, Target.ATTRIBUTION)
    relays = {voice.via_id for voice in voices}
    speakers = {voice.source_id: voice.source_kind for voice in voices if voice.id not in relays}
    return Standing(
        status=content.status if content else Status.UNCHECKED,
        attribution_status=attribution.status if attribution else Status.UNCHECKED,
        overridden=bool(content and content.overridden) or bool(attribution and attribution.overridden),
        sources=len(speakers),
        named_sources=sum(kind != SourceKind.UNNAMED for kind in speakers.values()),
    )
