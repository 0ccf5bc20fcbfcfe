"""Phrases about sources and evidence, made of their parts: `phrases` gives them for rows, exports for plain tuples.

Few sources say most of what is said, and in few ways: what was put in words is kept for a while.
"""

from datetime import datetime
from functools import lru_cache

from factdb.reports.source_word import RELIABILITY
from factdb.rules.dates import shown
from factdb.vocabulary import GroundRules, Knowledge, QuoteMode, Reliability, SourceKind, Target, Tenure

_TERMS = {
    GroundRules.ON_RECORD: "on the record",
    GroundRules.BACKGROUND: "on background",
    GroundRules.DEEP_BACKGROUND: "on deep background",
    GroundRules.OFF_RECORD: "off the record: not for publication",
}
_MODES = {
    QuoteMode.DIRECT: "in the source’s own words",
    QuoteMode.MIXED: "partly in the source’s own words",
    QuoteMode.INDIRECT: "in the story’s words",
}
_KNOWLEDGE = {Knowledge.FIRST_HAND: "at first hand", Knowledge.SECOND_HAND: "at second hand"}
KEPT = 4_096
"""Phrases of a sort that are kept."""
_INFORMATION = {"primary": "first-hand", "secondary": "second-hand"}


@lru_cache(maxsize=KEPT)
def speaker_of(
    label: str,
    name: str | None,
    kind: str,
    descriptor: str | None,
    role: str | None,
    organization: str | None,
    tenure: str | None,
) -> str:
    """A source as the story names it."""
    held = role_of(role, organization, tenure)
    words = f"“{descriptor}”" if descriptor else None
    if kind == SourceKind.UNNAMED:
        return ", ".join(filter(None, [f"Unnamed source: {words}", held]))
    told = f"{label}, {held}" if held else label
    return told if words is None or descriptor in (name, role) else f"{told} (in the story: {words})"


def role_of(role: str | None, organization: str | None, tenure: str | None) -> str | None:
    """`senior fellow, Brookings Institution`; a role of the past is called former."""
    told = ", ".join(filter(None, [role, organization]))
    return f"formerly {told}" if told and tenure == Tenure.FORMER else told or None


@lru_cache(maxsize=KEPT)
def manner_of(
    cue: str | None,
    mode: str,
    ground_rules: str | None,
    said_on: str | None,
    knowledge: str,
    via: str | None,
    discredited: str | None,
    reliability: str | None,
) -> str:
    """How a source said it."""
    return ", ".join(
        filter(
            None,
            [
                f"“{cue}”" if cue else None,
                _MODES[QuoteMode(mode)],
                _TERMS[GroundRules(ground_rules)] if ground_rules else None,
                _KNOWLEDGE.get(Knowledge(knowledge)),
                f"on {said_on}" if said_on else None,
                f"passed on by {via}" if via else None,
                f"rated {reliability}, {RELIABILITY[Reliability(reliability)]}" if reliability else None,
                f"discredited, counts for nothing: {discredited}" if discredited else None,
            ],
        )
    )


@lru_cache(maxsize=KEPT)
def bearing_of(target: str, stance: str, information: str) -> str:
    """How a piece of evidence bears on a claim."""
    told = stance if target == Target.CONTENT else f"{stance}, on whether it was said"
    return ", ".join(filter(None, [told, _INFORMATION.get(information)]))


def exhibit_of(
    title: str | None,
    locator: str | None,
    file: str | None,
    sha256: str | None,
    contact: str | None = None,
    note: str | None = None,
) -> str:
    """What a piece of evidence is."""
    named = f"file {file}" if file and title else None
    digest = f"SHA-256 {sha256[:16]}…" if sha256 else None
    told = [title or file, locator, named, digest, f"contact: {contact}" if contact else None, note]
    return "; ".join(filter(None, told))


def withdrawn_of(
    withdrawn_at: datetime | None,
    withdrawn_because: str | None,
    retracted_at: datetime | None,
    retracted_because: str | None,
) -> str | None:
    """Since when, and why, a piece of evidence does not hold."""
    if withdrawn_at is not None:
        return f"withdrawn {shown(withdrawn_at)}: {withdrawn_because}"
    if retracted_at is not None:
        return f"retracted by its publisher, recorded {shown(retracted_at)}: {retracted_because}"
    return None
