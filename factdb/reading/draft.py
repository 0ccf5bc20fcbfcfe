"""A draft as read from a file."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The text of a file, its line ends as \\n, and what the file says of itself.

    Paragraphs are apart by an empty line, and the text in NFC, but for plain text, which stays as it stands. `form`
    is the format that its content has. `published_on` is a partial date: 2023-06-18, 2023-06, 2023. `remarks` are
    sentences for the person who gave the file: what was guessed, and what was left out.
    """

    text: str
    form: str
    title: str | None = None
    byline: str | None = None
    published_on: str | None = None
    publisher: str | None = None
    url: str | None = None
    remarks: tuple[str, ...] = ()
