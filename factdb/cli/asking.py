"""The questions that `factdb add` asks on a terminal when it is given no text."""

import sys

import click

from factdb.cli.voice import Voice
from factdb.errors import BadInput
from factdb.vocabulary import ClaimKind


def ask_claim(*, story: str | None, voice: Voice, kind: str | None) -> tuple[str, str | None, Voice, str | None]:
    """Asks for what the command line left open. Raises BadInput where there is nobody to ask."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise BadInput(
            "The claim's text is not given.", hint="write it after 'factdb add', or '-' to read it from stdin."
        )
    text = _ask("The claim, in one sentence of your own")
    story = story or _maybe("Story (its slug; empty if none)")
    if not voice.says_something:
        voice.source = _maybe("Who said it (a name; ? if the story does not name them; empty if the story itself)")
        if voice.source == "?":
            voice.source, voice.unnamed = None, True
            voice.descriptor = _ask("The story's words for the source (never who it is)")
        if voice.source or voice.unnamed:
            voice.cue = _maybe("Attributing words (said, according to)")
            voice.quote = _maybe("The source's own words, if quoted")
    choices = " ".join(ClaimKind)
    kind = kind or click.prompt(f"Kind ({choices}; empty if unsure)", default="", show_default=False, err=True) or None
    if kind is not None and kind not in list(ClaimKind):
        raise BadInput(f"{kind!r} is no kind of claim.", hint=f"one of: {choices}.")
    return text, story, voice, kind


def _ask(question: str) -> str:
    return str(click.prompt(question, err=True))


def _maybe(question: str) -> str | None:
    return click.prompt(question, default="", show_default=False, err=True) or None
