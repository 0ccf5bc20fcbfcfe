"""How claims are found in edited texts: `python -m bench.anchors FOLDER` edits each text file in a folder.

Every word keeps its number, so that it is known of each passage of 4 to 15 words whether the edits left it whole, and
where. In each text, a word in forty is replaced, cut or added, two paragraphs are moved, and in most one is cut.
Without a folder, only the times are taken, on 50,000 made-up words with 1,000 passages.
"""

import random
import re
import sys
import time
from collections import Counter
from itertools import pairwise
from pathlib import Path

from factdb.rules.alignment import align
from factdb.rules.placing import KEPT, placed

SEED = 3

Word = tuple[str, int | None]
Text = list[list[Word]]


def main(arguments: list[str]) -> None:
    """Prints what was found, and how fast."""
    chance = random.Random(SEED)
    print(timed(chance))
    if arguments:
        counts: Counter[str] = Counter()
        for path in sorted(Path(arguments[0]).glob("*.txt")):
            counts.update(tried(numbered(path.read_text(encoding="utf-8", errors="replace")), chance))
        whole = counts["found"] + counts["lost"] + counts["wrong"]
        print(f"passages left whole: {whole:,}; found {counts['found']:,}, lost {counts['lost']:,}, ", end="")
        print(f"in a wrong place {counts['wrong']:,}; edited and found all the same {counts['edited, found']:,}")


def timed(chance: random.Random) -> str:
    """Processor seconds for a book whose paragraphs were edited and moved."""
    words = [f"word{number}" for number in range(8_000)] + ["the", "of", "said"] * 800
    paragraphs = [" ".join(chance.choice(words) for _ in range(80)) + "." for _ in range(625)]
    old = "\n\n".join(paragraphs)
    for _ in range(60):
        at = chance.randrange(len(paragraphs))
        paragraphs[at] = paragraphs[at].replace(" the ", " each ")
        paragraphs.insert(chance.randrange(len(paragraphs)), paragraphs.pop(at))
    began = time.process_time()
    alignment = align(old, "\n\n".join(paragraphs))
    aligned = time.process_time()
    for start in range(0, len(old) - 200, len(old) // 1_000):
        placed(alignment, start, start + 120)
    return f"50,000 words: aligned in {aligned - began:.2f} s, 1,000 passages in {time.process_time() - aligned:.2f} s"


def numbered(text: str) -> Text:
    """The words of a text by paragraph, each with a number."""
    paragraphs = [each.split() for each in re.split(r"\n\s*", text) if each.strip()]
    count = iter(range(len(text)))
    return [[(word, next(count)) for word in words] for words in paragraphs]


def written(text: Text) -> tuple[str, dict[int, int]]:
    """A text in letters, and where the words that have numbers start."""
    said, starts = "", {}
    for paragraph in filter(None, text):
        said += "\n\n" if said else ""
        for place, (word, number) in enumerate(paragraph):
            said += " " if place else ""
            if number is not None:
                starts[number] = len(said)
            said += word
    return said, starts


def edited(text: Text, chance: random.Random) -> Text:
    """The text as an editor might leave it."""
    new = [list(paragraph) for paragraph in text]
    words = [word for paragraph in text for word in paragraph]
    for _ in range(max(1, len(words) // 40)):
        paragraph = chance.choice([each for each in new if each])
        at, kind = chance.randrange(len(paragraph)), chance.choice(("replace", "replace", "cut", "add"))
        fresh: list[Word] = [(f"new{chance.randrange(10**6)}", None)] if kind == "replace" else []
        fresh = [(chance.choice(words)[0], None)] if kind == "add" else fresh
        paragraph[at : at + (kind != "add")] = fresh
    for _ in range(2):
        new.insert(chance.randrange(len(new)), new.pop(chance.randrange(len(new))))
    if len(new) > 1 and chance.random() < 0.7:
        new.pop(chance.randrange(len(new)))
    return new


def tried(text: Text, chance: random.Random) -> Counter[str]:
    """What became of two passages of each paragraph."""
    new = edited(text, chance)
    (old_text, starts), (new_text, now) = written(text), written(new)
    follows = {a: b for paragraph in new for (_, a), (_, b) in pairwise(paragraph)}
    alignment = align(old_text, new_text)
    counts: Counter[str] = Counter()
    for paragraph in [each for each in text if len(each) > 4] * 2:
        first = chance.randrange(len(paragraph) - 3)
        passage = paragraph[first : first + chance.randint(4, 15)]
        numbers = [number for _, number in passage if number is not None]
        found = placed(alignment, starts[numbers[0]], starts[numbers[-1]] + len(passage[-1][0]))
        kept = found.fate in KEPT
        whole = numbers[0] in now and all(follows.get(a) == b for a, b in pairwise(numbers))
        right = whole and kept and found.start == now[numbers[0]]
        outcome = "found" if right else "wrong" if kept else "lost"
        counts[outcome if whole else f"edited, {'found' if kept else 'lost'}"] += 1
    return counts


if __name__ == "__main__":
    main(sys.argv[1:])
