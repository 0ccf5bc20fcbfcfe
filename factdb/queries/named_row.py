"""A row by what a person knows it by."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NamedRow:
    """A row's words, such as a claim's text or a source's name; `guarded` where it is an unnamed source."""

    words: str
    guarded: bool = False
