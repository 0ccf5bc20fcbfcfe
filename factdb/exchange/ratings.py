"""Which status a published rating stands for, by rules that are written down in TOML and can be changed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from factdb.errors import BadInput
from factdb.exchange.toml_record import Record, read_toml
from factdb.rules.wording import accepted_line, normalised
from factdb.vocabulary import JUDGEMENTS, Status

SHIPPED = Path(__file__).with_name("ratings.toml")
"""The rules that come with factdb."""

_WORDS = (*JUDGEMENTS, Status.UNCHECKED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """A rating as it was published: its words and its numbers, each as it was written."""

    words: str | None = None
    value: str | None = None
    worst: str | None = None
    best: str | None = None

    @property
    def scale(self) -> str | None:
        """The numbers, from worst to best and what was given: `1 to 5: 3`. None where no number was given."""
        return f"{self.worst or '?'} to {self.best or '?'}: {self.value}" if self.value else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What ratings stand for; see ratings.toml."""

    words: Mapping[str, Status]
    ends: tuple[str, ...] = ()
    opening: tuple[str, ...] = ()
    refuted_up_to: int = 0
    confirmed_from: int = 100
    between: str | None = None
    nobody: frozenset[str] = frozenset()
    journalists: frozenset[str] = frozenset()


def shipped_rules() -> Rules:
    """The rules that come with factdb."""
    return read_rules(SHIPPED.read_bytes(), file=SHIPPED.name, over=Rules(words={}))


def read_rules(raw: bytes, *, file: str, over: Rules | None = None) -> Rules:
    """The rules of a TOML file, laid over others: over those that ship, if `over` is None.

    Its words go before theirs; any other setting that it gives replaces theirs. Raises BadInput, with the line, for
    what is no such file.
    """
    rules = shipped_rules() if over is None else over
    record = read_toml(raw, file=file)
    for name, take in (("words", _words), ("opening", _opening), ("scale", _scale), ("speakers", _speakers)):
        if (table := _optional(record, name)) is not None:
            rules = take(table, rules)
            table.close()
    record.close()
    return rules


def status_of(rating: Rating, rules: Rules) -> Status | None:
    """The status that a rating stands for, or None where no rule says: then nobody may guess.

    Words go before numbers, and where there are words the numbers are not asked: publishers swap the ends of their
    scales more often than they write false for true.
    """
    if rating.words and rating.words.strip():
        status = rules.words.get(_key(rating.words)) or _opened(rating.words, rules)
    else:
        status = _on_scale(rating, rules)
    return None if status == Status.UNCHECKED else status


def names_journalists(reviewer: str, rules: Rules) -> bool:
    """Whether a harvest gives, for this reviewer, the journalist as the author of the claim."""
    return _key(reviewer) in rules.journalists


def _opened(words: str, rules: Rules) -> Status | None:
    places = [(place, end) for end in rules.ends if (place := words.find(end)) > 0]
    if not places:
        return None
    status = rules.words.get(_key(words[: min(places)[0]]))
    return status if status in rules.opening else None


def _on_scale(rating: Rating, rules: Rules) -> Status | None:
    numbers = [_number(text) for text in (rating.value, rating.worst, rating.best)]
    value, worst, best = numbers
    if value is None or worst is None or best is None or -1 in numbers or not worst <= value <= best or worst == best:
        return None
    percent = 100 * (value - worst) / (best - worst)
    if percent <= rules.refuted_up_to:
        return Status.REFUTED
    if percent >= rules.confirmed_from:
        return Status.CONFIRMED
    return Status(rules.between) if rules.between else None


def _number(text: str | None) -> float | None:
    """A number as it is written in ratings, with a point or a comma; None for what is none, or is beyond all use."""
    try:
        number = float((text or "").strip().replace(",", "."))
    except ValueError:
        return None
    return number if abs(number) < 1e6 else None


def _key(words: str) -> str:
    return normalised(words.replace("_", " "))


def _words(table: Record, rules: Rules) -> Rules:
    mine: dict[str, Status] = {}
    for status in _WORDS:
        for words in table.several(status, accepted_line):
            if mine.setdefault(_key(words), status) != status:
                raise table.wrong(f"{words!r} is {mine[_key(words)]} already.", field=status, hint="list it once.")
    return replace(rules, words={**rules.words, **mine})


def _opening(table: Record, rules: Rules) -> Rules:
    ends = table.several("ends", lambda text, /, *, what: text or accepted_line(text, what=what))
    return replace(rules, ends=ends, opening=table.several("statuses", _status))


def _scale(table: Record, rules: Rules) -> Rules:
    low, high = table.whole("refuted_up_to"), table.whole("confirmed_from")
    if not low < high <= 100:
        raise table.wrong(
            "refuted_up_to must be below confirmed_from, and that at most 100.", hint="the scale is in per cent."
        )
    return replace(rules, refuted_up_to=low, confirmed_from=high, between=table.optional("between", _status))


def _speakers(table: Record, rules: Rules) -> Rules:
    nobody = frozenset(_key(words) for words in table.several("nobody", accepted_line))
    journalists = frozenset(_key(words) for words in table.several("journalists", accepted_line))
    return replace(rules, nobody=nobody or rules.nobody, journalists=journalists or rules.journalists)


def _optional(record: Record, name: str) -> Record | None:
    return record.table(name) if record.has(name) else None


def _status(text: str, /, *, what: str) -> str:
    if text not in _WORDS:
        raise BadInput(f"{what}: {text!r} is not a judgement.", hint=f"known: {', '.join(_WORDS)}.")
    return text
