"""What commands say of published claims: which were doubtful when they came out, which demand a correction."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from factdb.cli.console import safe_line
from factdb.rules.numbers import claims_named
from factdb.vocabulary import WORST_FIRST, Flag, Status

if TYPE_CHECKING:
    from factdb.queries.publication_rows import DueRow
    from factdb.queries.rows import ListedRow


def doubtful(claims: "Iterable[ListedRow]") -> Iterator[str]:
    """Warnings of claims, not withdrawn, that are not confirmed or carry a flag: a line for each status and flag."""
    from factdb.reports.caveats import CAVEATS

    standing, flagged = defaultdict(list), defaultdict(list)
    for row in claims:
        if row.status != Status.WITHDRAWN:
            standing[row.status].append(row.id)
            for flag in row.flags:
                flagged[flag].append(row.id)
    for status in WORST_FIRST:
        if status in standing and status != Status.CONFIRMED:
            yield f"Warning: {claims_named(standing[status])} {_verb(standing[status])} {status}."
    for flag in Flag:
        if flag in flagged:
            one, several = CAVEATS[flag]
            yield f"Warning: {claims_named(flagged[flag])} {one if len(flagged[flag]) == 1 else several}."


def demanded(rows: "Iterable[DueRow]") -> Iterator[str]:
    """A line for each claim that demands a correction, with the command that records it."""
    from factdb.reports.publishing import changed

    for row in rows:
        number, story = row.told.claim_id, safe_line(row.told.story)
        yield f"Claim {number} stands in {story}, {changed(row)}. It needs: factdb correct {number} --text …"


def waiting(rows: "Iterable[DueRow]") -> Iterator[str]:
    """A line for each claim that changed before readers are told of it, with the command that tells them anew."""
    from factdb.reports.publishing import changed

    for row in rows:
        number, story = row.told.claim_id, safe_line(row.told.story)
        told = f"Claim {number} stands in {story}, {changed(row)}; readers are not told of that edition yet."
        yield f"{told} To take it in: factdb publish {story} …"


def _verb(claims: list[int]) -> str:
    return "is" if len(claims) == 1 else "are"
