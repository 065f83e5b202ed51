"""Where rows and times stand on a page of full disclosure."""

from __future__ import annotations

from dataclasses import dataclass

LABEL_PX, RATE_PX, EDGE_PX = 86.0, 44.0, 12.0
ROW_LEAST_PX = 26.0
"""A row is never lower: minutes of a day are told apart by it."""

TOP_LANE_PX, FOOT_LANE_PX = 5.0, 9.0
"""Of a row: over the trace for the model and what was found, under it for beats and people."""

STEPS_MM_MV = (0.5, 1.0, 1.5, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True, slots=True)
class DisclosurePage:
    """A page laid out; times go by samples, so that every row begins on one.

    Parameters
    ----------
    width, height
        Logical pixels of all.
    dpr
        Device pixels of a logical one.
    first_sample, row_samples
        Sample at which the page begins, and samples of a row.
    fs
        Rate in Hz.
    n_rows
        Rows of the page.
    px_per_mm
        Of the screen, as the sheet takes it.
    gain_mm_mv
        Of the trace.
    """

    width: float
    height: float
    dpr: float
    first_sample: int
    row_samples: int
    fs: float
    n_rows: int
    px_per_mm: float
    gain_mm_mv: float

    @property
    def left(self) -> float:
        """Pixel at which rows begin."""
        return LABEL_PX

    @property
    def trace_px(self) -> float:
        """Pixels of a row."""
        return max(self.width - LABEL_PX - RATE_PX - EDGE_PX, 50.0)

    @property
    def pitch(self) -> float:
        """Pixels from row to row."""
        return self.height / self.n_rows

    @property
    def row_s(self) -> float:
        """Seconds of a row."""
        return self.row_samples / self.fs

    @property
    def px_per_s(self) -> float:
        """Pixels of a second."""
        return self.trace_px / self.row_s

    @property
    def speed_mm_s(self) -> float:
        """Speed as shown."""
        return self.px_per_s / self.px_per_mm

    @property
    def px_per_mv(self) -> float:
        """Pixels of a millivolt."""
        return self.gain_mm_mv * self.px_per_mm

    @property
    def samples_per_px(self) -> float:
        """Samples on a device pixel."""
        return self.row_samples / (self.trace_px * self.dpr)

    @property
    def start_s(self) -> float:
        """Time at which the page begins."""
        return self.first_sample / self.fs

    @property
    def stop_s(self) -> float:
        """Time at which it ends, be it beyond the recording."""
        return (self.first_sample + self.n_rows * self.row_samples) / self.fs

    def row_start_s(self, row: int) -> float:
        """Return the time at which a row begins."""
        return (self.first_sample + row * self.row_samples) / self.fs

    def top_of(self, row: int) -> float:
        """Return the upper edge of a row."""
        return row * self.pitch

    def baseline_of(self, row: int) -> float:
        """Return the pixel of a row's middle."""
        room = self.pitch - TOP_LANE_PX - FOOT_LANE_PX
        return self.top_of(row) + TOP_LANE_PX + room / 2

    def place_of(self, time_s: float) -> tuple[int, float]:
        """Return row and x of a time; the row may lie outside the page."""
        row, rest = divmod(time_s - self.start_s, self.row_s)
        return int(row), self.left + rest * self.px_per_s

    def time_at(self, x: float, y: float) -> float | None:
        """Return the time under a pixel; None beside the rows."""
        row = int(y // self.pitch)
        if not 0 <= row < self.n_rows or not self.left <= x <= self.left + self.trace_px:
            return None
        return self.row_start_s(row) + (x - self.left) / self.px_per_s

    def boxes(self, start_s: float, stop_s: float) -> tuple[tuple[int, float, float], ...]:
        """Return row, left and right of each part of a stretch that lies on the page."""
        start_s, stop_s = max(start_s, self.start_s), min(stop_s, self.stop_s)
        if stop_s < start_s:
            return ()
        first, last = self.place_of(start_s)[0], min(self.place_of(stop_s)[0], self.n_rows - 1)
        out = []
        for row in range(first, last + 1):
            begin = self.row_start_s(row)
            left = max(start_s - begin, 0.0) * self.px_per_s
            right = min(stop_s - begin, self.row_s) * self.px_per_s
            if right > left or start_s == stop_s:
                out.append((row, self.left + left, self.left + right))
        return tuple(out)


def rows_in(height: float) -> int:
    """Return how many rows a height has room for."""
    return max(1, int(height // ROW_LEAST_PX))


def fitting_gain(above_mv: float, below_mv: float, pitch: float, px_per_mm: float) -> float:
    """Return the largest gain at which a lead's usual reach stays about within its row."""
    room_mm = pitch / px_per_mm  # neighbours may touch: tall beats are rare
    reach_mv = max(above_mv + below_mv, 1e-6)
    fitting = [gain for gain in STEPS_MM_MV if gain * reach_mv <= room_mm]
    return fitting[-1] if fitting else STEPS_MM_MV[0]
