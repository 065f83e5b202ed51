"""All that can be done, found by its words: type some letters, Enter does it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.language import folded, tr, tr_later, tr_n
from ecgviewer.ui.action_table import ACTIONS, Action, key_text, shown_key
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.style import SMALL_PX, apply_theme, text_label, theme_of

ITSELF = frozenset(("commands", "escape"))
"""What makes no sense once the list is open."""

WIDTH_PX, ROW_PX, ROWS = 520, 30, 11
_KEY = Qt.ItemDataRole.UserRole
_ID = Qt.ItemDataRole.UserRole + 1
_MENU = Qt.ItemDataRole.UserRole + 2
_RESTS = tr_later("not now")


def matching(typed: str, actions: Sequence[Action] = ACTIONS) -> tuple[Action, ...]:
    """Return the actions that hold every word typed, best match first.

    Words are looked for in the title, the menu and the id; a title that begins with what was typed
    comes first, then one that has a word that does, then the rest, each in the order of the menus.
    Typed words that nothing holds match letters in their order: ``vcg`` finds
    ``Vectorcardiogram loop``.
    """
    words = folded(typed).split()
    found = [one for one in actions if all(word in _words_of(one) for word in words)]
    if not found:
        found = [one for one in actions if _in_order("".join(words), folded(tr(one.title)))]
    return tuple(sorted(found, key=lambda one: _rank(folded(typed).strip(), one)))


def _words_of(action: Action) -> str:
    told = f"{tr(action.title)} {tr(action.menu)}"  # English finds, too: support speaks it
    return folded(f"{told} {action.title} {action.menu} {action.id.replace('_', ' ')}")


def _rank(typed: str, action: Action) -> int:
    title = folded(tr(action.title))
    if title.startswith(typed):
        return 0
    return 1 if f" {typed}" in title else 2 if typed in title else 3


def _in_order(letters: str, text: str) -> bool:
    left = iter(text)
    return all(letter in left for letter in letters)


_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: ROWS - 1,
    Qt.Key.Key_PageUp: 1 - ROWS,
}


class CommandField(QLineEdit):
    """What is typed; up and down, page up and page down move in the list below it."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let what moves in the list through to it."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class CommandDelegate(QStyledItemDelegate):
    """One action: its words, its menu, its key; grey where it cannot be done now."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return the size of a list row."""
        return QSize(100, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint the row."""
        theme = theme_of(self.parent())  # type: ignore[arg-type]
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.human_tint))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(theme.human))
        elif state & QStyle.StateFlag.State_MouseOver and enabled:
            painter.fillRect(rect, QColor(theme.hover))
        small = QFont(option.font)  # type: ignore[attr-defined]
        small.setPixelSize(SMALL_PX)
        painter.setFont(small)
        key = str(index.data(_KEY))
        width = painter.fontMetrics().horizontalAdvance(key) + 12
        box = QRect(rect.right() - width - 8, rect.top() + (ROW_PX - 18) // 2, width, 18)
        painter.setPen(QColor(theme.line_strong))
        painter.setBrush(QColor(theme.panel))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QColor(theme.ink2 if enabled else theme.ink3))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
        menu = str(index.data(_MENU)) if enabled else tr(_RESTS)
        painter.setPen(QColor(theme.ink3))
        beside = rect.adjusted(0, 0, -(rect.right() - box.left()) - 10, 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(beside, right, menu)
        room = beside.right() - rect.left() - 26 - painter.fontMetrics().horizontalAdvance(menu)
        painter.setFont(option.font)  # type: ignore[attr-defined]
        painter.setPen(QColor(theme.ink1 if enabled else theme.ink3))
        title = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(rect.adjusted(14, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, title)
        painter.restore()


class CommandPalette(QDialog):
    """Offers every action of the window by its words.

    Parameters
    ----------
    parent
        The window; the list opens under the middle of its upper edge.
    commands
        The actions of the window, enabled as they are now.
    theme
        Name of the theme.
    """

    asked = Signal(str)
    """The id of what is to be done; the list is closed by then."""

    def __init__(self, parent: QWidget, commands: ActionSet, theme: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Commands"))
        self.setAccessibleName(tr("Commands"))
        self._owner, self._commands = parent, commands
        # Opening a dialogue changes neither record nor page: asked once, it stays true.
        self._may = {one.id: commands.may(one.id) for one in ACTIONS if one.id not in ITSELF}
        self.field = CommandField()
        self.field.setPlaceholderText(tr("What do you want to do?"))
        self.field.setAccessibleName(tr("Search commands"))
        self.list = QListView()
        self.list.setAccessibleName(tr("Commands that match"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(CommandDelegate(self.list))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFixedHeight(ROWS * ROW_PX + 2)
        self._items = QStandardItemModel(self)
        self.list.setModel(self._items)
        self._said = text_label(role="secondary", ink="2")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        for widget in (self.field, self.list, self._said):
            column.addWidget(widget)
        self.setFixedWidth(WIDTH_PX)
        self.field.textChanged.connect(self._fill)
        self.field.stepped.connect(self.step)
        self.field.returnPressed.connect(self.run)
        self.list.clicked.connect(self.run)
        self.list.selectionModel().currentChanged.connect(self._say)
        apply_theme(self, theme)
        self._fill()
        self.field.setFocus()
        at = parent.mapToGlobal(QPoint((parent.width() - WIDTH_PX) // 2, 56))
        self.move(at)

    @property
    def ids(self) -> tuple[str, ...]:
        """What is listed, in order."""
        rows = range(self._items.rowCount())
        return tuple(self._items.item(row).data(_ID) for row in rows)

    @property
    def chosen(self) -> str | None:
        """What Enter does now."""
        index = self.list.currentIndex()
        return str(index.data(_ID)) if index.isValid() else None

    def step(self, by: int) -> None:
        """Choose another row; those that cannot be done now are passed over."""
        can = [row for row, name in enumerate(self.ids) if self._may[name]]
        if not can:
            return
        row = self.list.currentIndex().row()
        place = can.index(row) if row in can else 0
        self._choose(can[min(max(place + by, 0), len(can) - 1)])

    def run(self) -> None:
        """Close, then do what is chosen."""
        name = self.chosen
        if name is not None and self._may[name]:
            self.accept()
            self.asked.emit(name)

    def _fill(self) -> None:
        """List what matches; what cannot be done now comes last."""
        found = [one for one in matching(self.field.text()) if one.id in self._may]
        found.sort(key=lambda one: not self._may[one.id])
        self._items.clear()
        for action in found:
            title, menu = tr(action.title), tr(action.menu)
            item = QStandardItem(title)
            keys = tr(" or ").join(dict.fromkeys(shown_key(key) for key in action.keys))
            item.setData(key_text(action.id), _KEY)
            item.setData(action.id, _ID)
            item.setData(menu, _MENU)
            item.setToolTip(f"{menu}: {title}, {keys}")
            may = self._may[action.id]
            rest = "" if may else f", {tr(_RESTS)}"
            item.setData(
                f"{title}, {keys}, {menu}{rest}",
                Qt.ItemDataRole.AccessibleTextRole,
            )
            item.setEnabled(may)
            self._items.appendRow(item)
        if found and self._may[found[0].id]:
            self._choose(0)
        self._say()

    def _choose(self, row: int) -> None:
        index = self._items.index(row, 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    def _say(self) -> None:
        count = self._items.rowCount()
        counted = tr_n("{n} command", "{n} commands", count) if count else tr("No such command")
        self._said.setText(tr("{counted} · Enter does it, Esc closes", counted=counted))
        index = self.list.currentIndex()
        chosen = index.data(Qt.ItemDataRole.AccessibleTextRole) if index.isValid() else counted
        self.field.setAccessibleDescription(str(chosen))
