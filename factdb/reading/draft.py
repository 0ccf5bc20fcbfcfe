"""A draft as read from a file."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The text of a file (NFC, line ends as \\n, paragraphs apart by an empty line), and what the file says of itself.

    `form` is the format that its content has. `published_on` is a partial date: 2023-06-18, 2023-06, 2023. `remarks`
    are sentences for the person who gave the file: what was guessed, and what was left out.
    """

    text: str
    form: str
    title: str | None = None
    byline: str | None = None
    published_on: str | None = None
    publisher: str | None = None
    url: str | None = None
    remarks: tuple[str, ...] = ()
