"""Small boxes over the worklist that ask for a name or for tags; Esc leaves them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from ecgviewer.core.language import tr
from ecgviewer.ui.style import text_label
from ecgviewer.ui.worklist_filters import FilterRow

_WIDE_PX, _MOST_TAGS = 260, 12


class _Box(QFrame):
    """A box that stands below what opened it, and goes when something else is clicked."""

    def __init__(self, title: str, hint: str, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self.setObjectName("card")
        self.setProperty("theme_name", owner.window().property("theme_name"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_WIDE_PX)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 10, 12, 12)
        self.column.setSpacing(6)
        self.column.addWidget(text_label(title, role="strong"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)

    def open_below(self, widget: QWidget) -> None:
        """Show the box below a widget, inside the screen."""
        self.adjustSize()
        at = widget.mapToGlobal(QPoint(0, widget.height() + 4))
        room = widget.screen().availableGeometry()
        x = min(at.x(), room.right() - self.width() - 8)
        y = min(at.y(), room.bottom() - self.height() - 8)
        self.move(max(x, room.left()), max(y, room.top()))
        self.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard."""
        super().showEvent(event)
        self.field.setFocus()
        self.field.selectAll()


class NameBox(_Box):
    """Asks under which name a search is kept."""

    named = Signal(str)

    def __init__(self, text: str, owner: QWidget) -> None:
        super().__init__(tr("Save this search"), tr("Name"), owner)
        self.column.addWidget(text_label(text, role="secondary", ink="2", wrap=True))
        self.field.setText(text[:80])
        self.field.setMaxLength(80)
        self.column.addWidget(self.field)
        self.column.addWidget(text_label(tr("Enter saves, Esc leaves"), role="secondary", ink="2"))
        self.field.returnPressed.connect(self._done)

    def _done(self) -> None:
        name = self.field.text().strip()
        if name:
            self.close()
            self.named.emit(name)


class TagBox(_Box):
    """Gives tags to records, or takes them away."""

    tagged = Signal(str, bool)

    def __init__(
        self, known: Sequence[str], having: frozenset[str], n: int, owner: QWidget
    ) -> None:
        title = tr("Tags") if n == 1 else tr("Tags of {n:,} records", n=n)
        super().__init__(title, tr("New tag"), owner)
        self.rows: dict[str, FilterRow] = {}
        for name in sorted({*known[:_MOST_TAGS], *having}):
            row = FilterRow(name, box=True)
            row.setChecked(name in having)
            row.clicked.connect(lambda on=False, name=name: self.tagged.emit(name, on))
            self.rows[name] = row
            self.column.addWidget(row)
        self.column.addWidget(self.field)
        self.column.addWidget(text_label(tr("Enter adds, Esc leaves"), role="secondary", ink="2"))
        self.field.setMaxLength(40)
        self.field.returnPressed.connect(self._add)

    def _add(self) -> None:
        name = "-".join(self.field.text().split())
        if name:
            self.close()
            self.tagged.emit(name, True)  # noqa: FBT003 - a signal has no names
