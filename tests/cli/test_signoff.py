"""factdb signoff"""

import json

from factdb.store.location import Location
from tests.cli.runner import done, run
from tests.desk import filled


def test_claims_are_signed_and_show_it(place: Location) -> None:
    filled(place)
    said = done(place, "signoff", "1-2", "--by", "Ethel Payne", "--note", "Read the minutes.", "--knows-identity")
    assert (said.stderr, said.stdout) == ("Claims 1-2: signed off by Ethel Payne.\n", "")
    [sign] = json.loads(done(place, "show", "2", "--json").stdout)["signoffs"]
    assert (sign["by"], sign["knows_identity"], sign["note"]) == ("Ethel Payne", True, "Read the minutes.")
    told = done(place, "show", "2").stdout
    assert "Ethel Payne, who knows who the unnamed sources are\n    Read the minutes." in told
    assert "signed off by Ethel Payne" in done(place, "history", "2").stdout
    for form in ("table", "md", "html", "csv", "json"):
        assert "Ethel Payne" in done(place, "report", "--format", form).stdout


def test_a_verdict_after_the_signature_is_told(place: Location) -> None:
    filled(place)
    done(place, "signoff", "2", "--by", "Ethel Payne")
    assert "before the verdict that stands now" not in done(place, "show", "2").stdout
    done(place, "verify", "2", "disputed", "--because", "The airline disagrees.")
    assert "Ethel Payne, before the verdict that stands now" in done(place, "show", "2").stdout


def test_a_story_is_signed_whole_or_not_at_all(place: Location) -> None:
    filled(place)
    refused = run(place, "signoff", "visit", "--by", "Ethel Payne")
    assert (refused.exit_code, refused.stdout) == (4, "")
    assert "There is no verdict yet on claim 4. Nothing was signed." in refused.stderr
    assert json.loads(done(place, "show", "1", "--json").stdout)["signoffs"] == []
    done(place, "withdraw", "4", "--because", "Cut from the story.")
    signed = json.loads(done(place, "signoff", "visit", "--by", "Ethel Payne", "--json").stdout)
    assert [(claim["id"], len(claim["signoffs"])) for claim in signed] == [(1, 1), (2, 1)]
    own = run(place, "signoff", "visit", "--by", "ida")
    assert (own.exit_code, "ida gave the verdict on claims 1-2" in own.stderr) == (4, True)


def test_what_is_not_there_or_empty_is_refused(place: Location) -> None:
    filled(place)
    done(place, "story", "add", "empty", "--title", "Nothing yet")
    for typed, code, said in (
        ("99", 3, "There is no claim 99."),
        ("nowhere", 3, "There is no story 'nowhere'."),
        ("empty", 4, "The story 'empty' has no claims to sign."),
        ("3-1", 2, "'3-1' runs backwards."),
    ):
        result = run(place, "signoff", typed, "--by", "Ethel Payne")
        assert (result.exit_code, result.stdout) == (code, "")
        assert said in result.stderr
