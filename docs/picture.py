"""Makes docs/report.png, the picture of a report: `python -m docs.picture`. Needs Chromium.

The story is made up, its people, places, addresses and verdicts too. It is logged and checked with factdb's commands.
"""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

PICTURE = Path(__file__).resolve().parent / "report.png"
SIZE = (1280, 1275)
"""Pixels of the window: what a reader sees first."""

STORY = r"""
Ida Marsh: init
Ida Marsh: story add flood-barrier --title 'Aldermouth’s flood barrier failed its test. The town heard that it passed' \
    --publisher 'The Aldermouth Courier' --byline 'Ida Marsh' --published-on 2026-09-14
Ida Marsh: add 'The barrier’s gates closed in eleven minutes in the test of 3 March.' --story flood-barrier \
    --source 'Piers Holloway' --role 'harbour master' --org 'Port of Aldermouth' --cue 'told the council' \
    --quote 'eleven minutes, bank to bank' --ground-rules on_record --said-on 2026-03-10 --kind numerical --tag test
Ida Marsh: add 'No gate stuck during the test of 3 March.' --story flood-barrier --source 'Port of Aldermouth' \
    --cue 'said in a statement' --kind event --tag test
Ida Marsh: add 'The barrier has cost £41 million so far, £12 million over its budget.' --story flood-barrier \
    --source 'Rosalind Achebe' --role auditor --org 'Aldermouth Town Council' --cue found --kind numerical --tag money
Ida Marsh: add 'The council was warned in January that the third gate’s bearings were worn.' --story flood-barrier \
    --unnamed --descriptor 'an engineer who worked on the gates' --cue said --quote 'they had it in writing' \
    --mode mixed --ground-rules background --kind event --tag warning
Ida Marsh: add 'The contractor was paid its completion bonus before the test.' --story flood-barrier \
    --unnamed --descriptor 'two people familiar with the contract' --cue 'according to' --kind event --tag money
Ida Marsh: add 'The mayor first heard of the failed test on 20 August.' --story flood-barrier \
    --source 'Hugh Tennant' --role mayor --org 'Aldermouth Town Council' --cue insisted --kind event --tag warning
Ida Marsh: add 'A barrier at Skerry Point would have cost half as much.' --story flood-barrier \
    --source 'Hugh Tennant' --role mayor --org 'Aldermouth Town Council' --cue argued --kind prediction
Ida Marsh: add '1,900 homes lie behind the barrier.' --story flood-barrier --kind numerical
Ida Marsh: add 'The barrier is the third-largest of its kind in the country.' --story flood-barrier --kind numerical
Ida Marsh: add 'The flood of 1987 reached the steps of the corn exchange.' --story flood-barrier \
    --source 'Edith Brandt' --role archivist --cue recalled --kind event
Ida Marsh: add 'The gates will be tested again before the October tides.' --story flood-barrier \
    --source 'Port of Aldermouth' --cue said --kind prediction
Ida Marsh: attribute 3 --source 'Port of Aldermouth' --cue 'does not contest'
Ida Marsh: link 6 contradicts 4
Noor Haddad: evidence add 1 https://example.org/port/test-log --stance refutes --information primary \
    --document 'Test log of 3 March, released by the port' --locator 'p. 2: gate 3 stops at 09:41, closes at 10:26'
Noor Haddad: evidence add 2 https://example.org/port/test-log --stance refutes --information primary --locator 'p. 2'
Noor Haddad: evidence add 6 https://example.org/council/minutes-24-march --stance refutes --information primary \
    --document 'Minutes of the works committee, 24 March' --locator 'item 7'
Noor Haddad: evidence add 6 --stance supports --information secondary \
    --contact 'call with the mayor’s office, 2 September' --note 'The office says that he left before item 7 was heard.'
Noor Haddad: evidence add 1 https://example.org/council/session-10-march --of attribution --stance supports \
    --information primary --document 'Recording of the council’s session, 10 March' --locator 1:12:40
Noor Haddad: verify 1 confirmed --of attribution --evidence 5 --because 'He says it on the recording, word for word.'
Noor Haddad: verify 1 refuted --evidence 1 --because 'The port’s own log has the third gate closing after 52 minutes.'
Noor Haddad: verify 2 refuted --evidence 2 --because 'The same log records that gate 3 stood still for 45 minutes.'
Tom Okafor: verify 6 disputed --evidence 3 --evidence 4 \
    --because 'The minutes list him as present for item 7; his office says that he had left by then.'
Tom Okafor: verify 5 unconfirmed --because 'The contractor would not say, and the council’s books are not public yet.'
Tom Okafor: verify 7 unverifiable --because 'No tender for Skerry Point was ever drawn up.'
Tom Okafor: verify 3 confirmed --evidence https://example.org/council/audit.pdf \
    --because 'Table 4 of the audit adds up to £41.2 million, against a budget of £29 million.'
Noor Haddad: verify 8 confirmed --evidence https://example.org/flood-map --because 'The flood map counts 1,903 homes.'
Ida Marsh: withdraw 9 --because 'The paragraph was cut.'
Ida Marsh: report --story flood-barrier -o report.html
"""


def main() -> None:
    """Logs and checks the story in a folder of its own, and takes the picture of its report."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        sys.exit("docs.picture needs Chromium on the path.")
    with TemporaryDirectory() as folder:
        for line in STORY.replace("\\\n", " ").strip().splitlines():
            who, _, command = line.partition(": ")
            subprocess.run(
                [sys.executable, "-m", "factdb", "--quiet", *shlex.split(command)],
                cwd=folder,
                env={**os.environ, "FACTDB_USER": who},
                stdout=subprocess.DEVNULL,
                check=True,
            )
        photograph(chromium, Path(folder) / "report.html", PICTURE, SIZE)
    print(f"wrote docs/{PICTURE.name}, {PICTURE.stat().st_size // 1024} KB")


def photograph(chromium: str, page: Path, picture: Path, size: tuple[int, int]) -> None:
    """Takes a picture of the top of a page, in a window of `size` pixels."""
    window = f"--window-size={size[0]},{size[1]}"
    headless = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", window]
    subprocess.run(
        [chromium, *headless, f"--screenshot={picture}", page.as_uri()], check=True, stderr=subprocess.DEVNULL
    )


if __name__ == "__main__":
    main()
