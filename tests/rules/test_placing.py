"""Where a passage stands in a later text."""

import random
import time

import pytest

from factdb.rules.alignment import align
from factdb.rules.placing import Fate, placed

COMMENT = "The ministry declined to comment on the visit."
TALKS = "The talks took seven hours, an aide said, and went well."
OLD = (
    f"The envoy landed on Monday. {TALKS}\n\n"
    f"Nobody was told. {COMMENT}\n\n"
    f"The former adviser said trade would grow. {COMMENT}"
)


def became(words: str, new: str, *, nth: int = 1, old: str = OLD) -> tuple[Fate, str | None]:
    """What became of the nth passage with some words, and what stands there now."""
    start = -1
    for _ in range(nth):
        start = old.index(words, start + 1)
    found = placed(align(old, new), start, start + len(words))
    return found.fate, None if found.start is None else new[found.start : found.stop]


def test_words_that_nobody_touched_stand_wherever_the_text_has_shifted_them() -> None:
    assert became("took seven hours", f"A new lead.\n\n{OLD}") == (Fate.STANDS, "took seven hours")
    assert became("took seven hours", OLD.replace("an aide", "one aide")) == (Fate.STANDS, "took seven hours")
    assert became("landed on Monday", OLD.replace("\n\n", "\n")) == (Fate.STANDS, "landed on Monday")


def test_words_that_were_broken_into_lines_anew_stand() -> None:
    assert became("seven hours, an aide", OLD.replace(" an aide", "\nan aide")) == (
        Fate.STANDS,
        "seven hours,\nan aide",
    )


def test_changed_words_are_lost_and_what_stands_there_now_is_told() -> None:
    assert became("took seven hours", OLD.replace("seven", "five")) == (Fate.CHANGED, "took five hours")
    assert became("seven", OLD.replace("seven", "five")) == (Fate.CHANGED, "five")
    assert became("took seven hours", OLD.replace("took seven", "took about seven")) == (
        Fate.CHANGED,
        "took about seven hours",
    )


def test_words_that_went_are_gone() -> None:
    assert became("took seven hours", OLD.replace(f" {TALKS}", "")) == (Fate.GONE, None)
    assert became("took seven hours", "Another text altogether.") == (Fate.GONE, None)


def test_a_moved_sentence_or_paragraph_is_found_and_said_to_have_moved() -> None:
    first, second, third = OLD.split("\n\n")
    assert became("took seven hours", f"{OLD.replace(f' {TALKS}', '')} {TALKS}")[0] == Fate.MOVED
    turned = f"{third}\n\n{first}\n\n{second}"
    assert became("trade would grow", turned) == (Fate.MOVED, "trade would grow")
    assert became("landed on Monday", turned) == (Fate.STANDS, "landed on Monday")


@pytest.mark.parametrize("kept", [1, 2])
def test_of_two_sentences_alike_each_follows_its_own_paragraph(kept: int) -> None:
    first, second, third = OLD.split("\n\n")
    new = f"{third}\n\n{first}\n\n{second}"
    found = placed(align(OLD, new), *span(OLD, COMMENT, kept))
    assert (found.start, found.stop) == span(new, COMMENT, 3 - kept)


def test_where_one_of_two_sentences_alike_went_the_other_is_not_taken_for_it() -> None:
    second = OLD.split("\n\n")[1]
    without = OLD.replace(f"{second}\n\n", "")
    assert became(COMMENT, without, nth=1) == (Fate.GONE, None)
    assert became(COMMENT, without, nth=2) == (Fate.STANDS, COMMENT)
    changed = OLD.replace(COMMENT, COMMENT.replace("declined", "refused"), 1)
    assert became(COMMENT, changed, nth=1) == (Fate.CHANGED, COMMENT.replace("declined", "refused"))
    assert became(COMMENT, changed, nth=2) == (Fate.STANDS, COMMENT)


def test_what_nothing_tells_apart_is_lost_and_said_to_be_unclear() -> None:
    twice = "One more. The talks went on. Two more. The talks went on. Three more."
    once = "One more. The talks went on. Three more."
    for nth in (1, 2):
        assert became("The talks went on", once, nth=nth, old=twice) == (Fate.UNCLEAR, None)
    doubled = "One more. The talks went on. The talks went on. Three more."
    assert became("The talks went on", doubled, old=once) == (Fate.UNCLEAR, None)


def test_a_sentence_edited_into_the_words_of_one_that_was_changed_is_not_taken_for_it() -> None:
    old = "He came. The talks took seven long hours. She left. The talks took seven hours. They ate. It rained."
    new = "He came. The talks took seven hours. She left. The talks took five hours. They ate. It rained."
    assert became("The talks took seven hours", new, old=old) != (Fate.MOVED, "The talks took seven hours")


def test_a_passage_may_start_and_end_within_words_and_be_written_without_blanks() -> None:
    assert became("alks took sev", f"New. {OLD}") == (Fate.STANDS, "alks took sev")
    old, new = "他说会谈很好。部长没有评论。", "新闻。他说会谈很好。部长没有评论。"
    assert became("会谈很好", new, old=old) == (Fate.STANDS, "会谈很好")
    assert became("会谈很好", new.replace("很好", "不好"), old=old) == (Fate.CHANGED, "会谈不好")


def test_a_book_with_a_thousand_passages_takes_a_moment() -> None:
    chance = random.Random(4)
    words = [f"word{number}" for number in range(8_000)] + ["the", "of", "said"] * 800
    paragraphs = [" ".join(chance.choice(words) for _ in range(80)) + "." for _ in range(625)]
    old = "\n\n".join(paragraphs)
    for _ in range(60):
        at = chance.randrange(len(paragraphs))
        paragraphs[at] = paragraphs[at].replace(" the ", " each ")
        paragraphs.insert(chance.randrange(len(paragraphs)), paragraphs.pop(at))
    new = "\n\n".join(paragraphs)
    began = time.perf_counter()
    alignment = align(old, new)
    fates = [placed(alignment, start, start + 120).fate for start in range(0, len(old) - 200, len(old) // 1_000)]
    assert time.perf_counter() - began < 4  # about a second on one core
    assert len(fates) >= 1_000
    assert {Fate.STANDS, Fate.MOVED, Fate.CHANGED} <= set(fates)


def span(text: str, words: str, nth: int) -> tuple[int, int]:
    """Where the nth passage with some words stands."""
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return start, start + len(words)
