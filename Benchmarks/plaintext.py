"""Paragraphs of plain text out of HTML."""

from collections.abc import Iterator
from html.parser import HTMLParser

BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "caption", "dd", "div", "dl", "dt", "figcaption", "figure",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "section", "table",
    "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
# What isn't prose: programs, menus, tables of values.
SKIPPED = {"head", "script", "style", "pre", "nav", "table", "noscript"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
# A shorter block that is no heading is an entry of a menu, a synopsis or a term.
FEWEST_WORDS = 8


class ParagraphParser(HTMLParser):
    """Collects the text of block elements, each as one line."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[str] = []
        self._pieces: list[str] = []
        self._skipped: list[str] = []
        self._is_heading = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in SKIPPED:
            self._finish()
            self._skipped.append(tag)
        elif tag in BLOCKS:
            self._finish()
            self._is_heading = tag in HEADINGS
        elif tag == "br":
            self._pieces.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._skipped:
            # What was left open inside ends with it.
            del self._skipped[self._skipped.index(tag) :]
        elif tag in BLOCKS:
            self._finish()

    def handle_data(self, data: str) -> None:
        if not self._skipped:
            self._pieces.append(data)

    def close(self) -> None:
        super().close()
        self._finish()

    def _finish(self) -> None:
        # The sign of a link to a heading is no text.
        text = " ".join("".join(self._pieces).replace("¶", "").split())
        self._pieces.clear()
        if text and (self._is_heading or text.count(" ") + 1 >= FEWEST_WORDS):
            self.paragraphs.append(text)
        self._is_heading = False


def paragraphs(html: str) -> Iterator[str]:
    parser = ParagraphParser()
    parser.feed(html)
    parser.close()
    yield from parser.paragraphs
