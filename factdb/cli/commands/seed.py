"""factdb seed"""

import click

from factdb.cli.console import safe_line, say, show, show_json, table
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json, by


def _complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001
    from factdb.store.shipped import shipped_sets

    return [name for name in shipped_sets() if name.startswith(incomplete)]


ONE = {"stories": "story", "sources": "source", "claims": "claim", "links": "link"}
"""What one of each is called."""


@click.command(epilog="Example: factdb seed beijing-visit-2023")
@click.argument("name", required=False, metavar="[NAME|FILE]", shell_complete=_complete)
@as_json
@by
@pass_desk
def command(desk: Desk, name: str | None, as_json: bool, by: str | None) -> None:
    """Load a data set that ships with factdb, or one from a TOML file; without a name, list those that ship.

    Loading it again adds nothing. A source that the ledger knows by name already is taken as it is.
    """
    from dataclasses import asdict

    from factdb.actions.plant_seed import plant_seed
    from factdb.exchange.seed_file import read_seed
    from factdb.store.work import writing

    if name is None:
        _list(as_json)
        return
    data = read_seed(name)
    planted = writing(desk.place, lambda ledger: plant_seed(ledger, data), by=by)
    if planted.nothing:
        say(safe_line(f"The data set {data.name} is loaded already; nothing was added."))
    else:
        added = ", ".join(f"{count} {ONE[what] if count == 1 else what}" for what, count in asdict(planted).items())
        say(safe_line(f"Loaded the data set {data.name}: {added}. Next: factdb list, or factdb report."))
    if as_json:
        show_json({"name": data.name, "added": asdict(planted)})


def _list(as_json: bool) -> None:
    from factdb.exchange.seed_file import read_seed
    from factdb.store.shipped import shipped_sets

    sets = [read_seed(name) for name in shipped_sets()]
    if as_json:
        show_json([{"name": each.name, "title": each.title, "claims": len(each.claims)} for each in sets])
    else:
        show(table(["name", "claims", "title"], ([each.name, len(each.claims), each.title] for each in sets)))
        say("Load one with 'factdb seed NAME'.")
