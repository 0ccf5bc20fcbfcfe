"""`python -m bench.match FOLDER`: how well `match` finds what was checked before, as MAP@5 on CheckThat! 2020, task 2.

FOLDER holds verified_claims.docs.tsv and, in train, dev and test, the posts and their qrels. Average precision at 5 of
a post is the sum of the precision at each rank up to 5 that holds a relevant claim, divided by the number of its
relevant claims, 5 at most; MAP@5 is the mean over the posts that have qrels. The collection lists the claims that
answer posts first, and claims that rank alike are listed by their numbers: so they are shuffled here, by several
seeds, and the mean, the least and the greatest figure are shown.
"""

import argparse
import csv
import random
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import fmean, quantiles
from tempfile import TemporaryDirectory

from sqlalchemy import Connection, text

from bench.graph import _schema
from bench.measure import Figure
from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.cli.embedding import embed, encoder_given
from factdb.queries.match import held_by, matching_claims
from factdb.queries.match_semantic import ranked_by_meaning
from factdb.rules.likeness import telling_words
from factdb.semantic.encoder import Encoder
from factdb.store.location import Location, location, sqlite_file
from factdb.store.migrate import create
from factdb.store.work import reading, writing

SPLITS = ("train", "dev", "test")
DEPTH = 5

EVERY_WORD, BY_MEANING = ", every word", ", --semantic"
LEAST = {"SQLite": 0.87, "PostgreSQL": 0.84, "SQLite, --semantic": 0.93, "PostgreSQL, --semantic": 0.93}
"""What MAP@5 is to be at least."""
BESIDE = {
    "SQLite": "SQLite, every word",
    "PostgreSQL": "SQLite, every word",
    "SQLite, --semantic": "SQLite",
    "PostgreSQL, --semantic": "PostgreSQL",
}


def average_precision(found: Sequence[str], relevant: Collection[str]) -> float:
    """Average precision at 5 of a ranked list."""
    hits, total = 0, 0.0
    for rank, number in enumerate(found[:DEPTH], 1):
        if number in relevant:
            hits += 1
            total += hits / rank
    return total / min(len(relevant), DEPTH)


def judged(folder: Path, split: str) -> Iterator[tuple[str, set[str]]]:
    """The posts of a split, each with the numbers of the claims that answer it."""
    relevant: dict[str, set[str]] = defaultdict(set)
    for line in (folder / split / "tweet-vclaim-pairs.qrels").read_text(encoding="utf-8").splitlines():
        post, _, claim, grade = line.split()
        if int(grade) > 0:
            relevant[post].add(claim)
    posts = {row[0]: row[1] for row in table(folder / split / "tweets.queries.tsv")}
    return ((posts[post], claims) for post, claims in relevant.items())


def table(path: Path) -> list[list[str]]:
    """The rows of a file of tab-separated values, without its headings."""
    with path.open(encoding="utf-8", newline="") as opened:
        return list(csv.reader(opened, delimiter="\t"))[1:]


def filled(place: Location, folder: Path, *, titles: bool, seed: int) -> list[str]:
    """Logs the collection's claims, with the titles of their checks or without; returns their keys in order."""
    rows = table(folder / "verified_claims.docs.tsv")
    random.Random(seed).shuffle(rows)
    drafts = [ClaimDraft(text=f"{claim} {title}" if titles else claim) for _, claim, title in rows]
    writing(place, lambda ledger: log_claims(ledger, drafts, again=True), by="bench")
    return [row[0] for row in rows]


Search = Callable[[str], Sequence[int]]


def by_words(connection: Connection) -> Search:
    """What `match` does."""
    return lambda post: matching_claims(connection, held_by(connection, post), limit=DEPTH).numbers


def by_every_word(connection: Connection) -> Search:
    """BM25 over all that has any telling word, which `match` comes near with fewer words; on SQLite."""
    query = text("SELECT rowid FROM claims_fts WHERE claims_fts MATCH :words ORDER BY rank, rowid LIMIT :limit")

    def search(post: str) -> Sequence[int]:
        words = " OR ".join(f'"{word}"' for word in dict.fromkeys(telling_words(post)))
        return list(connection.execute(query, {"words": words, "limit": DEPTH}).scalars()) if words else []

    return search


def by_meaning(connection: Connection, encoder: Encoder) -> Search:
    """What `match --semantic` does."""

    def search(post: str) -> Sequence[int]:
        return ranked_by_meaning(connection, post, held_by(connection, post), encoder, limit=DEPTH)[0].numbers

    return search


def measured(search: Search, keys: Sequence[str], posts: Sequence[tuple[str, set[str]]]) -> tuple[float, float]:
    """MAP@5 over posts, and the 95th percentile of the milliseconds that a post takes."""
    precisions, times = [], []
    for post, relevant in posts:
        started = time.perf_counter()
        found = search(post)[:DEPTH]
        times.append(1000 * (time.perf_counter() - started))
        precisions.append(average_precision([keys[number - 1] for number in found], relevant))
    return sum(precisions) / len(precisions), quantiles(times, n=20)[-1]


def figures(folder: Path, *, server: str | None, model: Path | None, quick: bool) -> Iterator[Figure]:
    """MAP@5 of each split, with a claim alone and with the title of its check: by words beside SQLite's every word, and
    by meaning beside words.

    A quick run measures the smallest split, with a claim alone, on SQLite. The claims are logged in one order.
    """
    encoder = encoder_given(model) if model and not quick else None
    splits = SPLITS[1:2] if quick else SPLITS
    for titles in (False,) if quick else (False, True):
        found: dict[tuple[str, str], float] = {}
        for server_or_file in (None, server) if server and not quick else (None,):
            with empty(server_or_file) as place:
                keys = filled(place, folder, titles=titles, seed=1)
                measures = shown(place, folder, keys, encoder, splits)
                found |= {(how, split): precision for (how, split, _), (precision, _) in measures}
        of = "claim and title" if titles else "claim"
        for (how, split), precision in found.items():
            if how in LEAST:
                beside = found[BESIDE[how], split]
                yield Figure(f"MAP@5, {how}, {split}, {of}", BESIDE[how], precision, beside, "", floor=LEAST[how])


def main() -> int:
    """Prints a line for each engine, layout and split."""
    parser = argparse.ArgumentParser(prog="python -m bench.match", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--postgresql", metavar="URL", help="measure in this database alone, in a schema made for it")
    parser.add_argument("--model", type=Path, metavar="FOLDER", help="measure match --semantic with it, too")
    parser.add_argument("--split", action="append", choices=SPLITS, help="these alone; else all three")
    parser.add_argument("--seeds", type=int, default=3, help="in how many orders the claims are logged")
    asked = parser.parse_args()
    encoder = encoder_given(asked.model) if asked.model else None
    print(
        "| how | a claim's text is | posts | MAP@5 | from | to | 95th percentile |\n|---|---|---|---:|---:|---:|---:|"
    )
    for titles in (False, True):
        figures: dict[tuple[str, str, int], list[tuple[float, float]]] = defaultdict(list)
        for seed in range(1, asked.seeds + 1):
            with empty(asked.postgresql) as place:
                keys = filled(place, asked.folder, titles=titles, seed=seed)
                for line, figure in shown(place, asked.folder, keys, encoder, asked.split or SPLITS):
                    figures[line].append(figure)
        for (how, split, posts), found in figures.items():
            precisions, times = zip(*found, strict=True)
            cells = [how, "claim and title" if titles else "claim", f"{posts} {split}", f"{fmean(precisions):.3f}"]
            cells += [f"{min(precisions):.3f}", f"{max(precisions):.3f}", f"{fmean(times):.0f} ms"]
            print("| " + " | ".join(cells) + " |", flush=True)
    return 0


@contextmanager
def empty(server: str | None) -> Iterator[Location]:
    """A new ledger: a file, or in a schema of a server's."""
    if server:
        with _schema(server) as url:
            yield location(url)
    else:
        with TemporaryDirectory() as kept:
            create(place := sqlite_file(Path(kept) / "factdb.db"))
            yield place


def shown(
    place: Location, folder: Path, keys: Sequence[str], encoder: Encoder | None, splits: Sequence[str]
) -> Iterator[tuple[tuple[str, str, int], tuple[float, float]]]:
    """How it was searched, the split and its posts, with their MAP@5 and the 95th percentile in ms."""
    engine = "SQLite" if place.path else "PostgreSQL"
    if encoder:
        embed(place, encoder)
    with reading(place) as connection:
        searches = {engine: by_words(connection)}
        if place.path:
            searches[engine + EVERY_WORD] = by_every_word(connection)
        if encoder:
            searches[engine + BY_MEANING] = by_meaning(connection, encoder)
        for how, search in searches.items():
            for split in splits:
                posts = list(judged(folder, split))
                yield (how, split, len(posts)), measured(search, keys, posts)


if __name__ == "__main__":
    sys.exit(main())
