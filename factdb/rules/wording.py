"""What text is accepted, and when two wordings are the same."""

import hashlib
import re
import unicodedata

from factdb.errors import BadInput

LIMIT_LINE = 500
"""Code points in a name, a title, a role: what stands on one line."""

LIMIT_TEXT = 10_000
"""Code points in a claim, a quote, a reason, a note."""

LIMIT_STORY = 5_000_000
"""Code points in a story's text."""

# Explicit bidirectional formatting (Unicode TR9 section 2): it can make a sentence read otherwise than it is stored.
_BIDI = "\u202a-\u202e\u2066-\u2069"
_FORBIDDEN = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f{_BIDI}\ud800-\udfff]")
_QUOTES = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "«": '"', "»": '"', "–": "-", "—": "-"})


def accepted(text: str, *, what: str, limit: int = LIMIT_TEXT) -> str:
    """`text` in NFC, with single line ends and no blanks around it.

    Raises BadInput, naming `what`, where the text is empty, longer than `limit` code points, or holds a character
    that cannot be stored or shown safely: controls other than tab and line end, bidi overrides, lone surrogates.
    """
    if text.isascii() and text.isprintable():  # most texts by far: nothing is forbidden in them, and all is NFC
        text = text.strip()
    else:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        if bad := _FORBIDDEN.search(text):
            raise BadInput(
                f"{what} holds the character U+{ord(bad.group()):04X}, which cannot be stored or shown safely.",
                hint=f"take it out: it is character {bad.start() + 1:,}.",
            )
        text = unicodedata.normalize("NFC", text).strip()
    if not text:
        raise BadInput(f"{what} is empty.", hint="give it some words.")
    if len(text) > limit:
        raise BadInput(
            f"{what} is {len(text):,} characters long; the limit is {limit:,}.",
            hint="shorten it, or split it into several.",
        )
    return text


def accepted_line(text: str, *, what: str) -> str:
    """`text` as `accepted` takes it, on one line: blanks and line ends become single spaces."""
    return accepted(" ".join(text.split()), what=what, limit=LIMIT_LINE)


def storable(text: str) -> str:
    """`text` without the characters that `accepted` refuses: in what machines harvested they are nobody's words."""
    return _FORBIDDEN.sub("", text)


def normalised(text: str) -> str:
    """`text` as compared: NFKC, case folded, plain quotes and dashes, single blanks, no closing punctuation.

    Unicode Standard Annex 15 (NFKC) and section 5.18 (caseless matching).
    """
    if text.isascii():  # what follows comes to the same, in a fifth of the time
        folded = text.lower()
    else:
        folded = unicodedata.normalize("NFKC", text).translate(_QUOTES).casefold()
        folded = unicodedata.normalize("NFKC", folded)
    plain = " ".join(folded.split())
    return plain.strip(" .!?;,'\"") or plain


def fingerprint(text: str) -> str:
    """The first 32 hexadecimal digits of the SHA-256 of the normalised text: equal for equal wordings."""
    return hashlib.sha256(normalised(text).encode()).hexdigest()[:32]
