"""What keeps the code small and read with ease: short files, short functions, a sentence on everything public."""

import ast
from pathlib import Path
from statistics import median

import pytest

from tests.house.code import MODULES, Function, functions, short, tree

FILE = 300
"""Lines in a file, at most."""

USUAL = 75
"""Lines in half of the files, at most."""

FUNCTION = 40
"""Lines in the body of a function, at most: its parameters and its docstring left out."""


def lines(path: Path) -> int:
    """How many lines a file has."""
    return len(path.read_text(encoding="utf-8").splitlines())


def body(function: Function) -> int:
    """How many lines the body of a function has, without its docstring."""
    first = function.body[1 if ast.get_docstring(function) and len(function.body) > 1 else 0]
    return (function.end_lineno or 0) - first.lineno + 1


@pytest.mark.parametrize("path", MODULES, ids=short)
def test_a_file_is_short(path: Path) -> None:
    assert lines(path) <= FILE


def test_half_of_the_files_are_very_short() -> None:
    assert median(lines(path) for path in MODULES) <= USUAL


@pytest.mark.parametrize("path", MODULES, ids=short)
def test_a_function_is_short(path: Path) -> None:
    sizes = {each.name: body(each) for each, _ in functions(tree(path))}
    assert {name: size for name, size in sizes.items() if size > FUNCTION} == {}


@pytest.mark.parametrize("path", MODULES, ids=short)
def test_what_is_public_says_what_it_does(path: Path) -> None:
    module = tree(path)
    silent = [each.name for each, public in functions(module) if public and not said(each)]
    silent += [
        node.name
        for node in ast.walk(module)
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]
    assert ast.get_docstring(module)
    assert silent == []


def said(function: Function) -> bool:
    """Whether a function has a docstring, or overrides one of Click's or SQLAlchemy's that has."""
    inherited = {"process_bind_param", "process_result_value", "load_dialect_impl"}
    inherited |= {"invoke", "show", "list_commands", "get_command", "format_commands", "shell_complete", "__init__"}
    return bool(ast.get_docstring(function)) or function.name in inherited
