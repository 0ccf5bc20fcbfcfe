"""factdb db embed"""

from pathlib import Path

import click

from factdb.cli.console import say
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.embedding import embed, encoder_given, model_option


@click.command(epilog="Example: factdb db embed --model all-MiniLM-L6-v2")
@model_option
@pass_desk
def command(desk: Desk, model: Path | None) -> None:
    """Compute what a language model makes of each claim, for 'match --semantic'.

    Claims that have their vector are passed over, so that a run that was stopped goes on where it was. Vectors of
    another model are made anew. The model is a folder on this machine; nothing is fetched.
    """
    from factdb.actions.keep_vectors import change_model
    from factdb.store.work import writing

    place, encoder = desk.place, encoder_given(model)
    if writing(place, lambda ledger: change_model(ledger, encoder.pin)):
        say("The vectors were of another model; all are made anew.")
    count = embed(place, encoder)
    say(f"{count:,} {'claim has its' if count == 1 else 'claims have their'} vector{'' if count == 1 else 's'} now.")
