"""`python -m factdb` is the `factdb` command."""

from factdb.cli.root import factdb


def main() -> None:
    """Runs the `factdb` command."""
    factdb(prog_name="factdb")


if __name__ == "__main__":
    main()
