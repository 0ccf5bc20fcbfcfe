"""factdb seed"""

import click

from factdb.cli.console import safe_line, say, show, show_json, table
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.draft import read_draft_file
from factdb.cli.options import as_json, by
from factdb.errors import BadInput


def _complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001
    from factdb.store.shipped import shipped_sets

    return [name for name in shipped_sets() if name.startswith(incomplete)]


COUNTED = {
    "stories": ("story", "stories"),
    "sources": ("source", "sources"),
    "claims": ("claim", "claims"),
    "links": ("link", "links"),
    "appearances": ("place in the text", "places in the text"),
}
"""What one of each is called, and what several are."""


@click.command(epilog="Example: factdb seed beijing-visit-2023")
@click.argument("name", required=False, metavar="[NAME|FILE]", shell_complete=_complete)
@click.option("--text", "file", type=click.Path(), metavar="FILE", help="The text that it was made from, UTF-8.")
@click.option("--article", is_flag=True, help="Print a short article that ships, to practise on, and load nothing.")
@as_json
@by
@pass_desk
def command(desk: Desk, name: str | None, file: str | None, article: bool, as_json: bool, by: str | None) -> None:
    """Load a data set that ships with factdb, or one from a TOML file; without a name, list those that ship.

    Loading it again adds nothing. A source that the ledger knows by name already is taken as it is.

    A data set restates what an article says, and does not hold the article. Who has its text gives it with --text:
    each claim is then placed where it stands, and 'factdb report' can draw the annotated story.
    """
    from dataclasses import asdict

    from factdb.actions.plant_seed import plant_seed
    from factdb.exchange.seed_file import read_seed
    from factdb.store.shipped import shipped_article
    from factdb.store.work import writing

    if article:
        show(shipped_article().rstrip())
        return
    if name is None and file is not None:
        raise BadInput("Which data set was made from the text is not said.", hint="factdb seed NAME --text FILE")
    if name is None:
        _list(as_json)
        return
    data = read_seed(name)
    text = read_draft_file(file).text if file is not None else None
    planted = writing(desk.place, lambda ledger: plant_seed(ledger, data, text=text), by=by)
    if planted.nothing:
        say(safe_line(f"The data set {data.name} is loaded already; nothing was added."))
    else:
        counts = {COUNTED[what][count != 1]: count for what, count in asdict(planted).items() if count}
        added = ", ".join(f"{count} {what}" for what, count in counts.items())
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
