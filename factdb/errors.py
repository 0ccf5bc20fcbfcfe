"""Errors a person can act on: what, why, and what to do next. Each has its exit code."""


class FactdbError(Exception):
    """An error shown as one line, `Error: …`, with an optional `hint: …` below it."""

    exit_code = 1

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class BadInput(FactdbError):
    """What was typed or read cannot be taken: exit 2."""

    exit_code = 2


class NotFound(FactdbError):
    """The thing named is not there: exit 3."""

    exit_code = 3


class Refused(FactdbError):
    """A rule or another record stands against it: exit 4."""

    exit_code = 4


class SchemaBehind(FactdbError):
    """The database was made by another version of factdb: exit 5."""

    exit_code = 5


class Findings(FactdbError):
    """A check found what it looks for: exit 6."""

    exit_code = 6


class Busy(FactdbError):
    """Others hold the database; the same command may succeed later: exit 75 (EX_TEMPFAIL of sysexits.h)."""

    exit_code = 75
