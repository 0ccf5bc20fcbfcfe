"""Writes a small ledger as SQL, `NNNN.sqlite.sql` for the schema revision it was made at.

`python -m tests.golden.make` does it once, when a revision is released: what is written then is never changed, so that
every later factdb is tried on what an older one left behind.
"""

import os
import shlex
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

from factdb.store.schema import HEAD

HERE = Path(__file__).parent

COMMANDS = """
init .
story add lights --title 'Lights on the river' --publisher 'The World' --published-on 1887-10
add 'Nine lamps burn on the bridge.' --story lights --kind numerical --tag bridge --source 'Nellie Bly' --cue wrote
add 'The tenth lamp was stolen.' --story lights --unnamed --descriptor 'a lamplighter' --via 'Nellie Bly' --quote stolen
add 'The bridge is older than the mill.' --story lights
add 'There are ten lamps on the bridge.' --source 'The Mill' --source-kind organization --role owner --org 'The Bridge'
evidence add 1 https://example.org/lamps --stance supports --information primary
evidence add 4 'The tenth hook is empty.' --stance refutes
verify 1 confirmed --because 'I counted them.' --evidence 1 --at 1887-10-09
verify 4 refuted --because 'One hook is empty.' --evidence 2 --at 1887-10-09
verify 1 confirmed --of attribution --because 'It is her column.' --override 'I hold the paper.'
reopen 4 --because "The lamp may be at the smith's."
withdraw 3 --because 'The paragraph was cut.'
link 4 contradicts 1
"""
"""How the ledger is made, as on the command line."""


def made(folder: Path) -> Path:
    """Makes the ledger with the installed factdb, in a folder."""
    environment = {**os.environ, "FACTDB_USER": "Ida Wells"}
    for line in COMMANDS.strip().splitlines():
        program = [sys.executable, "-m", "factdb", "--quiet", *shlex.split(line)]
        subprocess.run(program, cwd=folder, env=environment, stdout=subprocess.DEVNULL, check=True)
    return folder / "factdb.db"


def dumped(path: Path) -> str:
    """A database as SQL: what `iterdump` gives, but with full-text indexes that can be loaded again."""
    connection = sqlite3.connect(path)
    kinds = {name: kind for _, name, kind, *_ in connection.execute("PRAGMA main.table_list")}
    lines = [f"PRAGMA application_id = {connection.execute('PRAGMA application_id').fetchone()[0]};", "BEGIN;"]
    made = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"
    ).fetchall()
    tables = [(name, sql) for kind, name, sql in made if kind == "table" and kinds[name] != "shadow"]
    lines += [f"{sql};" for _, sql in tables]
    for name, _ in tables:
        if kinds[name] == "table":
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({name})")]
            quoted = " || ', ' || ".join(f"quote({column})" for column in columns)
            rows = connection.execute(f"SELECT {quoted} FROM {name} ORDER BY rowid")
            lines += [f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({row});" for (row,) in rows]
    lines += [f"INSERT INTO {name} ({name}) VALUES ('rebuild');" for name, _ in tables if kinds[name] == "virtual"]
    lines += [f"{sql};" for kind, _, sql in made if kind in ("index", "trigger")]
    connection.close()
    return "\n".join([*lines, "COMMIT;"]) + "\n"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        (HERE / f"{HEAD}.sqlite.sql").write_text(dumped(made(Path(folder))), encoding="utf-8")
