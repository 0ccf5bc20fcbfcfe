"""The words of a heading or a date, whatever case, accents and marks they are written with."""

import re
import unicodedata


def plain_words(text: str) -> list[str]:
    """The words in lower case and without accents: `Größe_desClaims` is `große`, `des`, `claims`."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)
    folded = unicodedata.normalize("NFKD", apart.lower())
    return re.findall(r"[^\W_]+", "".join(each for each in folded if not unicodedata.combining(each)))
