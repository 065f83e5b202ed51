"""The page that compares: two ECGs beside each other, stacked or superimposed; what changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.language import tr, tr_later, tr_n
from ecgviewer.core.paper import GAINS_MM_MV, SPEEDS_MM_S
from ecgviewer.ui.action_table import key_text, tip
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.compare_beats import BeatsView
from ecgviewer.ui.compare_foot import CompareFoot
from ecgviewer.ui.compare_panel import ComparePanel
from ecgviewer.ui.compare_sheet import LineSample, Scale, SheetPair
from ecgviewer.ui.compare_state import ARRANGEMENTS, Comparing
from ecgviewer.ui.compare_table import rarity_text
from ecgviewer.ui.controls import Button, Chooser, Icon, KeyChip, Switch, rule
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import set_ink, text_label
from ecgviewer.ui.tool_bar import HIDDEN

_TITLES = {
    "beside": tr_later("Beside"),
    "stacked": tr_later("Stacked"),
    "superimposed": tr_later("Superimposed"),
}
_PAN = {
    Qt.Key.Key_Left: -0.1,
    Qt.Key.Key_Right: 0.1,
    Qt.Key.Key_PageUp: -1.0,
    Qt.Key.Key_PageDown: 1.0,
    Qt.Key.Key_Home: -1e6,
    Qt.Key.Key_End: 1e6,
}
_LINES_MAX = 3


class CompareBar(QFrame):
    """Arrangement; speed and gain, one of each for both; whether the model is seen."""

    def __init__(self, session: ReviewSession, actions: ActionSet, state: Comparing) -> None:
        super().__init__()
        self.setObjectName("tool_bar")
        self._session, self._state = session, state
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        group = QButtonGroup(self)
        self.arrangements = {}
        for one in ARRANGEMENTS:
            button = Button(tr(_TITLES[one]), kind="segment")
            button.setCheckable(True)
            way = tr("{key} goes to the next", key=key_text("layout"))
            button.setToolTip(f"{tr(_TITLES[one])}  {way}")
            button.clicked.connect(lambda _=False, one=one: state.arrange(one))
            group.addButton(button)
            row.addWidget(button)
            self.arrangements[one] = button
        row.addWidget(KeyChip(key_text("layout")))
        row.addWidget(rule(vertical=True))
        self._choosers = {
            "speed_mm_s": Chooser([(v, f"{v:g} mm/s") for v in SPEEDS_MM_S], tip=tip("speed")),
            "gain_mm_mv": Chooser([(v, f"{v:g} mm/mV") for v in GAINS_MM_MV], tip=tip("gain")),
        }
        names = (tr("Paper speed"), tr("Gain"))
        for (field, chooser), name in zip(self._choosers.items(), names, strict=True):
            chooser.setAccessibleName(name)
            chooser.chosen.connect(
                lambda value, field=field: session.change_settings(**{field: value})
            )
            row.addWidget(chooser)
        row.addStretch(1)
        self._eye = Icon("eye", ink="model")
        self._title = text_label(tr("Surprise"), role="strong", ink="model")
        self._switch = Switch(name=tip("heat"))
        self._switch.setToolTip(tip("heat"))
        self._switch.clicked.connect(lambda: actions.trigger("heat"))
        self._key = KeyChip(key_text("heat"))
        for widget in (self._eye, self._title, self._switch, self._key):
            row.addWidget(widget)

    def set_compact(self, *, on: bool) -> None:
        """Take the height of a small window."""
        self.setFixedHeight(36 if on else 40)

    def refresh(self) -> None:
        """Show what state and session say."""
        session = self._session
        for one, button in self.arrangements.items():
            button.setChecked(one == self._state.arrangement)
        for field, chooser in self._choosers.items():
            chooser.show_choice(getattr(session.settings, field))
        on = session.heat_on
        self._eye.set_look("eye" if on else "eye-off", "model" if on else "ink2")
        may = session.reading.ai_allowed
        hidden = tr("Surprise hidden") if may else tr(HIDDEN)
        self._title.setText(tr("Surprise") if on else hidden)
        set_ink(self._title, "model" if on else "2")
        self._switch.setVisible(may)
        self._key.setVisible(may)
        self._switch.setChecked(on)
        self._switch.setEnabled(session.has_model)


class ComparePage(QWidget):
    """Tool bar over the two ECGs over the foot; the panel at the right."""

    def __init__(self, session: ReviewSession, actions: ActionSet, state: Comparing) -> None:
        super().__init__()
        self.setObjectName("page")
        # Not by Tab: it hands the focus on, and Tab would never come past it.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._session, self._state = session, state
        self._theme = ""
        self.bar = CompareBar(session, actions, state)
        self.pair = SheetPair()
        self.beats = BeatsView()
        self.foot = CompareFoot(session, state)
        self.panel = ComparePanel(session, state)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build_empty())
        self._stack.addWidget(self.pair)
        self._stack.addWidget(self._build_over())
        left = QVBoxLayout()
        left.setSpacing(0)
        for widget in (self.bar, self._stack, self.foot):
            left.addWidget(widget, 1 if widget is self._stack else 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.panel)
        for signal in (state.changed, session.settingsChanged, session.monitor.changed):
            signal.connect(self.refresh)

    def _build_empty(self) -> QWidget:
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.addStretch(1)
        self._empty = text_label(ink="2")
        column.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return empty

    def _build_over(self) -> QWidget:
        over = QWidget()
        head = QFrame()
        head.setObjectName("bar")
        head.setFixedHeight(28)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self._legend = []
        for title, earlier in ((tr("Earlier"), True), (tr("Now"), False)):
            sample = LineSample(earlier=earlier)
            sample.dashed = True
            said = text_label(role="secondary", ink="2")
            for widget in (sample, text_label(title, role="strong"), said):
                row.addWidget(widget)
            row.addSpacing(16)
            self._legend.append(said)
        row.addStretch(1)
        self._aligned = text_label(role="secondary", ink="2")
        row.addWidget(self._aligned)
        column = QVBoxLayout(over)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.beats, 1)
        return over

    def set_compact(self, *, on: bool) -> None:
        """Take the measures of a small window."""
        for part in (self.bar, self.foot, self.panel):
            part.set_compact(on=on)

    # Showing

    def showEvent(self, event: QShowEvent) -> None:
        """Look for earlier ECGs."""
        super().showEvent(event)
        self._state.set_shown(on=True)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self._state.set_shown(on=False)

    @property
    def scale(self) -> Scale:
        """The one scale that both are drawn at."""
        settings = self._session.settings
        return Scale(
            settings.speed_mm_s,
            settings.gain_mm_mv,
            self._session.monitor.px_per_mm,
            settings.order,
            settings.half_precordial,
        )

    def refresh(self) -> None:
        """Show what state and session say; at rest while the page is not seen."""
        if not self.isVisible():
            return
        state, session = self._state, self._session
        before = self.panel.part
        self.bar.refresh()
        self.panel.refresh()
        found = state.found if not state.needs_confirmation else None
        if session.settings.theme != self._theme:
            self._theme = session.settings.theme
            for side in self.pair.sides:
                side.set_theme(self._theme)
        if found is None:
            self._stack.setCurrentIndex(0)
            self._empty.setText(self._empty_text())
        else:
            self._show_sides()
            over = state.arrangement == "superimposed"
            self._stack.setCurrentIndex(2 if over else 1)
            if over:
                self._show_beats()
            else:
                self.pair.arrange(state.arrangement)
                self.pair.set_scale(self.scale)
        self._show_foot()
        if self.panel.part is not before or not self._focus_is_here():
            self._focus_part()

    def _empty_text(self) -> str:
        if not self._session.has_record:
            return tr("No record is shown.")
        if self._state.needs_confirmation:
            return tr("Nothing is compared before you say that it is the same patient.")
        if self._state.is_busy:
            return ""
        if self._state.problem is not None and not self._state.choosing:
            return tr("The ECG chosen cannot be compared.")
        return tr("No earlier ECG is chosen.")

    def _show_sides(self) -> None:
        state, session = self._state, self._session
        found, path = state.found, session.path
        if found is None or path is None or state.earlier_path is None:
            return
        opacity = session.settings.heat_opacity
        self.pair.earlier.show_record(state.earlier_path.stem, found.earlier, found.measured[0])
        self.pair.now.show_record(path.stem, found.now, found.measured[1])
        self.pair.earlier.show_map(state.earlier_map, opacity=opacity)
        # Both or neither: heat on one side alone would look like a change.
        both = state.earlier_map is not None
        self.pair.now.show_map(session.map if both else None, opacity=opacity)
        sides = (found.earlier, state.earlier_path), (found.now, path)
        for said, (record, one), measured in zip(self._legend, sides, found.measured, strict=True):
            median = measured.median
            parts = [one.stem]
            if median is not None:
                n = median.n_beats
                parts.append(tr_n("median of {n} beat", "median of {n} beats", n))
            said.setText(" · ".join(parts))
            said.setToolTip(record.start or tr("date not given"))

    def _show_beats(self) -> None:
        found = self._state.found
        over = found.superimposed if found is not None else None
        said: dict[str, list[tuple[str, str]]] = {}
        for one in self._state.measured_differences:
            if one.lead and one.beyond and len(said.setdefault(one.lead, [])) < _LINES_MAX:
                short = tr(one.name).replace(f" {one.lead}", "")
                said[one.lead].append((f"{short} {one.change_text}", "amber"))
        for one in self._state.model_differences:
            if one.lead:
                text = tr(
                    "model {before} → {now}",
                    before=rarity_text(one.before),
                    now=rarity_text(one.now),
                )
                said.setdefault(one.lead, []).append((text, "model"))
        self.beats.show_beats(over, self.scale, said)
        how = {"shape": tr("QRS laid over QRS by shape"), "onset": tr("aligned where QRS begins")}
        without = tr("no beats of known millivolts in both")
        self._aligned.setText(how[over.aligned_by] if over is not None else without)

    def _show_foot(self) -> None:
        scale, found = self.scale, self._state.found
        speed, gain, magnified = scale.speed_mm_s, scale.gain_mm_mv, ""
        page = self.beats.laid_out if self._state.arrangement == "superimposed" else None
        if page is not None and found is not None:
            speed, gain = page.speed_mm_s, page.gain_mm_mv
            if page.magnified > 1:
                magnified = tr(", {times} × the sheet", times=page.magnified)
        parts = [
            f"<b>{speed:g} mm/s · {gain:g} mm/mV{magnified}</b>",
            tr("one scale for both"),
        ]
        if page is None:
            parts.append(tr("as recorded, no filter"))
        if page is None and scale.half_precordial:
            parts.append(f"<b>V1–V6 {gain / 2:g} mm/mV</b>")
        self.foot.show_scale(" · ".join(parts))

    # Keys

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to what the next key is for."""
        super().focusInEvent(event)
        self._focus_part()

    def _focus_is_here(self) -> bool:
        focus = QApplication.focusWidget()
        return (
            focus is not None and (focus is self or self.isAncestorOf(focus)) and focus.isVisible()
        )

    def _focus_part(self) -> None:
        """Put the focus where the next key is expected; never on what confirms."""
        part, panel = self.panel.part, self.panel
        target: QWidget = self
        if part is panel.chooser:
            target = panel.chooser.field
        elif part is panel.question:
            target = panel.question.another
        elif panel.retry.isVisible():
            target = panel.retry
        if not target.hasFocus():
            target.setFocus()

    def event(self, event: QEvent) -> bool:
        """Keep Esc while there is a list to leave."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            leaves = self._state.choosing and self._state.earlier_path is not None
            if event.key() == Qt.Key.Key_Escape and leaves:
                event.accept()
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrange, turn pages, press what has the focus, leave the list."""
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        focus = QApplication.focusWidget()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.panel.part is self.panel.chooser and not isinstance(focus, QAbstractButton):
                self.panel.chooser.take()
            elif isinstance(focus, QAbstractButton):
                focus.click()
        elif key == Qt.Key.Key_Escape and self._state.choosing:
            self._state.stop_choosing()
        elif key == Qt.Key.Key_L and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._state.next_arrangement(-1 if back else 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._state.found is not None:
            self.panel.changes.table.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in _PAN and plain and self._state.found is not None:
            self.pair.pan(_PAN[Qt.Key(key)])
        else:
            super().keyPressEvent(event)
            return
        event.accept()
