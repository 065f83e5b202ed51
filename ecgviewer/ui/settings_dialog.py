"""Settings: who reads, the formula of QTc, when the model is shown, the way to calibration."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ecgviewer.core.measurement import QTC_FORMULAS
from ecgviewer.ui.controls import Button, Chooser
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import apply_theme, text_label

_OFF_ON = ((False, "Off"), (True, "On"))
_POLICIES = ((True, "After your first read"), (False, "From the start"))


class SettingsDialog(QDialog):
    """The reader's name, the formula of QTc and the policy, stored when accepted.

    Parameters
    ----------
    session
        Has the settings.
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
        settings, monitor = session.settings, session.monitor
        self.setWindowTitle("Settings")
        self.setMinimumWidth(440)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(text_label("Settings", role="title"))
        column.addWidget(text_label("Name under which your findings are stored", role="strong"))
        self.reader = QLineEdit(settings.reader)
        self.reader.setPlaceholderText("reader")
        column.addWidget(self.reader)
        column.addSpacing(8)
        column.addLayout(self._formula_row())
        column.addSpacing(8)
        self._add_policy(column)
        column.addSpacing(8)
        column.addLayout(self._desktop_row())
        column.addSpacing(8)
        column.addWidget(text_label("Size of a millimetre on this monitor", role="strong"))
        row = QHBoxLayout()
        state = "Not calibrated: the page is fitted to the window."
        if monitor.is_calibrated:
            state = f"Calibrated: {monitor.px_per_mm:.2f} px/mm."
        row.addWidget(text_label(state, ink="2"))
        row.addStretch(1)
        self.calibrate = Button("Save, calibrate")
        self.calibrate.clicked.connect(self._go_calibrate)
        row.addWidget(self.calibrate)
        column.addLayout(row)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        cancel = Button("Cancel", key="Esc")
        cancel.clicked.connect(self.reject)
        save = Button("Save settings", key="Enter", kind="primary")
        save.setDefault(True)
        save.clicked.connect(self.accept)
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        column.addLayout(buttons)
        apply_theme(self, settings.theme)
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_policy(self, column: QVBoxLayout) -> None:
        """Say what goes for the folder read in, and what goes where nothing was chosen."""
        session, policy = self._session, self._session.reading.policy
        column.addWidget(text_label("When the model's surprise is shown", role="strong"))
        self.human_first = Chooser(_POLICIES, tip="In your own records")
        self.here = Chooser(_POLICIES, tip="In this folder")
        self._chosen = {self.human_first: session.settings.human_first}
        rows = [("In your own records", self.human_first)]
        if policy is not None:
            self._chosen[self.here] = policy.human_first
            self.here.setEnabled(not policy.is_fixed)
            name = {"demo": "the demo records", "packet": "this packet"}.get(policy.kind)
            rows.append((f"In {name or f'the folder {policy.project.name}'}", self.here))
        for title, chooser in rows:
            row = QHBoxLayout()
            row.addWidget(text_label(title, ink="2"), 1)
            chooser.chosen.connect(lambda on, chooser=chooser: self._choose(chooser, on=on))
            chooser.show_choice(self._chosen[chooser])
            row.addWidget(chooser)
            column.addLayout(row)
        if policy is not None and policy.is_fixed:
            column.addWidget(text_label("A packet is read blinded.", role="secondary", ink="2"))

    def _choose(self, chooser: Chooser, *, on: bool) -> None:
        self._chosen[chooser] = on
        chooser.show_choice(on)

    def _formula_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(text_label("QTc by the formula of", role="strong"))
        row.addStretch(1)
        choices = [(name, name) for name in QTC_FORMULAS]
        self.formula = Chooser(choices, tip="Formula of the QTc that stands first")
        self.formula.chosen.connect(self._choose_formula)
        self._choose_formula(self._session.settings.qtc_formula)
        row.addWidget(self.formula)
        return row

    def _choose_formula(self, name: str) -> None:
        self._formula = name
        self.formula.show_choice(name)

    def _desktop_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        words = text_label("Tell me on the desktop when ECGs arrive", role="strong")
        words.setToolTip("In the watched folder: how many, and nothing else of them")
        row.addWidget(words, 1)
        self.desktop = Chooser(_OFF_ON, tip="When ECGs arrive in the watched folder")
        self._chosen[self.desktop] = self._session.settings.desktop_messages
        self.desktop.chosen.connect(lambda on: self._choose(self.desktop, on=on))
        self.desktop.show_choice(self._chosen[self.desktop])
        row.addWidget(self.desktop)
        return row

    def _go_calibrate(self) -> None:
        self.accept()
        self._calibrate()

    def accept(self) -> None:
        """Store what was entered."""
        self._session.change_settings(
            reader=self.reader.text().strip(),
            qtc_formula=self._formula,
            human_first=self._chosen[self.human_first],
            desktop_messages=self._chosen[self.desktop],
        )
        if self.here in self._chosen:
            self._session.reading.set_human_first(on=self._chosen[self.here])
        super().accept()
