"""What a finding means: definition, criteria, codes and sources, below the list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecgviewer.core.findings import Finding, finding_for, sources_of
from ecgviewer.core.language import tr
from ecgviewer.ui.controls import chip
from ecgviewer.ui.style import text_label

_CHIPS_A_ROW, _CHIPS_COMPACT = 6, 3


def codes_of(finding: Finding) -> tuple[tuple[str, str], ...]:
    """Return the codes of a finding as they stand on chips, each with what it is in full.

    A local one has none of its own: its chips say so, and name what comes nearest.
    """
    if finding.system == "local":
        near = [
            (tr("near {code}", code=code), tr("Nearest SCP statement: {code}", code=code))
            for code in finding.nearest[:3]
        ]
        if finding.near_aha:
            said = tr("Nearest of the AHA/ACC/HRS statements: {code}", code=finding.near_aha)
            near.append((tr("near {code}", code=f"AHA {finding.near_aha}"), said))
        return ((tr("local"), tr("A local code, in no standard vocabulary")), *near)
    known = (
        (f"SCP {finding.code}", tr("SCP-ECG statement {code}", code=finding.code)),
        (f"AHA {finding.aha}", tr("AHA/ACC/HRS statement {code}", code=finding.aha))
        if finding.aha
        else None,
        ("aECG", f"HL7 aECG {finding.aecg}") if finding.aecg else None,
        (f"CDISC {finding.cdisc}", f"CDISC {finding.cdisc}") if finding.cdisc else None,
        ("DICOM", f"DICOM {finding.dicom}") if finding.dicom else None,
    )
    return tuple(one for one in known if one is not None)


def source_text(code: str) -> tuple[str, str]:
    """Return the sources of a finding in one line, and in full."""
    sources = sources_of(code)
    if not sources:
        return "", ""
    full = "\n".join(f"{one.citation}{f'. doi {one.doi}' if one.doi else ''}" for one in sources)
    return tr("Source: {names}", names=", ".join(one.short() for one in sources)), full


def _chip_row(codes: tuple[tuple[str, str], ...]) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(4)
    for text, full in codes:
        line.addWidget(chip(text, "grey", tip=full))
    line.addStretch(1)
    return row


class FindingCard(QWidget):
    """Definition, criteria, codes and sources of one finding."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._definition = text_label(wrap=True)
        self._criteria = text_label(role="secondary", ink="2", wrap=True)
        self._source = text_label(role="secondary", ink="2", wrap=True)
        self._source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._chips = QVBoxLayout()
        self._chips.setSpacing(4)
        self._across = _CHIPS_A_ROW
        self._code: str | None = None
        column.addWidget(self._definition)
        column.addWidget(self._criteria)
        column.addLayout(self._chips)
        column.addWidget(self._source)
        self.show_finding("")

    def set_compact(self, *, on: bool) -> None:
        """Put the chips in two rows in a small window."""
        self._across = _CHIPS_COMPACT if on else _CHIPS_A_ROW
        code, self._code = self._code, None
        self.show_finding(code or "")

    def show_finding(self, code: str) -> None:
        """Show a finding; an empty code shows what to do."""
        if code == self._code:
            return
        self._code = code
        while (item := self._chips.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        finding = finding_for(code) if code else None
        if finding is None:
            self._definition.setText(
                tr("Type a name, an abbreviation or a code, or take one above.")
            )
        else:
            self._definition.setText(finding.definition or finding.title)
            codes = codes_of(finding)
            for first in range(0, len(codes), self._across):
                self._chips.addWidget(_chip_row(codes[first : first + self._across]))
        self._criteria.setText(finding.criteria if finding else "")
        self._criteria.setVisible(bool(finding and finding.criteria))
        line, full = source_text(code) if code else ("", "")
        self._source.setText(line)
        self._source.setToolTip(full)
        self._source.setVisible(bool(line))
