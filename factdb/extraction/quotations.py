"""Quoted passages: curly, straight, doubled, single; unbalanced ones too."""

import re
from collections.abc import Iterator

from factdb.extraction.proposal import Span

OPENING = "“«„"
CLOSING = "”»"
MARK = re.compile(r"''|``|[\"“”„«»]|\n\s*")
SINGLE = re.compile(r"(?<![\w'’‘])[‘'](?=\w)([^‘\n]{0,2000}?)(?<=[,.?!…])[’'](?![\w'’])")


def quotations(text: str) -> list[Span]:
    """The quoted passages with their marks, in order; they do not overlap.

    A mark that opens inside an open quotation, after the end of a sentence, was meant to go on with it; anywhere else
    the earlier one was a mistake and is dropped. A quotation that no mark closes ends with its paragraph.
    """
    found = list(double(text))
    if not found or len(text) > 20 * sum(span.stop - span.start for span in found):
        found = merged(found, [Span(*match.span()) for match in SINGLE.finditer(text)])
    return found


def double(text: str) -> Iterator[Span]:
    """Passages in double quotation marks of any sort."""
    begun: int | None = None
    for mark in MARK.finditer(text):
        if mark[0][0] == "\n":
            if begun is not None and unclosed_counts(text, begun):
                yield Span(begun, mark.start())
            begun = None
        elif begun is None:
            if opens(text, mark):
                begun = mark.start()
        elif closes(text, mark):
            if mark.end() - begun > 2 * len(mark[0]):
                yield Span(begun, mark.end())
            begun = None
        elif not goes_on(text, mark):
            begun = mark.start()
    if begun is not None and unclosed_counts(text, begun):
        yield Span(begun, len(text.rstrip()))


def opens(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark can open a quotation: what follows is no gap, what is before it is no word."""
    if mark[0] in CLOSING:
        return False
    after = text[mark.end() : mark.end() + 1]
    return (
        bool(after)
        and not after.isspace()
        and (mark[0] in OPENING or not text[mark.start() - 1 : mark.start()].isalnum())
    )


def closes(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark closes what is open."""
    if mark[0] in CLOSING:
        return True
    if mark[0] in OPENING or mark[0] == "``":
        return False
    before, after = text[mark.start() - 1], text[mark.end() : mark.end() + 1]
    return not before.isspace() or not after.isalnum()


def goes_on(text: str, mark: re.Match[str]) -> bool:
    """Whether an opening mark inside a quotation stands after the end of a sentence."""
    before = text[max(0, mark.start() - 4) : mark.start()].rstrip()
    return before.endswith((".", "?", "!", "…"))


def unclosed_counts(text: str, begun: int) -> bool:
    """Whether a quotation that nothing closes was one: it begins its paragraph, or follows a comma or colon."""
    before = text[max(0, begun - 4) : begun].rstrip(" ")
    return not before or before[-1] in "\n,:"


def merged(first: list[Span], second: list[Span]) -> list[Span]:
    """Both lists in order, without those of the second that touch one of the first."""
    kept: list[Span] = []
    for span in sorted([*first, *second], key=lambda span: (span.start, -span.stop)):
        if not kept or span.start >= kept[-1].stop:
            kept.append(span)
    return kept
