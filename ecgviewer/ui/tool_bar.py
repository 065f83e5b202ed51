"""The bar above the sheet: how the traces are drawn, and whether the model is seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSlider, QWidget

from ecgviewer.core.display_filter import DISPLAY_FILTERS
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.paper import GAINS_MM_MV, ORDER_TITLES, ORDERS, SPEEDS_MM_S
from ecgviewer.ui.action_table import key_text, tip
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.caliper_widgets import CaliperButton
from ecgviewer.ui.controls import Button, Chooser, Icon, KeyChip, Switch, rule
from ecgviewer.ui.device_link import DeviceButton
from ecgviewer.ui.focus_buttons import ViewButtons
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import restyle, text_label

HIDDEN = tr_later("Surprise hidden until the first read is logged")
HIDDEN_IN_PACKETS = tr_later("Surprise hidden: a packet is read blind")


class ToolBar(QFrame):
    """Layout, speed, gain, order, theme; views; opacity and the switch of the overlay."""

    def __init__(self, session: ReviewSession, actions: ActionSet) -> None:
        super().__init__()
        self.setObjectName("tool_bar")
        self._session, self._compact = session, False
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self._choosers = {
            "layout_id": Chooser(
                [(one.id, tr(one.title)) for one in session.layouts], tip=tip("layout")
            ),
            "speed_mm_s": Chooser([(v, f"{v:g} mm/s") for v in SPEEDS_MM_S], tip=tip("speed")),
            "gain_mm_mv": Chooser([(v, f"{v:g} mm/mV") for v in GAINS_MM_MV], tip=tip("gain")),
            "order": Chooser([(one, tr(ORDER_TITLES[one])) for one in ORDERS], tip=tip("order")),
        }
        names = (tr("Layout"), tr("Paper speed"), tr("Gain"), tr("Order of the limb leads"))
        for (field, chooser), name in zip(self._choosers.items(), names, strict=True):
            chooser.setAccessibleName(name)
            chooser.chosen.connect(
                lambda value, field=field: session.change_settings(**{field: value})
            )
            row.addWidget(chooser)
        filters = [(one.id, tr(one.title)) for one in DISPLAY_FILTERS]
        self._filter = Chooser(filters, tip=tip("filter"))
        self._filter.setAccessibleName(tr("Filter"))
        self._filter.chosen.connect(session.eye.choose)
        row.addWidget(self._filter)
        self._theme = Button(icon="moon")
        self._theme.setToolTip(tip("theme"))
        self._theme.setAccessibleName(tip("theme"))
        self._theme.clicked.connect(lambda: actions.trigger("theme"))
        row.addWidget(self._theme)
        self._views = ViewButtons(session, actions)
        row.addWidget(rule(vertical=True))
        self._calipers = CaliperButton(session, actions)
        row.addWidget(self._calipers)
        row.addWidget(self._views)
        self.device = DeviceButton(actions)
        row.addWidget(self.device)
        row.addStretch(1)
        self._build_overlay(row, actions)
        session.settingsChanged.connect(self.refresh)
        session.recordChanged.connect(self.refresh)
        session.heatChanged.connect(self.refresh)
        session.scoreChanged.connect(self.refresh)
        session.modelChanged.connect(self.refresh)
        session.eye.changed.connect(self.refresh)
        self.refresh()

    def _build_overlay(self, row: QHBoxLayout, actions: ActionSet) -> None:
        self._state = text_label(role="secondary", ink="2")
        self._opacity_title = text_label(tr("Opacity"), role="secondary", ink="2")
        self._opacity = QSlider(Qt.Orientation.Horizontal)
        self._opacity.setRange(10, 100)
        self._opacity.setFixedWidth(64)
        self._opacity.setToolTip(tip("opacity"))
        self._opacity.setAccessibleName(tr("Opacity of the surprise"))
        self._opacity.valueChanged.connect(
            lambda value: self._session.change_settings(heat_opacity=value / 100)
        )
        self._percent = text_label(role="secondary", ink="2")
        self._percent.setFixedWidth(34)
        self._eye = Icon("eye", ink="model")
        self._title = text_label(tr("Surprise"), role="strong", ink="model")
        self._switch = Switch(name=tip("heat"))
        self._switch.setToolTip(tip("heat"))
        self._switch.clicked.connect(lambda: actions.trigger("heat"))
        actions.qt["heat"].enabledChanged.connect(self._switch.setEnabled)
        opacity = (self._state, self._opacity_title, self._opacity, self._percent)
        line, key = rule(vertical=True), KeyChip(key_text("heat"))
        for widget in (*opacity, line, self._eye, self._title, self._switch, key):
            row.addWidget(widget)
        self._of_overlay = (self._opacity, line, self._switch, key)
        self._in_words = (self._opacity_title, self._percent)

    def set_compact(self, *, on: bool) -> None:
        """Take the height of a small window and leave out words."""
        self._compact = on
        self.setFixedHeight(36 if on else 40)
        self._calipers.set_compact(on=on)
        self._choosers["order"].setVisible(not on)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Fit again when a part wants another width: a chooser's choice, a word of state."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Where there is little room the views' names, the theme, the views give way; keys stay.

        Where a language needs more still, the words beside the slider do.
        """
        words = self._session.reading.ai_allowed and not self._compact
        give_way = (self._views, self._theme, *self._in_words)
        room = self._room_beside(give_way)
        wanted = sum(_wide(one) + 8 for one in self._in_words) if words else 0
        words = words and room >= wanted
        room -= wanted if words else 0
        for widget in self._in_words:
            widget.setVisible(words)
        parts = (self._views, self._theme)
        self._views.set_compact(on=self._compact)
        if room < sum(_wide(part) + 8 for part in parts):
            self._views.set_compact(on=True)
        self._theme.setVisible(room >= sum(_wide(part) + 8 for part in parts))
        self._views.setVisible(room >= _wide(self._views))

    def _room_beside(self, parts: Sequence[QWidget]) -> int:
        """Return the pixels that all but some parts leave free."""
        row = self.layout()
        widgets = [row.itemAt(place).widget() for place in range(row.count())]
        shown = (one for one in widgets if one is not None and not one.isHidden())
        return self.width() - 24 - sum(_wide(one) + 8 for one in shown if one not in parts)

    def refresh(self) -> None:
        """Show what the session says."""
        session, settings = self._session, self._session.settings
        for field, chooser in self._choosers.items():
            chooser.show_choice(getattr(settings, field))
        self._filter.show_choice(session.eye.wanted.id)
        self._filter.setEnabled(session.has_record)
        self._theme.set_look(icon="moon" if settings.theme == "paper" else "sun")
        blocker = QSignalBlocker(self._opacity)
        self._opacity.setValue(round(settings.heat_opacity * 100))
        blocker.unblock()
        self._percent.setText(f"{settings.heat_opacity:.0%}".replace("%", " %"))
        on = session.heat_on
        self._eye.set_look("eye" if on else "eye-off", "model" if on else "ink2")
        may = session.reading.ai_allowed
        for widget in self._of_overlay:
            widget.setVisible(may)
        hidden = tr(HIDDEN_IN_PACKETS if session.reading.is_blinded else HIDDEN)
        self._title.setText(tr("Surprise") if on else tr("Surprise hidden") if may else hidden)
        restyle(self._title, ink="model" if on else "2", role="strong" if may else "secondary")
        self._switch.setChecked(on)
        self._switch.setEnabled(session.has_model)
        self._state.setText(self._state_text())
        self._state.setVisible(may and bool(self._state.text()))
        self._fit()

    def _state_text(self) -> str:
        session = self._session
        if not session.has_model:
            return tr("No model")
        if session.model_stopped:
            return tr("Model stopped")
        if session.score_problem is not None:
            return tr("Not evaluated")
        progress = session.score_progress
        if progress is None:
            return ""
        if not progress.done:
            return tr("Scoring")
        return tr("Scoring {done}", done=f"{progress.fraction:.0%}".replace("%", " %"))


def _wide(widget: QWidget) -> int:
    """Return the width that a widget asks for."""
    return min(max(widget.sizeHint().width(), widget.minimumWidth()), widget.maximumWidth())
