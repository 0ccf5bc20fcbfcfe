"""factdb match"""

from pathlib import Path

import click

from factdb.cli.console import dressed, say, show, show_json, width
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.embedding import embed_new, encoder_given, model_option
from factdb.cli.options import as_json, story_option
from factdb.cli.text_given import text_given


@click.command(epilog="Example: factdb match 'Blinken and Wang talked for more than seven hours.'")
@click.argument("text", metavar="TEXT|FILE|-")
@click.option("--limit", type=click.IntRange(1, 200), default=10, show_default=True, help="At most so many claims.")
@click.option("--semantic", is_flag=True, help="Look for the same meaning, too, by a model on this machine.")
@model_option
@story_option()
@as_json
@pass_desk
def command(
    desk: Desk, text: str, limit: int, semantic: bool, model: Path | None, story: str | None, as_json: bool
) -> None:
    """Find claims already known that may say what a text says, the best first: has this been checked before?

    TEXT is a sentence, a post or a paragraph; the name of a text file reads that file, '-' reads standard input. Each
    claim is shown with how it stands, the verdict on it, and the words it shares with the text. Rare words count for
    more than common ones, endings do not matter. It is a list to look through, never a yes or no. --story looks in
    that story alone. Where every word is so common that thousands of claims have it, the newest of them are ranked.

    --semantic finds claims that say it in other words, too. It takes a model that you give (--model, which implies it,
    or FACTDB_MODEL), and first computes the vectors of the claims that came since the last time.
    """
    from factdb.cli.newest import say_newest
    from factdb.queries.match import match
    from factdb.queries.match_semantic import match_by_meaning
    from factdb.queries.stories import story as story_named
    from factdb.reports.as_matches import match_object, match_text
    from factdb.store.work import reading

    said = text_given(text)
    encoder = encoder_given(model) if semantic or model else None
    if encoder:
        embed_new(desk.place, encoder)
    with reading(desk.place) as connection:
        story_id = story_named(connection, story).id if story else None
        if encoder:
            found = match_by_meaning(connection, said, encoder, limit=limit, story_id=story_id)
        else:
            found = match(connection, said, limit=limit, story_id=story_id)
    say_newest(found.newest)
    if as_json:
        show_json([match_object(row, found.newest) for row in found.rows])
    elif found.rows:
        show("\n".join(match_text(row, width=width(), style=dressed) for row in found.rows))
    else:
        say("No claim shares a telling word with this text.")
