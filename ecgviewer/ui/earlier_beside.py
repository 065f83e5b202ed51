"""The previous ECG of the patient beside the present one, where the screen is wide enough for both.

Same layout, speed, gain and millimetres; no heat, no findings: it is there to be looked at.
Comparing itself, with values and changes, is the page of its own.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ecgviewer.core.language import tr
from ecgviewer.ui.compare_sheet import when_text
from ecgviewer.ui.compare_state import Comparing
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import restyle, text_label
from ecgviewer.ui.trace_view import TraceView

WIDE_PX = 3000
"""Pages at least so wide (logical pixels, panel included) show both: 4K at 100 %."""


class EarlierBeside(QFrame):
    """The earlier record on a sheet of its own, at the scale of the present one.

    Shown only of the same patient: as the files say, or as a person confirmed on the comparison.

    Parameters
    ----------
    session, comparing
        The settings; the earlier record.
    sheet
        The present one, whose scale is kept.
    """

    def __init__(self, session: ReviewSession, comparing: Comparing, sheet: TraceView) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session, self._comparing, self._sheet = session, comparing, sheet
        self._wide = False
        self._title = text_label(role="strong")
        self._when = text_label(role="secondary", ink="2")
        self.view = TraceView()
        # To be looked at: fingers and keys go to the sheet that is read.
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.view.setAccessibleName(tr("Earlier ECG"))
        self.view.set_layouts(session.layouts)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.setSpacing(8)
        head.addWidget(text_label(tr("Earlier"), role="secondary", ink="2"))
        head.addWidget(self._title)
        head.addWidget(self._when)
        head.addStretch(1)
        head.addWidget(text_label(tr("as recorded, no filter"), role="secondary", ink="2"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        restyle(self, ground="panel")
        comparing.changed.connect(self.refresh)
        session.recordChanged.connect(self._look)
        session.settingsChanged.connect(self._follow_settings)
        sheet.viewChanged.connect(self._follow_scale)
        self._follow_settings()
        self.hide()

    def set_room(self, width: int) -> None:
        """Say how wide the page is."""
        wide = width >= WIDE_PX
        if wide != self._wide:
            self._wide = wide
            self._look()

    def _look(self) -> None:
        if self._wide:
            self._comparing.look_once()
        self.refresh()

    def refresh(self) -> None:
        """Show the earlier record, or nothing where there is none or little room."""
        state = self._comparing
        found = state.found if self._wide else None
        self.setVisible(found is not None)
        record = found.earlier if found is not None else None
        if record is self.view.record:
            return
        if record is not None and state.earlier_path is not None:
            self._title.setText(state.earlier_path.stem)
            self._when.setText(when_text(record))
        self.view.set_record(record)
        self._follow_scale()

    def _follow_settings(self) -> None:
        settings = self._session.settings
        self.view.set_theme(settings.theme)
        self.view.set_arrangement(
            order=settings.order,
            simultaneous=settings.simultaneous,
            half_precordial=settings.half_precordial,
        )
        self.view.set_layout(settings.layout_id)
        self._follow_scale()

    def _follow_scale(self) -> None:
        """Take speed and gain as shown, and the millimetre of the present one."""
        sheet = self._sheet
        self.view.set_scale(speed_mm_s=sheet.speed_mm_s, gain_mm_mv=sheet.gain_mm_mv)
        self.view.set_px_per_mm(sheet.px_per_mm)
