"""What `factdb export` does: read claims as they are written, and put them where they were asked for."""

import gc
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import count, islice
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factdb.errors import BadInput

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from factdb.queries.rows import ClaimRow

FORMATS = {
    "csv": (".csv",),
    "jsonl": (".jsonl", ".ndjson"),
    "claimreview": (".jsonld",),
    "prov": (".provjson",),
    "xlsx": (".xlsx",),
    "factdb": (".factdb",),
}
"""The formats, each with the endings of the files that hold it."""

BLOCK = 200
"""Claims written at a time."""

COLLECTED = 20
"""Blocks after which young objects are collected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageOptions:
    """What was said of the page that reviews stand on, and of who reviewed; `reviewers` are others who did."""

    url: str | None
    author_name: str | None
    author_url: str | None
    reviewers: Sequence[str]


def text_of(
    connection: "Connection",
    numbers: "Sequence[int]",
    form: str,
    *,
    story: str | None,
    page: PageOptions,
    others: Counter[str],
    terminal: bool,
) -> Iterator[str]:
    """Claims as the text of a format, a piece at a time. `others` is for `reviews`."""
    if form in ("csv", "jsonl"):
        return pieces(connection, numbers, form, terminal=terminal)
    from factdb.queries.claims import load_claims

    claims = load_claims(connection, numbers)
    if form == "claimreview":
        return reviews(connection, claims, story=story, page=page, others=others)
    return provenance(connection, claims)


def pieces(connection: "Connection", numbers: "Sequence[int]", form: str, *, terminal: bool) -> Iterator[str]:
    """Claims as CSV or JSON Lines, each as soon as it is read."""
    if form == "jsonl":
        from factdb.exchange.as_jsonl import as_jsonl

        return as_jsonl(connection, numbers, ascii_only=terminal)
    from factdb.exchange.as_csv import as_csv

    return as_csv(connection, numbers)


def reviews(
    connection: "Connection",
    claims: "Iterable[ClaimRow]",
    *,
    story: str | None,
    page: PageOptions,
    others: Counter[str],
) -> Iterator[str]:
    """Claims as ClaimReview; those of one story as an element to paste into its page.

    `others` takes who else judged claims, and how many: these are left out as they are read. Raises BadInput where the
    page or the desk that answers for it is not said, or an address is none.
    """
    from factdb.exchange.claim_review import Page, as_claim_reviews
    from factdb.queries.stories import story as story_named
    from factdb.rules.links import accepted_url
    from factdb.rules.wording import accepted_line, normalised

    url = page.url or (story_named(connection, story).url if story else None)
    if not url:
        raise BadInput("Which page the reviews stand on is not said.", hint="give its address with --url.")
    if not page.author_name:
        raise BadInput("Who reviewed the claims is not said.", hint="name your desk with --author-name.")
    where = Page(
        url=accepted_url(url, what="The page's address"),
        author=accepted_line(page.author_name, what="The author's name"),
        author_url=accepted_url(page.author_url, what="The author's address") if page.author_url else None,
        reviewers=frozenset(map(normalised, page.reviewers)),
    )
    found = lru_cache(maxsize=BLOCK)(partial(story_named, connection))
    return as_claim_reviews(claims, page=where, story_of=found, script=story is not None, others=others)


def told_others(others: Counter[str]) -> str:
    """How many claims were left out as others judged them, who these are, and what to do if that is the desk."""
    from factdb.cli.console import safe_line
    from factdb.rules.numbers import counted

    listed = ", ".join(f"{safe_line(name)} ({claims:,})" for name, claims in others.most_common(5))
    more = f" and {len(others) - 5:,} more" if len(others) > 5 else ""
    return (
        f"Left out: {counted(others.total(), 'claim')} that others judged: {listed}{more}. "
        "If they are of your desk, name them with --reviewer."
    )


def provenance(connection: "Connection", claims: "Iterable[ClaimRow]") -> Iterator[str]:
    """The sourcing of claims as PROV-JSON."""
    from factdb.exchange.as_prov import as_prov
    from factdb.queries.ancestry import ancestry_of
    from factdb.queries.ledger_uid import ledger_uid

    return as_prov(claims, ancestry_of=partial(ancestry_of, connection), ledger_uid=ledger_uid(connection))


def ledger_text(connection: "Connection", wanted: "Sequence[int] | None") -> Iterator[str]:
    """The whole ledger in factdb's own format, or the part of it that these claims rest on."""
    from factdb.exchange.as_factdb import as_factdb
    from factdb.exchange.bundle import header_of
    from factdb.queries.resting_on import resting_on

    part = None if wanted is None else resting_on(connection, wanted)
    return as_factdb(connection, header_of(connection, whole=part is None), part)


def put(text: Iterator[str], form: str, output: Path | None) -> None:
    """Writes what a format yields to a file, or to standard output, a block at a time."""
    from factdb.cli.console import safe
    from factdb.cli.files import write_file

    if output:
        # Without the mark, spreadsheets read UTF-8 as something else; programs that read a pipe would stumble over it.
        write_file(output, _blocks(text), encoding="utf-8-sig" if form == "csv" else "utf-8")
        return
    terminal = sys.stdout.isatty()
    for block in _blocks(text):
        click.echo(safe(block.replace("\r\n", "\n")) if terminal else block, nl=False)


def put_workbook(claims: "Iterable[ClaimRow]", output: Path | None) -> None:
    """Writes claims as an Excel workbook; raises BadInput where it would go to a terminal, which cannot show it."""
    if output is None and sys.stdout.isatty():
        raise BadInput("A terminal cannot show a workbook.", hint="write it to a file: -o claims.xlsx")
    from factdb.cli.files import write_file
    from factdb.exchange.as_xlsx import as_xlsx
    from factdb.exchange.outward import outward

    made = as_xlsx(map(outward, claims))
    if output:
        write_file(output, made)
    else:
        click.echo(made, nl=False)


def _blocks(text: Iterator[str]) -> Iterator[str]:
    for number in count(1):
        if not (block := "".join(islice(text, BLOCK))):
            return
        yield block
        # Statements of SQLAlchemy lie in circles: of a million claims 37 MB, before the collector looks at them.
        if number % COLLECTED == 0:
            gc.collect(1)
