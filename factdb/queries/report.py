"""The verification report: claims, worst first, with what they add up to and where in the journal it was read."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, select

from factdb.clock import now
from factdb.queries.chunked import chunks
from factdb.queries.claims import ClaimFilter, find_claims, load_claims
from factdb.queries.marked_text import marked_text
from factdb.queries.publication_rows import DueRow
from factdb.queries.publications import last_told, publications_of
from factdb.queries.rows import CheckerRow, ClaimRow, Report, SourceRow, StoryRow, VerdictRow
from factdb.queries.trace import traces
from factdb.rules.dates import shown
from factdb.tables import ledger
from factdb.vocabulary import WORST_FIRST, Flag, Stance, Status, Target

_RANK = {str(status): rank for rank, status in enumerate(WORST_FIRST)}
_CONTESTED = frozenset({Flag.CONTESTED, Flag.CIRCULAR})


def report(
    connection: Connection,
    *,
    story: StoryRow | None = None,
    source: SourceRow | None = None,
    status: Sequence[str] = (),
    since: datetime | None = None,
    until: datetime | None = None,
    as_of: datetime | None = None,
    known_at: datetime | None = None,
    traced: Callable[[ClaimRow], bool] | None = None,
    with_text: bool = False,
) -> Report:
    """The report on the claims wanted: of a story, a source, with a status, logged `since` and `until`.

    With `as_of` it tells what was believed at that moment, on the claims that had been logged or judged by then; a
    status is that of the moment, too. With `known_at` it leaves out all that was written down later, whenever it was
    decided. A moment yet to come is taken for now. It holds the traces of the claims of which `traced` holds, and
    with `with_text` the story's text.
    """
    made_at = now()
    as_of = min(as_of, made_at) if as_of else None
    known_at = min(known_at, made_at) if known_at else None
    wanted = ClaimFilter(
        story_id=story.id if story else None,
        source_id=source.id if source else None,
        status=() if as_of or known_at else status,  # the standings kept are today's
        judged=_judged(status) if (as_of or known_at) and not (story or source or since or until) else (),
        since=since,
        until=until,
        as_of=as_of,
        known_at=known_at,
    )
    head = connection.execute(select(ledger)).one()
    loaded = load_claims(connection, find_claims(connection, wanted), as_of=as_of, known_at=known_at)
    claims = sorted((row for row in loaded if not status or row.status in status), key=_worst_first)
    spoken = [row for row in claims if row.sources]
    then = min(filter(None, [as_of, known_at]), default=None)
    return Report(
        ledger_uid=head.uid,
        head_seq=head.head_seq,
        head_hash=head.head_hash,
        made_at=made_at,
        as_of=as_of,
        known_at=known_at,
        filters=tuple(_in_words(story, source, status, since, until)),
        story=story,
        by_status=_counted(row.status for row in claims),
        by_attribution_status=_counted(row.attribution_status for row in spoken),
        without_source=len(claims) - len(spoken),
        flagged=_flagged(claims),
        publications=tuple(publications_of(connection, story.id, then)) if story else (),
        corrections_due=tuple(_due(connection, claims, story, then)),
        claims=tuple(claims),
        checkers=_checkers(claims),
        traces=traces(connection, list(filter(traced, claims)), then) if traced else {},
        text=marked_text(connection, story.id, claims={row.id for row in claims}, then=then)
        if with_text and story
        else None,
    )


def _judged(status: Sequence[str]) -> Sequence[str]:
    """What claims have been judged at some time that stood at these statuses: of a whole ledger, only they need be
    computed. What stands unchecked may never have been judged."""
    return () if Status.UNCHECKED in status else status


def contested(row: ClaimRow) -> bool:
    """Whether an editor should see where a claim's support begins: it is contradicted, circular, or disputed."""
    warned = not _CONTESTED.isdisjoint(row.flags)
    if row.status == Status.WITHDRAWN or not (warned or row.status == Status.DISPUTED):
        return False
    return _support(row) >= (1 if warned else 2)


def weighed(row: ClaimRow) -> bool:
    """Whether somebody has weighed a claim's support: it is judged, or contested. Most claims nobody has looked at."""
    judged = row.status not in (Status.UNCHECKED, Status.WITHDRAWN)
    return _support(row) > 0 if judged else contested(row)


def _support(row: ClaimRow) -> int:
    pieces = [each for each in row.evidence if each.stance == Stance.SUPPORTS and each.target == Target.CONTENT]
    return len(row.sources) + len(pieces)


def _worst_first(row: ClaimRow) -> tuple[int, int]:
    return _RANK[row.status], row.id


def _counted(statuses: Iterable[str]) -> dict[str, int]:
    counts = Counter(statuses)
    return {str(status): counts[status] for status in WORST_FIRST}


def _flagged(claims: Sequence[ClaimRow]) -> dict[Flag, tuple[int, ...]]:
    found: dict[Flag, list[int]] = {flag: [] for flag in Flag}
    for row in claims:
        for flag in row.flags if row.status != Status.WITHDRAWN else ():
            found[flag].append(row.id)
    return {flag: tuple(sorted(numbers)) for flag, numbers in found.items()}


def _due(
    connection: Connection, claims: Sequence[ClaimRow], story: StoryRow | None, then: datetime | None
) -> Iterable[DueRow]:
    by_id = {row.id: row for row in claims}
    for chunk in chunks(by_id):
        for number, known in sorted(
            last_told(connection, chunk, story_id=story.id if story else None, until=then).items()
        ):
            row = by_id[number]
            if (known.status, known.attribution_status) != (row.status, row.attribution_status):
                yield DueRow(known, row.text, row.status, row.attribution_status)


def _checkers(claims: Sequence[ClaimRow]) -> tuple[CheckerRow, ...]:
    given: dict[str, list[VerdictRow]] = defaultdict(list)
    for row in claims:
        for verdict in row.verdicts:
            given[verdict.decided_by].append(verdict)
    rows = [
        CheckerRow(
            name=name,
            claims=len({verdict.claim_id for verdict in verdicts}),
            content=_counted(verdict.status for verdict in verdicts if verdict.target == Target.CONTENT),
            attribution=_counted(verdict.status for verdict in verdicts if verdict.target == Target.ATTRIBUTION),
        )
        for name, verdicts in given.items()
    ]
    return tuple(sorted(rows, key=lambda row: (-row.claims, row.name)))


def _in_words(
    story: StoryRow | None,
    source: SourceRow | None,
    status: Sequence[str],
    since: datetime | None,
    until: datetime | None,
) -> Iterable[str]:
    if story:
        yield f"of the story {story.slug}"
    if source:
        yield f"attributed to {source.label}"
    if status:
        yield f"that stand {' or '.join(status)}"
    if since:
        yield f"logged since {shown(since)}"
    if until:
        yield f"logged until {shown(until)}"
