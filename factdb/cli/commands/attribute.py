"""factdb attribute"""

import click

from factdb.cli.console import safe_line, say, show
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import by, completing
from factdb.cli.ranges import number
from factdb.cli.voice import Voice, drafted, told, voice_options
from factdb.errors import BadInput


@click.command(epilog="Example: factdb attribute 3 --source 'Qin Gang' --role 'foreign minister' --cue said")
@click.argument("claim", metavar="ID", shell_complete=completing("claim"))
@voice_options
@click.option("--again", is_flag=True, help="Record it although the same source, in the same words, is there already.")
@by
@pass_desk
def command(desk: Desk, claim: str, voice: Voice, again: bool, by: str | None) -> None:
    """Attribute a logged claim to a further source. Prints the attribution's number.

    A source is found by its name or number, or added. With --via NAME, where NAME has an attribution on this claim
    already, the words reach us through that one.

    An unnamed source is kept as the story describes it, never as who it is.
    """
    from factdb.actions.attribute_claim import attribute_claim
    from factdb.store.work import Ledger, writing

    claim_id = number(claim)
    if not voice.checked().says_something:
        raise BadInput("Who said it is not given.", hint="add --source NAME, or --unnamed --descriptor TEXT.")

    def act(ledger: Ledger) -> tuple[int, str, list[str]]:
        speaker, relay, identified = drafted(ledger, voice)
        made = attribute_claim(ledger, claim_id=claim_id, speaker=speaker, relay=relay, again=again)
        return made, identified[-1].source.label, told(identified)

    made, label, lines = writing(desk.place, act, by=by)
    for line in lines:
        say(safe_line(line))
    say(safe_line(f"Attributed claim {claim_id} to {label}."))
    show(str(made))
