"""The manual: the pages of ``docs/``, their sections, and finding words in them.

``docs/index.md`` is the table of contents, here as on the site that is made of the same files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.resources import shipped

_HEADING = re.compile(r"(#{1,3}) (.+)")
_ENTRY = re.compile(r"- \[(?P<title>[^\]]+)\]\((?P<file>[\w-]+\.md)\)")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"[*`_|]|^[-:| ]+$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it, up to the next heading.

    Parameters
    ----------
    file
        Page, such as ``reading.md``.
    anchor
        Name of the heading in a link: ``reading.md#first-read``.
    title, level
        The heading; 1 is the page's own.
    text
        Its words, without marks of formatting.
    """

    file: str
    anchor: str
    title: str
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the manual.

    Parameters
    ----------
    file, title, group
        Its file, and its name and heading in the table of contents.
    sections
        At least one: the page's own heading.
    """

    file: str
    title: str
    group: str
    sections: tuple[Section, ...]


def manual_folder() -> Path:
    """Return where the pages lie."""
    return shipped("docs")


def manual_pages(folder: Path | None = None) -> tuple[Page, ...]:
    """Return the pages in the order of the table of contents, that itself first.

    Raises
    ------
    UserError
        If a page is not there.
    """
    folder = manual_folder() if folder is None else folder
    contents = page_text(folder, "index.md")
    pages = [Page("index.md", "Contents", "", sections_of("index.md", contents))]
    group = ""
    for line in contents.splitlines():
        heading, entry = _HEADING.fullmatch(line), _ENTRY.match(line)
        if heading:
            group = plain(heading[2])
        elif entry:
            file = entry["file"]
            text = page_text(folder, file)
            pages.append(Page(file, entry["title"], group, sections_of(file, text)))
    return tuple(pages)


def page_text(folder: Path, file: str) -> str:
    """Return a page as it is written.

    Raises
    ------
    UserError
        If it is not there.
    """
    try:
        return (folder / file).read_text(encoding="utf-8")
    except OSError as error:
        raise UserError(
            tr(
                "The manual's page {file} is not there: {reason}.",
                file=file,
                reason=error.strerror,
            )
        ) from error


def sections_of(file: str, text: str) -> tuple[Section, ...]:
    """Return the sections of a page; headings inside code are code."""
    sections: list[Section] = []
    anchors: dict[str, int] = {}
    for title, level, body in _parts(text):
        anchor = anchor_of(title)
        n = anchors[anchor] = anchors.get(anchor, -1) + 1
        sections.append(Section(file, f"{anchor}_{n}" if n else anchor, title, level, body))
    return tuple(sections)


def _parts(text: str) -> Iterator[tuple[str, int, str]]:
    title, level, body, is_code = "", 0, [], False
    for line in text.splitlines():
        is_code ^= line.lstrip().startswith("```")
        heading = None if is_code else _HEADING.fullmatch(line)
        if heading is None:
            body.append(line)
            continue
        if level:
            yield title, level, plain("\n".join(body))
        title, level, body = plain(heading[2]), len(heading[1]), []
    if level:
        yield title, level, plain("\n".join(body))


def plain(text: str) -> str:
    """Return Markdown as words: links by their text, no marks of formatting."""
    return " ".join(_MARKS.sub(" ", _LINK.sub(r"\1", text)).split())


def anchor_of(title: str) -> str:
    """Return a heading's name in a link, as the site's builder makes it."""
    kept = re.sub(r"[^\w\s-]", "", title.encode("ascii", "ignore").decode()).strip().lower()
    return re.sub(r"[-\s]+", "-", kept)


def find_sections(pages: Sequence[Page], typed: str, most: int = 40) -> tuple[Section, ...]:
    """Return the sections that hold every word typed; those whose heading does come first."""
    words = typed.lower().split()
    if not words:
        return ()
    found = [
        section
        for page in pages
        for section in page.sections
        if all(word in f"{section.title} {section.text}".lower() for word in words)
    ]
    found.sort(key=lambda one: not all(word in one.title.lower() for word in words))
    return tuple(found[:most])
