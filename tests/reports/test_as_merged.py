"""What a merge leaves to a person, in words."""

from factdb.actions.merging.told import Conflict, Merged
from factdb.queries.bundle_tables import HANDED_OVER, references
from factdb.queries.named_row import NamedRow
from factdb.reports.as_merged import decisions_text
from factdb.reports.merge_words import REFERRED

NAMES = {
    ("claims", 1): NamedRow("The bridge is new.", False),
    ("stories", 1): NamedRow("harbour", False),
    ("stories", 2): NamedRow("bridges", False),
    ("sources", 3): NamedRow("an engineer", True),
    ("sources", 4): NamedRow("Ida Wells", False),
}


def told(table: str, **columns: tuple[int | None, int | None]) -> str:
    conflict = Conflict(table, 1, None, {**columns})
    return decisions_text(Merged("uid", 1, "hash", conflicts=[conflict]), NAMES)


def test_what_a_value_refers_to_is_called_by_its_name() -> None:
    assert "story, ours:   story 1, harbour\n    story, theirs: story 2, bridges" in told("claims", story_id=(1, 2))
    assert "story, ours:   nothing\n    story, theirs: story 2, bridges" in told("claims", story_id=(None, 2))


def test_nobody_is_named_beside_an_unnamed_source() -> None:
    said = told("attributions", source_id=(3, 4))
    assert "source, ours:   source 3\n    source, theirs: source 4" in said
    assert "Ida Wells" not in said


def test_columns_refer_to_the_tables_that_are_told() -> None:
    for table in HANDED_OVER:
        for column, target in references(table).items():
            assert REFERRED.get(column, target.name) == target.name
