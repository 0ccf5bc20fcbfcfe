"""Sentences as rows of atoms: a word, a mark, or a whole quotation, each with the letter of what it does there."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from factdb.extraction.proposal import Span
from factdb.extraction.tokens import Token, tokens
from factdb.extraction.words import ADVERBS_NOT, CUES, PLAIN, TAGS

LONGEST = 250
"""Atoms in a sentence at most: what is longer is no sentence, and is cut."""

SHORT = 4
"""Words in a quotation up to which it may be a few quoted words inside a sentence."""


class Atom(NamedTuple):
    """A word, a mark, or a quotation."""

    start: int
    stop: int
    tag: str
    low: str


@dataclass(slots=True)
class Sentence:
    """A sentence: its atoms, the letters of these as one string, and the number of its paragraph."""

    atoms: list[Atom]
    tags: str
    paragraph: int


def sentences(text: str, quotes: list[Span]) -> Iterator[Sentence]:
    """The sentences of a text in order. Quotations are not looked into."""
    row: list[Atom] = []
    paragraph = 0
    for atom in atoms(text, quotes):
        if atom.tag == "\n":
            if row:
                yield made(row, paragraph)
            row, paragraph = [], paragraph + 1
            continue
        if row and (ends(row, atom, text) or len(row) >= LONGEST):
            yield made(row, paragraph)
            row = []
        row.append(atom)
    if row:
        yield made(row, paragraph)


def made(row: list[Atom], paragraph: int) -> Sentence:
    """A sentence of some atoms."""
    return Sentence(row, "".join(atom.tag for atom in row), paragraph)


def ends(row: list[Atom], following: Atom, text: str) -> bool:
    """Whether the sentence ended before this atom."""
    last = row[-1]
    if last.tag == ".":
        return following.tag not in ".)"
    if last.tag == ")" and len(row) > 1 and row[-2].tag == ".":
        return True
    if last.tag == "Q":
        final = text[last.start : last.stop].rstrip("\"'”»’ ")[-1:]
        first = text[following.start]
        return final in ".?!…" and (
            following.tag == "Q" or (first.isupper() and (final == "." or following.tag in "DSPJ"))
        )
    if last.tag == "M" and last.low.endswith(".") and last.low.count(".") > 1:
        return text[following.start].isupper() and following.tag in "DRSPBA"
    return False


def atoms(text: str, quotes: list[Span]) -> Iterator[Atom]:
    """Words and marks outside of quotations, and each quotation as one atom; line ends as "\n"."""
    waiting = iter(quotes)
    quote = next(waiting, None)
    inside: list[Token] = []
    previous = ""
    for token in tokens(text):
        while quote is not None and token.start >= quote.stop:
            yield from quoted(text, quote, inside)
            previous, inside, quote = "Q", [], next(waiting, None)
        if quote is not None and token.start >= quote.start:
            inside.append(token)
            continue
        atom = tagged(token, previous)
        if atom is not None:
            yield atom
            previous = atom.tag
    if quote is not None:
        yield from quoted(text, quote, inside)


def quoted(text: str, quote: Span, inside: list[Token]) -> Iterator[Atom]:
    """A quotation as one atom, or as its words where it is a few words inside a sentence."""
    words = [token for token in inside if token.sort != "quote"]
    last = words[-1].low if words else ""
    if (
        len(words) > SHORT
        or last in (",", ".", "?", "!", "…", "...")
        or text[quote.start - 2 : quote.start] in (", ", ": ")
    ):
        yield Atom(quote.start, quote.stop, "Q", "")
        return
    previous = ""
    for token in words:
        atom = tagged(token, previous)
        if atom is not None:
            yield atom._replace(tag="N" if atom.tag in "VGE" else atom.tag)
            previous = atom.tag


def tagged(token: Token, previous: str) -> Atom | None:
    """A word or mark with its letter; None for a stray quotation mark."""
    tag = letter(token, previous)
    return Atom(token.start, token.stop, tag, token.low) if tag else None


def letter(token: Token, previous: str) -> str:
    """What a word or mark does: see words.CLOSED; besides V cue verb, G cue -ing, E other verb, L other -ing, N noun,
    M name, # number, K possessive, Q quotation, and marks for themselves."""
    if token.sort == "word":
        return word_letter(token, previous)
    if token.sort == "mark":
        return {".": ".", "?": ".", "!": ".", ";": ";", ":": ":", "(": "(", ")": ")", "[": "(", "]": ")", ",": ","}.get(
            token.text, ""
        )
    return {"quote": "", "possessive": "K", "plural": "K", "line": "\n", "dash": "-", "ellipsis": "."}[token.sort]


def word_letter(token: Token, previous: str) -> str:
    """What a word does."""
    low, first = token.low, token.text[0]
    known = TAGS.get(low)
    if first.isdigit() or (first in "$£€" and len(low) > 1):
        return "#"
    capital = first.isupper()
    if known and (not capital or known in "DdRWOHTCBSPXAYF" or previous in ("", ".", "\n", "Q")):
        return known
    if capital and previous not in ("", ".", "\n", "Q"):
        return "M"
    cue = CUES.get(low)
    if cue:
        return "G" if cue[2] == "ing" else "V"
    if capital:
        return "M"
    if previous in ("T", "X") and low in PLAIN:
        return "E"
    if low.endswith("ly") and low not in ADVERBS_NOT:
        return "A"
    if low.endswith("ed") and len(low) > 4:
        return "E"
    if low.endswith("ing") and len(low) > 5:
        return "L"
    return "N"
