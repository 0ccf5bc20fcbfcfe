"""A claim laid out for a terminal, and what a search found."""

from dataclasses import replace

import pytest

from factdb.queries.claims import claims_numbered
from factdb.queries.hit_rows import END, HIT, HitRow
from factdb.queries.rows import ClaimRow
from factdb.reports.as_hits import guillemets, hit_object, hit_text, marked
from factdb.reports.as_text import claim_text
from factdb.rules.screen import columns
from factdb.store.location import Location
from factdb.store.work import reading
from tests.desk import ARMS, FLIGHTS, NOBODY, TALKS, filled


@pytest.fixture
def rows(sqlite_place: Location) -> dict[int, ClaimRow]:
    with reading(filled(sqlite_place)) as connection:
        return {row.id: row for row in claims_numbered(connection, [TALKS, FLIGHTS, ARMS, NOBODY])}


def flat(claim: ClaimRow) -> str:
    return " ".join(claim_text(claim).split())


def plain(text: str, _: str) -> str:
    return text


def test_it_says_in_words_where_a_claim_stands(rows: dict[int, ClaimRow]) -> None:
    assert "Is it true? confirmed: somebody looked, and it holds" in flat(rows[TALKS])
    assert "Was it said? nobody has checked whether it was said" in flat(rows[TALKS])
    assert "rests on one source alone" in flat(rows[TALKS])
    assert "override: It was on television." in flat(rows[TALKS])
    assert "Is it true? unchecked: nobody has checked this" in flat(rows[NOBODY])
    assert "the claim stands in the story’s own voice" in flat(rows[NOBODY])
    assert "Evidence - none recorded Verdicts - none yet".replace("- ", "") in flat(rows[NOBODY])


def test_sources_stand_as_the_story_names_them(rows: dict[int, ClaimRow]) -> None:
    talks, arms = flat(rows[TALKS]), flat(rows[ARMS])
    assert "Antony Blinken, secretary of state [source 1]" in talks
    assert "“candid and constructive”" in talks
    assert "on the record" in talks
    assert "passed on by Antony Blinken" in arms
    assert "“a senior official”" in flat(rows[FLIGHTS])


def test_verdicts_stand_in_the_order_they_were_decided_with_reasons_and_grounds(rows: dict[int, ClaimRow]) -> None:
    told = flat(rows[FLIGHTS])
    first, second = told.index("It is unconfirmed."), told.index("It is refuted.")
    assert first < second
    assert "no longer stands" in told[first:second]
    assert "on evidence 1" in told[second:]
    assert "attribution disputed" in told
    assert "claim 3 contradicts this one" in told


@pytest.mark.parametrize("width", [40, 80])
def test_no_line_is_wider_than_the_terminal(rows: dict[int, ClaimRow], width: int) -> None:
    wide = replace(rows[FLIGHTS], text="北京 " * 60 + "x" * 200, note="word " * 80)
    lines = claim_text(wide, width=width).splitlines()
    assert len(lines) > 20
    assert max(map(columns, lines)) <= width


def test_nothing_in_a_claim_can_move_the_cursor(rows: dict[int, ClaimRow]) -> None:
    evil = "a\x1b[2Jb\u202ec\rd"
    [source] = rows[TALKS].sources
    claim = replace(rows[TALKS], text=evil, note=evil, sources=(replace(source, quote=evil, cue=evil),))
    told = claim_text(claim)
    assert told.count("a<U+001B>[2Jb<U+202E>c<U+000D>d") == 4
    hit = HitRow(TALKS, "quote", f"{HIT}{evil}{END}", 1.0)
    assert "\x1b" not in told + hit_text(claim, hit, mark=guillemets, width=80, style=plain)


def test_styles_dress_headings_and_statuses_and_change_no_word(rows: dict[int, ClaimRow]) -> None:
    dressed = claim_text(rows[FLIGHTS], style=lambda text, what: f"<{what}>{text}</>")
    assert "<heading>Verdicts</>" in dressed
    assert "<refuted>refuted</>" in dressed
    for what in ("heading", "refuted", "unconfirmed", "disputed"):
        dressed = dressed.replace(f"<{what}>", "")
    assert dressed.replace("</>", "") == claim_text(rows[FLIGHTS])


def test_a_hit_shows_the_claim_and_where_the_words_were_found(rows: dict[int, ClaimRow]) -> None:
    within = HitRow(TALKS, "text", f"The talks took {HIT}seven hours{END}.", 2.0)
    told = hit_text(rows[TALKS], within, mark=guillemets, width=80, style=plain)
    assert told == "1  confirmed\n    The talks took «seven hours»."
    by_source = HitRow(TALKS, "source", f"Antony {HIT}Blinken{END}", 1.0)
    told = hit_text(rows[TALKS], by_source, mark=guillemets, width=80, style=plain)
    assert told == "1  confirmed\n    The talks took seven hours.\n    source: Antony «Blinken»"
    shown = hit_object(rows[TALKS], by_source, None)
    assert (shown["id"], shown["found_in"], shown["snippet"], shown["rank"]) == (1, "source", "Antony «Blinken»", 1.0)


def test_a_mark_that_came_with_the_text_is_left_out() -> None:
    assert marked(f"{END}a {HIT}b {HIT}c{END} d{HIT}", guillemets) == "a b «c» d"
