"""Record where claims stand in a text."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict

from sqlalchemy import select

from factdb.actions.restand import restand
from factdb.errors import BadInput, NotFound
from factdb.rules.anchors import anchor
from factdb.rules.wording import LIMIT_TEXT
from factdb.store.work import Ledger
from factdb.tables import appearances, revisions


def appear(ledger: Ledger, *, claim_id: int, revision_id: int, spans: Iterable[tuple[int, int]]) -> list[int]:
    """Records where a claim stands in a revision, one row a span; returns the rows' numbers, in the order of the spans.

    A span is the offset of its first code point and the one after its last. One that is recorded already stays as it
    is. Raises NotFound for a revision that is not there, BadInput for a span outside its text, empty or too long.
    """
    return appear_all(ledger, revision_id=revision_id, spans={claim_id: spans})[claim_id]


def appear_all(
    ledger: Ledger, *, revision_id: int, spans: Mapping[int, Iterable[tuple[int, int]]]
) -> dict[int, list[int]]:
    """As `appear`, for many claims at once: their spans by claim."""
    text = ledger.connection.execute(select(revisions.c.text).where(revisions.c.id == revision_id)).scalar()
    if text is None:
        raise NotFound(f"There is no revision {revision_id}.", hint="'factdb story show' shows a story's revisions.")
    wanted = [(claim, *_accepted(text, span)) for claim, each in spans.items() for span in each]
    known = select(*appearances.c["claim_id", "start", "stop", "id"]).where(
        appearances.c.revision_id == revision_id, appearances.c.claim_id.in_(list(spans))
    )
    numbers = {(claim, start, stop): number for claim, start, stop, number in ledger.connection.execute(known)}
    fresh = [key for key in dict.fromkeys(wanted) if key not in numbers]
    rows = (
        {"claim_id": claim, "revision_id": revision_id, **asdict(anchor(text, start, stop))}
        for claim, start, stop in fresh
    )
    numbers.update(zip(fresh, ledger.insert(appearances, *rows), strict=True))
    restand(ledger, (claim for claim, _, _ in fresh))  # what is, or carries, the story proves none of them
    found: dict[int, list[int]] = {claim: [] for claim in spans}
    for key in wanted:
        found[key[0]].append(numbers[key])
    return found


def _accepted(text: str, span: tuple[int, int]) -> tuple[int, int]:
    start, stop = span
    if not 0 <= start < stop <= len(text):
        raise BadInput(
            f"The text has {len(text):,} characters: none stand from {start:,} to {stop:,}.",
            hint="count from 0, and give the character after the last.",
        )
    if stop - start > LIMIT_TEXT:
        raise BadInput(
            f"The passage from {start:,} to {stop:,} is longer than {LIMIT_TEXT:,} characters.",
            hint="mark the words of the claim alone.",
        )
    return start, stop
