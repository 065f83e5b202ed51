"""What a screen reader is told of widgets that Qt does not know: role, name, content, state, key.

Qt makes its own interfaces for its own widgets; for ours it would say "client". Words are asked for
when they are to be said, and cost nothing where nobody listens.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAccessibleWidget,
    QCheckBox,
    QFrame,
    QLabel,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from ecgviewer.core.language import tr, tr_later
from ecgviewer.ui.spoken_words import plain

Role = QAccessible.Role

ROLES: dict[str, Role] = {
    # What shows an ECG or figures made of it.
    "trace_view.TraceView": Role.Chart,
    "focus_page.ViewPage": Role.Chart,
    "overview_bar.OverviewBar": Role.Chart,
    "holter_strip.StripView": Role.Chart,
    "holter_gallery.BeatGallery": Role.Chart,
    "disclosure_view.DisclosureRows": Role.Chart,
    "compare_beats.BeatsView": Role.Chart,
    "worklist_beats.BeatsView": Role.Chart,
    "measurement_beat.MedianBeats": Role.Chart,
    "similar_side.OverView": Role.Chart,
    "table_traces.TableTraces": Role.Chart,
    "figures_card.FigurePicture": Role.Chart,
    "score_card.LeadBars": Role.Chart,
    "worklist_day.ShareBar": Role.Chart,
    "worklist_day.HourBars": Role.Chart,
    "tuning_table.ChangeTable": Role.Chart,
    # What explains or adorns something beside it.
    "foot_bar.Ramp": Role.Graphic,
    "report_preview._Paper": Role.Graphic,
    "compare_sheet.LineSample": Role.Graphic,
    "controls.Icon": Role.Graphic,
    "controls.KeyChip": Role.StaticText,
    "adjudication_panel.InitialsChip": Role.StaticText,
    "focus_ring._Ring": Role.Border,
    # What holds others and takes the focus for them.
    "page_door.PageDoor": Role.Pane,
    "tuning_page.TuningPage": Role.Pane,
    "model_panel.ModelsPage": Role.Pane,
    "compare_page.ComparePage": Role.Pane,
    "worklist_page.WorklistPage": Role.Pane,
    "holter_page.HolterPage": Role.Pane,
    "figures_page.FiguresPage": Role.Pane,
    "study_page.StudyPage": Role.Pane,
    "queue_page.QueuePage": Role.Pane,
    "similar_page.SimilarPage": Role.Pane,
    # What is moved, or stands in an order.
    "calibration_dialog.Card": Role.Slider,
    "tuning_parts.StepsBar": Role.StaticText,
    "stepper.Stepper": Role.StaticText,
    "top_bar.Rail": Role.PageTabList,
}
"""Module and class to role; a subclass has its parent's."""

_ROW = "row"
"""Object name of rows that stand in a list and are chosen."""

_SAID_ROLES = {"tab": Role.PageTab, "menu": Role.ButtonMenu, "radio": Role.RadioButton}
"""What a button says it is, where its own state does not tell."""

_KEY_WORDS = {
    ",": tr_later("comma"),
    ".": tr_later("full stop"),
    "?": tr_later("question mark"),
    "+": tr_later("plus"),
    "-": tr_later("minus"),
}


def name_and_key(text: str) -> tuple[str, str]:
    """Part a tooltip ("Next record  N") into its words and its key; no key is empty."""
    words, _, key = text.partition("  ")
    return words.strip(), key.strip()


def key_words(key: str) -> str:
    """Return a key as it is said, e.g. ``"Ctrl comma"``."""
    return " ".join(tr(_KEY_WORDS[part]) if part in _KEY_WORDS else part for part in key.split())


class SpokenWidget(QAccessibleWidget):
    """One of our widgets: its role, its words, and what it says of itself."""

    def __init__(self, widget: QWidget, role: Role) -> None:
        super().__init__(widget, role, "")

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name, or what is to be said after it."""
        widget = self.widget()
        if kind == QAccessible.Text.Name:
            return widget.accessibleName() or name_and_key(plain(widget.toolTip()))[0]
        if kind == QAccessible.Text.Description:
            return _joined(self._words(widget), _told_beside(widget))
        return str(super().text(kind))

    @staticmethod
    def _words(widget: QWidget) -> str:
        words = getattr(widget, "words", None)
        return plain(words()) if callable(words) else ""


class SpokenMark(SpokenWidget):
    """An icon or the chip of a key: said where it has words, else passed over."""

    def state(self) -> QAccessible.State:
        """Say that there is nothing to be seen where there is nothing to be said."""
        state = super().state()
        if not self.text(QAccessible.Text.Name):
            state.invisible = True
        return state


class SpokenRow(SpokenWidget):
    """A row of a list of ours: all its words, and whether it is the one chosen."""

    def text(self, kind: QAccessible.Text) -> str:
        """Return the row's name, or what its labels say besides."""
        if kind != QAccessible.Text.Description:
            return super().text(kind)
        row = self.widget()
        name = row.accessibleName()
        labels = (plain(one.text()) for one in row.findChildren(QLabel) if one.isVisible())
        return _joined(*(one for one in labels if one not in name))

    def state(self) -> QAccessible.State:
        """Say whether it is chosen."""
        state = super().state()
        state.selectable = True
        state.selected = self.widget().property("selected") == "true"
        return state


class SpokenButton(SpokenWidget):
    """A button that we paint: its key apart from its name, and its state."""

    @property
    def _button(self) -> QAbstractButton:
        button = self.widget()
        assert isinstance(button, QAbstractButton)
        return button

    def role(self) -> Role:
        """Return what kind of button it is now."""
        button = self._button
        said = _SAID_ROLES.get(str(button.property("spoken")))
        if said is not None:
            return said
        if not button.isCheckable():
            return Role.Button
        group = button.group()
        alone = button.autoExclusive() or (group is not None and group.exclusive())
        return Role.RadioButton if alone else Role.CheckBox

    def text(self, kind: QAccessible.Text) -> str:
        """Return name, key, or what else is to be said."""
        button = self._button
        words, key = name_and_key(button.accessibleName() or plain(button.text()))
        told, told_key = name_and_key(plain(button.toolTip()))
        if kind == QAccessible.Text.Name:
            name = words or told
            opens = self.role() == Role.ButtonMenu
            chosen = " ".join(button.text().split())
            return f"{name}: {chosen}" if opens and chosen else name
        if kind == QAccessible.Text.Accelerator:
            return key or told_key or str(getattr(button, "_key", ""))
        if kind == QAccessible.Text.Description:
            key = self.text(QAccessible.Text.Accelerator)
            more = button.accessibleDescription() or ("" if told == (words or told) else told)
            return _joined(more, tr("Key {key}", key=key_words(key)) if key else "")
        return super().text(kind)

    def state(self) -> QAccessible.State:
        """Say whether it is checked, pressed, the page shown, or opens a menu."""
        state, button = super().state(), self._button
        tab = self.role() == Role.PageTab
        state.checkable = button.isCheckable() and not tab
        state.checked = button.isChecked() and not tab
        state.selectable, state.selected = tab, tab and button.isChecked()
        state.pressed = button.isDown()
        state.hasPopup = self.role() == Role.ButtonMenu
        return state

    def actionNames(self) -> list[str]:
        """Return what it can be asked to do."""
        if not self._button.isEnabled():
            return []
        press = QAccessibleActionInterface.pressAction()
        toggle = QAccessibleActionInterface.toggleAction()
        focus = QAccessibleActionInterface.setFocusAction()
        return [toggle if self.state().checkable else press, focus]

    def doAction(self, name: str) -> None:
        """Press it, or bring the keys to it."""
        if name == QAccessibleActionInterface.setFocusAction():
            self._button.setFocus()
        elif name in self.actionNames():
            self._button.click()


def _joined(*texts: str) -> str:
    """Return what is said one after the other, each once."""
    return "; ".join(dict.fromkeys(one for one in texts if one))


def _told_beside(widget: QWidget) -> str:
    """Return description or tooltip, where they say more than the name."""
    told = widget.accessibleDescription()
    if told or not widget.accessibleName():
        return told
    words, key = name_and_key(plain(widget.toolTip()))
    said = "" if words == widget.accessibleName() else words
    return _joined(said, tr("Key {key}", key=key_words(key)) if key else "")


def role_of(widget: QObject) -> Role | None:
    """Return the role of a widget that is painted by us; None where the table does not name it."""
    for kind in type(widget).__mro__:
        found = ROLES.get(f"{kind.__module__.rpartition('.')[2]}.{kind.__name__}")
        if found is not None:
            return found
    return None


def _interface(_key: str, of: QObject) -> QAccessibleInterface | None:
    """Return an interface for a widget of ours; None leaves it to Qt."""
    if not isinstance(of, QWidget):
        return None
    if isinstance(of, QScrollArea) and of.accessibleName():  # "filler" if it were left to Qt
        return SpokenWidget(of, Role.Pane)
    if not type(of).__module__.startswith("ecgviewer."):
        return None
    if isinstance(of, QAbstractButton):
        own = isinstance(of, QCheckBox | QRadioButton | QToolButton)
        return None if own else SpokenButton(of, Role.Button)
    if isinstance(of, QFrame) and of.objectName() == _ROW:
        return SpokenRow(of, Role.ListItem)
    role = role_of(of)
    if role is None:
        return None
    return (SpokenMark if role in _MARKS else SpokenWidget)(of, role)


_MARKS = (Role.Graphic, Role.StaticText, Role.Border)
_installed: list[object] = []


def install() -> None:
    """Let Qt ask us first; once a process."""
    if not _installed:
        _installed.append(_interface)
        QAccessible.installFactory(_interface)
