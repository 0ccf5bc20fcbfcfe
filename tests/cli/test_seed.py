"""factdb seed"""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

Program = Callable[..., subprocess.CompletedProcess[str]]


def test_a_shipped_data_set_is_listed_loaded_once_and_then_left_alone(factdb: Program) -> None:
    factdb("init")
    assert {each["name"] for each in json.loads(factdb("seed", "--json").stdout)} >= {"beijing-visit-2023"}
    assert "beijing-visit-2023" in factdb("seed").stdout
    first = factdb("seed", "beijing-visit-2023", "--json")
    assert (first.returncode, json.loads(first.stdout)["added"]["claims"]) == (0, 83)
    again = factdb("seed", "beijing-visit-2023")
    assert (again.returncode, again.stdout) == (0, "")
    assert "nothing was added" in again.stderr


def test_a_file_with_an_error_is_one_line_with_its_number_and_nothing_is_written(
    factdb: Program, tmp_path: Path
) -> None:
    text = '[dataset]\nname = "x"\ntitle = "X"\n[[source]]\nkey = "a"\nname = "A"\nkind = "person"\n[[claim]]\n'
    (tmp_path / "x.toml").write_text(text + 'key = "c"\ntext = "A claim."\nkind = "rumour"\n')
    factdb("init")
    refused = factdb("seed", "x.toml")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.startswith("Error: x.toml, line 11: kind 'rumour' is not a word of the list.\nhint: ")
    assert factdb("seed", "beijing-visit-2023", "--json").stdout.count('"sources": 32') == 1


def test_a_data_set_that_is_not_there_is_named(factdb: Program) -> None:
    missing = factdb("seed", "no-such-set")
    assert missing.returncode == 3
    assert "beijing-visit-2023" in missing.stderr
