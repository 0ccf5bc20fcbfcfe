"""`python -m factdb` is the `factdb` command."""

import atexit
import gc

from factdb.cli.root import factdb


def main() -> None:
    """Runs the `factdb` command."""
    # What a start imports is garbage at no time: collecting among it took .03 s of each command on SQLite, and the
    # interpreter's last collection .03 s more (`python -m bench`). A long command still collects, less often.
    gc.set_threshold(200_000, 10, 10)
    atexit.register(gc.freeze)
    factdb(prog_name="factdb")


if __name__ == "__main__":
    main()
