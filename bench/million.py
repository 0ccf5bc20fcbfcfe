"""`python -m bench.million PLACE [CLAIMS]` makes up a ledger of a million claims, always the same for the same number.

Sources, chains of them, documents, evidence and verdicts are those of bench/large.py; here the claims have words, and
the bands by which near-doubles are found. Words are drawn as they are in a language (Zipf and Mandelbrot): the
commonest telling word is in three claims of ten, a hundred words are in one of a hundred, and most are rare. Three
claims in ten have been judged. PLACE is a file, or the URL of a database on PostgreSQL.
"""

import argparse
import random
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench import large
from bench.large import EVERY, SEED, Cells, Size, Table
from factdb.actions.restand import restand
from factdb.rules.minhash import bands_of
from factdb.rules.wording import fingerprint
from factdb.store.engine import engine
from factdb.store.location import Location, location
from factdb.store.migrate import create
from factdb.store.work import writing

CLAIMS = 1_000_000
WORDS = 200_000
"""Different words."""
OFFSET = 2
"""Mandelbrot's: how much less the commonest words stand out than by Zipf's rule alone."""
SHORTEST, LONGEST = 6, 18
"""Words in a claim."""
QUOTED = 4
"""One attribution in so many has a quote."""
CACHE = 1_000_000
"""Kilobytes of pages that SQLite keeps while it is filled."""
SEARCHED = ("claims", "attributions", "sources")
JUDGED = ("refuted", "disputed", "unverifiable")
"""Statuses that need no evidence."""
_STARTS = [consonant + vowel for consonant in "bdfgklmnprstvz" for vowel in "aeiou"]
_ENDS = "kmnrtx"


def size_of(claims: int) -> Size:
    """Documents and derivations as a desk has them, for so many claims."""
    return Size(max(large.HUBS * 10, claims // 10), edges=max(100, claims // 20), claims=claims)


def fill(place: Location, claims: int, *, banded: bool = True) -> None:
    """Fills an empty ledger; by way of SQLite, and a copy, where it is on PostgreSQL. Bands take most of the time."""
    if place.path is None:
        with TemporaryDirectory() as folder:
            create(between := location(str(Path(folder) / "million.db")))
            fill(between, claims, banded=banded)
            copy(between, place)
        return
    size = size_of(claims)
    with _without_search(place):
        _filled(place.path, _worded(size), banded)
    writing(place, lambda ledger: restand(ledger, size.backed))


def _filled(path: Path, tables: Iterable[Table], banded: bool) -> None:
    """Writes the rows with what makes that quick where a file may be lost: no journal of SQLite's, a large cache."""
    raw = sqlite3.connect(path, isolation_level=None)
    for setting in ("journal_mode = OFF", "synchronous = OFF", f"cache_size = -{CACHE}", "foreign_keys = OFF"):
        raw.execute(f"PRAGMA {setting}")
    raw.execute("BEGIN")
    for table, columns, rows in tables:
        large._inserted(raw, table, columns.split(), rows)
    for table in SEARCHED:
        raw.execute(f"INSERT INTO {table}_fts ({table}_fts) VALUES ('rebuild')")
    if banded:
        _band(raw)
    raw.execute("COMMIT")
    raw.execute("PRAGMA journal_mode = WAL")
    raw.close()


def _band(raw: sqlite3.Connection) -> None:
    """Writes the bands of near-doubles, sorted first: the table is its own index, and grows fastest at its end."""
    raw.execute("CREATE TEMP TABLE made (band INTEGER, claim_id INTEGER)")
    told = raw.execute("SELECT id, text FROM claims")
    made = ((band, number) for number, said in told for band in dict.fromkeys(bands_of(said)))
    raw.executemany("INSERT INTO made VALUES (?, ?)", made)
    raw.execute("INSERT INTO bands (band, claim_id) SELECT band, claim_id FROM made ORDER BY band, claim_id")
    raw.execute("DROP TABLE made")


def copy(place: Location, server: Location) -> None:
    """Copies a ledger on SQLite into an empty one on PostgreSQL."""
    with _without_search(server):
        large.copy(place, server)


@contextmanager
def _without_search(place: Location) -> Iterator[None]:
    """Takes the search indexes out, and builds them anew in the end: that is cheaper than to keep them row by row."""
    if place.path:
        kept = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%_fts_%'"
        gone = "DROP TRIGGER {name}"
        built = []
    else:
        kept = "SELECT indexname, indexdef FROM pg_indexes WHERE indexname LIKE 'ix_%%_words'"
        gone = "DROP INDEX {name}"
        built = ["ANALYZE"]
    with engine(place).begin() as connection:
        found = [(name, made) for name, made in connection.exec_driver_sql(kept)]
        for name, _ in found:
            connection.exec_driver_sql(gone.format(name=name))
    yield
    with engine(place).begin() as connection:
        for statement in [*(made for _, made in found), *built]:
            connection.exec_driver_sql(statement)


def words() -> list[str]:
    """The made-up words, the commonest first. The rarest are the longest."""
    chance = random.Random(SEED + 2)
    found: dict[str, None] = {}
    while len(found) < WORDS:
        parts = 2 + (len(found) > 2_000) + (len(found) > 40_000)
        found["".join(chance.choices(_STARTS, k=parts)) + chance.choice(_ENDS)] = None
    return list(found)


def sentences(length: int) -> Iterator[str]:
    """So many texts of words drawn by their frequency."""
    chance = random.Random(SEED + 3)
    known = words()
    weights = list(accumulate(1 / (rank + OFFSET) for rank in range(1, len(known) + 1)))
    for start in range(0, length, 1_000):
        counts = [chance.randint(SHORTEST, LONGEST) for _ in range(min(1_000, length - start))]
        drawn = iter(chance.choices(known, cum_weights=weights, k=sum(counts)))
        for count in counts:
            yield " ".join(next(drawn) for _ in range(count)).capitalize() + "."


def _worded(size: Size) -> Iterator[Table]:
    """The tables of bench/large.py with words, and with verdicts on what has no evidence."""
    said = sentences(size.claims + size.claims // QUOTED * 2)
    judged = {n: JUDGED[n % len(JUDGED)] for n in range(1, size.claims + 1) if n % 10 in (2, 5, 8) and n % EVERY != 1}
    names = words()
    for table, columns, rows in large._tables(size):
        if table == "claims":
            yield table, columns, ((n, text := next(said), fingerprint(text), *rest) for n, _, _, *rest in rows)
        elif table == "attributions":
            yield table, f"{columns} quote", (_quoted(row, said) for row in rows)
        elif table == "sources":
            yield table, columns, (_named(row, names) for row in rows)
        elif table == "verdicts":
            yield table, columns, rows
            yield table, columns, (_verdict(2 * size.claims + n, n, status) for n, status in judged.items())
        elif table == "standings":
            yield table, columns, ((n, judged.get(int(str(n)), str(stands)), *rest) for n, stands, *rest in rows)
        else:
            yield table, columns, rows


def _quoted(row: Cells, said: Iterator[str]) -> Cells:
    number, claim, source, via, mode, *rest = row
    quote = next(said) if isinstance(number, int) and number % QUOTED == 0 else None
    return number, claim, source, via, "direct" if quote else mode, *rest, quote


def _named(row: Cells, names: list[str]) -> Cells:
    """A person has two names, each shared by others; an unnamed source stays as it is."""
    number, name, _, kind, *rest = row
    if name is None or not isinstance(number, int):
        return row
    full = f"{names[500 + number * 7 % 1_500].title()} {names[2_000 + number * 13 % 30_000].title()}"
    return number, f"{full} {number}", f"{full} {number}".casefold(), kind, *rest


def _verdict(number: int, claim: int, status: str) -> tuple[Any, ...]:
    row = list(large._verdict(number, claim, None))
    row[4] = status
    return tuple(row)


def main() -> None:
    """Makes the ledger, and says how long that took."""
    parser = argparse.ArgumentParser(prog="python -m bench.million", description=__doc__)
    parser.add_argument("place")
    parser.add_argument("claims", type=int, nargs="?", default=CLAIMS)
    asked = parser.parse_args()
    place = location(asked.place)
    create(place)
    started = time.process_time()
    fill(place, asked.claims)
    print(f"{asked.claims:,} claims in {time.process_time() - started:,.0f} s")


if __name__ == "__main__":
    main()
