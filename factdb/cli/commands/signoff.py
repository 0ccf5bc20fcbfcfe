"""factdb signoff"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from factdb.cli.console import safe_line, say, show_json
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json, by, completing
from factdb.cli.ranges import numbers
from factdb.rules.numbers import claims_named

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from factdb.queries.rows import ClaimRow
    from factdb.store.work import Ledger


def _story_or_claim(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    return [*completing("story")(ctx, param, incomplete), *completing("claim")(ctx, param, incomplete)]


@click.command(epilog="Example: factdb signoff 3 7-9 --by 'Ethel Payne' --note 'Read the transcript.'")
@click.argument("what", nargs=-1, required=True, metavar="STORY|ID...", shell_complete=_story_or_claim)
@click.option("--knows-identity", is_flag=True, help="You know who the unnamed sources are. Who they are is not kept.")
@click.option("--note", metavar="TEXT", help="A remark. Never who a source is.")
@by
@as_json
@pass_desk
def command(
    desk: Desk, what: tuple[str, ...], knows_identity: bool, note: str | None, by: str | None, as_json: bool
) -> None:
    """Sign claims, or all claims of a story, as a second person: you stand by them as they stand.

    Who gave the verdict on a claim cannot sign it, and a claim without a verdict is not signed, unless the desk's
    policy asks for a signature first. All are signed, or none. Claims withdrawn from a story are left out.
    """
    from factdb.actions.sign_off import sign_off
    from factdb.queries.claims import claims_numbered
    from factdb.reports.as_json import claim_object
    from factdb.store.work import writing

    def act(ledger: "Ledger") -> "tuple[list[int], str, list[ClaimRow]]":
        who = by if by is not None else ledger.by
        claims = _claims(ledger.connection, what)
        sign_off(ledger, claims=claims, by=who, knows_identity=knows_identity, note=note)
        return claims, who, claims_numbered(ledger.connection, claims) if as_json else []

    claims, who, rows = writing(desk.place, act)
    subject = claims_named(claims)
    say(safe_line(f"{subject[0].upper()}{subject[1:]}: signed off by {who}."))
    if as_json:
        show_json([claim_object(row) for row in rows])


def _claims(connection: "Connection", what: Sequence[str]) -> list[int]:
    """The claims that numbers name, and those of stories, in the order given, each once."""
    found: dict[int, None] = {}
    for each in what:
        # A slug may consist of digits, too; what looks like claims' numbers is taken for them.
        is_ids = re.fullmatch(r"[#0-9,\s-]+", each)
        found |= dict.fromkeys(numbers([each]) if is_ids else _claims_of(connection, each))
    return list(found)


def _claims_of(connection: "Connection", slug: str) -> list[int]:
    from factdb.errors import Refused
    from factdb.queries.claims import ClaimFilter, find_claims
    from factdb.queries.stories import story
    from factdb.vocabulary import Status

    standing = [status for status in Status if status != Status.WITHDRAWN]
    found = find_claims(connection, ClaimFilter(story_id=story(connection, slug).id, status=standing))
    if not found:
        raise Refused(f"The story {slug!r} has no claims to sign.", hint="'factdb add --story' logs them.")
    return found
