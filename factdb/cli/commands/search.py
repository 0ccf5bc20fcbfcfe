"""factdb search"""

import click

from factdb.cli.console import dressed, say, show, show_json, styled, width
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json


@click.command(epilog="Example: factdb search Blinken '\"Xi Jinping\"'")
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, help="At most so many claims.")
@as_json
@pass_desk
def command(desk: Desk, words: tuple[str, ...], limit: int, as_json: bool) -> None:
    """Search claims, quotes and sources for WORDS, the best matches first.

    A claim is found that has all the words in its text, its quotes and its sources' names; where none has, those that
    have any of them. "Words in double quotes" are one phrase. Endings do not matter: talk finds talks. Of words that
    very many claims have, the newest claims are ranked; a line says so.
    """
    from factdb.cli.newest import say_newest
    from factdb.queries.claims import claims_numbered
    from factdb.queries.search import search
    from factdb.reports.as_hits import guillemets, hit_object, hit_text
    from factdb.store.work import reading

    with reading(desk.place) as connection:
        found = search(connection, " ".join(words), limit=limit)
        rows = claims_numbered(connection, [hit.claim_id for hit in found.hits])
    pairs = list(zip(rows, found.hits, strict=True))
    if pairs and not found.all_terms:
        say("No claim has all of these words; the claims shown have some of them.")
    say_newest(found.newest)
    if as_json:
        show_json([hit_object(row, hit, found.newest) for row, hit in pairs])
    elif pairs:
        mark = (lambda text: click.style(text, bold=True)) if styled() else guillemets
        show("\n".join(hit_text(row, hit, mark=mark, width=width(), style=dressed) for row, hit in pairs))
    else:
        say("Nothing is found.")
