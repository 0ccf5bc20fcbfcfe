"""What a search looks for: the words and quoted phrases that a person typed."""

import re

from factdb.errors import BadInput
from factdb.rules.wording import accepted_line

LIMIT_TERMS = 30
"""Terms in one search: each costs several look-ups."""

_TERM = re.compile(r'"([^"]*)"|([^\s"]+)')
_DOUBLE_QUOTES = str.maketrans("“”„«»", '"""""')


def terms(typed: str) -> list[str]:
    """The words and "quoted phrases" of a search, in order, each once; what has no letter or digit is left out.

    Raises BadInput where nothing is left, where there are more than 30, or for text that `accepted_line` refuses.
    """
    line = accepted_line(typed, what="The search").translate(_DOUBLE_QUOTES)
    found = (" ".join((phrase or word).split()) for phrase, word in _TERM.findall(line))
    kept = list(dict.fromkeys(term for term in found if any(char.isalnum() for char in term)))
    if not kept:
        raise BadInput(f"There is no word in {typed!r} to search for.", hint="give a word, or a phrase in quotes.")
    if len(kept) > LIMIT_TERMS:
        raise BadInput(f"{len(kept)} words are too many; the limit is {LIMIT_TERMS}.", hint="leave some out.")
    return kept
