"""Dates as tables write them, where they can be read in one way only."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime

from factdb.errors import BadInput
from factdb.exchange.plain_words import plain_words
from factdb.rules.dates import partial_date

DAY_FIRST, MONTH_FIRST = "%d/%m/%Y", "%m/%d/%Y"

_MONTHS = (
    *("january jan januar janner janvier janv enero ene", "february feb februar fevrier fevr febrero"),
    *("march mar marz mars marzo", "april apr avril avr abril abr", "may mai mayo", "june jun juni juin junio"),
    *("july jul juli juillet juil julio", "august aug aout agosto ago", "september sep sept septembre septiembre"),
    *("october oct oktober okt octobre octubre", "november nov novembre noviembre"),
    "december dec dezember dez decembre diciembre dic",
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}

_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})[T ].*", re.DOTALL)
_PLAIN = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?", re.ASCII)
_DOTTED = re.compile(r"(?:(\d{1,2})\. ?)?(\d{1,2})\. ?(\d{4})", re.ASCII)
_SLASHED = re.compile(r"(?:(\d{1,2})/)?(\d{1,2})/(\d{4})", re.ASCII)
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er)?", re.ASCII)
_YEAR = re.compile(r"\d{4}", re.ASCII)


def written_date(text: str, *, forms: Iterable[str], what: str) -> str:
    """A date in one of some forms (strptime), ISO 8601, or another that is clear, as a partial date: `2021-03`.

    Clear are 2021/3/5, 5.3.2021, 3/2021, 25/12/2021, and a month's name with the year in four digits, in English,
    German, French and Spanish. Raises BadInput for what is no date, and for one that two people read in two ways.
    """
    for form in forms:
        try:
            return datetime.strptime(text, form).date().isoformat()
        except ValueError:
            continue
    moment = _MOMENT.fullmatch(text)
    given = moment[1] if moment else text
    return partial_date(given if _PLAIN.fullmatch(given) else _in_order(given, what) or given, what=what)


def slashed_order(texts: Iterable[str]) -> str | None:
    """The form in which dates such as 5/3/2021 are written, where the others of their column leave no doubt."""
    pairs = [
        (int(found[1]), int(found[2])) for text in texts if (found := _SLASHED.fullmatch(text.strip())) and found[1]
    ]
    day_first = any(first > 12 for first, _ in pairs)
    month_first = any(second > 12 for _, second in pairs)
    if day_first == month_first:
        return None
    return DAY_FIRST if day_first else MONTH_FIRST


def _in_order(text: str, what: str) -> str | None:
    if found := _YEAR_FIRST.fullmatch(text):
        return _joined(found[1], found[2], found[3])
    if found := _DOTTED.fullmatch(text):
        return _joined(found[3], found[2], found[1])
    if found := _SLASHED.fullmatch(text):
        return _slashed(found[1], found[2], found[3], what, text)
    return _named([word for word in plain_words(text) if word not in ("de", "of")])


def _named(words: Sequence[str]) -> str | None:
    months = [_MONTH[word] for word in words if word in _MONTH]
    days = [found[1] for word in words if (found := _DAY.fullmatch(word))]
    years = [word for word in words if _YEAR.fullmatch(word)]
    if len(months) == len(years) == 1 and len(days) == len(words) - 2 < 2:
        return _joined(years[0], str(months[0]), next(iter(days), None))
    return None


def _slashed(one: str | None, two: str, year: str, what: str, text: str) -> str:
    if one is None or int(one) > 12 or one == two:
        return _joined(year, two, one)
    if int(two) > 12:
        return _joined(year, one, two)
    raise BadInput(
        f'{what} {text!r} can be read in two ways; a map (--map MAP.toml) says which: dates = ["{DAY_FIRST}"].'
    )


def _joined(year: str, month: str, day: str | None) -> str:
    return "-".join(part.rjust(2, "0") for part in (year, month, day) if part)
