"""Claims as JSON Lines: one object a line, in the shape that `--json` prints everywhere.

The objects of claims, sources, evidence and verdicts are made straight from plain tuples; those of what few claims have
by `factdb.reports.as_json`. A test holds the lines against what `--json` prints.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import compress
from json.encoder import encode_basestring, encode_basestring_ascii
from typing import Any

from sqlalchemy import Connection

from factdb.clock import now
from factdb.queries.chunked import batched
from factdb.queries.comments import requests_of
from factdb.queries.parts import links_of, tags_of
from factdb.queries.plain_claims import (
    CHUNK,
    Plain,
    Trust,
    cited_plain,
    claims_plain,
    evidence_plain,
    verdicts_plain,
    voices_plain,
)
from factdb.queries.publications import corrections_of
from factdb.queries.rows import file_name
from factdb.queries.signoffs import ratings_of, signoffs_of
from factdb.reports.as_json import link_object, rating_object, signoff_object
from factdb.reports.as_json_publishing import correction_object, request_object
from factdb.tables.verdict import FLAGS
from factdb.vocabulary import Flag


def _object(keys: str, **inside: str) -> str:
    """A JSON object with a place for the value of each key, or what is to stand inside it."""
    pairs = (f'"{key}": {inside.get(key, "%s")}' for key in keys.split())
    return f"{{{', '.join(pairs)}}}"


_CLAIM = _object(
    "id uid text kind status attribution_status independence check_after flags tags note story sources evidence "
    "verdicts signoffs ratings requests corrections links created_at created_by",
    independence=_object("low high"),
)
_VOICE = _object(
    "id attribution_id name kind descriptor role organization tenure cue quote mode ground_rules said_on knowledge via "
    "discredited reliability via_attribution_id"
)
_DOCUMENT = _object("id title url file sha256")
_EVIDENCE = _object(
    "id uid claim_id target stance information document contact locator note recorded_at recorded_by withdrawn_at "
    "withdrawn_because document_retracted_at document_retracted_because",
    contact="null",
    note="null",
)
_VERDICT = _object(
    "id uid claim_id target status because by at override_reason policy_id policy check_after evidence recorded_at "
    "recorded_by"
)


def as_jsonl(connection: Connection, numbers: Sequence[int], *, ascii_only: bool = False) -> Iterator[str]:
    """Claims by number, rising, a line each as soon as it is read. With `ascii_only` no character can act on a
    terminal."""
    lines = _Lines(connection, ascii_only=ascii_only)
    for chunk in batched(numbers, CHUNK):
        yield from lines.of(chunk)


class _Lines:
    """What makes lines of claims, so many at a time."""

    def __init__(self, connection: Connection, *, ascii_only: bool) -> None:
        self.connection = connection
        self._quoted = encode_basestring_ascii if ascii_only else encode_basestring
        self._encode = json.JSONEncoder(ensure_ascii=ascii_only).encode
        self._trust = Trust(connection)
        self._today = now().date().isoformat()

    def of(self, numbers: Sequence[int]) -> Iterator[str]:
        parts = [self._voices(numbers), self._evidence(numbers), self._verdicts(numbers), *self._rest(numbers)]
        tags = {n: self._encode(names) for n, names in tags_of(self.connection, numbers).items()}
        for row in claims_plain(self.connection, numbers):
            number, uid, text, kind, status, said, low, high, again, note, story, at, by, *held = row
            texts = self._made((uid, text, kind, status, said, low, high, again))
            flags = _flags(again is not None and again <= self._today, *held)
            about = self._made((note, story))
            belonging = (f"[{', '.join(part[number])}]" if number in part else "[]" for part in parts)
            line = _CLAIM % (number, *texts, flags, tags.get(number, "[]"), *about, *belonging, *self._made((at, by)))
            yield f"{line}\n"

    def _made(self, values: Iterable[Any]) -> list[Any]:
        """Numbers and texts as JSON."""
        quoted = self._quoted
        return ["null" if each is None else quoted(each) if type(each) is str else each for each in values]

    def _voices(self, numbers: Sequence[int]) -> Mapping[int, list[str]]:
        rows = voices_plain(self.connection, numbers, self._trust)
        return _by_claim((claim, _VOICE % tuple(self._made(told))) for claim, *told in rows)

    def _evidence(self, numbers: Sequence[int]) -> Mapping[int, list[str]]:
        return _by_claim((row[0], self._piece(row)) for row in evidence_plain(self.connection, numbers))

    def _piece(self, row: Plain) -> str:
        claim, number, uid, target, stance, information, held, title, url, path, sha256, *rest = row
        file = file_name(path) if path else None
        document = "null" if held is None else _DOCUMENT % tuple(self._made((held, title, url, file, sha256)))
        told = self._made((number, uid, claim, target, stance, information))
        return _EVIDENCE % (*told, document, *self._made(rest))

    def _verdicts(self, numbers: Sequence[int]) -> Mapping[int, list[str]]:
        rows = verdicts_plain(self.connection, numbers)
        cited = cited_plain(self.connection, numbers)
        return _by_claim((row[0], self._verdict(row, cited.get(row[1], []))) for row in rows)

    def _verdict(self, row: Plain, cited: Sequence[int]) -> str:
        claim, number, uid, *told, recorded_at, recorded_by = row
        return _VERDICT % (*self._made((number, uid, claim, *told)), cited, *self._made((recorded_at, recorded_by)))

    def _rest(self, numbers: Sequence[int]) -> Iterator[Mapping[int, list[str]]]:
        """What few claims have: sign-offs, ratings, requests for comment, corrections, links."""
        for held, made in (
            (signoffs_of(self.connection, numbers), signoff_object),
            (ratings_of(self.connection, numbers), rating_object),
            (requests_of(self.connection, numbers), request_object),
            (corrections_of(self.connection, numbers), correction_object),
            (links_of(self.connection, numbers), link_object),
        ):
            yield self._objects(held, made)

    def _objects(
        self, held: Mapping[int, Sequence[Any]], made: Callable[[Any], dict[str, Any]]
    ) -> dict[int, list[str]]:
        return {claim: [self._encode(made(row)) for row in rows] for claim, rows in held.items()}


@lru_cache(maxsize=1_024)
def _flags(stale: int, *held: int) -> str:
    raised = {*compress(FLAGS, held), *([Flag.STALE] if stale else [])}
    return json.dumps([flag for flag in Flag if flag in raised])


def _by_claim(pairs: Iterable[tuple[int, str]]) -> Mapping[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for claim, text in pairs:
        found[claim].append(text)
    return found
