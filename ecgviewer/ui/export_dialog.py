"""Writing findings to files that others can read: which, of which records, and what goes along."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QRadioButton,
    QWidget,
)

from ecgviewer.core.language import tr, tr_later, tr_n
from ecgviewer.core.privacy import Privacy
from ecgviewer.tasks.exporting import Exported
from ecgviewer.tasks.own_export import TRAINING, export_for_user
from ecgviewer.ui.asking import Asking
from ecgviewer.ui.controls import Chooser
from ecgviewer.ui.leaving import warning
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import text_label

JOB = "export"
KINDS = (
    ("json", tr_later("JSON: everything")),
    ("csv", tr_later("CSV: a table")),
    ("atr", tr_later("WFDB .atr with a sidecar")),
    ("hdf5", tr_later("HDF5: masks of samples")),
    ("dicom", tr_later("DICOM waveform")),
    (TRAINING, tr_later("Training set for tuning")),
)


class ExportDialog(Asking):
    """Asks for a format, records and what of people goes along; then for a folder."""

    def __init__(self, session: ReviewSession, parent: QWidget) -> None:
        super().__init__(tr("Export findings"), session.settings.theme, parent, width=480)
        self._session, self._kind = session, "json"
        column = self.column
        row = QHBoxLayout()
        row.addWidget(text_label(tr("Format"), role="strong"))
        row.addStretch(1)
        self.kind = Chooser([(one, tr(title)) for one, title in KINDS], tip=tr("Format"))
        self.kind.chosen.connect(self._choose)
        row.addWidget(self.kind)
        column.addLayout(row)
        self.this = QRadioButton(tr("Of the record shown"))
        self.all = QRadioButton(
            tr_n(
                "Of the {n} record of the list",
                "Of all {n:,} records of the list",
                len(session.paths),
            )
        )
        self._scope = QButtonGroup(self)
        self.store = QRadioButton(tr("Of every annotated record of your store, for a training set"))
        for button in (self.this, self.all, self.store):
            self._scope.addButton(button)
            column.addWidget(button)
        self.this.setEnabled(session.has_record)
        (self.this if session.has_record else self.all).setChecked(True)
        column.addSpacing(4)
        column.addWidget(text_label(tr("Goes along only if you say so"), role="strong"))
        self.samples = QCheckBox(tr("The samples, as WFDB"))
        self.notes = QCheckBox(tr("Your notes (free text may name somebody)"))
        self.people = QCheckBox(tr("Who annotated, when, and whether the model was seen"))
        self.dates = QCheckBox(tr("Recording dates, shifted by your own secret per patient"))
        self.names = QCheckBox(tr("File names"))
        for box in (self.samples, self.notes, self.people, self.dates, self.names):
            column.addWidget(box)
        column.addWidget(
            text_label(
                tr(
                    "Left out always: the patient's name and number, device and serial, the file's "
                    "comments. Ages over 89 become 90."
                ),
                role="secondary",
                ink="2",
                wrap=True,
            )
        )
        column.addWidget(warning())
        self._choose("json")
        self.finish(tr("Choose a folder and write"))

    def _choose(self, kind: str) -> None:
        was, self._kind = self._kind, kind
        self.kind.show_choice(kind)
        self.store.setEnabled(kind == TRAINING)
        if kind == TRAINING and was != TRAINING:
            self.store.setChecked(True)
        elif kind != TRAINING and self.store.isChecked():
            (self.this if self.this.isEnabled() else self.all).setChecked(True)
        self.dates.setEnabled(kind != TRAINING)
        dicom = kind == "dicom"
        self.samples.setEnabled(not dicom)
        self.samples.setText(
            tr("The samples, always in DICOM") if dicom else tr("The samples, as WFDB")
        )

    @property
    def paths(self) -> tuple[Path, ...]:
        """Records whose findings are written; none for all of the store."""
        path = self._session.path
        if self.store.isChecked():
            return ()
        return self._session.paths if self.all.isChecked() or path is None else (path,)

    def accept(self) -> None:
        """Ask for a folder, and write beside the reading."""
        folder = QFileDialog.getExistingDirectory(self, tr("Folder for the files"))
        if not folder:
            return
        session, paths, kind = self._session, self.paths, self._kind
        privacy = Privacy(
            notes=self.notes.isChecked(),
            file_names=self.names.isChecked(),
            people=self.people.isChecked(),
        )
        dates, samples = self.dates.isChecked(), self.samples.isChecked()
        session.runner.start(
            JOB,
            lambda: export_for_user(
                paths, kind, Path(folder), privacy, shift_dates=dates, with_record=samples
            ),
            on_progress=lambda step: session.tell("info", step.message),
            on_result=lambda made: _tell(session, made, Path(folder)),
            on_error=lambda error: session.tell("error", str(error)),
        )
        super().accept()


def _tell(session: ReviewSession, made: Exported, folder: Path) -> None:
    parts = [
        tr_n(
            "{n} finding of {n_records:,} records written to {folder}.",
            "{n:,} findings of {n_records:,} records written to {folder}.",
            made.n_annotations,
            n_records=made.n_records,
            folder=folder.name,
        )
    ]
    if made.notes_left_out:
        parts.append(tr("The notes of {n} were left out.", n=made.notes_left_out))
    parts += made.lost
    if made.failed:
        why = made.failed[0][1]
        parts.append(
            tr_n("{n} record failed: {why}", "{n} records failed: {why}", len(made.failed), why=why)
        )
    session.tell("caution" if made.failed else "info", " ".join(parts))
