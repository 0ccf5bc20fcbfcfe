"""The JSON-LD in a web page."""

from html.parser import HTMLParser


class _Scripts(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[tuple[int, str]] = []
        self._line: int | None = None
        self._parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kind = (dict(attrs).get("type") or "").split(";")[0].strip().lower()
        if tag == "script" and kind == "application/ld+json":
            self._line, self._parts = self.getpos()[0], []

    def handle_data(self, data: str) -> None:
        if self._line is not None:
            self._parts.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "script" and self._line is not None:
            self.found.append((self._line, _bare("".join(self._parts))))
            self._line = None


def page_scripts(page: str) -> list[tuple[int, str]]:
    """The scripts of type `application/ld+json` in a page, each with the line on which it begins, counted from 1."""
    reader = _Scripts()
    reader.feed(page)
    reader.close()
    reader.handle_endtag("script")  # of a page that was cut off
    return reader.found


def _bare(script: str) -> str:
    """A script without the comment or CDATA marks that some systems put around it."""
    script = script.strip()
    for opened, closed in (("//<![CDATA[", "//]]>"), ("<![CDATA[", "]]>"), ("<!--", "-->")):
        if script.startswith(opened):
            script = script.removeprefix(opened).strip().removesuffix(closed).strip()
    return script.removesuffix(";")
