"""The claims of a data set, placed in the text that it was made from."""

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from factdb.actions.plant_seed import Planted, plant_seed
from factdb.actions.seed_drafts import AppearanceSeed, ClaimSeed, DataSet, StorySeed
from factdb.errors import BadInput
from factdb.exchange.seed_file import read_seed
from factdb.queries.marked_text import marked_text
from factdb.rules.anchors import hash_of
from factdb.store.location import Location
from factdb.store.work import reading, writing
from factdb.tables import appearances, revisions
from tests.conftest import SHARED

TEXT = "The harbour is closed. It will stay so, said the master, until May."
ARTICLE = SHARED / "data" / "beijing-visit-2023.txt"


def place_of(words: str) -> AppearanceSeed:
    start = TEXT.index(words)
    return AppearanceSeed(start=start, stop=start + len(words), sha256=hash_of(words))


def harbour(*places: AppearanceSeed, sha256: str | None = hash_of(TEXT)) -> DataSet:
    """A data set of one story and two claims, the second of which stands in two places."""
    claims = [
        ClaimSeed(key="c1", story="harbour", text="It is closed.", appearances=[place_of("The harbour is closed")]),
        ClaimSeed(
            key="c2",
            story="harbour",
            text="It will stay closed until May.",
            appearances=places or [place_of("It will stay so"), place_of("until May")],
        ),
    ]
    story = StorySeed(key="harbour", title="The harbour", text_sha256=sha256)
    rows = {"sources": [], "identities": [], "claims": claims, "links": []}
    return DataSet(name="harbour", title="The harbour", about=None, licence=None, stories=[story], **rows)  # type: ignore[arg-type]


def plant(place: Location, data: DataSet, text: str | None = TEXT) -> Planted:
    return writing(place, lambda ledger: plant_seed(ledger, data, text=text))


def test_claims_are_placed_in_the_text_once(place: Location) -> None:
    assert plant(place, harbour()) == Planted(stories=1, sources=0, claims=2, links=0, appearances=3)
    assert plant(place, harbour()).nothing
    with reading(place) as connection:
        found = marked_text(connection, 1, claims={1, 2})
    assert found is not None
    assert (found.number, found.text) == (1, TEXT)
    assert [(row.claim_id, TEXT[row.start : row.stop]) for row in found.passages] == [
        (1, "The harbour is closed"),
        (2, "It will stay so"),
        (2, "until May"),
    ]


def test_a_text_that_comes_later_or_is_there_already_is_taken(place: Location) -> None:
    assert plant(place, harbour(), None).appearances == 0
    assert plant(place, harbour(), f"\r\n{TEXT}\r\n") == Planted(0, 0, 0, 0, appearances=3)
    with reading(place) as connection:
        assert connection.execute(select(revisions.c.number)).scalars().all() == [1]
        assert len(connection.execute(select(appearances)).all()) == 3


@pytest.mark.parametrize(
    ("data", "text", "said"),
    [
        (harbour(), TEXT.replace("May", "June"), "This is not the text that the data set harbour was made from"),
        (harbour(sha256=None), TEXT, "The data set harbour names no text."),
        (harbour(AppearanceSeed(start=0, stop=3, sha256=hash_of("A"))), TEXT, "'c2' does not stand at 0–3"),
    ],
)
def test_another_text_is_refused_and_nothing_is_loaded(
    sqlite_place: Location, data: DataSet, text: str, said: str
) -> None:
    with pytest.raises(BadInput, match=said):
        plant(sqlite_place, data, text)
    assert plant(sqlite_place, harbour()).stories == 1


@pytest.mark.skipif(not ARTICLE.exists(), reason="the article is not on this machine")
def test_every_claim_of_the_shipped_article_has_its_place_in_it(sqlite_place: Location) -> None:
    data, text = read_seed("beijing-visit-2023"), ARTICLE.read_text(encoding="utf-8")
    assert all(each.appearances for each in data.claims)
    added = plant(sqlite_place, data, text)
    assert added.appearances == sum(len(each.appearances) for each in data.claims)
    with reading(sqlite_place) as connection:
        found = marked_text(connection, 1, claims=set(range(1, 84)))
    assert found is not None
    assert {row.claim_id for row in found.passages} == set(range(1, 84))
    for seed in data.claims:
        number = text.count("\n", 0, seed.appearances[0].start) + 1
        counted = re.search(r"paragraphs? ([\d, and]+)", seed.note or "")
        assert counted is not None
        assert str(number) in re.findall(r"\d+", counted[1])


def test_the_command_places_them_and_prints_the_article_that_ships(
    factdb: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    factdb("init")
    (tmp_path / "other.txt").write_text("Another article.", encoding="utf-8")
    refused = factdb("seed", "beijing-visit-2023", "--text", "other.txt")
    assert (refused.returncode, json.loads(factdb("story", "list", "--json").stdout)) == (2, [])
    assert "This is not the text that the data set beijing-visit-2023 was made from" in refused.stderr
    assert "Which data set was made from the text is not said." in factdb("seed", "--text", "other.txt").stderr
    article = factdb("seed", "--article").stdout
    assert 250 < len(article.split()) < 450
    assert article.count("enior Harbour Ministry official") == 3
