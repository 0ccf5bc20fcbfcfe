"""factdb document add"""

from dataclasses import fields
from typing import TYPE_CHECKING

import click

from factdb.cli.console import safe_line, say, show
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.exhibits import Exhibit, exhibit
from factdb.cli.options import by, completing, story_option
from factdb.cli.voice import told
from factdb.errors import BadInput
from factdb.rules.wording import accepted_line

if TYPE_CHECKING:
    from factdb.queries.document_rows import DocumentRow


@click.command(epilog="Example: factdb document add https://example.org/wire --publisher 'City Wire' --original")
@click.argument("what", metavar="[URL|FILE]", required=False)
@click.option("--title", metavar="TEXT", help="Its title; enough by itself for a book or a talk.")
@click.option("--publisher", metavar="NAME|ID", shell_complete=completing("source"), help="Who published it.")
@click.option(
    "--published",
    "--published-on",
    "published_on",
    metavar="DATE",
    help="When it came out, as far as known: 2023-06-18, 2023-06, 2023.",
)
@click.option(
    "--original/--not-original",
    default=None,
    help="Whether it begins with itself, made from no other: a record, a transcript, a reporter's own account.",
)
@story_option()
@by
@pass_desk
def command(
    desk: Desk,
    what: str | None,
    title: str | None,
    publisher: str | None,
    published_on: str | None,
    original: bool | None,
    story: str | None,
    by: str | None,
) -> None:
    """Record a document, or add to what is known of one. Prints its number.

    A URL is recorded, never fetched. A file stays where it is; its hash is recorded. --story says that the document
    is, or carries, a story of ours: then it cannot prove that story's claims.
    """
    from factdb.actions.add_document import add_document
    from factdb.actions.add_source import identify_organization
    from factdb.queries.documents import document, document_like
    from factdb.queries.stories import story as story_called
    from factdb.store.work import Ledger, writing

    called = accepted_line(title, what="The title") if title is not None else None
    shown = _shown(what, called)

    def act(ledger: Ledger) -> "tuple[DocumentRow | None, DocumentRow, list[str]]":
        known = document_like(ledger.connection, url=shown.url, path=shown.path, sha256=shown.sha256, title=called)
        before = document(ledger.connection, known) if known is not None else None
        found = identify_organization(ledger, publisher) if publisher else None
        number = add_document(
            ledger,
            title=called,
            url=shown.url,
            path=shown.path,
            sha256=shown.sha256,
            size=shown.size,
            publisher_id=found.source.id if found else None,
            published_on=published_on,
            original=original,
            story_id=story_called(ledger.connection, story).id if story else None,
        )
        return before, document(ledger.connection, number), told([found]) if found else []

    before, after, lines = writing(desk.place, act, by=by)
    for line in lines:
        say(safe_line(line))
    say(safe_line(_sentence(before, after)))
    show(str(after.id))


def _shown(what: str | None, title: str | None) -> Exhibit:
    """What is pointed at. A title alone is a document too: a book, a talk."""
    shown = exhibit(what) if what is not None else Exhibit()
    if shown.note is not None:
        raise BadInput(
            f"{shown.note[:100]!r} is no URL and no file.", hint="for a book or a talk, give --title TEXT alone."
        )
    if not (shown.is_document or title):
        raise BadInput("Which document is meant is not said.", hint="give a URL, a file, or --title TEXT.")
    return shown


def _sentence(before: "DocumentRow | None", after: "DocumentRow") -> str:
    named = f"ocument {after.id} ({after.label})"
    if before is None:
        return f"New d{named}."
    names = [field.name for field in fields(after) if getattr(before, field.name) != getattr(after, field.name)]
    changed = [name.replace("_", " ") for name in names if name != "publisher_id"]
    return f"D{named} was recorded already; {'now set: ' + ', '.join(changed) if changed else 'nothing is new'}."
