"""factdb evidence add"""

import click

from factdb.cli.console import safe_line, say, show
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.exhibits import Exhibit, exhibit, recorded
from factdb.cli.judging import target_option
from factdb.cli.options import by, completing, words_of
from factdb.cli.ranges import numbers
from factdb.cli.voice import told
from factdb.errors import BadInput
from factdb.rules.numbers import as_ranges, claims_named
from factdb.vocabulary import Information, Stance, Target

_BEARS = {Stance.SUPPORTS: "supports", Stance.REFUTES: "refutes", Stance.CONTEXT: "is context for"}


@click.command(
    epilog="Example: factdb evidence add 3 https://example.org/transcript --stance supports --information primary"
)
@click.argument("ids", metavar="ID", shell_complete=completing("claim"))
@click.argument("what", metavar="[URL|FILE|NOTE]", required=False)
@click.option("--stance", type=words_of(Stance), required=True, help="How it bears on the claim.")
@click.option(
    "--information",
    type=words_of(Information),
    default=Information.UNDETERMINED.value,
    help="primary: from somebody who was there; secondary: from somebody who was told.",
)
@target_option
@click.option("--document", metavar="NUMBER|TITLE", help="A document recorded before, or the title of this one.")
@click.option("--locator", metavar="TEXT", help="Where in it: 'p. 4', '12:30'.")
@click.option("--contact", metavar="TEXT", help="A call, mail or interview: how, and with which office.")
@click.option("--publisher", metavar="NAME|ID", shell_complete=completing("source"), help="Who published the document.")
@click.option("--published-on", metavar="DATE", help="When it came out, as far as known: 2023-06-18, 2023-06, 2023.")
@click.option("--note", metavar="TEXT", help="What it shows.")
@by
@pass_desk
def command(
    desk: Desk,
    ids: str,
    what: str | None,
    stance: str,
    information: str,
    target: str,
    document: str | None,
    locator: str | None,
    contact: str | None,
    publisher: str | None,
    published_on: str | None,
    note: str | None,
    by: str | None,
) -> None:
    """Add a URL, a file, a contact or a note as evidence on a claim. Prints the number of the evidence.

    A URL is recorded, never fetched. A file stays where it is; its hash is recorded, and 'factdb evidence check'
    compares. Anything else is a note in words. ID may be a range: 7-12,14.

    A contact is a call or a meeting with an office; never write who an unnamed source is.
    """
    from factdb.actions.add_evidence import add_evidence
    from factdb.actions.add_source import identify_organization
    from factdb.store.work import Ledger, writing

    claims, place = numbers([ids]), desk.place
    shown = exhibit(what) if what is not None else Exhibit()
    if shown.note is not None and note is not None:
        raise BadInput("Two notes are given.", hint=f"{what!r} is taken for a note; give a URL or a file, or one note.")

    def act(ledger: Ledger) -> tuple[list[int], list[str]]:
        found = identify_organization(ledger, publisher) if publisher else None
        made = add_evidence(
            ledger,
            claims=claims,
            stance=stance,
            information=information,
            target=target,
            document_id=recorded(
                ledger,
                shown,
                named=document,
                publisher_id=found.source.id if found else None,
                published_on=published_on,
            ),
            contact=contact,
            locator=locator,
            note=shown.note if shown.note is not None else note,
        )
        return made, told([found]) if found else []

    made, lines = writing(place, act, by=by)
    for line in lines:
        say(safe_line(line))
    meant = claims_named(claims) if target == Target.CONTENT else f"the attribution of {claims_named(claims)}"
    say(f"Evidence {as_ranges(made)} {_BEARS[Stance(stance)]} {meant}: {_kind(shown)}.")
    show("\n".join(map(str, made)))


def _kind(shown: Exhibit) -> str:
    if shown.path is not None:
        return f"a file of {shown.size:,} bytes, sha256 {shown.sha256}"
    return "a URL" if shown.url is not None else "a note" if shown.note is not None else "a record"
