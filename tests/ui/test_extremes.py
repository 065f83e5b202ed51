"""Long records: extremes read in a job, columns of ink where samples share a pixel."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from stand_ins import SOON_MS

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.record import Lead, Record
from ecgviewer.tasks import displaying
from ecgviewer.ui.dense_trace import dense_trace
from ecgviewer.ui.extremes_link import ExtremesLink
from ecgviewer.ui.lead_signal import LONG_SAMPLES, LeadSignal
from ecgviewer.ui.lead_strip import DENSE_SAMPLES_PER_PX
from tests.ui.sheet_tools import cell_of, dark, picture, shown

INK = QColor("#0F1419")


def a_long_record(n: int = 3 * LONG_SAMPLES, fs: float = 250.0) -> Record:
    rng = np.random.default_rng(1)
    adu = rng.integers(-40, 40, (n, 12)).astype(np.int16)
    adu[n // 2 + 40] = 2500
    return Record(adu, fs, tuple(Lead(name, 1000.0) for name in STANDARD_LEADS))


class Session:
    """Record, runner and signal of a session, without the rest."""

    def __init__(self, session):
        self.runner, self.recordChanged = session.runner, session.recordChanged
        self.views = session.views
        self.record, self.told = None, []

    def tell(self, kind, text):
        self.told.append((kind, text))


def test_extremes_of_a_long_record_come_from_a_job(qtbot, session):
    record, part = a_long_record(), Session(session)
    view = shown(qtbot, width=900, height=600)
    part.link = ExtremesLink(part, view)
    part.record = record
    part.recordChanged.emit()
    view.set_record(record)
    signals = view.signals.values()
    assert not any(one.has_pyramid for one in signals)
    view.zoom(1e-6)  # drawn at once, from probes
    picture(view)
    assert view.canvas.labels.preliminary
    assert not any(one.has_pyramid for one in signals)
    qtbot.waitUntil(lambda: all(one.has_pyramid for one in signals), timeout=SOON_MS)
    assert not view.canvas.labels.preliminary
    assert not part.told
    cell = cell_of(view, "V4")
    at = record.n_samples // 2 / record.fs
    x, top = round(cell.x_of(at)), int(cell.baseline - 2.3 * 10 * view.px_per_mm)
    assert dark(picture(view)[top : top + 4, x - 3 : x + 4]).any()


def test_extremes_that_come_late_are_dropped(qtbot):
    first, second = a_long_record(), a_long_record(LONG_SAMPLES + 10)
    work = displaying.read_extremes(first)
    try:
        while True:
            next(work)
    except StopIteration as stop:
        built = stop.value
    view = shown(qtbot)
    view.served = True
    view.set_record(second)
    view.take_extremes(first, built)
    assert not any(one.has_pyramid for one in view.signals.values())


def test_short_records_are_read_where_they_are_needed(qtbot, session, synthetic_record):
    part = Session(session)
    view = shown(qtbot)
    part.link = ExtremesLink(part, view)
    part.record = synthetic_record()
    part.recordChanged.emit()
    view.set_record(part.record)
    assert not session.runner.is_active("extremes")
    view.zoom(0.01)
    assert not view.canvas.labels.preliminary


def test_a_fault_is_told(qtbot, session, monkeypatch):
    def fails(_record):
        raise RuntimeError("gone")
        yield

    monkeypatch.setattr(displaying, "read_extremes", fails)
    part = Session(session)
    part.link = ExtremesLink(part, shown(qtbot))
    part.record = a_long_record()
    part.recordChanged.emit()
    qtbot.waitUntil(lambda: bool(part.told), timeout=SOON_MS)
    assert part.told[0][0] == "caution"


def test_probes_are_exact_where_bins_are_short():
    record = a_long_record()
    waiting, read = LeadSignal(record, "V1", served=True), LeadSignal(record, "V1")
    assert waiting.is_preliminary
    assert not read.is_preliminary
    for start, stop, n_bins in ((1000, 4000, 100), (-50, 400, 30), (599_990, 600_100, 20)):
        for got, wanted in zip(
            waiting.extremes(start, stop, n_bins), read.extremes(start, stop, n_bins), strict=True
        ):
            np.testing.assert_array_equal(got, wanted)


def drawn(x, y, dpr=1.0, size=(40, 60)) -> np.ndarray:
    """Return the ink of a dense trace, 0-1, shape (height, width)."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    image.setDevicePixelRatio(dpr)
    trace = dense_trace(
        np.asarray(x, float),
        np.asarray(y, float),
        within=(0, size[0]),
        height=size[1],
        dpr=dpr,
        colour=QColor("black"),
    )
    painter = QPainter(image)
    if trace is not None:
        trace.draw(painter)
    painter.end()
    pixels = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(size[1], size[0], 4)
    return 1.0 - pixels[..., 0] / 255.0


def test_columns_hold_all_points_and_their_ends_share():
    ink = drawn([3.2, 3.6, 3.9], [10.5, 20.75, 14.0])
    assert np.flatnonzero(ink.any(axis=0)).tolist() == [3]
    assert ink[10:21, 3] == pytest.approx(1.0)
    assert ink[21, 3] == pytest.approx(0.25, abs=0.01)
    assert ink.sum() == pytest.approx(11.25, abs=0.02)


def test_columns_that_do_not_meet_are_joined():
    ink = drawn([3.5, 4.5, 5.5], [10.5, 30.5, 12.5])
    assert ink[10, 3] == pytest.approx(1.0)
    assert ink[10:31, 4] == pytest.approx(1.0)
    assert ink[12:31, 5] == pytest.approx(1.0)
    assert ink[:, 5].sum() == pytest.approx(19.0)


def test_gaps_leave_columns_empty_and_what_is_far_off_is_cut():
    ink = drawn([-3.0, 3.5, 4.5, 5.5, 6.5, 50.0], [10.5, 10.5, np.nan, np.nan, 1e6, 10.5])
    assert np.flatnonzero(ink.any(axis=0)).tolist() == [3]
    assert not drawn([3.5], [np.nan]).any()


@pytest.mark.parametrize(("dpr", "wide"), [(1.0, 1), (1.5, 2), (2.0, 2), (3.0, 3)])
def test_a_spike_is_a_logical_pixel_wide_on_any_screen(dpr, wide):
    ink = drawn([10.5], [20.5], dpr)
    assert (ink.max(axis=0) > 0.2).sum() == wide
    assert ink[:, 10].sum() == pytest.approx(dpr, abs=0.02)


@pytest.mark.parametrize("theme", ["paper", "dark"])
def test_far_out_a_trace_has_its_colour_in_each_theme(qtbot, theme):
    view = shown(qtbot, a_long_record(), width=900, height=600)
    view.zoom(1e-6)
    view.set_theme(theme)
    sheet = view.canvas.sheet
    assert 250.0 / sheet.px_per_s > DENSE_SAMPLES_PER_PX
    layer = view.canvas.traces
    red = int(layer.theme.trace[1:3], 16)
    cell = cell_of(view, "V4")
    part = picture(view)[int(cell.baseline), int(cell.x0) + 9 : int(cell.x1) - 9, 0]
    assert (np.abs(part.astype(int) - red) < 3).mean() > 0.95


@pytest.mark.parametrize("dpr", [1.0, 2.0])
def test_ink_laid_down_is_ink_drawn(qtbot, synthetic_record, monkeypatch, dpr):
    """The kept picture of the traces and strokes straight onto the sheet are the same."""
    from ecgviewer.ui import lead_strip
    from ecgviewer.ui.sheet_canvas import SheetCanvas

    monkeypatch.setattr(SheetCanvas, "devicePixelRatioF", lambda _self: dpr)
    view = shown(qtbot, synthetic_record(), width=900, height=600)
    view.set_layout("12x1")
    laid = picture(view, dpr).astype(int)
    monkeypatch.setattr(lead_strip, "_is_plain", lambda *_: False)
    straight = picture(view, dpr).astype(int)
    differs = np.abs(laid - straight).max(axis=-1)
    # Rounding of layers; and a pixel at the ends of a cell on a fine screen.
    assert (differs > 6).sum() <= (0 if dpr == 1.0 else 12 * 8)
    assert differs.mean() < 0.1
