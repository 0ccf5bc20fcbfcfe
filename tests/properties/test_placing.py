"""Random edits of a text never move a passage onto other words unnoticed.

Every word has a number that edits keep, so that it is known which words a passage became. Some sentences are said
several times, or nearly: they look alike, and are others. A copy of a sentence counts as the same words; what edits
add is new. Only what is said once is moved or copied here: which of two equal sentences was moved, no text tells.
"""

from dataclasses import dataclass, field
from itertools import count

from hypothesis import event, example, given
from hypothesis import strategies as st

from factdb.rules.alignment import align
from factdb.rules.placing import KEPT, placed

ALIKE = (
    "the ministry declined to comment .",
    "the ministry declined to comment again .",
    "officials said the talks went well .",
    "officials said the talks went badly .",
    "he said no .",
)
COMMON = ("the", "said", "of")

Word = tuple[str, int]
Sentence = list[Word]


@dataclass
class Draft:
    """A text whose words are numbered, as paragraphs of sentences."""

    paragraphs: list[list[Sentence]]
    numbers: "count[int]" = field(default_factory=count)

    def words(self) -> list[Word]:
        return [word for paragraph in self.paragraphs for sentence in paragraph for word in sentence]

    def text(self) -> tuple[str, list[int]]:
        """The text, and where each word starts."""
        text, starts = "", []
        for paragraph in self.paragraphs:
            text += "\n\n" if text else ""
            for place, sentence in enumerate(paragraph):
                text += " " if place else ""
                for at, (word, _) in enumerate(sentence):
                    text += " " if at and word != "." else ""
                    starts.append(len(text))
                    text += word
        return text, starts

    def say(self, words: str) -> Sentence:
        return [(word, next(self.numbers)) for word in words.split()]

    def new(self, length: int) -> Sentence:
        """Words that were never said."""
        return [(f"x{number}", number) for number in (next(self.numbers) for _ in range(length))]


def own(sentence: Sentence) -> bool:
    """Whether a sentence is said once."""
    return any(word.startswith("x") for word, _ in sentence)


sentences = st.one_of(
    st.sampled_from(ALIKE),
    st.tuples(st.integers(1, 5), st.lists(st.tuples(st.integers(0, 5), st.sampled_from(COMMON)), max_size=3)),
)
drafts = st.lists(st.lists(sentences, min_size=1, max_size=4), min_size=1, max_size=6)
edits = st.lists(st.tuples(st.integers(0, 11), *[st.integers(0, 30)] * 4), max_size=6)


def written(plan: list[list[str | tuple[int, list[tuple[int, str]]]]]) -> Draft:
    draft = Draft([])
    for paragraph in plan:
        draft.paragraphs.append([])
        for each in paragraph:
            if isinstance(each, str):
                sentence = draft.say(each)
            else:
                sentence = draft.new(each[0])
                for at, word in each[1]:
                    sentence[min(at, len(sentence)) : min(at, len(sentence))] = draft.say(word)
                sentence += draft.say(".")
            draft.paragraphs[-1].append(side_by_side(sentence))
    return draft


def side_by_side(sentence: Sentence) -> Sentence:
    """A word said twice running has one number: which of the two was taken out, no text tells."""
    numbered: Sentence = []
    for word, number in sentence:
        last = numbered[-1] if numbered else ("", 0)
        numbered.append(last if word == last[0] else (word, number))
    return numbered


def edited(draft: Draft, kind: int, at: int, place: int, spot: int, to: int) -> None:
    """One edit. A text is never left empty."""
    paragraph = draft.paragraphs[at % len(draft.paragraphs)]
    sentence = paragraph[place % len(paragraph)]
    spot, to = spot % len(sentence), to % (len(draft.paragraphs) + 1)
    alone = all(own(each) for each in paragraph)
    if kind == 0:
        paragraph.remove(sentence)
    elif kind == 1:
        draft.paragraphs.remove(paragraph)
    elif kind == 2:
        paragraph.insert(place % len(paragraph), [*draft.new(1 + spot % 3), *draft.say(".")])
    elif kind == 3:
        draft.paragraphs.insert(to, [[*draft.new(3), *draft.say(".")]])
    elif kind == 4:
        sentence[spot : spot + 1] = draft.new(1)
    elif kind == 5:
        sentence[spot:spot] = draft.new(1)
    elif kind in (6, 7):
        del sentence[spot : spot + (1 if kind == 6 else 3)]
    elif kind == 8 and alone:
        draft.paragraphs.remove(paragraph)
        draft.paragraphs.insert(to, paragraph)
    elif kind == 9 and alone:
        draft.paragraphs.insert(to, [list(each) for each in paragraph])
    elif kind == 10 and alone and len(paragraph) > 1:
        paragraph.remove(sentence)
        draft.paragraphs[to % len(draft.paragraphs)].insert(0, sentence)
    elif kind == 11 and own(sentence):
        draft.paragraphs[to % len(draft.paragraphs)].append(list(sentence))
    kept = [[each for each in every if each] for every in draft.paragraphs]
    draft.paragraphs = [every for every in kept if every] or [[[*draft.new(1), *draft.say(".")]]]


def said(words: list[Word]) -> list[int]:
    """The numbers of words, punctuation apart: a stop is a stop."""
    return [number for word, number in words if word != "."]


@given(drafts, edits)
@example(
    plan=[[ALIKE[0], ALIKE[0], (3, [(0, "the"), (0, "the")])]],
    changes=[(0, 0, 0, 0, 0)] * 2 + [(2, 0, 0, 0, 0), (3, 0, 0, 0, 1), (0, 0, 0, 0, 0), (6, 0, 0, 1, 0)],
)
def test_a_passage_that_is_found_is_the_very_words_that_the_edits_kept(
    plan: list[list[str | tuple[int, list[tuple[int, str]]]]], changes: list[tuple[int, int, int, int, int]]
) -> None:
    draft = written(plan)
    (old, starts), words = draft.text(), draft.words()
    sizes = [len(sentence) for paragraph in draft.paragraphs for sentence in paragraph]
    draft.paragraphs = [[list(sentence) for sentence in paragraph] for paragraph in draft.paragraphs]
    for change in changes:
        edited(draft, *change)
    (new, now), then = draft.text(), draft.words()
    alignment = align(old, new)
    first = 0
    for size in sizes:
        for start in range(first, first + size):
            for stop in range(start + 1, first + size + 1):
                end = starts[stop - 1] + len(words[stop - 1][0])
                found = placed(alignment, starts[start], end)
                event(found.fate)
                if found.fate in KEPT:
                    assert found.start is not None
                    assert found.stop is not None
                    assert new[found.start : found.stop].split() == old[starts[start] : end].split()
                    at = now.index(found.start)
                    assert said(then[at : at + stop - start]) == said(words[start:stop])
        first += size


@given(drafts)
def test_every_passage_of_a_text_stands_in_the_same_text(
    plan: list[list[str | tuple[int, list[tuple[int, str]]]]],
) -> None:
    text, starts = written(plan).text()
    alignment = align(text, text)
    for start in starts:
        found = placed(alignment, start, len(text))
        assert (found.fate, found.start, found.stop) == ("stands", start, len(text))
