"""Rows are written through `factdb.store.work` alone, so that none goes in without its journal entry."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.code import MODULES, docstrings, short, tree

DOORS = {
    "factdb/store/work.py": "the door itself",
    "factdb/store/bulk.py": "the statements that the door sends",
    "factdb/store/search_index.py": "FTS5's own commands, which have the form of an INSERT",
    "factdb/store/row_index.py": "a table of the moment, in a connection's own temporary database",
    "factdb/store/migrate.py": "the one row that says which ledger it is, when it is created",
}

STATEMENT = re.compile(
    r"\b(INSERT\s+(OR\s+\w+\s+)?INTO|REPLACE\s+INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM|TRUNCATE\s+\w+|MERGE\s+INTO|COPY\s.*FROM\s+STDIN)\b"
)
BUILDERS = {"insert", "update", "delete"}


def writes(module: ast.Module) -> Iterator[str]:
    """Whatever in a module could write a row past the ledger."""
    prose = docstrings(module)
    for node in ast.walk(module):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("sqlalchemy"):
            yield from (f"imports {alias.name}" for alias in node.names if alias.name in BUILDERS)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in BUILDERS:
            # A table's own insert(), update() and delete() take nothing; those of a dict, a set or a list do.
            if not (node.args or node.keywords):
                yield f"line {node.lineno}: .{node.func.attr}()"
        elif isinstance(node, ast.Constant | ast.JoinedStr) and node not in prose and STATEMENT.search(text_of(node)):
            yield f"line {node.lineno}: {text_of(node)[:60]}"


def text_of(node: ast.expr) -> str:
    """A string, or an f-string with a letter for each value, in capitals."""
    if isinstance(node, ast.JoinedStr):
        return "".join(text_of(part) for part in node.values)
    return str(node.value).upper() if isinstance(node, ast.Constant) else "X"


@pytest.mark.parametrize("path", [path for path in MODULES if short(path) not in DOORS], ids=short)
def test_a_module_writes_no_row_past_the_ledger(path: Path) -> None:
    assert list(writes(tree(path))) == []


@pytest.mark.parametrize(
    "code",
    [
        "from sqlalchemy import insert",
        "from sqlalchemy.dialects.postgresql import insert",
        "connection.execute(claims.update().values(text='x'))",
        "claims.delete()",
        "connection.execute(text('insert or replace into claims values (1)'))",
        "cursor.execute(f'UPDATE {table} SET text = 1')",
        "sql = 'DELETE  FROM claims'",
        "cursor.copy('COPY claims FROM STDIN')",
    ],
)
def test_a_write_past_the_ledger_is_seen(code: str) -> None:
    assert list(writes(ast.parse(code)))


@pytest.mark.parametrize(
    "code", ["seen.update(more)", "rows.insert(0, row)", "ledger.insert(claims, row)", '"""Delete from."""']
)
def test_what_is_no_write_is_left_alone(code: str) -> None:
    assert not list(writes(ast.parse(code)))


def test_the_doors_are_there_and_write() -> None:
    used = {short(path) for path in MODULES if list(writes(tree(path)))}
    assert used == set(DOORS)
