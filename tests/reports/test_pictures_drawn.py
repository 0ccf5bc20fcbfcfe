"""Graphviz and Mermaid draw what is written for them. Where they are not installed, these tests are skipped."""

import json
import os
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path
from xml.etree import ElementTree

import pytest

from factdb.actions.add_source import add_source
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.queries.trace import trace
from factdb.queries.trace_rows import Trace
from factdb.reports.as_dot import as_dot
from factdb.reports.as_mermaid import as_mermaid
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing
from tests.lineage import EVERYTHING, FORTY, NOTHING, lineage

SLY = 'end</b>"] --> x; click a "javascript:x" %% \\N `b` #quot; & \\ {}|()<br/>*_~ style x fill:#f00'

DOT, CHROMIUM = shutil.which("dot"), shutil.which("chromium") or shutil.which("google-chrome")

MERMAID = os.environ.get("FACTDB_MERMAID_JS")
"""The file mermaid.min.js of the npm package mermaid, where the tests are to use it."""


@pytest.fixture
def traces(sqlite_place: Location) -> list[Trace]:
    """Traces of every sort: the last one holds whatever could end a label."""

    def act(ledger: Ledger) -> None:
        lineage(ledger)
        speaker = add_source(ledger, kind="organization", name=SLY).id
        log_claims(ledger, [ClaimDraft(text=SLY, voices=[VoiceDraft(source_id=speaker, cue=SLY)])])

    writing(sqlite_place, act)
    with reading(sqlite_place) as connection:
        return [trace(connection, number) for number in (EVERYTHING, FORTY, NOTHING, 4)]


@pytest.mark.skipif(DOT is None, reason="Graphviz is not installed: there is no program 'dot'")
def test_graphviz_draws_every_point_and_reads_every_text_as_text(traces: list[Trace]) -> None:
    for each in traces:
        drawn = subprocess.run([str(DOT), "-Tsvg"], input=as_dot(each).encode(), capture_output=True, check=True)
        assert b"rror" not in drawn.stderr
        picture = ElementTree.fromstring(drawn.stdout)
        groups = [group.get("class") for group in picture.iter("{http://www.w3.org/2000/svg}g")]
        assert groups.count("node") == len(each.points)
    words = " ".join(text for text in picture.itertext() if text.strip())
    for part in ('"javascript:x"', "\\N", "#quot;", "{}|()<br/>"):
        assert part in words


@pytest.mark.skipif(
    not (MERMAID and CHROMIUM), reason="FACTDB_MERMAID_JS names no mermaid.min.js, or there is no Chromium to run it"
)
def test_mermaid_draws_every_point_and_reads_every_text_as_text(traces: list[Trace], tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(_PAGE % (Path(str(MERMAID)).as_uri(), json.dumps([as_mermaid(each) for each in traces])), "utf-8")
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files"]
    command = [str(CHROMIUM), *flags, "--virtual-time-budget=30000", "--dump-dom", page.as_uri()]
    dumped = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout
    told = re.search(r'<pre id="told">(.*?)</pre>', dumped, re.DOTALL)
    assert told is not None
    drawn = json.loads(unescape(told[1]))
    assert [each.get("error") for each in drawn] == [None] * len(traces)
    assert [each["nodes"] for each in drawn] == [len(each.points) for each in traces]
    words = re.sub(r"\s+", "", drawn[-1]["words"])
    for part in ('"javascript:x"', "\\N", "#quot;", "{}|()<br/>*_~", "</b>"):
        assert part in words


_PAGE = """<!doctype html><meta charset="utf-8"><div id="stage"></div><pre id="told"></pre>
<script src="%s"></script><script>
const texts = %s, told = [];
mermaid.initialize({startOnLoad: false, securityLevel: "strict"});
(async () => {
  for (const [number, text] of texts.entries()) {
    try {
      const {svg} = await mermaid.render("drawn" + number, text);
      const stage = document.getElementById("stage");
      stage.innerHTML = svg;
      told.push({nodes: stage.querySelectorAll("g.node").length, words: stage.textContent});
    } catch (error) { told.push({error: String(error)}); }
  }
  document.getElementById("stage").remove();
  document.getElementById("told").textContent = JSON.stringify(told);
})();
</script>"""
