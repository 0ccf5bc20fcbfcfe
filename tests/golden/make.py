"""Writes a small ledger as SQL, `NNNN.sqlite.sql` for the schema revision it was made at.

`python -m tests.golden.make` does it once, when a revision is released: what is written then is never changed, so that
every later factdb is tried on what an older one left behind.
"""

import os
import shlex
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

from factdb.actions.accept_proposal import accept_proposal
from factdb.actions.add_document import add_document
from factdb.actions.anchor_claim import appear
from factdb.actions.merge_ledger import merge_ledger
from factdb.actions.propose_claims import propose_claims
from factdb.actions.revise_story import revise_story
from factdb.actions.skip_proposal import skip_proposal
from factdb.exchange.bundle import bundle_of_ledger
from factdb.extraction.proposal import Proposal, Span, Spans, Speaker
from factdb.store.location import sqlite_file
from factdb.store.schema import HEAD
from factdb.store.work import Ledger, writing
from factdb.vocabulary import SourceKind

HERE = Path(__file__).parent

COMMANDS = """
init .
story add lights --title 'Lights on the river' --publisher 'The World' --published-on 1887-10
add 'Nine lamps burn on the bridge.' --story lights --kind numerical --tag bridge --source 'Nellie Bly' --cue wrote
add 'The tenth lamp was stolen.' --story lights --unnamed --descriptor 'a lamplighter' --via 'Nellie Bly' --quote stolen
add 'The bridge is older than the mill.' --story lights
add 'There are ten lamps on the bridge.' --source 'The Mill' --source-kind organization --role owner --org 'The Bridge'
evidence add 1 https://example.org/lamps --stance supports --information primary
evidence add 4 'The tenth hook is empty.' --stance refutes
verify 1 confirmed --because 'I counted them.' --evidence 1 --at 1887-10-09
verify 4 refuted --because 'One hook is empty.' --evidence 2 --at 1887-10-09
verify 1 confirmed --of attribution --because 'It is her column.' --override 'I hold the paper.'
reopen 4 --because "The lamp may be at the smith's."
withdraw 3 --because 'The paragraph was cut.'
link 4 contradicts 1
story add oil --title 'Oil for the lamps' --text draft.txt --byline 'Nellie Bly' --url https://example.org/oil
source add 'Bly, N.' --kind person --note 'As the masthead has her.'
source merge 'Bly, N.' 'Nellie Bly'
source own 'The World' --owner 'The Press Company' --from 1883-05-10 --until 1931
add 'The oil comes from abroad.' --story oil --unnamed --descriptor 'a carter' --knowledge first_hand --said-on 1887-11
attribute 5 --unnamed --descriptor 'a porter' --knowledge first_hand --ground-rules background
attribute 5 --unnamed --descriptor 'a boatman' --knowledge second_hand --again
add 'The oil is whale oil.' --story oil --source 'Jacob Riis' --knowledge first_hand --quote 'whale oil' --mode mixed
add 'A barrel costs nine dollars.' --story oil --kind numerical
add 'Nobody saw the barrels.' --source 'The Sun' --source-kind organization --knowledge second_hand
source same 8 9 --because 'The carter carried for the porter, who is himself.'
source different 8 10 --because 'They were seen side by side.'
source different 9 10 --unknown --because 'Nobody could tell.'
source rate 'Jacob Riis' B --because 'Two of three held.' --at 1888-01-01 --rated-by 'Ethel Payne'
source discredit 'The Sun' --because 'It made up a talk.' --from 1887
source discredit 'The Mill' --because 'It was thought to lie.'
source discredit 'The Mill' --because 'It did not.' --lift
document add https://example.org/harbour-log --title 'The harbour log' --published 1887-11 --original
document add https://example.org/wire --title 'The wire' --publisher 'The Press Company'
document add --title 'The almanac'
document add --title 'The lamp book'
document add https://example.org/oil-story --title 'Oil, as we had it' --story oil
document derive 'The wire' --from 'The harbour log' --kind primary_source --note 'It names the log.'
document derive 'The almanac' --from 'The lamp book' --kind quoted_from
document derive 'The lamp book' --from 'The almanac' --kind derived_from
document derive 'The lamp book' --from 'The wire' --kind revision_of
evidence add 6 --document 'The wire' --stance supports --locator 'p. 4'
evidence add 6 --document 'The almanac' --stance supports --information secondary
evidence add 6 --contact 'call to the harbour office' --stance context --of attribution --note 'They have his letter.'
evidence add 7 --document 'The lamp book' --stance supports
evidence add 7 'A bill for nine dollars.' --stance supports --information primary
evidence add 8 --document 'The almanac' --stance supports
policy set evidence --because 'To begin with.'
verify 7 confirmed --because 'The bill says so.' --evidence 7 --at 1887-12-01 --check-after 1888-06
policy set two-source --because 'The editors agreed on it.'
policy set river --from-preset strict --origins 1 --because 'Unnamed sources alone do not do.'
verify 6 confirmed --because 'The log says so.' --evidence 3 --override 'He who wrote it down is known.'
verify 5 unconfirmed --because 'Nobody would be named.' --check-after 2100-01-02
signoff 6 --by 'Ethel Payne' --note 'Read the log.' --knows-identity
rate 5 3 --because 'It fits the tariff.' --at 1888-01-01
ask 6 'The Mill' --channel letter --at 1887-12-02
ask 6 'The Mill' --answer 'No comment.' --at 1887-12-04
ask 5 'The Press Company'
publish oil --at 1888-02-01 --embargo-until 1888-01-31
evidence withdraw 7 --because 'The bill was for soap.'
document retract 'The harbour log' --because 'It is of another harbour.' --on 1888-03-01
verify 7 refuted --because 'A barrel costs twelve.' --evidence 6
correct 7 --text 'An earlier version gave a wrong price.' --at 1888-03-02
publish oil --at 1888-04-01
link 8 depends_on 5
link 6 revises 2
tag 5 oil
document derive 'The almanac' --from 'The wire' --kind quoted_from
document derive 'The almanac' --from 'The wire' --kind quoted_from --withdraw 'It was misread.'
"""
"""How the ledger is made, as on the command line."""

LAPTOP = """
init .
add 'The mill stood before the bridge.' --source 'Nellie Bly' --tag bridge
evidence add 1 https://example.org/mill --stance supports
verify 1 confirmed --because 'The deed is older.' --evidence 1 --at 1888-05-01
"""
"""The ledger of a colleague, which is merged."""

DRAFT = "The oil comes from abroad. Riis said whalers held that a barrel costs ten dollars. It smells."
REVISED = "The oil comes from afar. It smells."


def made(folder: Path) -> Path:
    """Makes the ledger with the installed factdb, in a folder."""
    (folder / "draft.txt").write_text(DRAFT, encoding="utf-8")
    for line in COMMANDS.strip().splitlines():
        run(line, folder, by="Ida Wells")
    writing(sqlite_file(folder / "factdb.db"), by_hand, by="Ida Wells")
    take_in(folder)
    return folder / "factdb.db"


def take_in(folder: Path) -> None:
    """Makes a colleague's ledger, and merges it."""
    laptop = folder / "laptop"
    laptop.mkdir()
    for line in LAPTOP.strip().splitlines():
        run(line, laptop, by="Ethel Payne")
    with bundle_of_ledger(sqlite_file(laptop / "factdb.db")) as bundle:
        writing(sqlite_file(folder / "factdb.db"), lambda ledger: merge_ledger(ledger, bundle), by="Ida Wells")


def run(line: str, folder: Path, *, by: str) -> None:
    """Runs a command in a folder."""
    program = [sys.executable, "-m", "factdb", "--quiet", *shlex.split(line)]
    subprocess.run(program, cwd=folder, env={**os.environ, "FACTDB_USER": by}, stdout=subprocess.DEVNULL, check=True)


def by_hand(ledger: Ledger) -> None:
    """What no command makes without a person at the keys, or without leaving a path of this machine in the ledger."""
    add_document(ledger, title="A letter", path="/desk/letter.pdf", sha256="b" * 64, size=12)
    appear(ledger, claim_id=5, revision_id=1, spans=at("The oil comes from abroad"))
    riis = Speaker(spans=at("Riis"), name="Jacob Riis", kind=SourceKind.PERSON)
    whalers = Speaker(spans=at("whalers"), name="whalers", kind=SourceKind.COLLECTIVE)
    found = [
        Proposal(content=at("whalers held that"), made_by="rules", confidence=0.5, source=riis),
        Proposal(content=at("a barrel costs ten dollars"), made_by="rules", confidence=0.9, source=whalers, via=0),
        Proposal(content=at("It smells"), made_by="rules", confidence=0.25),
    ]
    first, second, _ = propose_claims(ledger, revision_id=1, found=found)
    skip_proposal(ledger, number=first)
    accept_proposal(ledger, number=second)
    appear(ledger, claim_id=6, revision_id=1, spans=at("It smells"))
    revise_story(ledger, slug="oil", text=REVISED)


def at(words: str) -> Spans:
    """Where words stand in the draft."""
    start = DRAFT.index(words)
    return (Span(start, start + len(words)),)


def dumped(path: Path) -> str:
    """A database as SQL: what `iterdump` gives, but with full-text indexes that can be loaded again."""
    connection = sqlite3.connect(path)
    kinds = {name: kind for _, name, kind, *_ in connection.execute("PRAGMA main.table_list")}
    lines = [f"PRAGMA application_id = {connection.execute('PRAGMA application_id').fetchone()[0]};", "BEGIN;"]
    made = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"
    ).fetchall()
    tables = [(name, sql) for kind, name, sql in made if kind == "table" and kinds[name] != "shadow"]
    lines += [f"{sql};" for _, sql in tables]
    for name, _ in tables:
        if kinds[name] == "table":
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({name})")]
            quoted = " || ', ' || ".join(f"quote({column})" for column in columns)
            rows = connection.execute(f"SELECT {quoted} FROM {name} ORDER BY 1")
            lines += [f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({row});" for (row,) in rows]
    lines += [f"INSERT INTO {name} ({name}) VALUES ('rebuild');" for name, _ in tables if kinds[name] == "virtual"]
    lines += [f"{sql};" for kind, _, sql in made if kind in ("index", "trigger")]
    connection.close()
    return "\n".join([*lines, "COMMIT;"]) + "\n"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        (HERE / f"{HEAD}.sqlite.sql").write_text(dumped(made(Path(folder))), encoding="utf-8")
