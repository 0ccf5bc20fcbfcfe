"""factdb verify"""

import click
from click.core import ParameterSource
from click.shell_completion import CompletionItem

from factdb.cli.desk import Desk, pass_desk
from factdb.cli.judging import at_option, because_option, judge, target_option
from factdb.cli.options import as_json, by, completing, words_of
from factdb.vocabulary import JUDGEMENTS


def _ids_or_status(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    # To Click all that is typed may yet be ids, save the last word, which it takes for the status.
    begun = ctx.get_parameter_source("status") == ParameterSource.COMMANDLINE
    words = [CompletionItem(str(word)) for word in JUDGEMENTS if begun and word.startswith(incomplete)]
    return words + completing("claim")(ctx, param, incomplete)


@click.command(
    epilog="Example: factdb verify 3 confirmed --because 'The transcript says so.' --evidence https://example.org/a"
)
@click.argument("ids", nargs=-1, metavar="ID...", shell_complete=_ids_or_status)
@click.argument("status", type=words_of(JUDGEMENTS), metavar="STATUS")
@because_option
@click.option("--evidence", multiple=True, metavar="NUMBER|URL|FILE", help="What it rests on. May be repeated.")
@target_option
@by
@at_option
@click.option("--override", metavar="REASON", help="Confirm although the policy asks for more; reports show why.")
@click.option("--check-after", metavar="DATE", help="When it is to be checked again: 2027-01-15, or 2027-01.")
@as_json
@pass_desk
def command(
    desk: Desk,
    ids: tuple[str, ...],
    status: str,
    because: str | None,
    evidence: tuple[str, ...],
    target: str,
    by: str | None,
    at: str | None,
    override: str | None,
    check_after: str | None,
    as_json: bool,
) -> None:
    """Record a verdict on claims: confirmed, unconfirmed, disputed, refuted or unverifiable.

    ID is a number or a range: 3 7-12. All of them are judged in one transaction, or none. unconfirmed means that
    somebody looked and could not confirm; unverifiable, that it cannot be known.

    Evidence is cited by its number; a URL or a file is added as evidence first: in support of what is confirmed,
    against what is refuted, else as context. A URL is recorded, never fetched; a file is hashed. confirmed needs what
    the desk's policy asks for: evidence in support, where it has set none; 'factdb policy show' tells.
    """
    judge(
        desk.place,
        ids=ids,
        status=status,
        because=because,
        by=by,
        at=at,
        target=target,
        evidence=evidence,
        override=override,
        check_after=check_after,
        as_json=as_json,
    )
