"""The place of a page in the window; the page itself is made when it is first asked for.

Few starts need every page: loading and building them all would hold up each of them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class PageDoor(QWidget):
    """Holds a page, and its line over all pages where it has one.

    Parameters
    ----------
    make
        Returns the page, and its line or none. Both know ``set_compact(on=...)``.
    """

    def __init__(self, make: Callable[[], tuple[Any, Any]]) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._make = make
        self._compact = False
        self._made: tuple[Any, Any] | None = None
        _bare_column(self)

    @cached_property
    def strip(self) -> QWidget:
        """Place of the line, to be laid out in the window."""
        strip = QWidget()
        _bare_column(strip)
        return strip

    def _opened(self) -> tuple[Any, Any]:
        if self._made is None:
            page, line = self._made = self._make()
            page.setAccessibleName(self.accessibleName())
            self.layout().addWidget(page)
            page.show()  # at once: a layout would wait for the event loop, and Tab pass by
            if line is not None:
                self.strip.layout().addWidget(line)
            self.set_compact(on=self._compact)
        return self._made

    @property
    def page(self) -> Any:
        """The page itself."""
        return self._opened()[0]

    @property
    def line(self) -> Any:
        """The page's line, None where it has none."""
        return self._opened()[1]

    def set_compact(self, *, on: bool) -> None:
        """Take the measures of a small window."""
        self._compact = on
        for part in self._made or ():
            if part is not None:
                part.set_compact(on=on)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page."""
        self._opened()
        super().showEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on."""
        super().focusInEvent(event)
        self.page.setFocus()


def _bare_column(widget: QWidget) -> None:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
