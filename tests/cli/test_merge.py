"""factdb merge, and factdb import of factdb's own format"""

import hashlib
import json
import os
import re
import shlex
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from factdb.actions.merge_ledger import TAKEN
from factdb.actions.merging.told import Conflict, Merged, Namesake, Renamed
from factdb.queries.named_row import NamedRow
from factdb.reports.as_merged import decisions_text
from factdb.reports.merge_words import NOUNS
from factdb.store.location import Location, sqlite_file
from tests.cli.runner import done, run
from tests.ledgers import NewLedger, apart

NOTE = "He is the minister's brother."


def named(place: Location) -> str:
    """A ledger as one names it on the command line."""
    return str(place.path or place.url)


def texts(place: Location) -> set[str]:
    """The claims of a ledger."""
    return {claim["text"] for claim in json.loads(done(place, "list", "--json").stdout)}


@pytest.fixture
def ours(sqlite_place: Location) -> Location:
    """Our ledger, with a story, an unnamed source and a named one."""
    done(sqlite_place, "story", "add", "bridge", "--title", "The bridge")
    done(sqlite_place, "add", "The bridge has two lanes.", "--source", "Ida Wells", "--story", "bridge")
    done(sqlite_place, "add", "The bridge sways.", "--unnamed", "--descriptor", "an engineer")
    return apart(sqlite_place)


@pytest.fixture
def laptop(ours: Location, new_ledger: NewLedger) -> Location:
    """A ledger that took ours in."""
    place = apart(new_ledger("sqlite"))
    done(place, "merge", named(ours))
    return place


@pytest.fixture
def changed(ours: Location, laptop: Location) -> Location:
    """The laptop, once both sides changed a story, a source and an unnamed source, each otherwise."""
    for place, more in ((ours, "here"), (laptop, "there")):
        done(place, "story", "edit", "bridge", "--title", f"The bridge, {more}")
        done(place, "source", "edit", "1", "--note", f"Who's who is {more}.")
        done(place, "source", "edit", "2", "--note", f"{NOTE} So they say {more}.")
    return laptop


@pytest.mark.parametrize(("one", "other"), [("sqlite", "postgresql"), ("postgresql", "sqlite")])
def test_ledgers_of_two_engines_come_together_and_go_back(new_ledger: NewLedger, one: str, other: str) -> None:
    ours, theirs = apart(new_ledger(one)), apart(new_ledger(other))
    done(ours, "add", "The bridge has two lanes.", "--source", "Ida Wells")
    done(theirs, "add", "The bridge has three lanes.", "--source", "Jacob Riis", "--tag", "bridge")
    done(theirs, "verify", "1", "refuted", "--because", "I counted.")
    said = done(ours, "merge", named(theirs)).stderr
    assert "new                  1 claim, 1 source, 1 verdict, 1 attribution, 1 tag, 1 tag" in said
    back = done(theirs, "merge", named(ours)).stderr
    assert "new                  1 claim, 1 source, 1 attribution\n" in back
    assert "here before          1 claim, 1 source, 1 verdict\n" in back
    assert texts(ours) == texts(theirs) == {"The bridge has two lanes.", "The bridge has three lanes."}
    for place in (ours, theirs):
        assert "and the journal of 1 other ledger: " in done(place, "audit").stdout
    assert "nothing new but entries of its journal" in done(ours, "merge", named(theirs)).stderr
    assert "holds nothing new" in done(ours, "merge", named(theirs)).stderr


def test_the_other_ledger_is_only_read_and_a_rehearsal_writes_nothing(ours: Location, laptop: Location) -> None:
    done(laptop, "add", "The bridge is closed.")
    files = [place.path for place in (ours, laptop) if place.path]
    before = [hashlib.sha256(file.read_bytes()).digest() for file in files]
    said = done(ours, "merge", named(laptop), "--dry-run")
    assert said.stderr.startswith(f"Would merge {laptop.path}:\n  new                  1 claim\n")
    assert [hashlib.sha256(file.read_bytes()).digest() for file in files] == before
    done(ours, "merge", named(laptop))
    assert hashlib.sha256(files[1].read_bytes()).digest() == before[1]


def test_a_terminal_shows_how_far_it_is(ours: Location, laptop: Location) -> None:
    done(laptop, "add", "The bridge was painted.", "--source", "Ida Wells")
    reader, terminal = os.openpty()
    command = [sys.executable, "-m", "factdb", "--db", named(ours), "merge", named(laptop)]
    subprocess.run(command, stderr=terminal, stdin=subprocess.DEVNULL, timeout=60, check=True)
    os.close(terminal)
    shown = os.read(reader, 100_000).decode()
    os.close(reader)
    assert re.search(r"Merging +\[#+] +100%.*rows, [0-9,]+ a second", shown)


def test_what_both_changed_is_listed_and_stays_as_it_is_here(ours: Location, changed: Location) -> None:
    said = done(ours, "merge", named(changed))
    assert said.stdout.startswith(
        "Changed on both sides, each to something else; ours stayed, and to keep it, do nothing:\n"
    )
    assert "  story 1, bridge\n    title, ours:   The bridge, here\n    title, theirs: The bridge, there" in said.stdout
    assert "3 things left for you to decide. To see this again: factdb merge" in said.stderr
    assert json.loads(done(ours, "story", "show", "bridge", "--json").stdout)["title"] == "The bridge, here"


def test_the_list_can_be_seen_again_until_somebody_has_decided(ours: Location, changed: Location) -> None:
    first = done(ours, "merge", named(changed)).stdout
    assert done(ours, "merge", named(changed), "--dry-run").stdout == first
    commands = [line.partition("theirs: ")[2] for line in first.splitlines() if "to take theirs" in line]
    assert [command.split()[:3] for command in commands] == [["factdb", "source", "edit"], ["factdb", "story", "edit"]]
    for command in commands:
        done(ours, *shlex.split(command)[1:])
    again = done(ours, "merge", named(changed), "--dry-run").stdout
    assert "story 1" not in again
    assert "source 2" in again


def test_what_might_tell_who_an_unnamed_source_is_is_shown_nowhere(ours: Location, changed: Location) -> None:
    said = done(ours, "merge", named(changed))
    assert "  source 2, an engineer\n    note: (not shown: it might tell who a protected source is)" in said.stdout
    told = done(ours, "merge", named(changed), "--dry-run", "--json").stdout
    [hidden] = [each for each in json.loads(told)["conflicts"] if each["table"] == "sources" and each["id"] == 2]
    assert hidden["columns"] == {"note": {"hidden": True}}
    assert NOTE not in said.output + told


def test_nothing_from_the_other_ledger_moves_the_cursor() -> None:
    told = Merged("01890a5d-ac96-774b-bcce-b302099a8057", 1, "0" * 64)
    told.conflicts.append(Conflict("stories", 1, None, {"title": ("Here", "\x1b[2JThere")}))
    told.namesakes.append(Namesake(2, 1, "\x1b[2JIda"))
    told.renamed.append(Renamed("stories", 1, "", "slug", "\x1b[2Jbridge", "bridge-2"))
    said = decisions_text(told, {("stories", 1): NamedRow("\x1b[2Jbridge")})
    assert said.count("<U+001B>[2J") == 4
    assert "\x1b" not in said


def test_a_ledger_that_is_not_as_its_journal_has_it_is_refused(ours: Location, laptop: Location) -> None:
    assert laptop.path
    done(laptop, "verify", "1", "refuted", "--because", "I counted.")
    with sqlite3.connect(laptop.path) as connection:
        connection.execute("UPDATE stories SET title = 'Another'")
    connection.close()
    refused = run(ours, "merge", named(laptop))
    assert (refused.exit_code, refused.stdout) == (6, "")
    assert "is not as its own journal has it (stories 1: edited); nothing was merged." in refused.stderr
    assert f"factdb --db {laptop.path} audit" in refused.stderr
    assert json.loads(done(ours, "show", "1", "--json").stdout)["status"] == "unchecked"


def test_sources_of_one_name_come_with_the_command_that_makes_them_one(ours: Location, new_ledger: NewLedger) -> None:
    other = apart(new_ledger("sqlite"))
    done(other, "add", "The bridge is closed.", "--source", "Ida Wells")
    said = done(ours, "merge", named(other))
    assert "  Ida Wells: source 1 and source 3\n    if they are one: factdb source merge 3 1\n" in said.stdout
    assert "1 thing left for you to decide" in said.stderr
    assert done(ours, "merge", named(other), "--dry-run").stdout == said.stdout
    done(ours, "source", "merge", "3", "1")
    assert done(ours, "merge", named(other), "--dry-run").stdout == ""


def test_a_story_whose_name_is_taken_comes_in_under_another(ours: Location, new_ledger: NewLedger) -> None:
    other = apart(new_ledger("sqlite"))
    done(other, "story", "add", "bridge", "--title", "Another bridge")
    said = done(ours, "merge", named(other)).stdout
    assert "  story 2: its slug is bridge-2 here, bridge there" in said


def test_as_json_the_whole_of_it_is_told(ours: Location, changed: Location) -> None:
    told = json.loads(done(ours, "merge", named(changed), "--json").stdout)
    assert (told["known"], told["dry_run"], told["to_decide"]) == (False, False, 3)
    assert told["here"] == {"claims": 2, "sources": 2, "stories": 1}
    assert {each["table"] for each in told["conflicts"]} == {"sources", "stories"}


def test_a_part_of_a_ledger_is_merged_from_its_file(ours: Location, new_ledger: NewLedger, tmp_path: Path) -> None:
    other, file = apart(new_ledger("sqlite")), str(tmp_path / "part.factdb")
    done(ours, "export", "--story", "bridge", "-o", file)
    assert f"Merged a part of a ledger, {file}:" in done(other, "merge", file).stderr
    assert texts(other) == {"The bridge has two lanes."}
    assert "holds nothing new" in done(other, "merge", file).stderr


def test_import_takes_a_ledgers_file_and_its_counts_add_up(
    ours: Location, new_ledger: NewLedger, tmp_path: Path
) -> None:
    other, part, whole = apart(new_ledger("sqlite")), str(tmp_path / "part"), str(tmp_path / "whole")
    done(ours, "export", "--format", "factdb", "--story", "bridge", "-o", part)
    done(ours, "export", "--format", "factdb", "-o", whole)
    assert f"{part}: 1 row: 1 would be added, 0 known" in done(other, "import", part, "--dry-run").stderr
    assert texts(other) == set()
    assert f"{part}: 1 row: 1 added, 0 known, 0 rejected." in done(other, "import", part).stderr
    assert "2 rows: 1 added, 1 known, 0 rejected." in done(other, "import", "--format", "factdb", whole).stderr
    assert "Nothing was added." in done(other, "import", whole).stderr
    done(ours, "verify", "1", "refuted", "--because", "I counted.")
    done(ours, "export", "--format", "factdb", "-o", whole)
    said = done(other, "import", whole).stderr
    assert "2 rows: 0 added, 2 known, 0 rejected.\n" in said
    assert "new                  1 verdict\n" in said
    [told] = json.loads(done(other, "import", whole, "--json").stdout)
    assert (told["format"], told["rows"], told["added"], told["known"]) == ("factdb", 2, 0, 2)
    for option in (["--story", "bridge"], ["--map", "x.toml"], ["--sheet", "x"], ["--on-error", "skip"]):
        refused = run(other, "import", whole, *option)
        assert (refused.exit_code, option[0] in refused.stderr) == (2, True)
    assert "factdb merge" in run(other, "import", "--format", "factdb", named(ours)).stderr


def test_what_cannot_be_merged_is_refused_with_a_hint(ours: Location, tmp_path: Path) -> None:
    def refused(other: object, code: int) -> str:
        ended = run(ours, "merge", str(other))
        assert (ended.exit_code, ended.stdout, "hint: " in ended.stderr) == (code, "", True), ended.output
        return ended.stderr

    assert "There is no file" in refused(tmp_path / "nowhere", 3)
    assert "That is this ledger itself" in refused(named(ours), 4)
    (tmp_path / "notes.txt").write_text("The bridge has two lanes.\n")
    assert "is neither a ledger nor a file that" in refused(tmp_path / "notes.txt", 2)
    (tmp_path / "cut.factdb").write_text('{"factdb": 1, ')
    assert "cut off" in refused(tmp_path / "cut.factdb", 2)
    with sqlite3.connect(tmp_path / "other.db") as connection:
        connection.execute("CREATE TABLE claims (id)")
    connection.close()
    assert "is not a factdb database" in refused(tmp_path / "other.db", 1)
    assert "secret" not in refused("postgresql://ida:secret@localhost:1/desk", 1)
    assert str(tmp_path / "factdb.db") in refused(tmp_path, 3)


@pytest.mark.parametrize(("schema", "hint"), [("0001", "db upgrade"), ("9999", "pip install --upgrade factdb")])
def test_a_ledger_of_another_version_is_refused(ours: Location, laptop: Location, schema: str, hint: str) -> None:
    assert laptop.path
    with sqlite3.connect(laptop.path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (schema,))
    connection.close()
    refused = run(ours, "merge", named(laptop))
    assert refused.exit_code == 5
    assert str(laptop.path) in refused.stderr.splitlines()[0]
    assert hint in refused.stderr.splitlines()[1]


def test_the_rows_of_every_table_that_is_taken_in_have_a_name() -> None:
    assert set(NOUNS) == {table.name for table in TAKEN}


def test_what_a_third_ledger_tells_of_ours_is_proven_in_a_copy_of_ours(
    ours: Location, new_ledger: NewLedger, tmp_path: Path
) -> None:
    copy, third = sqlite_file(tmp_path / "copy.db"), apart(new_ledger("sqlite"))
    done(ours, "db", "backup", str(copy.path))
    done(ours, "add", "The desk says so.")
    done(copy, "add", "The copy says so.")
    done(copy, "merge", named(ours))
    done(ours, "add", "The desk says more.")
    done(third, "merge", named(ours))
    done(copy, "merge", named(third))
    assert "The desk says more." in texts(copy)
    done(copy, "audit")
    done(copy, "export", "-o", str(tmp_path / "copy.factdb"))
    done(third, "merge", str(tmp_path / "copy.factdb"))
    assert texts(third) == texts(copy)
