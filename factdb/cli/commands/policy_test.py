"""factdb policy test"""

from typing import TYPE_CHECKING, Any

import click

from factdb.cli.asked import asked, asking_options
from factdb.cli.console import safe_line, say, show, show_json_list, width
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json, story_option
from factdb.cli.ranges import names_numbers, numbers
from factdb.errors import BadInput
from factdb.rules.numbers import counted
from factdb.rules.policy import Policy
from factdb.vocabulary import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection


@click.command(epilog="Example: factdb policy test strict --story beijing-visit-2023")
@click.argument("what", nargs=-1, metavar="[NAME] [ID]...")
@asking_options
@story_option()
@as_json
@pass_desk
def command(desk: Desk, /, what: tuple[str, ...], story: str | None, as_json: bool, **options: Any) -> None:
    """Show which claims would fall short of a policy, and what each lacks. Nothing is written.

    NAME is a preset (evidence, two-source, strict) or a policy that the desk has set; without it, the policy in
    force. Or say what a policy would ask, as 'factdb policy set' takes it. Without an ID all confirmed claims are
    tested, or those of a story; claims given by ID are tested whatever their status.
    """
    from factdb.queries.short_of_policy import short_of
    from factdb.reports.as_json_policy import short_object
    from factdb.reports.as_policy import short_text
    from factdb.store.work import reading

    name, ids = (what[0], what[1:]) if what and not names_numbers(what[0]) else (None, what)
    if ids and story:
        raise BadInput("Claims are named both by --story and by number.", hint="leave one of the two out.")
    with reading(desk.place) as connection:
        policy = _policy(connection, name, options)
        tested = _tested(connection, ids, story)
        found = list(short_of(connection, tested, policy))
    if as_json:
        show_json_list(short_object(each) for each in found)
    elif found:
        show("\n\n".join(short_text(each, width=width()) for each in found))
    if not tested:
        say("No claim is confirmed yet; give the numbers of those to test.")
        return
    claims = counted(len(tested), "claim" if ids else "confirmed claim")
    say(
        safe_line(
            f"{f'{len(found):,}' if found else 'None'} of {claims} would fall short of the policy '{policy.name}'."
        )
    )


def _policy(connection: "Connection", name: str | None, options: dict[str, Any]) -> Policy:
    from factdb.queries.policies import policy_in_force, policy_named

    if any(value is not None for value in options.values()):
        return asked(name or "as asked for here", **options)
    return (policy_named(connection, name) if name else policy_in_force(connection)).policy


def _tested(connection: "Connection", ids: "Sequence[str]", story: str | None) -> list[int]:
    from factdb.queries import stories
    from factdb.queries.claims import ClaimFilter, find_claims
    from factdb.queries.standings import statuses

    if ids:
        return list(statuses(connection, numbers(ids)))
    story_id = stories.story(connection, story).id if story else None
    return find_claims(connection, ClaimFilter(story_id=story_id, status=[Status.CONFIRMED]))
