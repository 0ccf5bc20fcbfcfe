"""The words and marks of a text, with their places."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from factdb.extraction.listed import listed

ABBREVIATED = listed(
    """
    Mr Mrs Ms Messrs Dr Prof Rev Fr Sr Jr St Hon Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cmdr Sgt Adm Pres
    Sec Amb Del Supt Inc Corp Ltd Co Bros vs etc Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Calif Conn Fla
    Ill Mass Mich Minn Miss Pa Tenn Tex Va Vt Wash Wis Ariz Ark Colo Del Ga Ind Kan Ky La Md Mo Mont Neb Nev Okla
    Ore
    """
)
WORD = re.compile(
    r"(?P<word>[@#$£€]?\w+(?:(?:[-&/]|['’](?!s\b)|\.(?=\w)|(?<=\d)[,:](?=\d))\w+)*[%.]?)"
    r"|(?P<quote>''|``|[\"“”„«»])"
    r"|(?P<possessive>['’]s\b)"
    r"|(?P<plural>(?<=s)['’](?=\s))"
    r"|(?P<line>\n\s*)"
    r"|(?P<dash>--+|[—–]|(?<=\s)-(?=\s))"
    r"|(?P<ellipsis>…|\.\.+|(?:\. ){2,}\.?)"
    r"|(?P<mark>[^\w\s])"
)
INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
NAME = re.compile(r"\s[A-Z]")


class Token(NamedTuple):
    """A word or a mark: where it stands, what it is, and itself in lower case."""

    start: int
    stop: int
    sort: str
    low: str
    text: str


def tokens(text: str) -> Iterator[Token]:
    """The words and marks of a text in order, line ends among them."""
    for found in WORD.finditer(text):
        start, stop = found.span()
        word, sort = found[0], found.lastgroup or "mark"
        if word[-1] == "." and sort == "word" and not keeps_dot(text, word[:-1], stop):
            word, stop = word[:-1], stop - 1
            yield Token(start, stop, sort, word.lower().replace("’", "'"), word)
            yield Token(stop, stop + 1, "mark", ".", ".")
        else:
            yield Token(start, stop, sort, word.lower().replace("’", "'"), word)


def keeps_dot(text: str, word: str, stop: int) -> bool:
    """Whether the full stop after a word belongs to it: an abbreviation, or an initial before a name."""
    if word.rsplit("-", 1)[-1] in ABBREVIATED or INITIALS.fullmatch(word):
        return not text[stop : stop + 1].isalnum()
    return len(word) == 1 and word.isupper() and NAME.match(text, stop) is not None
