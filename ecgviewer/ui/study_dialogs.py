"""What a study asks for: packets to make, a packet to open, a reply to write.

Each says, where data leave, that an ECG can tell whose it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.language import tr, tr_later
from ecgviewer.tasks.packet_sharing import Wish
from ecgviewer.ui.asking import Asking
from ecgviewer.ui.controls import Button
from ecgviewer.ui.leaving import warning
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import text_label

ZIP, KEY = tr_later("Packet (*.zip)"), tr_later("Key (*.key)")


class MakePacketsDialog(Asking):
    """Asks which records go to whom, and how.

    Parameters
    ----------
    session
        Its list of records is what can be chosen from.
    study_path
        The organiser's file; None asks for a new one.
    """

    def __init__(self, session: ReviewSession, study_path: Path | None, parent: QWidget) -> None:
        super().__init__(tr("Make packets"), session.settings.theme, parent, width=640)
        self._study_path = study_path
        self._paths = session.paths
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.addLayout(self._records(), 0, 0)
        grid.addLayout(self._readers(), 0, 1)
        self.column.addLayout(grid)
        self.column.addLayout(self._how())
        self.by_reference = QCheckBox(tr("Leave the samples out: the readers have these records"))
        self.by_reference.toggled.connect(self._on_reference)
        self.column.addWidget(self.by_reference)
        self.column.addWidget(
            text_label(
                tr(
                    "Readers see age, sex and samples, under numbers and in an order of their own: "
                    "no names, dates or file names, nothing of each other, nothing of the model."
                ),
                role="secondary",
                ink="2",
                wrap=True,
            )
        )
        self.column.addWidget(warning())
        self.finish(tr("Choose a folder and make"))
        self._check()

    def _records(self) -> QVBoxLayout:
        column = QVBoxLayout()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(text_label(tr("Records"), role="strong"))
        self._chosen = text_label(role="secondary", ink="2")
        head.addWidget(self._chosen)
        head.addStretch(1)
        for title, state in (
            (tr("All"), Qt.CheckState.Checked),
            (tr("None"), Qt.CheckState.Unchecked),
        ):
            button = Button(title, kind="quiet", height=24)
            button.clicked.connect(lambda _=False, state=state: self._check_all(state))
            head.addWidget(button)
        column.addLayout(head)
        self.records = QListWidget()
        self.records.setAccessibleName(tr("Records of the packets"))
        self.records.setMinimumHeight(190)
        self.records.setUniformItemSizes(True)
        for path in self._paths:
            item = QListWidgetItem(path.stem)
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled)
            item.setCheckState(Qt.CheckState.Checked)
            self.records.addItem(item)
        self.records.itemChanged.connect(self._check)
        column.addWidget(self.records)
        return column

    def _readers(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(text_label(tr("Readers, one a line"), role="strong"))
        self.readers = QPlainTextEdit()
        self.readers.setAccessibleName(tr("Readers, one a line"))
        self.readers.setTabChangesFocus(True)
        self.readers.setPlaceholderText(tr("A. Reader\nB. Reader"))
        self.readers.textChanged.connect(self._check)
        column.addWidget(self.readers, 1)
        column.addWidget(
            text_label(tr("Names stay in the study's key alone."), role="secondary", ink="2")
        )
        return column

    def _how(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        self.share, self.repeats = QSpinBox(), QSpinBox()
        self.share.setRange(1, 100)
        self.share.setValue(100)
        self.share.setSuffix(" %")
        self.repeats.setRange(0, 9999)
        self.rare = QLineEdit()
        self.rare.setPlaceholderText("local:brugada_1, WPW")
        rows = (
            (tr("Each reader reads"), self.share, tr("of the records, dealt out evenly")),
            (tr("Silent repeats"), self.repeats, tr("of each reader's records, shown twice")),
            (tr("Rare codes"), self.rare, tr("one positive is enough for the adjudicator")),
        )
        for number, (title, widget, more) in enumerate(rows):
            widget.setAccessibleName(title)
            widget.setMinimumWidth(180)
            widget.setFixedHeight(32)
            grid.addWidget(text_label(title, role="strong"), number, 0)
            grid.addWidget(widget, number, 1)
            grid.addWidget(text_label(more, ink="2"), number, 2)
        grid.setColumnStretch(2, 1)
        self.share.valueChanged.connect(self._check)
        return grid

    def _check_all(self, state: Qt.CheckState) -> None:
        self.records.blockSignals(True)  # noqa: FBT003
        for row in range(self.records.count()):
            self.records.item(row).setCheckState(state)
        self.records.blockSignals(False)  # noqa: FBT003
        self._check()

    def _on_reference(self) -> None:
        self.repeats.setEnabled(not self.by_reference.isChecked())
        if self.by_reference.isChecked():
            self.repeats.setValue(0)

    @property
    def paths(self) -> tuple[Path, ...]:
        """Records that are ticked."""
        rows = range(self.records.count())
        ticked = [self.records.item(row).checkState() == Qt.CheckState.Checked for row in rows]
        return tuple(path for path, on in zip(self._paths, ticked, strict=True) if on)

    @property
    def names(self) -> tuple[str, ...]:
        """Readers named."""
        lines = self.readers.toPlainText().splitlines()
        return tuple(dict.fromkeys(line.strip() for line in lines if line.strip()))

    def _check(self) -> None:
        n = len(self.paths)
        self._chosen.setText(tr("{n:,} of {total:,}", n=n, total=len(self._paths)))
        each = -(-n * self.share.value() // 100)
        self.repeats.setMaximum(each if not self.by_reference.isChecked() else 0)
        self.go.setEnabled(bool(n and self.names))

    def accept(self) -> None:
        """Ask where to, then be done."""
        folder = QFileDialog.getExistingDirectory(self, tr("Folder for packets and keys"))
        if not folder:
            return
        self.folder = Path(folder)
        super().accept()

    def wish(self) -> Wish:
        """Return what was asked for."""
        codes = tuple(one.strip() for one in self.rare.text().split(",") if one.strip())
        return Wish(
            self._study_path or self.folder / "study.key",
            self.names,
            self.folder,
            share=self.share.value() / 100,
            repeats=self.repeats.value(),
            by_reference=self.by_reference.isChecked(),
            rare=codes,
        )


class ReplyDialog(Asking):
    """Asks whether notes go along, and for the key where the packet was opened without one."""

    def __init__(self, theme: str, parent: QWidget, *, counts: str, signed: bool) -> None:
        super().__init__(tr("Send the reply"), theme, parent, width=480)
        self.key: Path | None = None
        self.out = Path()
        self._signed = signed
        self.column.addWidget(text_label(counts))
        self.column.addWidget(
            text_label(
                tr(
                    "Your findings on this packet's records, and how you left each, signed. "
                    "Nothing else of your store goes along. Records not read are said to be unread."
                ),
                ink="2",
                wrap=True,
            )
        )
        self.notes = QCheckBox(tr("Send my notes along (free text may name somebody)"))
        self.column.addWidget(self.notes)
        self.column.addWidget(warning())
        self.finish(tr("Write the reply"))

    def accept(self) -> None:
        """Ask for the key where it is missing, and for the file."""
        if not self._signed:
            key, _ = QFileDialog.getOpenFileName(
                self, tr("The key that came with the packet"), "", tr(KEY)
            )
            if not key:
                return
            self.key = Path(key)
        out, _ = QFileDialog.getSaveFileName(self, tr("Write the reply"), "reply.zip", tr(ZIP))
        if not out:
            return
        self.out = Path(out).with_suffix(".zip")
        super().accept()


def ask_packet(parent: QWidget) -> tuple[Path, Path | None] | None:
    """Ask for a packet and, where none lies beside it, for its key; None where it was left."""
    name, _ = QFileDialog.getOpenFileName(parent, tr("Open a packet"), "", tr(ZIP))
    if not name:
        return None
    path = Path(name)
    if path.with_suffix(".key").is_file():
        return path, None
    title = tr("Its key (cancel to read without: who made it is not proven then)")
    key, _ = QFileDialog.getOpenFileName(parent, title, "", tr(KEY))
    return path, Path(key) if key else None


def ask_replies(parent: QWidget) -> Sequence[Path]:
    """Ask for replies of readers."""
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Merge replies"), "", tr(ZIP))
    return [Path(name) for name in names]


def ask_study(parent: QWidget) -> Path | None:
    """Ask for an organiser's file."""
    name, _ = QFileDialog.getOpenFileName(parent, tr("Open a study"), "", tr("Study (*.key)"))
    return Path(name) if name else None
