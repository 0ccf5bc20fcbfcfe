"""The options that say what a policy asks for, and the policy they add up to."""

from typing import Any

import click

from factdb.cli.options import Decorated
from factdb.rules.policy import EVIDENCE, MOST, PRESETS, Policy, drafted

OPTIONS = [
    click.option(
        "--from-preset",
        type=click.Choice(list(PRESETS)),
        help=f"What a policy of your own starts from; else {EVIDENCE.name}.",
    ),
    click.option("--evidence", type=click.IntRange(0, MOST), help="Pieces of supporting evidence asked for."),
    click.option("--origins", type=click.IntRange(0, MOST), help="Independent origins asked for, at the least."),
    click.option(
        "--primary-document/--no-primary-document",
        default=None,
        help="Whether one original document stands in for the origins.",
    ),
    click.option("--second-person/--no-second-person", default=None, help="Whether a second person must sign."),
    click.option(
        "--named/--no-named",
        default=None,
        help="Whether unnamed sources alone fall short, unless an editor who knows them has signed.",
    ),
    click.option(
        "--one-house/--no-one-house",
        default=None,
        help="Whether sources and documents of one organization count as one.",
    ),
]


def asking_options(command: Decorated) -> Decorated:
    """Gives a command the options above; `asked` takes what it receives."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command


def asked(name: str, *, from_preset: str | None, **changes: Any) -> Policy:
    """The policy that the options ask for. Raises BadInput where they make none."""
    given = {what: value for what, value in changes.items() if value is not None}
    return drafted(name, base=from_preset, changes=given)
