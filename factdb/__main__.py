"""`python -m factdb` is the `factdb` command."""

from factdb.cli.root import factdb

if __name__ == "__main__":
    factdb(prog_name="factdb")
