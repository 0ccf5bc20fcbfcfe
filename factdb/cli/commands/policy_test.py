"""factdb policy test"""

from typing import TYPE_CHECKING

import click

from factdb.cli.console import safe_line, say, show, show_json_list, width
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json, story_option
from factdb.cli.ranges import numbers
from factdb.errors import BadInput
from factdb.rules.numbers import counted
from factdb.vocabulary import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection


@click.command(epilog="Example: factdb policy test strict --story beijing-visit-2023")
@click.argument("what", nargs=-1, metavar="[NAME] [ID]...")
@story_option()
@as_json
@pass_desk
def command(desk: Desk, what: tuple[str, ...], story: str | None, as_json: bool) -> None:
    """Show which claims would fall short of a policy, and what each lacks. Nothing is written.

    NAME is a preset (evidence, two-source, strict) or a policy that the desk has set; without it, the policy in
    force. Without an ID all confirmed claims are tested, or those of a story; claims given by ID are tested
    whatever their status.
    """
    from factdb.queries.policies import policy_in_force, policy_named
    from factdb.queries.short_of_policy import short_of
    from factdb.reports.as_json_policy import short_object
    from factdb.reports.as_policy import short_text
    from factdb.store.work import reading

    name, ids = (what[0], what[1:]) if what and not what[0].lstrip("#")[:1].isdigit() else (None, what)
    if ids and story:
        raise BadInput("Claims are named both by --story and by number.", hint="leave one of the two out.")
    with reading(desk.place) as connection:
        row = policy_named(connection, name) if name else policy_in_force(connection)
        tested = _tested(connection, ids, story)
        found = list(short_of(connection, tested, row.policy))
    if as_json:
        show_json_list(short_object(each) for each in found)
    elif found:
        show("\n\n".join(short_text(each, width=width()) for each in found))
    if tested:
        short, claims = (
            f"{len(found):,}" if found else "None",
            counted(len(tested), "claim" if ids else "confirmed claim"),
        )
        say(safe_line(f"{short} of {claims} would fall short of the policy '{row.policy.name}'."))
    else:
        say("No claim is confirmed yet; give the numbers of those to test.")


def _tested(connection: "Connection", ids: "Sequence[str]", story: str | None) -> list[int]:
    from factdb.queries import stories
    from factdb.queries.claims import ClaimFilter, find_claims
    from factdb.queries.standings import statuses

    if ids:
        return list(statuses(connection, numbers(ids)))
    story_id = stories.story(connection, story).id if story else None
    return find_claims(connection, ClaimFilter(story_id=story_id, status=[Status.CONFIRMED]))
