"""Claims as CSV: the rows of the report, `factdb.reports.as_csv`, made of plain tuples, a text at a time.

The report makes an object of each row and a cell for each column first: that takes four times as long. A test holds the
two against each other.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from itertools import compress

from sqlalchemy import Connection

from factdb.clock import now
from factdb.queries.chunked import batched
from factdb.queries.comments import requests_of
from factdb.queries.parts import links_of, tags_of
from factdb.queries.plain_claims import (
    CHUNK,
    Plain,
    Trust,
    claims_plain,
    evidence_plain,
    verdicts_plain,
    voices_plain,
)
from factdb.queries.publications import corrections_of
from factdb.queries.rows import file_name
from factdb.queries.signoffs import ratings_of, signoffs_of
from factdb.reports import phrases, publishing
from factdb.reports.as_csv import COLUMNS, defused
from factdb.reports.wordings import bearing_of, exhibit_of, manner_of, speaker_of, withdrawn_of
from factdb.tables.verdict import FLAGS
from factdb.vocabulary import Flag, Target

KEPT = 4_096
"""Cells that are kept: many claims have the same story and the same checkers."""


def as_csv(connection: Connection, numbers: Sequence[int]) -> Iterator[str]:
    """Claims by number, rising, a row each as soon as it is read, headings first."""
    trust, today = Trust(connection), now().date().isoformat()
    yield f"{','.join(COLUMNS)}\r\n"
    for chunk in batched(numbers, CHUNK):
        yield from _rows(connection, chunk, trust, today)


def _rows(connection: Connection, numbers: Sequence[int], trust: Trust, today: str) -> Iterator[str]:
    speakers, quotes = _spoken(voices_plain(connection, numbers, trust))
    pieces = _lines((row[0], _piece(row)) for row in evidence_plain(connection, numbers))
    content, attribution = _decided(verdicts_plain(connection, numbers))
    rest = _rest(connection, numbers)
    for row in claims_plain(connection, numbers):
        number, uid, text, kind, status, said, low, high, again, note, story, at, by, *held = row
        stale = again is not None and again <= today
        yield (
            f"{number},{uid},{_kept(story)},{status},{said},{_flags(stale, *held)},{low},{high},{kind or ''},"
            f"{cell(text)},{cell(speakers.get(number))},{cell(quotes.get(number))},{cell(pieces.get(number))},"
            f"{content.get(number, ',,,')},{attribution.get(number, ',,')},{rest.get(number, ',,,,,')},"
            f"{cell(note)},{at},{_kept(by)}\r\n"
        )


def cell(text: str | None) -> str:
    """A cell as it stands in a row: no formula, and in quotation marks where it must be (RFC 4180)."""
    if not text:
        return ""
    text = defused(text)
    if "," in text or '"' in text or "\n" in text or "\r" in text:
        return '"' + text.replace('"', '""') + '"'
    return text


_kept = lru_cache(maxsize=KEPT)(cell)


@lru_cache(maxsize=KEPT)
def _flags(stale: int, *held: int) -> str:
    raised = {*compress(FLAGS, held), *([Flag.STALE] if stale else [])}
    return " ".join(flag for flag in Flag if flag in raised)


def _spoken(voices: Iterable[Plain]) -> tuple[dict[int, str], dict[int, str]]:
    """Who says each claim, and how; their own words. A line each."""
    speakers: dict[int, str] = {}
    quotes: dict[int, str] = {}
    for row in voices:
        claim, source, _, name, kind, descriptor, role, organization, tenure, cue, quote, mode, terms, on, *rest = row
        knows, via, against, grade, _ = rest
        label = name or descriptor or f"source {source}"
        who = speaker_of(label, name, kind, descriptor, role, organization, tenure)
        told = f"{who}; {manner_of(cue, mode, terms, on, knows, via, against, grade)}"
        speakers[claim] = f"{speakers[claim]}\n{told}" if claim in speakers else told
        if quote:
            quotes[claim] = f"{quotes[claim]}\n{quote}" if claim in quotes else quote
    return speakers, quotes


def _piece(row: Plain) -> str:
    _, number, _, target, stance, information, _, title, url, path, sha256, locator, _, _, *fallen = row
    told = f"{number}: {bearing_of(target, stance, information)}"
    shown = exhibit_of(title, locator, file_name(path) if path else None, sha256)
    gone, why, retracted, because = fallen
    lost = withdrawn_of(_moment(gone), why, _moment(retracted), because) if gone or retracted else None
    return "; ".join(filter(None, [told, shown, url, lost]))


def _moment(stored: str | None) -> datetime | None:
    return datetime.fromisoformat(stored) if stored else None


def _decided(verdicts: Iterable[Plain]) -> tuple[dict[int, str], dict[int, str]]:
    """The cells of the last verdict on each claim's content, and on its attribution."""
    content: dict[int, str] = {}
    attribution: dict[int, str] = {}
    for claim, _, _, target, _, because, by, at, override, *_ in verdicts:
        if target == Target.CONTENT:
            content[claim] = f"{_kept(by)},{at or ''},{cell(because)},{cell(override)}"
        else:
            attribution[claim] = f"{_kept(by)},{at or ''},{cell(because)}"
    return content, attribution


def _rest(connection: Connection, numbers: Sequence[int]) -> dict[int, str]:
    """The cells of what few claims have: `signed_by credibility requests corrections tags links`."""
    signed = {n: "\n".join(each.signed_by for each in rows) for n, rows in signoffs_of(connection, numbers).items()}
    rated = {n: rows[-1].credibility for n, rows in ratings_of(connection, numbers).items()}
    asked = _lines(
        (n, ": ".join(filter(None, [publishing.asked(each), each.answer])))
        for n, rows in requests_of(connection, numbers).items()
        for each in rows
    )
    corrected = _lines(
        (n, f"{publishing.corrected(each)}: {each.text}")
        for n, rows in corrections_of(connection, numbers).items()
        for each in rows
    )
    tagged = {n: " ".join(names) for n, names in tags_of(connection, numbers).items()}
    linked = _lines(
        (n, phrases.link_in_words(each, n)) for n, rows in links_of(connection, numbers).items() for each in rows
    )
    held: list[Mapping[int, str]] = [signed, rated, asked, corrected, tagged, linked]
    return {n: ",".join(cell(each.get(n)) for each in held) for n in set().union(*held)}


def _lines(pairs: Iterable[tuple[int, str]]) -> dict[int, str]:
    """Texts by claim, a line each."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for claim, text in pairs:
        found[claim].append(text)
    return {claim: "\n".join(texts) for claim, texts in found.items()}
