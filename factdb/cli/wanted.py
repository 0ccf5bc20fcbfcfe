"""The options that say which claims are wanted, and the filter they add up to."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from factdb.cli.options import Decorated, completing, story_option, words_of
from factdb.vocabulary import ClaimKind, Flag, SourceKind, Status

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from factdb.queries.claims import ClaimFilter

OPTIONS = [
    story_option(),
    click.option("--source", metavar="NAME|ID", shell_complete=completing("source"), help="Attributed to this source."),
    click.option("--source-kind", type=words_of(SourceKind), help="Attributed to a source of this kind."),
    click.option("--status", "statuses", type=words_of(Status), multiple=True, help="Standing so. May be repeated."),
    click.option("--attribution-status", type=words_of(Status), help="Whose attribution stands so."),
    click.option("--kind", type=words_of(ClaimKind), help="Of this kind."),
    click.option("--tag", metavar="TAG", shell_complete=completing("tag"), help="Bearing this tag."),
    click.option("--flag", type=words_of(Flag), help="Under this warning."),
    click.option("--since", metavar="WHEN", help="Logged at or after: 2023-06-18 or '2023-06-18 14:30'."),
    click.option("--until", metavar="WHEN", help="Logged at or before; a date alone means its end."),
]


def wanted_options(command: Decorated) -> Decorated:
    """Gives a command the options above; `claim_filter` takes what it receives."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command


def claim_filter(
    connection: "Connection",
    *,
    story: str | None,
    source: str | None,
    source_kind: str | None,
    statuses: Sequence[str],
    attribution_status: str | None,
    kind: str | None,
    tag: str | None,
    flag: str | None,
    since: str | None,
    until: str | None,
) -> "ClaimFilter":
    """What the options ask for. Raises NotFound for a story or source that is not there, BadInput for no date."""
    from factdb.queries.claims import ClaimFilter
    from factdb.rules.dates import moment

    return ClaimFilter(
        story_id=_story_id(connection, story),
        source_id=_source_id(connection, source),
        source_kind=source_kind,
        status=statuses,
        attribution_status=attribution_status,
        kind=kind,
        tag=tag.strip().lower() if tag else None,
        flag=flag,
        since=moment(since, what="--since") if since else None,
        until=moment(until, what="--until", end_of_day=True) if until else None,
    )


def _story_id(connection: "Connection", slug: str | None) -> int | None:
    if not slug:
        return None
    from factdb.queries.stories import story

    return story(connection, slug).id


def _source_id(connection: "Connection", text: str | None) -> int | None:
    if not text:
        return None
    from factdb.queries.sources import known_source

    return known_source(connection, text).id
