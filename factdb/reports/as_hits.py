"""What a search found, for a terminal and as JSON."""

import re
from collections.abc import Callable
from typing import Any

from factdb.queries.hit_rows import END, HIT, HitRow
from factdb.queries.rows import ClaimRow
from factdb.reports.as_json import claim_object
from factdb.reports.as_text import Style
from factdb.rules.screen import filled

_MATCH = re.compile(f"{HIT}([^{HIT}{END}]*){END}")
INDENT = "    "


def guillemets(text: str) -> str:
    """A match between «»: for whoever shows no styles."""
    return f"«{text}»"


def hit_text(claim: ClaimRow, hit: HitRow, *, mark: Callable[[str], str], width: int, style: Style) -> str:
    """The claim's number, status and text, and the words around its best match, each match as `mark` dresses it."""
    told = [hit.snippet] if hit.found_in == "text" else [claim.text, f"{hit.found_in}: {hit.snippet}"]
    lines = [line for each in told for line in filled(each, width, first=INDENT, indent=INDENT)]
    return f"{claim.id}  {style(claim.status, claim.status)}\n" + marked("\n".join(lines), mark)


def hit_object(claim: ClaimRow, hit: HitRow, newest: int | None) -> dict[str, Any]:
    """The claim, with the words around its best match, where that stands, and a rank, higher for better matches.

    `among_newest` is how many claims were ranked, where that were only the newest ones with words so common.
    """
    found = {"snippet": marked(hit.snippet, guillemets), "found_in": hit.found_in, "rank": hit.rank}
    return claim_object(claim) | found | {"among_newest": newest}


def marked(snippet: str, mark: Callable[[str], str]) -> str:
    """A snippet with its matches dressed. A mark without its partner came with the text, and is left out."""
    return _MATCH.sub(lambda match: mark(match[1]), snippet).replace(HIT, "").replace(END, "")
