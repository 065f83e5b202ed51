"""The measurements in the panel: values with unit and source, cautions, who moved marks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.language import tr
from ecgviewer.core.measurement import Measurements
from ecgviewer.ui.action_table import key_text, tip
from ecgviewer.ui.controls import Button, Icon, chip
from ecgviewer.ui.fiducial_state import FiducialState
from ecgviewer.ui.fiducial_strip import FiducialStrip
from ecgviewer.ui.measurement_words import (
    Figure,
    basis,
    cautions,
    figures,
    short_caution,
)
from ecgviewer.ui.panel import Section
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import restyle, set_ink, text_label

COLUMNS = 3
CAUTIONS_SHOWN = 3


class Measure(QWidget):
    """One figure with its name, unit and source."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        self._name = text_label(role="secondary", ink="2")
        self._value = text_label()
        self._source = text_label(role="small", ink="2")
        for label in (self._name, self._value, self._source):
            column.addWidget(label)

    def show_figure(self, figure: Figure, *, compact: bool) -> None:
        """Show a figure; a small window leaves the source to the tooltip."""
        value = figure.value
        if compact and " · " in value:
            value = value.split(" · ")[1]
        self._name.setText(figure.short_name if compact else figure.name)
        self._value.setText(
            f'<span style="font-size:16px; font-weight:600">{value}</span> {figure.unit}'
        )
        self._source.setText(figure.source)
        self._source.setVisible(not compact)
        self.setToolTip(figure.spoken)
        self.setAccessibleName(figure.spoken)


class CautionBox(QFrame):
    """What to be careful with, in amber."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(8)
        self._text = text_label(role="secondary", wrap=True)
        set_ink(self._text, "amber")
        row.addWidget(Icon("warning", ink="amber"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        restyle(self, ground="amber")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_texts(self, texts: tuple[str, ...]) -> None:
        """Show the first texts, and how many more there are."""
        shown = texts[:CAUTIONS_SHOWN]
        more = len(texts) - len(shown)
        if more:
            shown = (*shown, tr("{n_more} more: point here to read.", n_more=more))
        self._text.setText("\n".join(shown))
        self.setToolTip("\n".join(texts))
        self.setVisible(bool(texts))


class EditedRow(QWidget):
    """Says that a person moved marks, who and by how much; takes it all back."""

    def __init__(self, state: FiducialState) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._text = text_label(role="small", ink="2", wrap=True)
        self.reset = Button(tr("Reset"), height=24)
        self.reset.setToolTip(tr("Put all marks back where they were measured; can be undone"))
        self.reset.clicked.connect(lambda: state.reset())
        row.addWidget(chip(tr("edited"), "human"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignTop)

    def show_note(self, found: Measurements | None) -> None:
        """Show what was moved; nothing where all marks are as measured."""
        notes = () if found is None else found.notes
        text = next((tr(note.text) for note in notes if note.code == "edited"), "")
        self.setVisible(bool(text))
        self.setToolTip(text)
        self._text.setText(text)


class MeasurementsSection(Section):
    """What is measured without any model."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(tr("Measurements"))
        self._session, self._compact = session, False
        self._basis = text_label(role="secondary", ink="2")
        self._caution_chip = chip("", "amber")
        self._edited = EditedRow(session.fiducials)
        state = session.fiducials
        self._matrix = Button(tr("Matrix"), icon="list", key=key_text("measurements"), height=24)
        self._matrix.setToolTip(tip("measurements"))
        self._matrix.setCheckable(True)
        self._matrix.clicked.connect(state.toggle_matrix)
        self._marks = Button(tr("Marks"), icon="pencil", key=key_text("fiducials"), height=24)
        self._marks.setToolTip(tip("fiducials"))
        self._marks.clicked.connect(state.toggle_editing)
        for widget in (self._basis, self._caution_chip, self._marks, self._matrix):
            self.heading.addWidget(widget)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        self._measures = [Measure() for _ in figures(None)]
        for place, measure in enumerate(self._measures):
            grid.addWidget(measure, place // COLUMNS, place % COLUMNS)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        self.column.addLayout(grid)
        self._cautions = CautionBox()
        self.column.addWidget(self._cautions)
        self.column.addWidget(self._edited)
        self.column.addWidget(FiducialStrip(state))
        state.shownChanged.connect(self._show_buttons)
        for signal in (session.measured, session.recordChanged, session.settingsChanged):
            signal.connect(self.refresh)
        self.refresh()

    def set_compact(self, *, on: bool) -> None:
        """Leave sources and the words of cautions to tooltips in a small window."""
        super().set_compact(on=on)
        self._compact = on
        self._marks.set_compact(on=True)
        self.refresh()

    def _show_buttons(self) -> None:
        state = self._session.fiducials
        self._matrix.setChecked(state.matrix_open)
        self._matrix.set_compact(on=self._compact)
        self._marks.setEnabled(state.can_edit)

    def refresh(self) -> None:
        """Show the values, or dashes while there are none."""
        found = self._session.measurements
        self._show_buttons()
        shown = figures(found, self._session.settings.qtc_formula)
        for widget, figure in zip(self._measures, shown, strict=True):
            widget.show_figure(figure, compact=self._compact)
        self._edited.show_note(found)
        if found is None:
            self._basis.setText(tr("measuring …") if self._session.has_record else "")
            self._basis.setVisible(True)
            self._basis.setToolTip("")
            self._cautions.hide()
            self._caution_chip.hide()
            return
        rests_on = basis(found)
        self._basis.setText(basis(found, short=True) if self._compact else rests_on)
        self._basis.setToolTip(_facts(found))
        told = cautions(found)
        self._basis.setVisible(not (self._compact and told))
        self._caution_chip.setVisible(self._compact and bool(told))
        self._cautions.setVisible(False)
        texts = tuple(tr(note.text) for note in told)
        if self._compact and told:
            more = f" +{len(told) - 1}" if len(told) > 1 else ""
            self._caution_chip.setText(short_caution(told[0]) + more)
            self._caution_chip.setToolTip("\n".join(texts))
            self._caution_chip.setAccessibleName(" ".join(texts))
        elif told:
            self._cautions.show_texts(texts)


def _facts(found: Measurements) -> str:
    wanted = ("median_beat", "stretch", "rr_variability", "low_rate", "no_spike_search")
    return "\n".join(tr(note.text) for note in found.notes if note.code in wanted)
