"""What stands in the sheet's place: a lead magnified, all leads, loop, spectrum, all minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Signal

from ecgviewer.core.display_filter import RAW
from ecgviewer.core.leads import display_order
from ecgviewer.core.measurement import Measurements
from ecgviewer.core.record import Record
from ecgviewer.tasks import measuring, viewing
from ecgviewer.ui.disclosure_place import DisclosurePlace

if TYPE_CHECKING:
    from ecgviewer.ui.session import ReviewSession
    from ecgviewer.ui.trace_view import TraceView

ViewKind = Literal["sheet", "focus", "butterfly", "loop", "spectrum", "disclosure"]

MAGNIFIED = 2.0
"""Times that paper speed and gain are larger in focus: both in true millimetres."""

PAGES_FROM_S = 60.0
"""Shorter records are one row: full disclosure of them would be the sheet, smaller."""

_RHYTHM = ("II", "V1", "V5")
_BEAT, _SPECTRUM = "views: beat", "views: spectrum"


class Views(QObject):
    """Which view is shown, of which lead, and what it needs to be computed.

    The sheet stays as it was behind them and comes back with Esc. Focus is the sheet itself, with
    one lead at twice the scale of the paper: its heat, cursor and annotations are at hand there.

    Parameters
    ----------
    session
        Whose record is shown.
    """

    changed = Signal()
    """Kind, lead, or what is computed."""

    footChanged = Signal()
    readout = Signal(str)
    """What is under the cursor of a view, as rich text; empty = nothing."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self._session = session
        self._sheet: TraceView | None = None
        self._page_before_s = 0.0
        self._pointed = ""
        self._own: Measurements | None = None
        self.kind: ViewKind = "sheet"
        self.lead = ""
        self.problem = ""
        self.foot_text = ""
        """What the foot says while a view is no sheet."""
        self.spectrum: viewing.LeadSpectrum | None = None
        self.as_filtered = False
        self.disclosure = DisclosurePlace(self)

    def attach(self, sheet: TraceView) -> None:
        """Serve a sheet from now on."""
        self._sheet = sheet
        sheet.leadDoubleClicked.connect(self.focus_on)
        sheet.leadStepped.connect(self.step_lead)
        sheet.viewChanged.connect(self._on_sheet)
        sheet.cursorMoved.connect(self._point)
        session = self._session
        session.recordChanged.connect(self._on_record)
        session.measured.connect(self._on_measured)
        session.settingsChanged.connect(self._on_settings)
        session.eye.changed.connect(self._on_filter)

    # What is asked for

    @property
    def on_sheet(self) -> bool:
        """Whether the sheet itself is shown, whole or one lead of it."""
        return self.kind in ("sheet", "focus")

    def toggle_focus(self) -> None:
        """Magnify the lead of the cursor, or go back."""
        self._toggle("focus")

    def toggle_butterfly(self) -> None:
        """Superimpose all leads, or go back."""
        self._toggle("butterfly")

    def toggle_loop(self) -> None:
        """Show the vectorcardiogram, or go back."""
        self._toggle("loop")

    def toggle_spectrum(self) -> None:
        """Show the spectrum of the lead of the cursor, or go back."""
        self._toggle("spectrum")

    def toggle_disclosure(self) -> None:
        """Show the whole recording, rows of a minute below each other, or go back."""
        self._toggle("disclosure")

    @property
    def has_pages(self) -> bool:
        """Whether the record shown is long enough for full disclosure."""
        record = self._session.record
        return record is not None and record.duration_s >= PAGES_FROM_S

    def focus_on(self, lead: str) -> None:
        """Magnify a lead; the one magnified goes back."""
        if self.kind == "focus":
            self.leave()
        else:
            self._go("focus", lead)

    def leave(self) -> bool:
        """Go back to the sheet; whether something else was shown."""
        if self.kind == "sheet":
            return False
        self._go("sheet", "")
        return True

    def step_lead(self, by: int) -> None:
        """Go to the next lead of the page, or the one before."""
        names = self.leads
        if not names or self.kind == "sheet":
            return
        at = names.index(self.lead) if self.lead in names else -1 if by > 0 else 0
        self._show_lead(names[(at + by) % len(names)])

    def show_filtered(self, *, on: bool) -> None:
        """Take the spectrum of the samples as the sheet shows them, or as they were recorded."""
        self.as_filtered = on
        self._compute()
        self.changed.emit()

    def choose_lead(self, lead: str) -> None:
        """Show another lead."""
        if lead != self.lead:
            self._show_lead(lead)

    def say_at_foot(self, text: str) -> None:
        """Let the foot say what a view shows, and at what scale."""
        if text != self.foot_text:
            self.foot_text = text
            self.footChanged.emit()

    @property
    def record(self) -> Record | None:
        """The record shown."""
        return self._sheet.record if self._sheet is not None else None

    @property
    def leads(self) -> tuple[str, ...]:
        """Leads that may be chosen, in the order of the page."""
        if self._sheet is None or self._sheet.record is None:
            return ()
        shown = self._sheet.leads_shown if self.kind != "focus" else ()
        names = display_order(self._sheet.record.lead_names)
        return (*shown, *(name for name in names if name not in shown))

    @property
    def measurements(self) -> Measurements | None:
        """Median beat and marks of the record shown; None until they are there."""
        record = self.record
        for found in (self._session.measurements, self._own):
            if isinstance(found, Measurements) and record and found.record_id == record.id:
                return found
        return None

    # How it is done

    def _toggle(self, kind: ViewKind) -> None:
        if self.kind == kind:
            self.leave()
        elif self._session.has_record:
            one = kind in ("focus", "spectrum", "disclosure")
            self._go(kind, (self.lead or self._lead_of(kind)) if one else "")

    def _lead_of(self, kind: ViewKind) -> str:
        """Return the lead that a view begins with: a rhythm lead, or that of the cursor."""
        record = self._session.record
        names = record.lead_names if kind == "disclosure" and record is not None else ()
        return next((name for name in _RHYTHM if name in names), "") or self._lead_of_cursor()

    def _lead_of_cursor(self) -> str:
        sheet = self._sheet
        assert sheet is not None
        if self._pointed in (sheet.record.lead_names if sheet.record else ()):
            return self._pointed
        return sheet.leads_shown[0] if sheet.leads_shown else ""

    def _point(self, lead: str) -> None:
        """Remember the lead last under the mouse or the keyboard's cursor."""
        self._pointed = lead or self._pointed

    def _go(self, kind: ViewKind, lead: str) -> None:
        sheet = self._sheet
        if sheet is None or kind == self.kind:
            return
        before, self.kind = self.kind, kind
        self.lead, self.foot_text = lead, ""
        self.readout.emit("")
        if before == "focus":
            self._let_go_of_focus()
        if kind == "focus":
            self._page_before_s = sheet.page_start_s
            at = sheet.canvas.cursor_item.cursor
            sheet.focus_lead(lead)
            self._magnify()
            if at is not None:
                sheet.page_to(at[1] - sheet.page_s / 2)
        self._compute()
        self.changed.emit()

    def _magnify(self) -> None:
        sheet, settings = self._sheet, self._session.settings
        assert sheet is not None
        wanted = settings.speed_mm_s * MAGNIFIED, settings.gain_mm_mv * MAGNIFIED
        sheet.set_scale(speed_mm_s=wanted[0], gain_mm_mv=wanted[1])

    def _let_go_of_focus(self) -> None:
        sheet, settings = self._sheet, self._session.settings
        assert sheet is not None
        sheet.focus_lead(None)
        sheet.set_scale(speed_mm_s=settings.speed_mm_s, gain_mm_mv=settings.gain_mm_mv)
        sheet.page_to(self._page_before_s)

    def _show_lead(self, lead: str) -> None:
        self.lead = lead
        if self.kind == "focus" and self._sheet is not None:
            self._sheet.focus_lead(lead)
        self._compute()
        self.changed.emit()

    def _compute(self) -> None:
        """Start what the view needs and has not got."""
        record, runner = self.record, self._session.runner
        if record is None or self.on_sheet or self.kind == "disclosure":
            return
        if self.kind == "spectrum":
            page_s = self._sheet.page_start_s if self._sheet else 0.0
            eye = self._session.eye
            chosen = eye.wanted.id if self.as_filtered else RAW.id
            lead = self.lead
            runner.start(
                _SPECTRUM,
                lambda: viewing.lead_spectrum(record, lead, page_s, filter_id=chosen),
                on_result=self._take_spectrum,
                on_error=lambda error: self._session.tell("error", str(error)),
            )
        elif self.measurements is None and not runner.is_active(_BEAT):
            runner.start(
                _BEAT,
                lambda: measuring.measure(record),
                on_result=self._take_beat,
                on_error=self._take_problem,
            )

    def _take_spectrum(self, found: viewing.LeadSpectrum) -> None:
        self.spectrum = found
        self.changed.emit()

    def _take_beat(self, found: Measurements) -> None:
        self._own = found
        self.changed.emit()

    def _take_problem(self, error: Any) -> None:
        self.problem = str(error)
        self.changed.emit()

    # What happens around

    def _on_record(self) -> None:
        """Show the same of the next record, as far as it has it."""
        self._session.runner.cancel(_BEAT)
        self._own = self.spectrum = None
        self.problem = ""
        record = self._session.record
        self._page_before_s = 0.0
        if record is None or (self.lead and self.lead not in record.lead_names):
            self.lead = ""
        short = self.kind == "disclosure" and not self.has_pages
        if record is None or short or (self.kind == "focus" and not self.lead):
            self.leave()
            return
        if not self.lead and self.kind in ("spectrum", "disclosure"):
            self.lead = next((one for one in _RHYTHM if one in record.lead_names), "")
            self.lead = self.lead or record.lead_names[0]
        self._compute()
        self.changed.emit()

    def _on_measured(self) -> None:
        if not self.on_sheet:
            self.changed.emit()

    def _on_filter(self) -> None:
        if self.kind == "spectrum" and self.as_filtered:
            self._compute()
        if not self.on_sheet:
            self.changed.emit()

    def _on_settings(self) -> None:
        if self.kind == "focus" and self._sheet is not None and self._sheet.focus:
            self._magnify()
        if not self.on_sheet:
            self.changed.emit()

    def _on_sheet(self) -> None:
        """See whether the sheet let go of the lead: another layout does."""
        if self._sheet is None or self._sheet.record is not self._session.record:
            return
        if self.kind == "focus" and self._sheet.focus is None:
            self._go("sheet", "")
        elif not self.on_sheet:
            if self.kind == "spectrum":
                self._compute()
            self.changed.emit()
