"""`python -m bench.train_extractor ARCHIVE -o FILE` trains the extractor `english` on the train part of PolNeAR.

With --folds K it writes nothing, and prints how well K models do, each on the articles that it was not trained on.
"""

import argparse
import sys
import time
from hashlib import sha256
from pathlib import Path
from typing import Any

from bench.polnear.__main__ import table
from bench.polnear.corpus import ARCHIVE, Article, articles
from bench.polnear.score import Score
from factdb.extraction.english.columns import columns
from factdb.extraction.english.model import Model, fingerprint
from factdb.extraction.english.pipeline import pipeline, pipeline_name, usual_file
from factdb.extraction.english.spoken import spoken
from factdb.extraction.english.training import Example, trained
from factdb.extraction.english.triple import Triple

AT_ONCE = 20
"""Articles parsed before a dot is printed."""


def main() -> int:
    """Trains, or tries, and returns the exit code."""
    asked = arguments()
    nlp = pipeline(pipeline_name())
    read = list(articles("train", asked.archive))
    began = time.perf_counter()
    docs = parsed(nlp, read)
    print(f"Parsed {len(read)} articles in {time.perf_counter() - began:.0f} s", file=sys.stderr)
    examples = [(columns(doc), triples(article)) for doc, article in zip(docs, read, strict=True)]
    if asked.folds:
        print(table(crossed(examples, docs, read, folds=asked.folds, pipeline=fingerprint(nlp))))
        return 0
    packed = trained(examples, pipeline=fingerprint(nlp), say=tell).to_bytes()
    asked.output.parent.mkdir(parents=True, exist_ok=True)
    asked.output.write_bytes(packed)
    print(f"{asked.output}: {len(packed):,} bytes, sha256 {sha256(packed).hexdigest()}")
    return 0


def arguments() -> argparse.Namespace:
    """What was asked for on the command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.train_extractor", description=__doc__)
    parser.add_argument("archive", metavar="ARCHIVE", type=Path, nargs="?", default=ARCHIVE)
    parser.add_argument("-o", "--output", type=Path, default=usual_file(), metavar="FILE")
    parser.add_argument("--folds", type=int, default=0, metavar="K", help="cross-validate, write nothing")
    return parser.parse_args()


def parsed(nlp: Any, read: list[Article]) -> list[Any]:
    """The articles as the pipeline reads them."""
    return list(nlp.pipe((article.text for article in read), batch_size=AT_ONCE))


def triples(article: Article) -> list[Triple]:
    """What people marked, as the extractor learns it; one without a cue teaches nothing."""
    return [
        Triple(content=gold.content, cue=gold.cue, source=gold.source, confidence=1.0)
        for gold in article.attributions
        if gold.cue
    ]


def crossed(examples: list[Example], docs: list[Any], read: list[Article], *, folds: int, pipeline: str) -> Score:
    """The score over all articles, each proposed from by the model of the fold that did not see it."""
    total = Score()
    for number in range(folds):
        model = trained([each for i, each in enumerate(examples) if i % folds != number], pipeline=pipeline, say=tell)
        held = range(number, len(read), folds)
        add(total, model, [docs[i] for i in held], [read[i] for i in held])
        tell(f"Fold {number + 1} of {folds}: attribution F1 so far {total.attribution.f1:.1f}")
    return total


def add(score: Score, model: Model, docs: list[Any], read: list[Article]) -> None:
    """Adds what a model proposes from some articles."""
    for doc, article in zip(docs, read, strict=True):
        score.add(article, spoken(article.text, list(model.triples(doc)), made_by="model"))


def tell(line: str) -> None:
    """Says how far it is."""
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
