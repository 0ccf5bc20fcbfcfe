"""What falls with a source or a document, for an editor, and as JSON."""

from collections.abc import Iterator
from typing import Any

from factdb.queries.impact_rows import FelledRow, ImpactRow, StoryFelledRow
from factdb.reports.as_text import Style
from factdb.rules.dates import shown, stamp
from factdb.rules.numbers import claims_named, counted
from factdb.rules.screen import filled, safe_line

LISTED = 20
"""Documents that are named; more are counted."""


def impact_text(row: ImpactRow, *, width: int = 80, style: Style = lambda text, _: text) -> str:
    """How much falls, then story by story, published ones first."""
    title = safe_line(f"{row.kind.capitalize()} {row.id} ({row.label})")
    lines = [style(title, "heading"), *filled(_summary(row), width)]
    for story in row.stories:
        lines += ["", *_story(story, row, width, style)]
    if row.published_by:
        named = [f"document {number} ({label})" for number, label in row.published_by[:LISTED]]
        more = len(row.published_by) - len(named)
        listed = ", ".join(named) + (f" and {more:,} more" if more else "")
        lines += ["", *filled(f"Published by it and not retracted, to be looked at: {listed}.", width)]
    return "\n".join(lines)


def impact_object(row: ImpactRow) -> dict[str, Any]:
    """All of it. `lost` and `below_policy` are numbers of claims."""
    return {
        "kind": row.kind,
        "id": row.id,
        "label": row.label,
        "fallen": row.fallen,
        "reached": row.reached,
        "lost": list(row.lost),
        "below_policy": list(row.below),
        "stories": [_story_object(story) for story in row.stories],
        "published_by": [{"id": number, "label": label} for number, label in row.published_by],
    }


def _story_object(story: StoryFelledRow) -> dict[str, Any]:
    keys = {"lost": "lost", "below_policy": "below", "published": "published"}
    claims = [
        {"id": each.id, "text": each.text, "status": each.status, **{k: getattr(each, v) for k, v in keys.items()}}
        for each in story.claims
    ]
    when = stamp(story.published_at) if story.published_at else None
    return {"story": story.slug, "title": story.title, "published_at": when, "claims": claims}


def _summary(row: ImpactRow) -> str:
    rest = f"{counted(row.reached, 'claim')} {'rests' if row.reached == 1 else 'rest'} on it"
    if not (row.lost or row.below):
        return f"{rest}; {'none fell with it' if row.fallen else 'none would fall with it'}."
    lose, drop = ("lost", "fell") if row.fallen else ("would lose", "would fall")
    parts = []
    if row.lost:
        parts.append(
            f"{counted(len(row.lost), 'claim')} {lose} {'its' if len(row.lost) == 1 else 'their'} last support"
        )
    if row.below:
        its = "its" if len(row.below) == 1 else "their"
        parts.append(f"{counted(len(row.below), 'confirmed claim')} {drop} short of {its} policy")
    told = {each.id for story in row.stories for each in story.claims if each.published}
    public = f" Readers were told of {claims_named(told)}." if told else ""
    return f"{rest}. {'; '.join(parts)}.{public}"


def _story(story: StoryFelledRow, row: ImpactRow, width: int, style: Style) -> Iterator[str]:
    name = f"Story {story.slug}: {story.title}" if story.title else f"Story {story.slug}"
    yield style(safe_line(name) if story.slug else "In no story", "heading")
    if story.published_at:
        yield f"Published {shown(story.published_at)}."
    told = [each.id for each in story.claims if each.published]
    if told:
        first = "Judge" if row.fallen else "If it falls, judge"
        yield from filled(
            f"{first} {claims_named(told)} again with 'factdb verify'; where that changes what readers were told, "
            "'factdb correct' is due.",
            width,
        )
    for each in story.claims:
        yield from filled(
            f"Claim {each.id}, {each.status}: {_fate(each, row)}. {each.text}", width, first="- ", indent="  "
        )


def _fate(claim: FelledRow, row: ImpactRow) -> str:
    lost = "lost its last support" if row.fallen else "would lose its last support"
    below = "fell short of the policy it was confirmed under"
    below = below if row.fallen else below.replace("fell", "would fall")
    return " and ".join([*([lost] if claim.lost else []), *([below] if claim.below else [])])
