"""Published reviews come in through the installed program, by rules that a desk can change."""

import csv
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Program = Callable[..., subprocess.CompletedProcess[str]]

REVIEW = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "url": "https://checks.example/bridge",
    "claimReviewed": "The bridge cost nine million.",
    "datePublished": "2024-03-05",
    "author": {"@type": "Organization", "name": "Example Checks"},
    "reviewRating": {"alternateName": "Burgundy", "ratingValue": "1", "bestRating": "5"},
    "itemReviewed": {"author": {"@type": "Person", "name": "Ada Kern"}},
}


@pytest.fixture
def page(tmp_path: Path, factdb: Program) -> Path:
    """A page with a review and a broken script, beside a new ledger."""
    assert factdb("init").returncode == 0
    script = '<script type="application/ld+json">'
    path = tmp_path / "bridge.html"
    path.write_text(f"<!doctype html>\n{script}{json.dumps(REVIEW)}</script>\n{script}{{</script>\n", "utf-8")
    return path


def claims(factdb: Program) -> list[dict[str, Any]]:
    """The ledger's claims, as `factdb list` gives them."""
    listed: list[dict[str, Any]] = json.loads(factdb("list", "--json").stdout)
    return listed


def test_a_page_is_read_and_its_broken_script_written_down(page: Path, factdb: Program) -> None:
    done = factdb("import", page.name, "--on-error", "skip")
    assert done.returncode == 0, done.stderr
    [claim] = claims(factdb)
    assert (claim["text"], claim["status"]) == ("The bridge cost nine million.", "unchecked")
    shown = factdb("show", "1").stdout
    assert "Burgundy" in shown
    assert "Example Checks" in shown
    assert "Ada Kern" in shown
    with page.with_name("bridge.html.rejected.csv").open(encoding="utf-8", newline="") as file:
        [rejected] = csv.DictReader(file)
    assert (rejected["line"], "cannot be read" in rejected["rejected because"]) == ("3", True)


def test_a_rating_of_a_headline_is_not_told_as_one_that_no_map_names(factdb: Program, tmp_path: Path) -> None:
    headline = {"@type": "ClaimReview", "headline": "No, the bridge stands", "reviewRating": {"alternateName": "False"}}
    (tmp_path / "two.json").write_text(json.dumps([headline, REVIEW]), "utf-8")
    assert factdb("init").returncode == 0
    told = factdb("import", "two.json").stderr
    assert "so they give no verdict: Burgundy (1)." in told
    assert "1 row has only the review's headline for the claim: the rating is kept, and not applied." in told


def test_a_second_run_adds_nothing(page: Path, factdb: Program) -> None:
    for _ in range(2):
        done = factdb("import", page.name, "--on-error", "skip")
    assert "Nothing was added" in done.stderr
    assert len(claims(factdb)) == 1


def test_a_desks_rule_maps_a_rating_that_no_shipped_rule_knows(page: Path, factdb: Program) -> None:
    page.with_name("ratings.toml").write_text('[words]\nrefuted = ["Burgundy"]\n', "utf-8")
    done = factdb("import", page.name, "--on-error", "skip", "--map", "ratings.toml")
    assert done.returncode == 0, done.stderr
    assert [claim["status"] for claim in claims(factdb)] == ["refuted"]


def test_a_rule_that_says_two_things_is_refused_with_its_line(page: Path, factdb: Program) -> None:
    page.with_name("ratings.toml").write_text('[words]\nrefuted = ["no"]\nconfirmed = ["No"]\n', "utf-8")
    done = factdb("import", page.name, "--map", "ratings.toml")
    assert (done.returncode, "ratings.toml, line 2" in done.stderr) == (2, True)
    assert claims(factdb) == []


def test_what_is_exported_as_claimreview_comes_in_as_the_same_claims(page: Path, factdb: Program) -> None:
    second = REVIEW | {"claimReviewed": "The bridge is “old” & <b>red</b>.", "reviewRating": {"alternateName": "Vrai"}}
    page.with_name("two.json").write_text(json.dumps([REVIEW | {"reviewRating": "Faux"}, second]), "utf-8")
    factdb("import", "two.json")
    address = ("--url", "https://desk.example/bridge", "--author-name", "The Desk", "--reviewer", "Example Checks")
    assert factdb("export", "--format", "claimreview", *address, "-o", "out.json").returncode == 0
    told = [(each["text"], each["status"], [said["name"] for said in each["sources"]]) for each in claims(factdb)]
    page.with_name("factdb.db").rename(page.with_name("first.db"))
    factdb("init")
    assert "2 rows: 2 added" in factdb("import", "out.json").stderr
    again = [(each["text"], each["status"], [said["name"] for said in each["sources"]]) for each in claims(factdb)]
    assert again == told
    assert [status for _, status, _ in told] == ["refuted", "confirmed"]
