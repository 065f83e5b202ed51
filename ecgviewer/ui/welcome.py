"""The first start: what the program is for, who reads, where the data lie, true millimetres."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr, tr_later
from ecgviewer.storage.settings import Settings, save_settings
from ecgviewer.tasks import workplace
from ecgviewer.ui.controls import Button
from ecgviewer.ui.style import apply_theme, set_ink, text_label

WIDTH_PX, HEIGHT_PX = 560, 380

NOTICE = (
    tr_later(
        "ecgviewer is for research and teaching. It is not a medical device: do not use it to "
        "diagnose, to monitor, or to decide about treatment."
    ),
    tr_later(
        "The model points at what is rare among normal ECGs. A rare signal may be harmless or an "
        "artefact; a common one may be ill; its silence is no sign of health."
    ),
    tr_later(
        "In your own records it stays hidden until you have logged a first read of your own. It "
        "can be switched off at any time with A, and stopped with Shift+Esc."
    ),
    tr_later("Everything happens on this computer. Nothing is sent anywhere."),
)


class Welcome(QDialog):
    """Four steps, gone through once, before anything of the user's is opened.

    Parameters
    ----------
    settings
        As they stand; ``settings`` has what was entered once the dialog is accepted.
    """

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.setWindowTitle(tr("Welcome to ecgviewer"))
        self.steps = QStackedWidget()
        for made in (self._notice(), self._person(), self._monitor(), self._tour()):
            self.steps.addWidget(made)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 16)
        outer.setSpacing(12)
        outer.addWidget(self.steps, 1)
        row = QHBoxLayout()
        self._at = text_label(role="secondary", ink="2")
        row.addWidget(self._at)
        row.addStretch(1)
        self.back = Button(tr("Back", sense="step"))
        self.back.clicked.connect(lambda: self._go(-1))
        self.next = Button(tr("Next", sense="step"), key="Enter", kind="primary")
        self.next.setDefault(True)
        self.next.clicked.connect(lambda: self._go(1))
        row.addWidget(self.back)
        row.addWidget(self.next)
        outer.addLayout(row)
        apply_theme(self, self.settings.theme)
        self.setFixedSize(WIDTH_PX, HEIGHT_PX)
        self._show(0)

    # Steps

    def _notice(self) -> QWidget:
        step, column = _step(tr("Research use only"))
        for text in NOTICE:
            column.addWidget(text_label(tr(text), wrap=True))
        self.understood = QCheckBox(
            tr("I have read this, and use ecgviewer for research or teaching")
        )
        self.understood.toggled.connect(lambda _: self._enable())
        column.addStretch(1)
        column.addWidget(self.understood)
        return step

    def _person(self) -> QWidget:
        step, column = _step(tr("You and your data"))
        column.addWidget(text_label(tr("Name under which your findings are stored")))
        self.reader = QLineEdit(self.settings.reader)
        self.reader.setAccessibleName(tr("Name under which your findings are stored"))
        self.reader.setPlaceholderText(tr("reader"))
        column.addWidget(self.reader)
        column.addSpacing(8)
        column.addWidget(text_label(tr("Your findings, tuned models and lists lie in")))
        row = QHBoxLayout()
        self.folder = QLineEdit(str(workplace.data_folder()))
        self.folder.setAccessibleName(tr("Data folder"))
        self.change = Button(tr("Change", sense="an order"), icon="folder")
        self.change.clicked.connect(self._ask_folder)
        row.addWidget(self.folder, 1)
        row.addWidget(self.change)
        column.addLayout(row)
        may = workplace.may_choose_data_folder()
        self.folder.setReadOnly(not may)
        self.change.setEnabled(may)
        words = tr("For you alone: other users of this computer cannot look into it.")
        words = words if may else tr("There is work in it already, so it stays.")
        self._said = text_label(words, role="secondary", ink="2", wrap=True)
        column.addWidget(self._said)
        column.addStretch(1)
        return step

    def _monitor(self) -> QWidget:
        step, column = _step(tr("True millimetres"))
        column.addWidget(
            text_label(
                tr(
                    "A trace can be measured with a ruler once ecgviewer knows how large this "
                    "monitor is: lay a bank card on the screen and drag a drawn one to its size. "
                    "Until then the page is fitted to the window, and the window says so."
                ),
                wrap=True,
            )
        )
        column.addStretch(1)
        self.calibrate = QCheckBox(tr("Calibrate this monitor when the window is open"))
        column.addWidget(self.calibrate)
        return step

    def _tour(self) -> QWidget:
        step, column = _step(tr("A look around"))
        column.addWidget(
            text_label(
                tr(
                    "Five short steps on the demo records show the sheet, the model's surprise, "
                    "calipers, a finding and the first read. They stand in a line over the page; "
                    "nothing covers the trace. F1 opens the manual, ? shows all keys."
                ),
                wrap=True,
            )
        )
        column.addStretch(1)
        self.tour = QCheckBox(tr("Begin with the tour"))
        self.tour.setChecked(True)
        column.addWidget(self.tour)
        return step

    # Going on

    def _show(self, place: int) -> None:
        self.steps.setCurrentIndex(place)
        last = self.steps.count() - 1
        self._at.setText(tr("Step {place} of {last}", place=place + 1, last=last + 1))
        self.back.setVisible(place > 0)
        self.next.setText(tr("Start reading") if place == last else tr("Next", sense="step"))
        self._enable()

    def _enable(self) -> None:
        self.next.setEnabled(self.understood.isChecked() or self.steps.currentIndex() > 0)

    def _go(self, by: int) -> None:
        place = self.steps.currentIndex()
        if by > 0 and place == 1 and not self._keep_person():
            return
        if place + by == self.steps.count():
            self.accept()
        else:
            self._show(place + by)

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Data folder"), self.folder.text())
        if name:
            self.folder.setText(name)

    def _keep_person(self) -> bool:
        """Keep name and folder; say whether that could be done."""
        try:
            chosen = Path(self.folder.text().strip())
            if chosen != workplace.data_folder():
                workplace.choose_data_folder(chosen)
        except UserError as error:
            self._said.setText(str(error))
            set_ink(self._said, "red")
            return False
        return True

    def accept(self) -> None:
        """Store what was entered; where that cannot be done the dialog stays and says so."""
        entered = replace(self.settings, reader=self.reader.text().strip(), welcomed=True)
        try:
            save_settings(entered)
        except UserError as error:
            self._at.setText(str(error))
            set_ink(self._at, "red")
            return
        self.settings = entered
        super().accept()


def _step(title: str) -> tuple[QWidget, QVBoxLayout]:
    step = QWidget()
    column = QVBoxLayout(step)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(text_label(title, role="title"))
    return step, column
