"""The words and marks of a text, with their places."""

import re
from collections.abc import Iterator
from typing import NamedTuple

ABBREVIATED = (
    "Mr Mrs Ms Messrs Dr Prof Rev Fr Sr Jr St Hon Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cmdr Sgt Adm Pres Sec"
    " Amb Del Supt Inc Corp Ltd Co Bros vs etc Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Calif Conn Fla Ill Mass"
    " Mich Minn Miss Pa Tenn Tex Va Vt Wash Wis Ariz Ark Colo Del Ga Ind Kan Ky La Md Mo Mont Neb Nev Okla Ore"
)
WORD = re.compile(
    r"(?P<quote>''|``|[\"“”„«»])"
    r"|(?P<possessive>['’]s\b)"
    r"|(?P<word>(?:[^\W\d_]\.){2,}|\b(?:" + "|".join(sorted(ABBREVIATED.split(), key=len, reverse=True)) + r")\.(?!\w)"
    r"|\b[A-Z]\.(?=\s[A-Z])"
    r"|[$£€]?\d+(?:[.,:]\d+)*%?(?:-\w+)*"
    r"|[@#]?\w+(?:(?:[-&/]|\.(?=\w)|['’](?!s\b))\w+)*)"
    r"|(?P<plural>(?<=s)['’](?=\s))"
    r"|(?P<line>\n\s*)"
    r"|(?P<dash>--+|[—–]|(?<=\s)-(?=\s))"
    r"|(?P<ellipsis>…|\.\.+|(?:\. ){2,}\.?)"
    r"|(?P<mark>[^\w\s])"
)


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
        word = found[0]
        yield Token(found.start(), found.end(), found.lastgroup or "mark", word.lower().replace("’", "'"), word)
