"""Which web addresses are taken."""

import re
from urllib.parse import urlsplit

from factdb.errors import BadInput
from factdb.rules.wording import accepted

_USUAL = re.compile(r"https?://[A-Za-z0-9.-]*[A-Za-z0-9][A-Za-z0-9.-]*(?:/[!-~]*)?")
"""Addresses that need no closer look: a host in plain letters, without a port, and a path without blanks."""

_UNLINKED = re.compile(r"[\s<>\"\x00-\x1f\x7f]")


def accepted_url(text: str, *, what: str) -> str:
    """A web address as written, blanks around it aside.

    Raises BadInput, naming `what` but never repeating the address, for another scheme than http and https, an address
    without a host or with a blank in it, and one that carries a user name or a password (RFC 3986 section 3.2.1).
    """
    url = accepted(text, what=what)
    if _USUAL.fullmatch(url):
        return url
    try:
        parts = urlsplit(url)
        secret, readable = "@" in parts.netloc, bool(parts.hostname) and (parts.port or 0) >= 0
    except ValueError:
        secret, readable = False, False
    if secret:
        raise BadInput(
            f"{what} carries a user name or a password, which this ledger does not keep.",
            hint="leave out what stands between // and @.",
        )
    if not readable or parts.scheme not in ("http", "https") or len(url.split()) > 1:
        raise BadInput(f"{what} is not a web address.", hint="write https://example.org/page")
    return url


def followed(text: str) -> bool:
    """Whether a recorded address may stand as a link: http or https, and nothing in it that could end the link."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc) and not _UNLINKED.search(text)
