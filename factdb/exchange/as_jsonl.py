"""Claims as JSON Lines: one object a line, in the shape that `--json` prints everywhere."""

import json
from collections.abc import Iterable, Iterator

from factdb.queries.rows import ClaimRow
from factdb.reports.as_json import claim_object


def as_jsonl(claims: Iterable[ClaimRow], *, ascii_only: bool = False) -> Iterator[str]:
    """Claims, a line each, as soon as each is read. With `ascii_only` no character can act on a terminal."""
    encode = json.JSONEncoder(ensure_ascii=ascii_only).encode
    return (f"{encode(claim_object(row))}\n" for row in claims)
