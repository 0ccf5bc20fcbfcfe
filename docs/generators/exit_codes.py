"""The reference of exit codes, from the error classes."""

from docs.generators.markdown import code, document, fence, table
from factdb.errors import FactdbError

INTRODUCTION = """\
A program that ends returns a number. A shell keeps it in `$?`, and a script can act on it. Whatever the number, an
error is one line on standard error that names the thing and the reason, often followed by a hint: the next step."""

EXAMPLE = """\
$ factdb init
Created the ledger …
$ factdb show 4
Error: There is no claim 4.
hint: 'factdb list' shows the claims there are.
$ echo $?
3"""

INTERRUPTED = "Interrupted with Ctrl-C. What was not yet acknowledged was not written."


def page() -> str:
    """The page."""
    rows = {0: "Done.", 130: INTERRUPTED} | {each.exit_code: _meaning(each) for each in _errors()}
    return document(
        "Exit codes",
        INTRODUCTION,
        fence(EXAMPLE, "console"),
        table(("code", "meaning"), [(code(str(number)), meaning) for number, meaning in sorted(rows.items())]),
    )


def _errors() -> list[type[FactdbError]]:
    return [FactdbError, *FactdbError.__subclasses__()]


def _meaning(error: type[FactdbError]) -> str:
    if error is FactdbError:
        return "It failed for another reason, which the message gives."
    said = (error.__doc__ or "").replace(f": exit {error.exit_code}", "")
    return said.replace(f" (exit {error.exit_code})", "")
