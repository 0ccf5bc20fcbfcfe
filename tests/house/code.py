"""The package's modules as syntax trees, for tests that read the code."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import ROOT

PACKAGE = ROOT / "factdb"
MODULES = sorted(PACKAGE.rglob("*.py"))

Function = ast.FunctionDef | ast.AsyncFunctionDef


def short(path: Path) -> str:
    """A file's path within the checkout."""
    return path.relative_to(ROOT).as_posix()


def tree(path: Path) -> ast.Module:
    """A module's syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def docstrings(module: ast.Module) -> set[ast.AST]:
    """Texts that stand alone as statements: docstrings, and those below a constant."""
    return {node.value for node in ast.walk(module) if isinstance(node, ast.Expr)}


def functions(module: ast.Module) -> Iterator[tuple[Function, bool]]:
    """Every function, and whether it is for others: not hidden by an underscore, nor inside another function."""

    def within(node: ast.AST, public: bool) -> Iterator[tuple[Function, bool]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, Function):
                yield child, public and not child.name.startswith("_")
                yield from within(child, False)
            elif isinstance(child, ast.ClassDef):
                yield from within(child, public and not child.name.startswith("_"))
            else:
                yield from within(child, public)

    yield from within(module, True)
