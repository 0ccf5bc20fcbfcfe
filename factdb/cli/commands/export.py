"""factdb export"""

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import click

from factdb.cli.console import say
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.exporting import FORMATS, PageOptions, ledger_text, put, put_workbook, text_of, told_others
from factdb.cli.reporting import format_of
from factdb.cli.wanted import claim_filter, wanted_options
from factdb.vocabulary import JUDGEMENTS


@click.command(epilog="Example: factdb export --story beijing-visit-2023 -o claims.csv")
@wanted_options
@click.option("--format", "wanted", type=click.Choice(list(FORMATS)), help="Else by the file's ending, else CSV.")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write to a file.")
@click.option("--url", metavar="URL", help="claimreview: the page that the reviews stand on; else the story's own.")
@click.option("--author-name", metavar="NAME", help="claimreview: the desk that reviewed the claims.")
@click.option("--author-url", metavar="URL", help="claimreview: the desk's own page.")
@click.option(
    "--reviewer",
    "reviewers",
    multiple=True,
    metavar="NAME",
    help="claimreview: whose imported verdicts are the desk's.",
)
@pass_desk
def command(
    desk: Desk,
    /,
    wanted: str | None,
    output: Path | None,
    url: str | None,
    author_name: str | None,
    author_url: str | None,
    reviewers: Sequence[str],
    **filters: str | Sequence[str] | None,
) -> None:
    """Write claims to a file for other programs, desks and pages: all of them, or those that the options ask for.

    \b
    csv          a row a claim, for spreadsheets: the columns of 'factdb report --format csv'
    jsonl        a line a claim, with everything known of it: the objects of 'factdb list --json'
    claimreview  the claims that somebody judged, as search engines read them (schema.org); with --story,
                 the <script> to paste into the page
    prov         who said what, and which document was made from which, as PROV-JSON (W3C)
    xlsx         the columns of csv as an Excel workbook
    factdb       the ledger itself, for 'factdb merge': whole, or the claims asked for and all they rest on,
                 with the journal entries that prove each row

    Claims stand in the order they were logged, and are written as they are read, however many there are. Whom the desk
    called and what it noted on its evidence stays with the desk, and of files only the names are told. Only factdb
    leaves nothing out, contacts and notes included: it is for the desk itself, and for desks that it trusts as much.

    A ClaimReview names those who said the claim, unless one of its sources is unnamed, or spoke on other terms than on
    the record; what was said off the record is left out. So is what others judged, as imported verdicts tell: a desk
    signs what it checked itself.
    """
    from factdb.queries.claims import load_claims, numbers_of
    from factdb.queries.protected import count_naming_protected
    from factdb.store.work import reading

    others: Counter[str] = Counter()
    form = format_of(wanted, output, formats=FORMATS, otherwise="csv")
    if form == "claimreview":
        filters["statuses"] = filters["statuses"] or [str(status) for status in JUDGEMENTS]
    with reading(desk.place) as connection:
        numbers = numbers_of(connection, claim_filter(connection, **filters))  # type: ignore[arg-type]
        if form == "xlsx":
            put_workbook(load_claims(connection, numbers), output)
        elif form == "factdb":
            put(ledger_text(connection, numbers if any(filters.values()) else None), form, output)
        else:
            page = PageOptions(url=url, author_name=author_name, author_url=author_url, reviewers=reviewers)
            story, terminal = filters["story"], output is None and sys.stdout.isatty()
            text = text_of(connection, numbers, form, story=story, page=page, others=others, terminal=terminal)  # type: ignore[arg-type]
            put(text, form, output)
        protected = 0 if form == "claimreview" else count_naming_protected(connection, numbers)
    _tell(form, len(numbers), output, others, part=any(filters.values()))
    if protected:
        _warn(protected)


def _tell(form: str, claims: int, output: Path | None, others: Counter[str], *, part: bool) -> None:
    """Says what was written to a file, and which claims make no review."""
    from factdb.rules.numbers import counted

    if output:
        what = "what was judged" if form == "claimreview" else counted(claims, "claim")
        if form == "factdb":
            what = f"{what} and all they rest on" if part else f"the whole ledger, {what},"
        say(f"Wrote {what} to {output}.")
    if form == "claimreview" and not claims:
        say("Nobody has judged the content of any of these claims: there is nothing to review.")
    if others:
        say(told_others(others))


def _warn(protected: int) -> None:
    """Says for whom a file is that names sources who did not speak on the record."""
    from factdb.rules.numbers import counted

    whose = f"{counted(protected, 'claim')} there {'names' if protected == 1 else 'name'} a source"
    say(f"{whose} that did not speak on the record: this is for colleagues, not for readers.")
