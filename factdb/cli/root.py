"""The `factdb` command: the table of commands, and how errors reach the person."""

import os
from typing import IO, Any

import click

from factdb import __version__
from factdb.cli.desk import Desk
from factdb.cli.lazy import Entry, Table
from factdb.errors import FactdbError


class Shown(click.ClickException):
    """A FactdbError on its way to the person: one line, and a hint."""

    def __init__(self, error: FactdbError) -> None:
        super().__init__(error.message)
        self.exit_code = error.exit_code  # type: ignore[misc] # each error has its own
        self.hint = error.hint

    def show(self, file: IO[Any] | None = None) -> None:
        from factdb.cli.console import safe_line

        click.echo(f"Error: {safe_line(self.message)}", err=True, file=file)
        if self.hint:
            click.echo(f"hint: {safe_line(self.hint)}", err=True, file=file)


class Root(Table):
    """The outermost group. Errors are translated inside `invoke`, where Click's own runner sees them too."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except FactdbError as error:
            raise Shown(error) from error
        except (KeyboardInterrupt, click.Abort):
            click.echo("Stopped.", err=True)
            raise click.exceptions.Exit(130) from None
        except (click.ClickException, click.exceptions.Exit, BrokenPipeError):
            raise
        except Exception as error:
            if os.environ.get("FACTDB_DEBUG"):
                raise
            fault = FactdbError(
                f"factdb met a fault of its own: {type(error).__name__}: {error}.",
                hint="run it again with FACTDB_DEBUG=1 and report what it prints.",
            )
            raise Shown(fault) from error


def group(help: str, **table: Entry) -> Table:
    """A group of commands under a noun."""
    return Table(
        help=help, table={name.replace("_", "-"): entry for name, entry in table.items()}, no_args_is_help=True
    )


TABLE: dict[str, Entry | Table] = {
    "init": Entry("init", "Create a ledger here, or at a path or URL."),
    "story": group(
        "Stories being checked.",
        add=Entry("story_add", "Add a story, with its text if there is one."),
        list=Entry("story_list", "List the stories."),
        show=Entry("story_show", "Show a story and its claims."),
        edit=Entry("story_edit", "Correct what is known of a story."),
        revise=Entry("story_revise", "Give a story its next text, and find its claims again."),
        diff=Entry("story_diff", "Show two texts of a story side by side, with how their claims stand."),
    ),
    "source": group(
        "People, offices and organizations that claims are attributed to.",
        add=Entry("source_add", "Add a source."),
        list=Entry("source_list", "List the sources."),
        show=Entry("source_show", "Show a source, its roles and its track record."),
        edit=Entry("source_edit", "Correct what is known of a source."),
        merge=Entry("source_merge", "Record that two sources are the same."),
        affiliate=Entry("source_affiliate", "Record a source's role in an organization."),
        own=Entry("source_own", "Record that one organization owns another."),
        same=Entry("source_same", "Record that two unnamed sources are one person."),
        different=Entry("source_different", "Record that two unnamed sources are two people, or that nobody knows."),
        discredit=Entry("source_discredit", "Record that a source can no longer be relied on."),
        rate=Entry("source_rate", "Rate a source's reliability, A to F."),
    ),
    "document": group(
        "Published or recorded things, and which was made from which.",
        add=Entry("document_add", "Record a document."),
        derive=Entry("document_derive", "Record that one document came from another."),
        retract=Entry("document_retract", "Record that a document was taken back."),
        list=Entry("document_list", "List the documents."),
        show=Entry("document_show", "Show a document, where it came from and what rests on it."),
    ),
    "extract": Entry("extract", "Propose claims from a story's text, with their sources."),
    "check": Entry("check", "Go through a story, passage by passage, one key an act."),
    "add": Entry("add", "Log a claim, with its source."),
    "attribute": Entry("attribute", "Attribute a logged claim to a further source."),
    "evidence": group(
        "What bears on claims.",
        add=Entry("evidence_add", "Add a URL, a file, a contact or a note as evidence."),
        list=Entry("evidence_list", "List the evidence on a claim, or all of it."),
        check=Entry("evidence_check", "Hash the recorded files again and compare."),
        withdraw=Entry("evidence_withdraw", "Record that a piece of evidence does not hold."),
    ),
    "verify": Entry("verify", "Record a verdict on claims."),
    "signoff": Entry("signoff", "Sign, as a second person, claims or a story."),
    "rate": Entry("rate", "Rate how credible claims are, 1 to 6."),
    "ask": Entry("ask", "Record that somebody was asked for comment, and the answer."),
    "reopen": Entry("reopen", "Open claims again: back to unchecked."),
    "withdraw": Entry("withdraw", "Take claims out of the story."),
    "link": Entry("link", "Record how one claim bears on another."),
    "tag": Entry("tag", "Give a claim tags, or take them off."),
    "list": Entry("list", "List claims."),
    "show": Entry("show", "Show a claim with everything known of it."),
    "search": Entry("search", "Search claims, quotes and sources."),
    "match": Entry("match", "Find claims already known that may say what a text says."),
    "duplicates": Entry("duplicates", "List claims that probably say the same, to be linked."),
    "trace": Entry("trace", "Show where a claim's support begins, and how independent it is."),
    "impact": Entry("impact", "Show what falls if a source or a document falls."),
    "conflicts": Entry("conflicts", "Show claims that contradict each other, side by side."),
    "due": Entry("due", "List what is to be checked again, most overdue first."),
    "history": Entry("history", "Show every write that touched a claim."),
    "report": Entry("report", "Write the verification report."),
    "import": Entry("import_claims", "Take in claims from a spreadsheet or another program's file."),
    "export": Entry("export", "Write claims to a file for other programs, desks and pages."),
    "merge": Entry("merge", "Take another ledger into this one: a colleague's, or a reporter's laptop."),
    "publish": Entry("publish", "Record that a story is published, and freeze what is believed."),
    "correct": Entry("correct", "Record a published story's correction."),
    "policy": group(
        "What the desk asks before a claim is confirmed.",
        show=Entry("policy_show", "Show the policy in force."),
        set=Entry("policy_set", "Set a new version of the policy."),
        history=Entry("policy_history", "List every version of the policy."),
        test=Entry("policy_test", "Show which claims would fall short of a policy."),
    ),
    "audit": Entry("audit", "Prove that nothing was changed behind factdb's back."),
    "seed": Entry("seed", "Load a data set that ships with factdb."),
    "db": group(
        "Care of the database.",
        status=Entry("db_status", "Say which database it is and how it stands."),
        upgrade=Entry("db_upgrade", "Bring the database to this factdb's schema."),
        backup=Entry("db_backup", "Copy the database, safely, while it is in use."),
        check=Entry("db_check", "Check the database's health."),
        embed=Entry("db_embed", "Compute what a language model makes of each claim, for matching by meaning."),
        rebuild=Entry("db_rebuild", "Compute derived tables and search indexes anew."),
    ),
    "completion": Entry("completion", "Print the completion script for a shell."),
}


@click.command(
    cls=Root,
    table=TABLE,
    name="factdb",
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Start with 'factdb init', then 'factdb add'; 'factdb seed' loads a story to try things on.",
)
@click.option("--db", metavar="PATH|URL", help="The database; else FACTDB_URL, else the nearest factdb.db.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but data and errors.")
@click.version_option(__version__, prog_name="factdb")
@click.pass_context
def factdb(ctx: click.Context, db: str | None, quiet: bool) -> None:
    """Log claims with their sources, verify them, report.

    factdb is a newsroom's ledger of claims: who said what, through whom, on which evidence it was confirmed or not,
    by whom and when.
    """
    ctx.obj = Desk(db=db, quiet=quiet)
    if os.environ.get("NO_COLOR"):
        ctx.color = False
