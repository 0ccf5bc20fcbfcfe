"""A file to import: a desk's archive of fact-checks, made up with a seed, in realistic, long-tailed proportions.

Few speakers and hosts are met again and again, most once or twice; seven rows in ten were rated, some of them in words
that stand for no status; a third of the rows cite evidence. The same number of rows gives the same file, byte by byte.
"""

import csv
import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

MAP = """[fields]
claim = "claim"
key = "id"
tags = "subjects"
url = "claim url"
speaker = "speaker"
role = "job"
organization = "party"
quote = "quote"
said_on = "date"
rating = "rating"
reviewer = "reviewer"
reviewed_on = "checked on"
review_url = "review url"
reason = "reason"
evidence = "evidence"

[words]
confirmed = ["true", "mostly true"]
refuted = ["false", "pants on fire"]
disputed = ["half true"]
"""
"""How the file is read; "barely true" and "no evidence" stand for no status."""

HEADINGS = (
    *("id", "claim", "subjects", "claim url", "speaker", "job", "party", "quote", "date"),
    *("rating", "reviewer", "checked on", "review url", "reason", "evidence"),
)
RATINGS = ("true", "mostly true", "half true", "barely true", "false", "pants on fire", "no evidence")
SHARES = (14, 17, 20, 16, 22, 8, 3)
SYLLABLES = (
    "ba",
    "cor",
    "da",
    "fen",
    "gol",
    "har",
    "in",
    "jo",
    "ka",
    "lem",
    "mi",
    "nor",
    "o",
    "pra",
    "ru",
    "sta",
    "tu",
)
PARTIES, JOBS, SUBJECTS, REVIEWERS, HOSTS = 14, 400, 140, 25, 3_000


def write_files(folder: Path, rows: int) -> None:
    """Writes rows.csv, the same as rows.jsonl, and the map for both."""
    (folder / "rows.toml").write_text(MAP, encoding="utf-8")
    with (folder / "rows.csv").open("w", encoding="utf-8", newline="") as one, (folder / "rows.jsonl").open("w") as two:
        table = csv.writer(one)
        table.writerow(HEADINGS)
        for row in made_up(rows):
            table.writerow(row)
            told = {name: text for name, text in zip(HEADINGS, row, strict=True) if text}
            two.write(json.dumps(told, ensure_ascii=False) + "\n")


def made_up(rows: int) -> Iterator[tuple[str, ...]]:
    """The rows, cells in the order of the headings; a cell of which nothing is known is empty."""
    chance = random.Random(5)
    words = ["".join(chance.choices(SYLLABLES, k=chance.choice((1, 2, 2, 3, 3, 4)))) for _ in range(20_000)]
    speakers = [_speaker(chance, words) for _ in range(max(rows // 6, 1))]
    for number in range(1, rows + 1):
        spoken = speakers[_rank(chance, len(speakers))] if chance.random() < 0.96 else ("", "", "")
        day = f"20{chance.randint(10, 25)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        yield (
            str(number),
            _sentence(chance, words, chance.randint(8, 28)),
            ",".join(sorted({f"subject {_rank(chance, SUBJECTS)}" for _ in range(chance.choice((0, 1, 1, 2, 3)))})),
            _address(chance, number) if chance.random() < 0.5 else "",
            *spoken,
            _sentence(chance, words, chance.randint(4, 14)) if spoken[0] and chance.random() < 0.15 else "",
            day,
            *(_review(chance, words, number, day) if chance.random() < 0.7 else ("", "", "", "", "")),
            " ".join(_address(chance, number) for _ in range(_rank(chance, 4))) if chance.random() < 0.33 else "",
        )


def _speaker(chance: random.Random, words: Sequence[str]) -> tuple[str, str, str]:
    name = f"{chance.choice(words)} {chance.choice(words)} {chance.choice(words)}".title()
    job = f"job {_rank(chance, JOBS)}" if chance.random() < 0.7 else ""
    return name, job, f"Party {_rank(chance, PARTIES)}" if chance.random() < 0.6 else ""


def _review(chance: random.Random, words: Sequence[str], number: int, day: str) -> tuple[str, ...]:
    rating, house = chance.choices(RATINGS, SHARES)[0], _rank(chance, REVIEWERS)
    reason = " ".join(_sentence(chance, words, chance.randint(6, 20)) for _ in range(chance.randint(0, 3)))
    return rating, f"Checkers {house}", day, f"https://checkers-{house}.example/check/{number}", reason


def _address(chance: random.Random, number: int) -> str:
    # One in five is a page that others cite as well.
    page = f"page/{number}-{chance.randint(1, 9)}" if chance.random() < 0.8 else f"known/{_rank(chance, 20)}"
    return f"https://host-{_rank(chance, HOSTS)}.example/{page}"


def _sentence(chance: random.Random, words: Sequence[str], length: int) -> str:
    return " ".join(words[_rank(chance, len(words))] for _ in range(length)).capitalize() + "."


def _rank(chance: random.Random, number: int) -> int:
    """A place from 0 on: the first far more often than the last, each half as often where it lies twice as far."""
    return int((number + 1) ** chance.random()) - 1
