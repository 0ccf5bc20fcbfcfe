"""A parsed article as columns of numbers, a row a token: what the features are made of.

Import this only inside functions: it needs numpy, which comes with spaCy.
"""

from dataclasses import dataclass
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from factdb.extraction.passages import passages
from factdb.extraction.proposal import Span
from factdb.extraction.quotations import quotations
from factdb.extraction.sentences import sentences

Whole = NDArray[np.int64]
Hashed = NDArray[np.uint64]
Real = NDArray[np.float32]

CHILDREN = (
    "nsubj nsubjpass ccomp xcomp dobj prep agent acl relcl advcl parataxis auxpass neg prt poss mark conj csubj "
    "attr dative det amod npadvmod pcomp"
)
"""Dependencies whose presence below a word tells what it governs; the place is the bit; subjects first."""

READ = ["NORM", "LEMMA", "SHAPE", "POS", "TAG", "DEP", "ENT_TYPE", "HEAD", "SENT_START", "IDX", "LENGTH"]
"""spaCy's names of the columns that are taken over."""
PART_SOURCE, PART_CONTENT, PART_CUE = 1, 2, 3
FAR = 5
"""Tokens from the edge of a quotation that count as far."""


@dataclass(slots=True, kw_only=True)
class Columns:
    """The tokens of an article. `head` is a row, a root's is its own; words and labels are spaCy's hashes."""

    start: Whole
    stop: Whole
    head: Whole
    sentence: Whole
    """The number of the sentence."""
    paragraph: Whole
    norm: Hashed
    lemma: Hashed
    shape: Hashed
    pos: Hashed
    tag: Hashed
    dep: Hashed
    entity: Hashed
    governs: Hashed
    """Which of CHILDREN hang below, as bits."""
    subject: Hashed
    """The lemma of the subject, and its sort of entity, else its part of speech."""
    subject_sort: Hashed
    quote: Whole
    """The number of the quotation around a token, from 1; 0 outside."""
    quoting: Hashed
    """How a token stands to the quotations around it: inside or outside, and how near an edge."""
    commas: Whole
    """How many commas stand before a token."""
    rule: Hashed
    """The rule and the group of verbs by which the rules over words take a token for a cue; 0 where they do not."""
    told: Whole
    """The row of `part` that belongs to the attribution of that cue."""
    part: Whole
    """For each attribution of the rules over words: what each token is in it. The first row is of none."""
    vector: Real
    """spaCy's own vector of a token in its context."""
    quotes: list[Span]

    def __len__(self) -> int:
        return len(self.start)


def columns(doc: Any) -> Columns:
    """The columns of a document that the whole pipeline has read."""
    rows = doc.to_array(READ).astype(np.uint64).reshape(len(doc), len(READ))
    number = doc.vocab.strings
    norm, lemma, shape, pos, tag, dep, entity = (np.ascontiguousarray(rows[:, place]) for place in range(7))
    text = doc.text
    start = rows[:, 9].astype(np.int64)
    stop = start + rows[:, 10].astype(np.int64)
    head = rows[:, 7].astype(np.int64) + np.arange(len(doc))
    sentence = np.cumsum(rows[:, 8].astype(np.int64) == 1)
    breaks = np.array([place for place, letter in enumerate(text) if letter == "\n"], np.int64)
    bits = {number[label]: 1 << place for place, label in enumerate(CHILDREN.split())}
    bit = np.array([bits.get(label, 0) for label in dep.tolist()], np.uint64)
    bit[head == np.arange(len(doc))] = 0
    governs = np.zeros(len(doc), np.uint64)
    np.bitwise_or.at(governs, head, bit)
    subject, subject_sort = np.zeros(len(doc), np.uint64), np.zeros(len(doc), np.uint64)
    subjects = np.flatnonzero(bit & np.uint64(3))
    subject[head[subjects]] = lemma[subjects]
    subject_sort[head[subjects]] = np.where(entity[subjects] > 0, entity[subjects], pos[subjects])
    quotes = quotations(text)
    quote, quoting = beside_quotes(start, stop, quotes)
    return Columns(
        start=start, stop=stop, head=head, sentence=sentence, paragraph=np.searchsorted(breaks, start),
        norm=norm, lemma=lemma, shape=shape, pos=pos, tag=tag, dep=dep, entity=entity, governs=governs,
        subject=subject, subject_sort=subject_sort, quote=quote, quoting=quoting,
        commas=np.cumsum(norm == number[","]) - (norm == number[","]),
        **ruled(text, start, stop, number),
        vector=np.asarray(doc.tensor, np.float32), quotes=quotes,
    )  # fmt: skip


def ruled(text: str, start: Whole, stop: Whole, number: Any) -> dict[str, Any]:
    """What the rules over words make of the tokens: the columns `rule`, `told` and `part`."""
    made = [each for each in passages(text, sentences(text, quotations(text))).made if each.cue]
    rule, told = np.zeros(len(start), np.uint64), np.zeros(len(start), np.int64)
    part = np.zeros((len(made) + 1, len(start)), np.int64)
    for row, each in enumerate(made, 1):
        for kind, spans in ((PART_CONTENT, each.content), (PART_SOURCE, each.source), (PART_CUE, each.cue)):
            for span in spans:
                first, past = np.searchsorted(stop, span.start, side="right"), np.searchsorted(start, span.stop)
                part[row, first:past] = kind
        cue = part[row] == PART_CUE
        rule[cue], told[cue] = number[f"{each.rule} {each.group}"], row
    return {"rule": rule, "told": told, "part": part}


def beside_quotes(start: Whole, stop: Whole, quotes: list[Span]) -> tuple[Whole, Hashed]:
    """For each token the number of the quotation around it, and a number for how near it is to an edge of one."""
    quote = np.zeros(len(start), np.int64)
    bounds = [
        (int(np.searchsorted(stop, span.start, side="right")), int(np.searchsorted(start, span.stop)))
        for span in quotes
    ]
    for number, (first, past) in enumerate(bounds, 1):
        quote[first:past] = number
    firsts = np.array([first for first, _ in bounds] or [-100])
    pasts = np.array([past for _, past in bounds] or [-100])
    row = np.arange(len(start))
    # Nearest edges: the quotation that began last before a token, and the one that begins next.
    last = np.clip(np.searchsorted(firsts, row, side="right") - 1, 0, None)
    following = np.clip(np.searchsorted(firsts, row, side="right"), None, len(firsts) - 1)
    inside = quote > 0
    behind = np.clip(np.where(inside, row - firsts[last], row - pasts[last]), -1, FAR)
    ahead = np.clip(np.where(inside, pasts[last] - 1 - row, firsts[following] - row), -1, FAR)
    return quote, cast(Hashed, (inside * 100 + (behind + 1) * 10 + ahead + 1).astype(np.uint64))
