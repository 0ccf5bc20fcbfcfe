"""A file that an outside library reads, read in a process of its own.

That process has so many seconds and so much memory, and may not reach the network: whatever a file was made to do to
the library, it cannot do to the ledger.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from importlib import import_module
from typing import Any

from factdb.errors import BadInput, FactdbError
from factdb.reading.draft import Draft
from factdb.reading.form import Form
from factdb.reading.limits import MEMORY_BYTES, SECONDS

_LIBRARIES = {Form.MARKDOWN: "markdown-it-py", Form.HTML: "trafilatura", Form.PDF: "pypdf"}
"""Each read in the module of the format's name."""

_NETWORK = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.sendmsg")


def read_apart(form: Form, data: bytes, *, shown: str, seconds: float = SECONDS) -> Draft:
    """The draft in `data`, which is in UTF-8 if it is Markdown or HTML.

    Raises BadInput for a file that cannot be read within the limits; FactdbError where the library is not installed.
    """
    command = [sys.executable, "-P", "-m", "factdb.reading.apart", form.name, shown]
    # It finds the packages that this process finds, and none that lie in the folder where it happens to run.
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    try:
        ended = subprocess.run(command, input=data, capture_output=True, timeout=seconds, env=environment, check=False)
        told: dict[str, Any] = json.loads(ended.stdout)
    except (subprocess.TimeoutExpired, ValueError):
        raise _too_much(shown) from None
    if "error" in told:
        kind = BadInput if told.pop("exit_code") == BadInput.exit_code else FactdbError
        raise kind(told["error"], hint=told["hint"])
    return Draft(**{**told, "remarks": tuple(told["remarks"])})


def read_here(form: Form, data: bytes, *, shown: str) -> Draft:
    """The same in this process, without its limits."""
    try:
        reader: Callable[..., Draft] = import_module(f"factdb.reading.{form.name.lower()}").read
        return reader(data, shown=shown)
    except ImportError:
        raise FactdbError(
            f"Reading {form} needs {_LIBRARIES[form]}, which is not installed.", hint="pip install 'factdb[read]'"
        ) from None
    except (MemoryError, RecursionError):
        raise _too_much(shown) from None
    except FactdbError:
        raise
    except Exception:
        # A library meets a broken file with whatever error it stumbles over.
        raise BadInput(
            f"{shown} cannot be read as {form}: it is broken, or was not saved to its end.", hint="save it anew."
        ) from None


def _too_much(shown: str) -> BadInput:
    return BadInput(
        f"{shown} takes more time or memory than a draft may.", hint="save its text as plain text, and give that."
    )


def _bounded() -> None:
    """Holds this process to its memory, where the system can, and away from the network."""

    def refuse(event: str, _: object) -> None:
        if event in _NETWORK:
            raise PermissionError("A draft is read without the network.")

    sys.addaudithook(refuse)
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    except (ImportError, ValueError, OSError):
        return


def _main() -> None:
    _bounded()
    form, shown = sys.argv[1:]
    try:
        told = asdict(read_here(Form[form], sys.stdin.buffer.read(), shown=shown))
    except FactdbError as error:
        told = {"error": error.message, "hint": error.hint, "exit_code": error.exit_code}
    sys.stdout.buffer.write(json.dumps(told).encode())


if __name__ == "__main__":
    _main()
