"""What became of a story's claims in its next text: for a terminal, and as JSON."""

from collections.abc import Iterable, Sequence
from typing import Any

from factdb.queries.revision_rows import Carried, Revised
from factdb.reports.as_text import Style
from factdb.reports.diff import INSTEAD
from factdb.rules.numbers import counted
from factdb.rules.placing import Fate
from factdb.rules.screen import filled


def by_fate(revised: Revised) -> dict[str, list[int]]:
    """The claims that stand, moved and are lost, by number; one in several parts counts by the worst of them."""
    worst: dict[int, int] = {}
    for each in revised.carried:
        rank = 0 if each.placed.fate == Fate.STANDS else 1 if each.kept else 2
        worst[each.stood.claim_id] = max(rank, worst.get(each.stood.claim_id, 0))
    words = ("stand", "moved", "lost")
    return {word: sorted(claim for claim, has in worst.items() if has == rank) for rank, word in enumerate(words)}


def summary(slug: str, revised: Revised) -> str:
    """One sentence: how many claims stand where they stood, moved, are lost, and were found again."""
    counts = {word: len(claims) for word, claims in by_fate(revised).items()}
    parts = [
        f"{counted(counts['stand'], 'claim')} {'stands' if counts['stand'] == 1 else 'stand'} where "
        f"{'it' if counts['stand'] == 1 else 'they'} stood",
        f"{counts['moved']:,} moved",
        f"{counts['lost']:,} lost",
    ]
    if again := len({each.stood.claim_id for each in revised.carried if each.again and each.kept}):
        parts.append(f"{again:,} found again")
    if revised.still_lost:
        parts.append(f"{len(revised.still_lost):,} lost before")
    told = (
        ", ".join(parts) if revised.carried else "no claim stood in the text before" if revised.before else "its first"
    )
    return f"Text {revised.revision.number} of {slug}: {told}."


def lost_text(revised: Revised, *, width: int, style: Style = lambda text, _: text) -> str:
    """The passages that are lost: each with its words, and what stands in their place."""
    return "\n".join(line for each in _lost(revised) for line in _lines(revised, each, width, style))


def revised_object(slug: str, revised: Revised, *, flagged: Iterable[int], proposed: Sequence[int]) -> dict[str, Any]:
    """The same as a plain object. `flagged` are the claims that changed since they were checked."""
    return {
        "story": slug,
        "revision": revised.revision.number,
        "claims": by_fate(revised),
        "lost_before": list(revised.still_lost),
        "changed_since_check": sorted(flagged),
        "proposed": list(proposed),
        "passages": [_object(revised, each) for each in revised.carried],
    }


def _lost(revised: Revised) -> list[Carried]:
    return sorted(
        (each for each in revised.carried if not each.kept), key=lambda each: (each.stood.claim_id, each.stood.start)
    )


def _lines(revised: Revised, carried: Carried, width: int, style: Style) -> list[str]:
    head = filled(f"Claim {carried.stood.claim_id} lost: {_quoted(carried.words)}", width, indent="    ")
    head[0] = style(head[0], "heading")
    now = _now(revised, carried)
    told = _quoted(now) if now is not None else INSTEAD[carried.placed.fate]
    return [*head, *filled(f"now: {told}", width, first="    ", indent="    ")]


def _quoted(words: str | None) -> str:
    return "words that are known by their hash alone" if words is None else f"“{' '.join(words.split())}”"


def _now(revised: Revised, carried: Carried) -> str | None:
    start, stop = carried.placed.start, carried.placed.stop
    return None if start is None else revised.revision.text[start:stop]


def _object(revised: Revised, carried: Carried) -> dict[str, Any]:
    stood, now = carried.stood, carried.placed
    return {
        "claim": stood.claim_id,
        "fate": str(now.fate),
        "again": carried.again,
        "was": {"revision": stood.number, "start": stood.start, "stop": stood.stop, "words": carried.words},
        "now": {"start": now.start, "stop": now.stop, "words": _now(revised, carried)}
        if now.start is not None
        else None,
    }
