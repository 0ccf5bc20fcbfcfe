"""Trains the extractor on texts in which people marked who said what.

Import this only inside functions: it needs thinc and numpy, which come with spaCy.
"""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from thinc.api import Adam, fix_random_seed

from factdb.extraction.english.columns import Columns, Hashed, Whole
from factdb.extraction.english.decoding import CONTENT, SOURCE, cues_in
from factdb.extraction.english.features import Cue, around, cue_of
from factdb.extraction.english.inputs import Input, pair_input, token_input
from factdb.extraction.english.model import CUES, ROLES, Model
from factdb.extraction.english.network import Network, network
from factdb.extraction.english.triple import Triple
from factdb.extraction.proposal import Spans

ROUNDS = 3
"""How often each text is learned from."""
LEARN = 0.002
LAST = 0.1
"""The learning rate falls evenly to this part of LEARN."""
FORGET_TOKENS, FORGET_PAIRS = 0.25, 0.15
"""Parts of the columns that are blanked while learning, anew each time, so that no single one is relied on."""
SEED = 1

Example = tuple[Columns, list[Triple]]
Batch = tuple[Input, Whole]
"""Rows and the label of each row that is kept."""


def trained(
    examples: list[Example], *, pipeline: str, rounds: int = ROUNDS, say: Callable[[str], None] = print
) -> Model:
    """A model of both networks. `pipeline` is the fingerprint of the pipeline that parsed the examples."""
    fix_random_seed(SEED)
    say(f"Learning to find cues in {len(examples)} texts")
    tokens = [(token_input(c), cue_labels(c, marked)) for c, marked in examples]
    cues = fitted(network(**CUES), tokens, at_once=4, forget=FORGET_TOKENS, scale=50.0, rounds=rounds, say=say)
    say("Learning to find the source and the content of each cue")
    beside = [
        batch
        for (c, marked), (read, _) in zip(examples, tokens, strict=True)
        if (batch := roles(c, marked, cues, read))
    ]
    found = fitted(network(**ROLES), beside, at_once=2, forget=FORGET_PAIRS, scale=5.0, rounds=rounds, say=say)
    return Model(cues=cues, roles=found, pipeline=pipeline)


def fitted(
    model: Network,
    batches: list[Batch],
    *,
    at_once: int,
    forget: float,
    scale: float,
    rounds: int,
    say: Callable[[str], None],
) -> Network:
    """A network after some rounds over all texts, a few of them at once; `scale` multiplies the gradient."""
    random = np.random.default_rng(SEED)
    optimizer = Adam(LEARN, L2=1e-5)
    total, step = rounds * len(batches) / at_once, 0
    for turn in range(rounds):
        wrong = 0.0
        for chosen in groups(random.permutation(len(batches)), at_once):
            optimizer.learn_rate = LEARN * (1 - (1 - LAST) * min(1.0, step / total))
            step += 1
            hashed, real, truth, kept = joined([batches[place] for place in chosen], labels=model.get_dim("nO"))
            hashed[random.random(hashed.shape) < forget] = 0
            guess, learn = model.begin_update((hashed, real))
            gradient = (guess - truth) * kept[:, None] * (scale / kept.sum())
            wrong += float(np.abs(gradient).sum()) / scale
            learn(gradient.astype(np.float32))
            model.finish_update(optimizer)
        say(f"  round {turn + 1} of {rounds}: {100 * wrong * at_once / len(batches) / 2:.1f} % of the chance is wrong")
    return model


def groups(order: Whole, size: int) -> Iterator[list[int]]:
    """Places in groups of a size."""
    for start in range(0, len(order), size):
        yield order[start : start + size].tolist()


def joined(batches: list[Batch], *, labels: int) -> tuple[Hashed, Any, NDArray[np.float32], NDArray[np.float32]]:
    """Several texts as one: hashed columns, real ones, the true chances, and which rows count."""
    hashed = np.concatenate([read.hashed for read, _ in batches])
    real = np.concatenate([read.real for read, _ in batches])
    truth, kept = np.zeros((len(hashed), labels), np.float32), np.zeros(len(hashed), np.float32)
    offset = 0
    for read, label in batches:
        truth[offset + read.kept, label] = 1
        kept[offset + read.kept] = 1
        offset += len(read.hashed)
    return hashed, real, truth, kept


def within(c: Columns, spans: Spans) -> NDArray[np.bool_]:
    """Which tokens have their middle in one of some spans."""
    middle = (c.start + c.stop) / 2
    found = np.zeros(len(c), bool)
    for span in spans:
        found |= (middle > span.start) & (middle < span.stop)
    return found


def cue_labels(c: Columns, marked: list[Triple]) -> Whole:
    """1 for the tokens of cues, else 0."""
    return within(c, tuple(span for each in marked for span in each.cue)).astype(np.int64)


def roles(c: Columns, marked: list[Triple], cues: Network, read: Input) -> Batch | None:
    """The tokens beside the cues that people marked, and beside those that the network finds and they did not."""
    known: list[tuple[Cue, Triple | None]] = []
    taken = np.zeros(len(c), bool)
    for triple in marked:
        rows = np.flatnonzero(within(c, triple.cue))
        if len(rows):
            known.append((cue_of(c, int(rows[0]), int(rows[-1]) + 1), triple))
            taken[rows[0] : rows[-1] + 1] = True
    guesses = cues_in(c, cues.predict((read.hashed, read.real))[read.kept, 1])
    known += [(cue, None) for cue, _ in guesses if not taken[cue.first : cue.past].any()]
    if not known:
        return None
    known.sort(key=lambda pair: pair[0].first)
    found = [cue for cue, _ in known]
    pairs = around(c, found)
    label = np.zeros(len(pairs.token), np.int64)
    for (first, past), (_, whose) in zip(pairs.bounds, known, strict=True):
        if whose is not None:
            token = pairs.token[first:past]
            label[first:past][within(c, whose.content)[token]] = CONTENT
            label[first:past][within(c, whose.source)[token]] = SOURCE
    beside = pair_input(c, found, pairs)
    return beside, label
