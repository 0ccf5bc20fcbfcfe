"""`python -m bench.polnear EXTRACTOR` prints how well an extractor does on PolNeAR; bench/polnear/score.py defines how.

EXTRACTOR is a name in the entry point group `factdb.extractors` (`rules`), or MODULE:CLASS. Develop on train, best on a
part of it (--folds, --fold); every look at dev is written down in docs/explanation/extraction.md.
"""

import argparse
import sys
import time
from pkgutil import resolve_name

from bench.polnear.corpus import ARCHIVE, Article, articles
from bench.polnear.score import Score
from factdb.errors import NotFound
from factdb.extraction.extractor import Extractor, extractor_named


def main() -> int:
    """Measures, prints a table, and returns the exit code: 0 also where the corpus is absent."""
    asked = arguments()
    if not ARCHIVE.exists():
        print("Skipped: the corpus PolNeAR is not here (../shared/data/attribution).", file=sys.stderr)
        return 0
    try:
        extractor = resolve_name(asked.extractor)() if ":" in asked.extractor else extractor_named(asked.extractor)
    except NotFound as unknown:
        print(unknown, file=sys.stderr)
        return unknown.exit_code
    chosen = list(articles(asked.split))
    if asked.folds:
        chosen = fold(chosen, folds=asked.folds, number=asked.fold)
    score, seconds = measured(extractor, chosen)
    print(table(score))
    print(f"\n{len(chosen)} articles of {asked.split}, {len(chosen) / max(seconds, 1e-9):,.0f} articles a second")
    return 0


def arguments() -> argparse.Namespace:
    """What was asked for on the command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.polnear", description=__doc__)
    parser.add_argument("extractor", metavar="EXTRACTOR")
    parser.add_argument("--split", choices=["train", "dev"], default="train")
    parser.add_argument("--folds", type=int, default=0, metavar="K", help="cut the split into K parts")
    parser.add_argument("--fold", type=int, default=0, metavar="I", help="and take the I-th, from 0")
    asked = parser.parse_args()
    if asked.folds and not 0 <= asked.fold < asked.folds:
        parser.error("--fold must be at least 0 and less than --folds")
    return asked


def fold(chosen: list[Article], *, folds: int, number: int) -> list[Article]:
    """One of equal parts: every `folds`-th article in the order of names, which begin with publisher and date."""
    return chosen[number::folds]


def measured(extractor: Extractor, chosen: list[Article]) -> tuple[Score, float]:
    """The score over some articles, and the seconds that proposing took. A model's loading is not counted."""
    score, seconds = Score(), 0.0
    list(extractor.propose("He said so."))
    for article in chosen:
        began = time.process_time()
        proposals = list(extractor.propose(article.text))
        seconds += time.process_time() - began
        score.add(article, proposals)
    return score, seconds


def table(score: Score) -> str:
    """The figures as a table, in percent."""
    rows = {"attribution": score.attribution} | {f"{part}, exact": count for part, count in score.exact.items()}
    lines = ["| what | precision | recall | F1 | proposed | gold |", "|---|---:|---:|---:|---:|---:|"]
    for what, count in rows.items():
        figures = f"{count.precision:.1f} | {count.recall:.1f} | {count.f1:.1f}"
        lines.append(f"| {what} | {figures} | {count.proposed} | {count.gold} |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
