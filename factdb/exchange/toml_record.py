"""TOML read table by table, so that whatever is wrong is told with its line."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from typing import Any, Protocol, TypeAlias

from factdb.errors import BadInput

Address: TypeAlias = tuple[str | int, ...]
"""Where a table stands: `("claim", 3, "attribution", 0)` is the first attribution of the fourth claim."""

_MASKED = re.compile(
    r'"""(?:\\.|[^\\])*?"""'  # strings, longest delimiters first: a header or a key may be quoted in one
    r"|'''.*?'''"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'"
    r"|#[^\n]*",
    re.DOTALL,
)
_HEADER = re.compile(r"\s*\[\[?\s*([\w.-]+)\s*\]")
_KEY = re.compile(r"\s*([\w-]+)\s*[=.]")
_AT = re.compile(r"(.*) \(at (?:line (\d+), column \d+|end of document)\)")


class Check(Protocol):
    """Takes a text, and what it is; returns it as it is kept, or raises BadInput."""

    def __call__(self, text: str, /, *, what: str) -> str: ...


class Record:
    """A table of a TOML file. Its fields are taken one by one; `close` refuses those that nobody asked for."""

    def __init__(self, file: str, lines: dict[Address, dict[str, int]], address: Address, values: Any) -> None:
        self.file = file
        self.address = address
        self.noun = next((part for part in reversed(address) if isinstance(part, str)), "file")
        self._lines = lines
        self._asked: list[str] = []
        if not isinstance(values, dict):
            raise self.wrong(f"{self.noun} must be a table.")
        self._values: dict[str, Any] = values

    def wrong(self, message: str, *, field: str = "", hint: str | None = None) -> BadInput:
        """The error that says what is wrong with this table, or with a field of it, and on which line."""
        place = self._lines.get(self.address) or self._lines[()]
        return BadInput(f"{self.file}, line {place.get(field, place[''])}: {message}", hint=hint)

    def optional(self, field: str, check: Check) -> str | None:
        """A field that may be missing, as `check` takes it."""
        value = self._take(field)
        return None if value is None else self._checked(field, value, check)

    def required(self, field: str, check: Check) -> str:
        """A field that must be there, as `check` takes it."""
        value = self._take(field)
        if value is None:
            raise self.wrong(f"this {self.noun} has no {field}.", hint=f'add a line: {field} = "…"')
        return self._checked(field, value, check)

    def whole(self, field: str) -> int:
        """A field that must be there and is a whole number, 0 or more."""
        value = self._take(field)
        if type(value) is not int or value < 0:
            raise self.wrong(f"{field} must be a whole number, 0 or more.", field=field, hint=f"write {field} = 12")
        return value

    def several(self, field: str, check: Check) -> tuple[str, ...]:
        """A list of texts, each as `check` takes it; empty where it is missing."""
        values = self._take(field)
        if not isinstance(values, list | None):
            raise self.wrong(f"{field} must be a list.", field=field, hint=f'write {field} = ["…", "…"]')
        return tuple(self._checked(field, value, check) for value in values or ())

    def one_or_several(self, field: str, check: Check) -> tuple[str, ...]:
        """A text, or a list of texts, each as `check` takes it; empty where it is missing."""
        if isinstance(self._take(field), str):
            return (self.required(field, check),)
        return self.several(field, check)

    def tables(self, field: str) -> Iterator["Record"]:
        """The tables written as `[[field]]`, in order."""
        values = self._take(field)
        if not isinstance(values, list | None):
            raise self.wrong(f"{field} must be written in double brackets.", field=field, hint=f"write [[{field}]]")
        for number, each in enumerate(values or ()):
            yield Record(self.file, self._lines, (*self.address, field, number), each)

    def has(self, field: str) -> bool:
        """Whether a field is there; to ask makes it known."""
        return self._take(field) is not None

    def table(self, field: str) -> "Record":
        """The table written as `[field]`, which must be there."""
        value = self._take(field)
        if value is None:
            raise self.wrong(f"there is no [{field}].", hint=f"begin the file with [{field}].")
        return Record(self.file, self._lines, (*self.address, field, 0), value)

    def close(self) -> None:
        """Raises BadInput for a field that nobody asked for: it is misspelt, or from a newer factdb."""
        for field in self._values:
            if field not in self._asked:
                raise self.wrong(
                    f"{field!r} is not known in a {self.noun}.", field=field, hint=f"known: {', '.join(self._asked)}."
                )

    def _take(self, field: str) -> Any:
        self._asked.append(field)
        return self._values.get(field)

    def _checked(self, field: str, value: Any, check: Check) -> str:
        if not isinstance(value, str):
            raise self.wrong(f"{field} must be text in quotes.", field=field)
        try:
            return check(value, what=field)
        except BadInput as error:
            raise self.wrong(error.message, field=field, hint=error.hint) from None


def read_toml(raw: bytes, *, file: str) -> Record:
    """The file's outermost table. Raises BadInput, with the line, for what is no UTF-8 or no TOML."""
    try:
        text = raw.decode("utf-8-sig")
        return Record(file, _lines(text), (), tomllib.loads(text))
    except UnicodeDecodeError as error:
        number = raw.count(b"\n", 0, error.start) + 1
        raise BadInput(f"{file}, line {number}: the text is not UTF-8.", hint="save the file as UTF-8.") from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        match = _AT.fullmatch(str(error).replace("\n", " "))
        number = int(match[2]) if match and match[2] else text.rstrip("\n").count("\n") + 1
        raise BadInput(f"{file}, line {number}: {match[1] if match else error}.", hint="see https://toml.io.") from None


def _lines(text: str) -> dict[Address, dict[str, int]]:
    """The line of each table's header (under the empty key) and of each of its keys."""
    latest: dict[tuple[str, ...], Address] = {(): ()}
    found: dict[Address, dict[str, int]] = {(): {"": 1}}
    counted: Counter[Address] = Counter()
    at: Address = ()
    bare = _MASKED.sub(lambda match: re.sub(r"[^\n]", "_", match.group()), text)
    for number, line in enumerate(bare.split("\n"), 1):
        if header := _HEADER.match(line):
            names = tuple(header[1].split("."))
            above = (*latest.get(names[:-1], names[:-1]), names[-1])
            at = latest[names] = (*above, counted[above])
            counted[above] += 1
            found[at] = {"": number}
            found[()].setdefault(names[0], number)
        elif key := _KEY.match(line):
            found[at].setdefault(key[1], number)
    return found
