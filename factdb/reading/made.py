"""A draft made of what a format's reader found: its text normalised, its facts taken only where they can be kept."""

import re
import unicodedata
from collections.abc import Iterable

from factdb.errors import BadInput
from factdb.reading.draft import Draft
from factdb.reading.form import Form
from factdb.reading.plain import first_line
from factdb.rules.dates import partial_date
from factdb.rules.links import accepted_url
from factdb.rules.wording import accepted_line

# What `rules.wording.accepted` refuses, and hyphens that show only where a line breaks.
_UNKEPT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
_SOFT_HYPHEN = "\u00ad"


def made(
    paragraphs: Iterable[str],
    form: Form,
    *,
    title: str | None = None,
    byline: str | None = None,
    published_on: str | None = None,
    publisher: str | None = None,
    url: str | None = None,
    remarks: Iterable[str] = (),
) -> Draft:
    """A draft of paragraphs, each on one or several lines. Characters that cannot be stored are left out, and said.

    Without a title, a short first line is one.
    """
    kept, gone = _UNKEPT.subn("", "\n\n".join(filter(None, (_tidy(each) for each in paragraphs))))
    text = unicodedata.normalize("NFC", kept).strip()
    more = [f"Left out {gone:,} characters that cannot be stored or shown safely."] if gone else []
    return Draft(
        text=text,
        form=form,
        title=_line(title) or first_line(text),
        byline=_line(byline),
        published_on=_date(published_on),
        publisher=_line(publisher),
        url=_url(url),
        remarks=(*remarks, *more),
    )


def _tidy(paragraph: str) -> str:
    lines = paragraph.replace(_SOFT_HYPHEN, "").replace("\r", "\n").split("\n")
    return "\n".join(re.sub(" {2,}", " ", line.strip()) for line in lines).strip()


def _line(text: str | None) -> str | None:
    try:
        return accepted_line(_UNKEPT.sub("", text), what="It") if text else None
    except BadInput:
        return None


def _date(text: str | None) -> str | None:
    try:
        return partial_date(text, what="It") if text else None
    except BadInput:
        return None


def _url(text: str | None) -> str | None:
    try:
        return accepted_url(text, what="It") if text else None
    except BadInput:
        return None
