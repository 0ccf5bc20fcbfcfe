"""What `match --semantic` takes in a large ledger. Vectors are drawn at random: what they hold does not matter here.

`python -m bench.semantic PLACE --model FOLDER` gives the claims of a ledger that is there already their vectors, and
prints the figures. The vectors stay; of one kept with a real model, its own are measured.
"""

import argparse
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from statistics import median, quantiles

from sqlalchemy import func, select

from bench.graph import _seconds
from bench.large import Cells, _put
from bench.measure import Figure
from bench.searching import MOST, questions
from bench.vectors import CHUNK, drawn
from factdb.cli.embedding import encoder_given
from factdb.queries.match import match
from factdb.queries.match_semantic import match_by_meaning
from factdb.queries.vectors import last_with_vector, nearest_claims
from factdb.semantic.encoder import Encoder
from factdb.semantic.packed import packed
from factdb.store.location import Location, location
from factdb.store.work import reading
from factdb.tables import claims

QUESTIONS = 20
SHOWN = 10


def figures(place: Location, encoder: Encoder) -> Iterator[Figure]:
    """The 95th percentile of what a question takes, beside the median of `match` alone, and where it goes."""
    on = "SQLite" if place.path else "PostgreSQL"
    count = embedded(place, encoder.pin)
    with reading(place) as connection:
        asked = list(islice(questions(count), QUESTIONS))
        vector = encoder.encoded(asked[:1])[0]
        ways: dict[str, Callable[[str], object]] = {
            "all": lambda words: match_by_meaning(connection, words, encoder, limit=SHOWN),
            "words": lambda words: match(connection, words, limit=SHOWN),
            "model": lambda words: encoder.encoded([words]),
            "nearest": lambda _: nearest_claims(connection, vector, limit=SHOWN),
        }
        took = {}
        for name, way in ways.items():
            way(asked[0])
            took[name] = sorted(1000 * _seconds(connection, partial(way, words)) for words in asked)
    of = f"among {count:,} claims, {on}"
    slow = quantiles(took["all"], n=QUESTIONS)[-1]
    name = f"`match --semantic` {of}, 95th percentile"
    yield Figure(name, "`match`, the median", slow, median(took["words"]), "ms", limit=MOST[on])
    yield Figure(f"the nearest vectors {of}", "the model alone", median(took["nearest"]), median(took["model"]), "ms")


def embedded(place: Location, model: str) -> int:
    """Gives the claims that came since the last vector was made theirs; returns how many claims there are."""
    with reading(place) as connection:
        last, count = last_with_vector(connection), connection.execute(select(func.max(claims.c.id))).scalar_one()
    _put(place, [("vectors", "claim_id model vector", _rows(last, count, model))])
    return int(count)


def _rows(last: int, count: int, model: str) -> Iterator[Cells]:
    for start in range(last, count, CHUNK):
        for number, vector in enumerate(packed(drawn(min(CHUNK, count - start), start)), start + 1):
            yield number, model, vector


def main() -> None:
    """Prints the figures of a ledger."""
    parser = argparse.ArgumentParser(prog="python -m bench.semantic", description=__doc__)
    parser.add_argument("place")
    parser.add_argument("--model", type=Path, metavar="FOLDER")
    asked = parser.parse_args()
    for figure in figures(location(asked.place), encoder_given(asked.model)):
        print(f"{figure.what}: {figure.ours:.1f} ms; {figure.baseline} {figure.theirs:.1f} ms", flush=True)


if __name__ == "__main__":
    main()
