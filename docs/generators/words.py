"""The reference of the closed word lists, from `factdb.vocabulary`."""

import ast
import inspect
import re
from collections.abc import Iterator

from docs.generators.markdown import code, document, table
from factdb import vocabulary

INTRODUCTION = """\
These words have one meaning each, everywhere: on the command line, in reports, in JSON and in the database, where a
constraint lets no other word in. [Sourcing](../explanation/sourcing.md) and [statuses](../explanation/statuses.md)
explain how they work together."""


def page() -> str:
    """The page."""
    return document("Vocabulary", INTRODUCTION, *_lists())


def _lists() -> Iterator[str]:
    module = ast.parse(inspect.getsource(vocabulary))
    for node in module.body:
        if isinstance(node, ast.ClassDef):
            yield f"## {re.sub('(?<=[a-z])(?=[A-Z])', ' ', node.name).capitalize()}"
            yield ast.get_docstring(node) or ""
            yield table(("word", "meaning"), [(code(word), meaning) for word, meaning in words_of(node)])


def words_of(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    """Each word of a list with the text that stands below it. Raises ValueError where none does."""
    for word, below in zip(node.body, [*node.body[1:], None], strict=True):
        if isinstance(word, ast.Assign):
            if not (isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant)):
                raise ValueError(f"{node.name} does not say what {ast.unparse(word)} means")
            yield ast.literal_eval(word.value), str(below.value.value)
