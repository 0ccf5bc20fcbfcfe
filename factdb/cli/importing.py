"""Reading files of claims into the ledger, a batch at a time, and what is said of it."""

import gc
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any

from factdb.cli.console import fitted, safe_line, say
from factdb.cli.progress import progress
from factdb.cli.rejected import rejected_file, write_rejected
from factdb.errors import BadInput
from factdb.rules.numbers import counted

if TYPE_CHECKING:
    from factdb.actions.import_drafts import RecordDraft
    from factdb.exchange.import_file import ImportFile
    from factdb.exchange.record import Rejected
    from factdb.store.location import Location

MOST_RATINGS = 1_000
"""Ratings that are counted apart; harvests hold sentences in their place."""

FIRST, BATCH = 500, 4_000
"""Rows a transaction, of the first and at most: each holds twice as many as the one before, so that a wrong map shows
soon, and a long file is not held up by commits."""


@dataclass(slots=True, kw_only=True)
class Counts:
    """What became of a file's rows: added, completed, known and rejected ones add up to `rows`.

    `unmapped` are ratings that stand for no status, the first MOST_RATINGS that were met, and how often each was;
    `headlines` counts the rows whose ratings were not asked, since only their reviews' headlines are known.
    """

    rows: int = 0
    added: int = 0
    completed: int = 0
    known: int = 0
    rejected: list[tuple[int, str]] = field(default_factory=list)
    unmapped: Counter[str] = field(default_factory=Counter)
    headlines: int = 0

    def as_json(self) -> dict[str, int]:
        """The counts alone."""
        names = ("rows", "added", "completed", "known")
        return {name: getattr(self, name) for name in names} | {"rejected": len(self.rejected)}

    def told(self, *, rehearsal: bool) -> str:
        """The counts in a sentence."""
        parts = [f"{self.added:,} {'would be added' if rehearsal else 'added'}"]
        parts += [f"{self.completed:,} completed with something new"] if self.completed else []
        parts += [f"{self.known:,} known", f"{len(self.rejected):,} rejected"]
        nothing = "" if self.added or self.completed or rehearsal else " Nothing was added."
        return f"{counted(self.rows, 'row')}: {', '.join(parts)}.{nothing}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How to import: into which story, by whom, whether to pass over what is refused, whether only to rehearse."""

    place: "Location"
    story: str | None
    by: str | None
    skip: bool
    rehearsal: bool


def import_all(file: "ImportFile", way: Way, rehearsed: set[str]) -> Counts:
    """Imports a file, a transaction a batch, so that a run that was killed goes on where it was.

    Raises BadInput, naming the line, for the first row that cannot be taken, unless `way` passes over it; nothing of
    its batch was written then. `rehearsed` takes the uids of what a rehearsal has counted.
    """
    counts = Counts()
    try:
        _batches(file, way, counts, rehearsed)
    except KeyboardInterrupt:
        if counts.rows and not way.rehearsal:
            name = safe_line(file.path.name)
            say(f"{counts.rows:,} rows of {name} are done; run it again to go on from there.")
        raise
    if not way.rehearsal:
        write_rejected(file, counts.rejected)
    return counts


def _batches(file: "ImportFile", way: Way, counts: Counts, rehearsed: set[str]) -> None:
    with progress(file.path.name, lambda: file.gauge.size, of="rows") as reach:
        records, size = file.records(), FIRST
        while batch := list(islice(records, size)):
            _batch(file, batch, way, counts, rehearsed)
            # Statements of SQLAlchemy lie in circles, each with a thousand uids: of a long file, megabytes a batch.
            gc.collect(1)
            reach(file.gauge.reached, counts.rows)
            size = min(2 * size, BATCH)


def told_columns(file: "ImportFile") -> str:
    """Which column becomes which field, a line each."""
    width = min(max((len(safe_line(name)) for name, _ in file.read), default=0), 40)
    lines = [
        f"  {safe_line(name):<{width}}  {f'is read as {known}' if known else 'is left out'}"
        for name, known in file.read
    ]
    return "\n".join(lines)


def told_ratings(counts: Counts) -> str:
    """Which ratings gave no verdict, the commonest first."""
    listed = ", ".join(
        f"{fitted(safe_line(words), 40).rstrip()} ({n:,})" for words, n in counts.unmapped.most_common(8)
    )
    more, least = len(counts.unmapped) - 8, " at least" if len(counts.unmapped) == MOST_RATINGS else ""
    rest = f" and{least} {more:,} more" if more > 0 else ""
    return f"No map says which status these ratings stand for, so they give no verdict: {listed}{rest}."


def told_headlines(counts: Counts) -> str:
    """How many ratings were not asked for a status."""
    have = "row has" if counts.headlines == 1 else "rows have"
    return f"{counts.headlines:,} {have} only the review's headline for the claim: the rating is kept, and not applied."


def _batch(
    file: "ImportFile", batch: "Sequence[RecordDraft | Rejected]", way: Way, counts: Counts, rehearsed: set[str]
) -> None:
    from factdb.actions.import_records import import_records
    from factdb.exchange.record import Rejected
    from factdb.exchange.review_draft import HEADLINE
    from factdb.queries.stories import story
    from factdb.store.work import Ledger, writing

    def act(ledger: Ledger) -> Any:
        return import_records(
            ledger,
            records,
            story_id=story(ledger.connection, way.story).id if way.story else None,
            whole=not way.skip,
            rehearsed=rehearsed if way.rehearsal else set() if stopping else None,
        )

    refused = [(each.line, each.reason) for each in batch if isinstance(each, Rejected)]
    records = [each for each in batch if not isinstance(each, Rejected)]
    stopping = bool(refused) and not way.skip
    done = writing(way.place, act, by=way.by)
    refused = sorted([*refused, *done.refused])
    if refused and not way.skip:
        if not way.rehearsal:
            write_rejected(file, refused)
        raise _refusal(file, refused[0], counts, way)
    counts.rows += len(batch)
    counts.added += done.added
    counts.completed += done.completed
    counts.known += done.known
    counts.rejected += refused
    stated = [record for record in records if record.note != HEADLINE]
    counts.headlines += len(records) - len(stated)
    for words in (review.words for record in stated for review in record.reviews if review.status is None):
        if words and (words in counts.unmapped or len(counts.unmapped) < MOST_RATINGS):
            counts.unmapped[words] += 1


def _refusal(file: "ImportFile", refused: tuple[int, str], counts: Counts, way: Way) -> BadInput:
    line, reason = refused
    beside = "" if way.rehearsal else f" {rejected_file(file.path)} lists them, as far as the file was read."
    before = f"the {counts.rows:,} rows before were taken" if counts.rows else "nothing was taken"
    return BadInput(
        f"{file.path}, {file.unit} {line}: {reason}",
        hint=f"{before}; put it right and run it again, or pass over such rows with --on-error skip.{beside}",
    )
