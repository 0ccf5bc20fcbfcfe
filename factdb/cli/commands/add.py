"""factdb add"""

import click

from factdb.cli.asking import ask_claim
from factdb.cli.console import safe_line, say, show
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import by, completing, story_option, words_of
from factdb.cli.standard_input import standard_input
from factdb.cli.voice import Voice, told, voice_options, voices
from factdb.vocabulary import ClaimKind


@click.command(
    epilog="Example: factdb add 'The two sides agreed to more flights.' --unnamed --descriptor 'a senior official'"
)
@click.argument("text", required=False)
@story_option()
@voice_options
@click.option("--kind", type=words_of(ClaimKind), help="What sort of assertion it is.")
@click.option("--tag", "tags", multiple=True, metavar="TAG", shell_complete=completing("tag"), help="May be repeated.")
@click.option("--note", metavar="TEXT", help="What a checker should know.")
@click.option("--again", is_flag=True, help="Log it although the same text stands in this story already.")
@by
@pass_desk
def command(
    desk: Desk,
    text: str | None,
    story: str | None,
    voice: Voice,
    kind: str | None,
    tags: tuple[str, ...],
    note: str | None,
    again: bool,
    by: str | None,
) -> None:
    """Log a claim, with its source. Prints the claim's number.

    TEXT is one checkable assertion in your own words; '-' reads it from standard input; without it factdb asks. With
    no source the claim stands in the story's own voice. A source is found by its name or number, or added.

    An unnamed source is kept as the story describes it, never as who it is.
    """
    from factdb.actions.log_claims import ClaimDraft, log_claims
    from factdb.queries.duplicates import nearly_the_same
    from factdb.queries.stories import story as story_named
    from factdb.rules.wording import accepted
    from factdb.store.work import Ledger, writing

    place = desk.place
    if text is None:
        text, story, voice, kind = ask_claim(story=story, voice=voice, kind=kind)
    elif text == "-":
        text = standard_input()
    voice.checked()

    def act(ledger: Ledger) -> tuple[int, list[str]]:
        story_id = story_named(ledger.connection, story).id if story else None
        drafts, identified = voices(ledger, voice)
        draft = ClaimDraft(text=text, story_id=story_id, kind=kind, note=note, tags=tags, voices=drafts)
        logged = log_claims(ledger, [draft], again=again)[0]
        same = nearly_the_same(ledger.connection, logged, accepted(text, what="The claim"))
        alike = ["Note: claim {} says nearly the same: {}".format(*same)] if same else []
        return logged, [*told(identified), *alike]

    number, lines = writing(place, act, by=by)
    for line in lines:
        say(safe_line(line))
    say(f"Logged claim {number}, unchecked. Next: factdb verify {number} STATUS --because …")
    show(str(number))
