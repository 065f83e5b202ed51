"""What a window says: words of its widgets, and words that are painted."""

import re
from collections.abc import Iterator

from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QTabBar,
    QWidget,
)

OPEN, CLOSE = "⟦", "⟧"

DATA = (
    r"[^ ]*[/…][^ ]*(pytest|records)[^ ]*|\br\d\b|\.hea\b|[0-9a-f]{6,}",  # files, hashes
    r"\b[0-9]?[A-Z]{2,6}[0-9]?\b|\baV[RLF]\b|\bV\dR?\b",  # codes, leads
    r"\b(ms|mV|mm|min|bpm|Hz|px|dB|MB|GB|kB|QTc)\b",
    r"\b(Ctrl|Shift|Alt|Esc|Enter|Tab|Del|Space|PgUp|PgDown|Home|End|Left|Right|Up|Down)\b",
    r"\becgviewer\b|\brest-ecg(-[\d.]+)?|\bbase\b|\bstand-in\b",  # names of programs and models
    r"\b(Bazett|Fridericia|Framingham|Hodges)\b",
    r"^Export\.\.\.$",  # pyqtgraph's own, in a menu that is never shown
)


class Bracketed(dict):
    """Stands for a language whose every text is the English one in brackets."""

    def get(self, key, default=None):
        text = key[0] if isinstance(key, tuple) else key
        return (f"{OPEN}{text}{CLOSE}",) * 2 if isinstance(key, tuple) else f"{OPEN}{text}{CLOSE}"


def said_by(widget: QWidget) -> Iterator[str]:
    """Yield what a widget says, to the eye and to a screen reader."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield from (widget.windowTitle() if widget.isWindow() else "", widget.statusTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QProgressBar) and widget.isTextVisible():
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(row) for row in range(widget.count()))
    if isinstance(widget, QHeaderView) and widget.model() is not None:
        for section in range(widget.count()):
            yield str(widget.model().headerData(section, widget.orientation()) or "")


def said_in(window: QWidget) -> set[str]:
    """Return what a window says, whether it is in view or not."""
    found = {text for one in [window, *window.findChildren(QWidget)] for text in said_by(one)}
    found |= {one.text() for one in window.findChildren(QAction)}
    return found - {""}


def painted(monkeypatch) -> set[str]:
    """Return the set that every text painted from now on goes into."""
    found: set[str] = set()
    draw = QPainter.drawText

    def note(self, *arguments):
        found.update(one for one in arguments if isinstance(one, str))
        return draw(self, *arguments)

    monkeypatch.setattr(QPainter, "drawText", note)
    return found


def left_in_english(texts, data=()) -> list[str]:
    """Return texts with words outside the brackets that are neither data nor names.

    Parameters
    ----------
    data
        Patterns of what is the user's, a file's or a name, and of units and keys.
    """
    left = []
    for text in texts:
        rest = re.sub(r"<[^>]*>|&\w+;", " ", _outside(text))
        for pattern in data:
            rest = re.sub(pattern, " ", rest)
        if re.search(r"[A-Za-z]{2,}", rest):
            left.append(text)
    return sorted(left)


def _outside(text: str) -> str:
    """Return what stands outside all brackets; values within them are their own affair."""
    depth, out = 0, []
    for letter in text:
        depth += (letter == OPEN) - (letter == CLOSE)
        if not depth and letter != CLOSE:
            out.append(letter)
    return "".join(out)
