"""factdb policy set"""

from typing import Any

import click

from factdb.cli.asked import asked, asking_options
from factdb.cli.console import say, width
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.judging import because_given, because_option
from factdb.cli.options import by


@click.command(epilog="Example: factdb policy set two-source --because 'The editors agreed on it on Monday.'")
@click.argument("name", metavar="PRESET|NAME")
@asking_options
@because_option
@by
@pass_desk
def command(desk: Desk, /, name: str, because: str | None, by: str | None, **options: Any) -> None:
    """Set what the desk asks before a claim is confirmed, from now on.

    Three presets ship: evidence, two-source and strict; 'factdb policy show strict' says what one asks. A policy of
    the desk's own has a name of its own, and options that say what is different from a preset. Each set is a new
    version. Verdicts given before stay under the version that held then.
    """
    from factdb.actions.set_policy import set_policy
    from factdb.reports.as_policy import policy_text
    from factdb.store.work import writing

    policy = asked(name, **options)
    reason = because_given(because)
    row = writing(desk.place, lambda ledger: set_policy(ledger, policy=policy, because=reason), by=by)
    say(policy_text(row, width=width()))
    say("\n'factdb policy test' shows which confirmed claims fall short of it.")
