"""Making and moving calipers: what the keys and the mouse ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication

from ecgviewer.core.caliper import Caliper, Kind, Leg, Reach
from ecgviewer.core.caliper_snap import (
    SnapMarks,
    local_peak,
    named,
    next_peak,
    reach_after,
)
from ecgviewer.core.display_filter import RAW
from ecgviewer.tasks import calipers as keeping
from ecgviewer.ui.caliper_book import CaliperBook
from ecgviewer.ui.caliper_geometry import leads_at

if TYPE_CHECKING:
    from ecgviewer.ui.trace_view import TraceView

SNAP_PX = 7.0
"""A leg put by hand takes hold of what is so near."""

PEAK_REACH_S = 0.06
_LOOK_S = 3.0


class Calipers(CaliperBook):
    """The calipers of the record shown, as keys and mouse make and move them."""

    # Making

    def add_time(self) -> None:
        """Put a caliper of time at the cursor, from a beat to the next."""
        self._add("time")

    def add_both(self) -> None:
        """Put a caliper of time and millivolts at the cursor, from before QRS to its peak."""
        self._add("both")

    def add_voltage(self) -> None:
        """Put a caliper of millivolts at the cursor, from before QRS to its peak."""
        self._add("voltage")

    def toggle(self) -> None:
        """Put a caliper of time, or let go of the one worked on."""
        if not self.let_go():
            self.add_time()

    def _add(self, kind: Kind) -> None:
        record, sheet = self._record, self._sheet
        if record is None or sheet is None or not self.can_place:
            return
        self.select(None)
        self._leave_others()
        lead, time_s = self._place(sheet)
        last = record.n_samples - 1
        start = min(max(round(time_s * record.fs), 0), last)
        first, second = self._legs_from(kind, lead, start)
        one = Caliper(kind, lead, min(max(first, 0), last), min(max(second, 0), last))
        one = self._read(one)
        self.all = (*self.all, one)
        self.active_id, self.leg, self.to_place, self._untouched = one.id, "second", 2, True
        self._focus_sheet()
        self._tell_active()

    def _place(self, sheet: TraceView) -> tuple[str, float]:
        """Return lead and time of the cursor; without one, a fifth of the page into its strip."""
        at = sheet.canvas.cursor_item.cursor
        first_s, last_s = sheet.shown_s
        if at is not None and at[0] in sheet.leads_shown and first_s <= at[1] <= last_s:
            return at
        cells = sheet.canvas.sheet.cells if sheet.canvas.sheet else ()
        strip = max(cells, key=lambda cell: (round(cell.stop_s - cell.start_s, 6), cell.row))
        return strip.lead, strip.start_s + 0.2 * (strip.stop_s - strip.start_s)

    def _legs_from(self, kind: Kind, lead: str, start: int) -> tuple[int, int]:
        """Return where the legs of a new caliper stand: on the beats next to a sample."""
        assert self._record is not None
        marks, fs = self.marks(lead), self._record.fs
        peak = SnapMarks({"r_peak": marks.marks["r_peak"]}) if "r_peak" in marks.marks else None
        near = peak.nearest(start, 0.7 * fs) if peak is not None else None
        if near is None or peak is None:
            first = self.snapped(lead, start, round(0.1 * fs))
            return first, first + round((0.8 if kind == "time" else 0.1) * fs)
        if kind == "time":
            other = peak.beyond(near[0], forward=True) or peak.beyond(near[0], forward=False)
            return near[0], other[0] if other is not None else near[0] + round(0.8 * fs)
        onset = marks.marks.get("qrs_on")
        before = round(0.05 * fs)
        if onset is not None and onset.size:
            earlier = onset[(onset <= near[0]) & (onset > near[0] - 0.2 * fs)]
            before = near[0] - int(earlier[-1]) if earlier.size else before
        return near[0] - before, near[0]

    # Moving: the mouse

    def snapped(self, lead: str, sample: int, reach: int) -> int:
        """Return the mark within a reach, else the peak of the trace, else the sample itself."""
        near = self.marks(lead).nearest(sample, reach)
        if near is not None:
            return near[0]
        signal = self._sheet.signals.get(lead) if self._sheet is not None else None
        if signal is None or self._record is None:
            return sample
        reach = min(reach, round(PEAK_REACH_S * self._record.fs))
        low = max(sample - reach, 0)
        peak = local_peak(signal.samples(low, sample + reach + 1), sample - low, reach)
        return sample if peak is None else low + peak

    def put_leg(self, leg: Leg, sample: int, *, lead: str = "", snap: bool = True) -> None:
        """Put a leg of the caliper worked on; near a mark or a peak it takes hold of it."""
        one, record, sheet = self.active, self._record, self._sheet
        if one is None or record is None or sheet is None:
            return
        if lead and lead != one.lead:
            one = one.changed(lead=lead)
        sample = min(max(sample, 0), record.n_samples - 1)
        if snap:
            sample = self.snapped(one.lead, sample, round(SNAP_PX / sheet.px_per_s * record.fs))
        self.leg = leg
        self._change(self._read(one.with_leg(leg, sample, None)))

    def put_level(self, leg: Leg, level_mv: float) -> None:
        """Put the level of a leg of the caliper worked on."""
        one = self.active
        if one is not None and one.shows_mv and one.difference_mv is not None:
            self.leg = leg
            self._change(one.changed(**{f"{leg}_mv": round(level_mv, 4)}))

    def put_whole(self, first: int, second: int) -> None:
        """Move the caliper worked on as it is; at the ends of the record it stops."""
        one, record = self.active, self._record
        if one is None or record is None:
            return
        low, high = min(first, second), max(first, second)
        shift = max(-low, 0) + min(record.n_samples - 1 - high, 0)
        self._change(self._read(one.changed(first=first + shift, second=second + shift)))

    def restore(self, one: Caliper) -> None:
        """Put a caliper back as it was before a drag."""
        self._change(one)

    def _read(self, one: Caliper) -> Caliper:
        """Return a caliper with the levels and marks that its legs stand on now."""
        marks, sheet = self.marks(one.lead), self._sheet
        on = {leg: marks.nearest(one.at(leg), 0) for leg in ("first", "second")}
        fields: dict[str, Any] = {f"{leg}_mark": at[1] if at else "" for leg, at in on.items()}
        signal = sheet.signals.get(one.lead) if sheet is not None else None
        if one.shows_mv and signal is not None:
            for leg in ("first", "second"):
                at = one.at(leg)
                value = float(signal.samples(at, at + 1)[0]) if signal.is_voltage else float("nan")
                fields[f"{leg}_mv"] = None if value != value else round(value, 4)
            filtered = signal.is_filtered
            fields["through"] = self._session.eye.wanted.id if filtered else RAW.id
        return named(one.changed(**fields))

    # Moving: the keys

    def step(self, samples: int) -> None:
        """Move the leg worked on by samples."""
        one = self.active
        if one is not None:
            self.to_place = 0
            self.put_leg(self.leg, one.at(self.leg) + samples, snap=False)
            self._reveal_leg()

    def step_whole(self, samples: int) -> None:
        """Move the whole caliper by samples."""
        one = self.active
        if one is not None:
            self.to_place = 0
            self.put_whole(one.first + samples, one.second + samples)
            self._reveal_leg()

    def to_mark(self, direction: int) -> None:
        """Move the leg worked on to the next mark of a beat, or large peak; below 0: back."""
        one, record, sheet = self.active, self._record, self._sheet
        if one is None or record is None or sheet is None:
            return
        at, forward = one.at(self.leg), direction > 0
        found = self.marks(one.lead).beyond(at, forward=forward)
        sample = found[0] if found is not None else None
        if sample is None:
            span = round(_LOOK_S * record.fs)
            low = at if forward else max(at - span, 0)
            part = sheet.signals[one.lead].samples(low, low + span if forward else at + 1)
            peak = next_peak(part, at - low, forward=forward)
            sample = None if peak is None else low + peak
        if sample is not None:
            self.to_place = 0
            self.put_leg(self.leg, sample, snap=False)
            self._reveal_leg()

    def step_level(self, hundredths: int) -> None:
        """Move the level of the leg worked on by hundredths of a millivolt."""
        one = self.active
        level = None if one is None else one.first_mv if self.leg == "first" else one.second_mv
        if level is not None:
            self.put_level(self.leg, level + hundredths / 100)

    def change_lead(self, rows: int) -> None:
        """Work on the lead below (positive) or above, of those that show the leg's time."""
        one, sheet = self.active, self._sheet
        page = sheet.canvas.sheet if sheet is not None else None
        if one is None or page is None:
            return
        names = leads_at(page, one.lead, one.at(self.leg) / self.fs)
        at = names.index(one.lead) + rows if one.lead in names else 0
        lead = names[min(max(at, 0), len(names) - 1)]
        if lead != one.lead:
            self._change(self._read(one.changed(lead=lead)))

    def other_leg(self) -> None:
        """Let the keys move the other leg."""
        self.leg = "first" if self.leg == "second" else "second"
        self._reveal_leg()
        self.changed.emit()

    def march_lead(self) -> None:
        """March the caliper out over the beats of its lead; again: end that."""
        self._march("lead")

    def march_all(self) -> None:
        """March the caliper out over all leads; again: end that."""
        self._march("all")

    def _march(self, wanted: Reach) -> None:
        one = self.active
        if one is not None:
            self._change(one.changed(march=reach_after(one.march, wanted)))

    def copy(self) -> None:
        """Copy the caliper worked on as a line of text."""
        one, record = self.active, self._record
        if one is None or record is None:
            return
        QGuiApplication.clipboard().setText(
            keeping.copied(one, self.march_of(one), record, self.qtc_of(one))
        )
        if self._untouched:
            self._change(one)
        self.is_copied = True
        self.changed.emit()
