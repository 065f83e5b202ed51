"""Settings: all of them in one list that can be searched; profiles of a department."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import LANGUAGES, tr, tr_later
from ecgviewer.core.measurement import QTC_FORMULAS
from ecgviewer.core.paper import GAINS_MM_MV, ORDER_TITLES, ORDERS, SPEEDS_MM_S
from ecgviewer.storage.profile import read_profile, write_profile
from ecgviewer.storage.settings import THEMES, Settings
from ecgviewer.tasks import workplace
from ecgviewer.ui.controls import Button, Chooser
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.settings_rows import (
    HEIGHT_PX,
    WIDTH_PX,
    SettingRow,
    SettingsForm,
    choosing,
)
from ecgviewer.ui.style import apply_theme, text_label

_OFF_ON = ((False, tr_later("Off")), (True, tr_later("On")))
_POLICIES = ((True, tr_later("After your first read")), (False, tr_later("From the start")))
_COLUMNS = ((False, tr_later("One after the other")), (True, tr_later("At the same time")))
_PROFILES = tr_later("Settings profile (*.json)")
_THEME_TITLES = {"paper": tr_later("Paper"), "dark": tr_later("Dark")}


class SettingsDialog(QDialog):
    """Everything that is chosen once, stored when accepted.

    Parameters
    ----------
    session
        Has the settings, and what is settled for this computer.
    parent
        The window.
    calibrate
        Opens the calibration.
    """

    def __init__(
        self, session: ReviewSession, parent: QWidget, calibrate: Callable[[], None]
    ) -> None:
        super().__init__(parent)
        self._session, self._calibrate = session, calibrate
        self._chosen: dict[str, Any] = {}
        self._here: bool | None = None
        self.setWindowTitle(tr("Settings"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(text_label(tr("Settings"), role="title"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the settings"))
        self.search.setAccessibleName(tr("Search the settings"))
        column.addWidget(self.search)
        self.form = SettingsForm()
        self.form.add_section(tr_later("Reading"), self._reading())
        self.form.add_section(tr_later("When the model's surprise is shown"), self._policy())
        self.form.add_section(tr_later("The sheet"), self._sheet())
        self.form.add_section(tr_later("This computer"), self._computer())
        self.form.end()
        self.search.textChanged.connect(self.form.search)
        column.addWidget(self.form, 1)
        column.addLayout(self._buttons())
        apply_theme(self, session.settings.theme)
        self.form.setMinimumWidth(WIDTH_PX)
        self.resize(WIDTH_PX + 48, HEIGHT_PX)
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for title, tip, call in (
            (
                tr("Import profile"),
                tr("Take the settings of a department from a file"),
                self.take_profile,
            ),
            (
                tr("Export profile"),
                tr("Write what a department shares to a file"),
                self.give_profile,
            ),
        ):
            button = Button(title)
            button.setToolTip(tip)
            button.clicked.connect(lambda _=False, call=call: call())
            row.addWidget(button)
        row.addStretch(1)
        cancel = Button(tr("Cancel"), key="Esc")
        cancel.clicked.connect(self.reject)
        save = Button(tr("Save settings"), key="Enter", kind="primary")
        save.setDefault(True)
        save.clicked.connect(self.accept)
        row.addWidget(cancel)
        row.addWidget(save)
        return row

    # Rows

    def _reading(self) -> list[SettingRow]:
        self.reader = QLineEdit(self._session.settings.reader)
        self.reader.setPlaceholderText(tr("reader"))
        self.reader.setFixedWidth(220)
        formulas = [(name, name) for name in QTC_FORMULAS]
        words = tr_later("The one that stands first")
        formula = self._row("qtc_formula", tr_later("QTc by the formula of"), words, formulas)
        self.formula = self._last
        name = tr_later("Your name")
        stored = tr_later("Your findings are stored under it")
        return [
            SettingRow(name, stored, self.reader),
            self._row(
                "language",
                tr_later("Language"),
                tr_later(
                    "Of the window and of the names of findings, from the next start on; codes and "
                    "exports stay"
                ),
                (("", tr_later("The computer's")), *LANGUAGES.items()),
            ),
            formula,
        ]

    def _policy(self) -> list[SettingRow]:
        session, policy = self._session, self._session.reading.policy
        rows = [self._row("human_first", tr_later("In your own records"), "", _POLICIES)]
        self.human_first = self._last
        self.here: Chooser | None = None
        if policy is not None:
            title = {
                "demo": tr_later("In the demo records"),
                "packet": tr_later("In this packet"),
            }.get(policy.kind) or tr_later("In the folder {name}", name=policy.project.name)
            why = tr_later("A packet is read blinded.") if policy.is_fixed else ""
            why = session.site.words if policy.is_settled else why
            self.here = choosing(_POLICIES, policy.human_first, tr(title), self._choose_here)
            rows.append(SettingRow(title, "", self.here, why))
        return rows

    def _sheet(self) -> list[SettingRow]:
        layouts = [(one.id, one.title) for one in self._session.layouts]
        speeds = [(one, f"{one:g} mm/s") for one in SPEEDS_MM_S]
        gains = [(one, f"{one:g} mm/mV") for one in GAINS_MM_MV]
        orders = [(one, ORDER_TITLES[one]) for one in ORDERS]
        themes = [(one, _THEME_TITLES[one]) for one in THEMES]
        by_day = tr_later("Paper by day, dark by night")
        half = tr_later("V1-V6 at half the gain")
        rows = [
            self._row("layout_id", tr_later("Layout"), tr_later("Leads on a page"), layouts),
            self._row("speed_mm_s", tr_later("Paper speed"), "", speeds),
            self._row("gain_mm_mv", tr_later("Gain"), "", gains),
            self._row("order", tr_later("Order of the limb leads"), "", orders),
            self._row("simultaneous", tr_later("Columns of a page"), "", _COLUMNS),
            self._row("half_precordial", half, "", _OFF_ON),
            self._row("theme", tr_later("Colours"), by_day, themes),
        ]
        monitor = self._session.monitor
        state = tr_later("Not calibrated: the page is fitted to the window")
        if monitor.is_calibrated:
            state = tr_later("Calibrated: {px_per_mm:.2f} px/mm", px_per_mm=monitor.px_per_mm)
        self.calibrate = Button(tr("Save, calibrate"))
        self.calibrate.clicked.connect(self._go_calibrate)
        title = tr_later("Size of a millimetre on this monitor")
        rows.append(SettingRow(title, state, self.calibrate))
        return rows

    def _computer(self) -> list[SettingRow]:
        words = tr_later("In the watched folder: how many, and nothing else of them")
        title = tr_later("Tell me on the desktop when ECGs arrive")
        rows = [self._row("desktop_messages", title, words, _OFF_ON)]
        self.desktop = self._last
        rows.append(SettingRow(tr_later("Your data lie in"), str(workplace.data_folder()), None))
        return rows

    def _row(self, name: str, title: str, words: str, choices: Any) -> SettingRow:
        """Return the row of a setting that has one of several values."""
        session = self._session

        def choose(value: Any) -> None:
            self._chosen[name] = value

        self._last = choosing(choices, getattr(session.settings, name), tr(title), choose)
        locked = session.site.words if name in session.site.locked else ""
        return SettingRow(title, words, self._last, locked)

    def _choose_here(self, on: bool) -> None:  # noqa: FBT001 - what the control tells
        self._here = on

    # Profiles

    def give_profile(self) -> None:
        """Ask for a file, and write the profile."""
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Export profile"), "ecgviewer-profile.json", tr(_PROFILES)
        )
        if name:
            try:
                write_profile(self._session.settings, Path(name))
            except UserError as error:
                self._session.tell("error", str(error))

    def take_profile(self) -> None:
        """Ask for a file, and take the profile; what was chosen here and not saved is dropped."""
        name, _ = QFileDialog.getOpenFileName(self, tr("Import profile"), "", tr(_PROFILES))
        if not name:
            return
        session = self._session
        try:
            taken = read_profile(Path(name), session.settings)
        except UserError as error:
            session.tell("error", str(error))
        else:
            self._take(taken)
        self.reject()

    def _take(self, taken: Settings) -> None:
        """Change what differs; a layout that is not here stays as it was."""
        session = self._session
        now = asdict(session.settings)
        new = {name: value for name, value in asdict(taken).items() if value != now[name]}
        if new.get("layout_id", now["layout_id"]) not in {one.id for one in session.layouts}:
            gone = new.pop("layout_id")
            session.tell("caution", tr("The profile's layout {layout!r} is not here.", layout=gone))
        session.change_settings(**new)

    # The end

    def _go_calibrate(self) -> None:
        self.accept()
        self._calibrate()

    def accept(self) -> None:
        """Store what was entered."""
        self._session.change_settings(reader=self.reader.text().strip(), **self._chosen)
        if self._here is not None:
            self._session.reading.set_human_first(on=self._here)
        super().accept()
