"""What the file's own device says, in the panel: small, and never mistaken for ours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.device_says import DeviceSays
from ecgviewer.core.language import tr, tr_later, tr_n
from ecgviewer.tasks.device_marks import DeviceMarks
from ecgviewer.ui.panel import Section
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import text_label

STATEMENTS_SHOWN = 5
FIGURES_SHOWN = 8
_REMARK = re.compile(r"\{[^}]*\}")
"""UCUM's remarks in units: ``{H.B.}/min`` is a rate per minute."""

_WAITING = tr_later("Statements and figures of the device are shown after your first read.")


def statement_lines(said: DeviceSays) -> tuple[str, ...]:
    """Return the device's statements, each once, in the file's order."""
    return tuple(dict.fromkeys(one.label for one in said.statements if one.label))


def figure_words(one: DeviceAnnotation) -> str:
    """Return a figure of the device as the file names it: ``QT interval 400 ms``."""
    value = "" if one.value is None else f" {one.value:g}"
    unit = _REMARK.sub("", one.unit)
    said = f"{one.label}{value}{f' {unit}' if unit else ''}"
    return tr("{value} in {leads}", value=said, leads=", ".join(one.leads)) if one.leads else said


def beat_words(said: DeviceSays) -> Iterator[str]:
    """Yield what representative beats the file holds: ``median beat: 12 leads, 1.2 s``."""
    for beat in said.beats:
        leads = tr_n("{n} lead", "{n} leads", len(beat.samples.leads))
        yield f"{beat.name}: {leads}, {beat.samples.duration_s:.2g} s"


class DeviceSection(Section):
    """Statements, figures, filters and median beats of the file; not there where it has none.

    Statements and figures that stand in a file of annotations beside it are its own, too.

    Statements and figures are somebody's answer and wait for the first read, as the model's do.
    """

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(tr("Device says"))
        self._session = session
        self._beside: DeviceMarks | None = None
        self._device = text_label(role="small", ink="2")
        self.heading.addWidget(self._device)
        self.statements = self._line("1")
        self.figures = self._line("2")
        self.others = self._line("2")
        session.recordChanged.connect(self.refresh)
        session.reading.allowedChanged.connect(self.refresh)
        self.refresh()

    def _line(self, ink: str) -> QLabel:
        label = text_label(role="secondary", ink=ink, wrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(label)
        return label

    def take(self, marks: DeviceMarks | None) -> None:
        """Show what stands beside the record's file as what it says; None while that is read."""
        self._beside = marks
        self.refresh()

    def _said(self) -> DeviceSays:
        record = self._session.record
        if record is None:
            return DeviceSays()
        said, beside = record.device_says, self._beside
        if said.annotations or beside is None or beside.record_id != record.id:
            return said
        return replace(said, annotations=beside.annotations)

    def refresh(self) -> None:
        """Show what the record's file says, or nothing."""
        record, said = self._session.record, self._said()
        lines = statement_lines(said)
        overall = [one for one in said.measurements if not one.leads]
        figures = tuple(figure_words(one) for one in overall)
        allowed = self._session.reading.ai_allowed
        if not allowed and (lines or figures):
            _show(self.statements, tr(_WAITING), "")
            _show(self.figures, "", "")
        else:
            _show(self.statements, _first(lines, STATEMENTS_SHOWN, "\n"), "\n".join(lines))
            everything = "\n".join(figure_words(one) for one in said.measurements)
            _show(self.figures, _first(figures, FIGURES_SHOWN, " · "), everything)
        filters = [one.words for one in said.filters]
        others = [
            *beat_words(said),
            *([tr("filtered: {filters}", filters=", ".join(filters))] if filters else []),
        ]
        _show(self.others, _first(tuple(others), 3, "\n"), "\n".join(others))
        device = (record.device or "") if record is not None else ""
        self._device.setText(self._device.fontMetrics().elidedText(
            device, Qt.TextElideMode.ElideRight, 200))  # fmt: skip
        self._device.setToolTip(device)
        shown = (self.statements, self.figures, self.others)
        self.setVisible(any(label.text() for label in shown))


def _first(words: tuple[str, ...], most: int, between: str) -> str:
    more = len(words) - most
    told = words if more <= 1 else (*words[:most], tr("{more} more: point here to read", more=more))
    return between.join(told)


def _show(label: QLabel, text: str, tip: str) -> None:
    label.setText(text)
    # A tooltip guesses whether its text is rich: a file's words never are.
    label.setToolTip(tip.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>"))
    label.setVisible(bool(text))
