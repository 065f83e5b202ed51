"""Calipers around the sheet: on it, in the panel, in the tool bar, in the status line."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ecgviewer.core.caliper import Caliper, miss_text, size_text, title_of
from ecgviewer.core.language import tr
from ecgviewer.tasks.calipers import detail
from ecgviewer.ui.action_table import key_text, tip
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.caliper_item import Shown
from ecgviewer.ui.caliper_mouse import CaliperMouse
from ecgviewer.ui.caliper_state import Calipers
from ecgviewer.ui.controls import Button
from ecgviewer.ui.panel import Section
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import restyle, text_label, theme_of
from ecgviewer.ui.trace_view import TraceView

_BAR = 3


class CaliperLink(QObject):
    """Shows the calipers on a sheet, and lets its mouse move them."""

    def __init__(self, calipers: Calipers, sheet: TraceView) -> None:
        super().__init__(sheet)  # goes with it: the session outlives every sheet
        self._calipers, self._sheet = calipers, sheet
        self.mouse = CaliperMouse(sheet, sheet.mouse, calipers)
        sheet.canvas.mouse = self.mouse  # type: ignore[assignment]
        sheet.canvas.calipers.serve(lambda: sheet.signals)
        calipers.attach(sheet, self.mouse.cancel)
        calipers.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what there is."""
        calipers, canvas = self._calipers, self._sheet.canvas
        shown = [Shown(one, calipers.march_of(one)) for one in calipers.all]
        canvas.calipers.show_calipers(shown, calipers.fs, calipers.active_id, calipers.leg)
        canvas.viewport().update()


class CaliperRow(QFrame):
    """One caliper: its name, what it says, where."""

    def __init__(self, one: Caliper, calipers: Calipers, actions: ActionSet) -> None:
        super().__init__()
        self.setObjectName("row")
        self._calipers, self._id = calipers, one.id
        column = QVBoxLayout(self)
        column.setContentsMargins(16 + _BAR + 8, 6, 16, 6)
        column.setSpacing(2)
        self._title = text_label(role="strong", wrap=True)
        self._detail = text_label(role="secondary", ink="2", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._detail)
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 4, 0, 2)
        tools.setSpacing(8)
        for action, icon, title in (
            ("caliper_march_all", "ruler", tr("March")),
            ("caliper_copy", "list", tr("Copy")),
            ("caliper_delete", "trash", ""),
        ):
            button = Button(title, icon=icon, key=key_text(action), height=26)
            button.setToolTip(tip(action))
            button.setAccessibleName(tip(action))
            button.clicked.connect(lambda _=False, action=action: actions.trigger(action))
            tools.addWidget(button)
        tools.addStretch(1)
        column.addWidget(self._tools)
        self.refresh(one)

    def set_compact(self, *, on: bool) -> None:
        """Leave out the words of the buttons in a small window."""
        for button in self._tools.findChildren(Button):
            button.set_compact(on=on)

    def refresh(self, one: Caliper) -> None:
        """Show what it says now."""
        calipers = self._calipers
        march = calipers.march_of(one)
        said = detail(one, march, calipers.fs, calipers.qtc_of(one))
        if march is not None and march.first_miss is not None:
            said += f" · {miss_text(march, calipers.fs)}"
        active = calipers.active_id == one.id
        kept = tr("kept with the record") if calipers.is_kept_one(one) else tr("not kept yet")
        self._title.setText(title_of(one))
        self._detail.setText(f"{one.lead} · {said} · {kept}")
        self.setAccessibleName(f"{title_of(one)}, {one.lead}, {said}")
        self._tools.setVisible(active)
        restyle(self, selected="true" if active else "false")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Work on it."""
        self._calipers.select(self._id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the caliper's bar."""
        super().paintEvent(event)
        painter = QPainter(self)
        left = self.layout().contentsMargins().left() - _BAR - 8
        height = min(self.height() - 16, 30)
        painter.fillRect(left, 8, _BAR, height, QColor(theme_of(self).caliper))
        painter.end()


class CaliperSection(Section):
    """All calipers of the record, as they were made; nothing where there are none."""

    def __init__(self, session: ReviewSession, actions: ActionSet) -> None:
        super().__init__(tr("Calipers"))
        self._calipers, self._actions = session.calipers, actions
        self._compact = False
        self.column.setSpacing(0)
        self._count = text_label(role="secondary", ink="2")
        self.heading.insertWidget(1, self._count)
        self._rows: dict[str, CaliperRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        self._calipers.changed.connect(self.refresh)
        self.refresh()

    def set_compact(self, *, on: bool) -> None:
        """Take the width of a small window."""
        self._compact = on
        self.heading.setContentsMargins(12 if on else 16, 0, 12 if on else 16, 6)
        self.column.setContentsMargins(0, 8, 0, 8)
        for row in self._rows.values():
            row.set_compact(on=on)

    def refresh(self) -> None:
        """Show the calipers; rows stay while their calipers do."""
        there = {one.id: one for one in self._calipers.all}
        for name in [name for name in self._rows if name not in there]:
            row = self._rows.pop(name)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for name, one in there.items():
            if name in self._rows:
                self._rows[name].refresh(one)
            else:
                row = CaliperRow(one, self._calipers, self._actions)
                row.set_compact(on=self._compact)
                self._list.addWidget(row)
                self._rows[name] = row
        self._count.setText(str(len(there)))
        self.setVisible(bool(there))


class CaliperButton(Button):
    """Puts a caliper; lit while one is worked on."""

    def __init__(self, session: ReviewSession, actions: ActionSet) -> None:
        super().__init__(tr("Calipers"), icon="ruler", key=key_text("caliper_time"), kind="quiet")
        self._calipers = session.calipers
        self.setCheckable(True)
        self.setToolTip(tip("caliper_time"))
        self.setAccessibleName(tip("caliper_time"))
        self.clicked.connect(lambda: self._calipers.toggle())
        actions.qt["caliper_time"].enabledChanged.connect(self.setEnabled)
        self.setEnabled(actions.qt["caliper_time"].isEnabled())
        self._calipers.activeChanged.connect(self._show)

    def _show(self) -> None:
        self.setChecked(self._calipers.is_active)


class CaliperStatus(QLabel):
    """What the caliper worked on says, in the status line."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__()
        self._calipers = session.calipers
        self.setProperty("role", "small")
        self.setProperty("ink", "caliper")
        self._calipers.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say it."""
        one = self._calipers.active
        if one is None:
            self.clear()
            return
        parts = [f"{title_of(one)} {size_text(one, self._calipers.fs)}"]
        march, qtc = self._calipers.march_of(one), self._calipers.qtc_of(one)
        if qtc:
            parts.append(qtc)
        if march is not None:
            parts.append(miss_text(march, self._calipers.fs))
        if self._calipers.is_copied:
            parts.append(tr("copied"))
        self.setText(", ".join(parts))
