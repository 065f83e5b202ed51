import numpy as np
import pytest

from ecgviewer.core.annotation import Annotation
from ecgviewer.ui.region_book import RegionBook
from ecgviewer.ui.region_item import CROWD
from ecgviewer.ui.theme import THEMES, qcolor
from tests.ui.sheet_tools import cell_of, picture, shown


def annotation(start: int, stop: int, *leads: str, id: str = "") -> Annotation:
    more = {"id": id} if id else {}
    return Annotation("record", start, stop, leads or ("II",), "PVC", **more)


def human(pixels: np.ndarray) -> np.ndarray:
    colour = qcolor(THEMES["paper"].human)
    return (pixels == [colour.red(), colour.green(), colour.blue()]).all(axis=-1)


def test_overlapping_ones_get_lanes_of_their_own_per_lead() -> None:
    book = RegionBook(
        [annotation(0, 10), annotation(5, 15), annotation(10, 20), annotation(6, 12, "V1")]
    )
    assert [
        (row.start, *lanes.items()) for row, lanes in zip(book.rows, book.lane, strict=True)
    ] == [
        (0, ("II", 0)),
        (5, ("II", 1)),
        (6, ("V1", 0)),
        (10, ("II", 0)),
    ]
    assert book.n_lanes == {"II": 2, "V1": 1}


@pytest.mark.parametrize("seed", range(5))
def test_search_finds_what_a_look_at_each_finds(seed: int) -> None:
    random = np.random.default_rng(seed)
    starts = random.integers(0, 1000, 200)
    leads = random.choice(["II", "V1", "V5"], 200)
    rows = [
        annotation(int(a), int(a + random.integers(1, 300)), str(lead))
        for a, lead in zip(starts, leads, strict=True)
    ]
    book = RegionBook(rows)
    for start in (0, 137, 500, 999):
        stop = start + 60
        found = {book.rows[index].id for index in book.between(start, stop)}
        there = {row.id for row in rows if row.start < stop and row.stop > start}
        assert found == there
        for lead in ("II", "V1", "aVR"):
            of_lead = {book.rows[index].id for index in book.between(start, stop, lead)}
            assert of_lead == {row.id for row in rows if row.id in there and lead in row.leads}


def test_empty_book() -> None:
    assert RegionBook().between(0, 10) == []


def test_a_bar_stands_under_each_lead_wherever_it_is_shown(qtbot, synthetic_record) -> None:
    view = shown(qtbot, synthetic_record())
    view.set_annotations((annotation(1000, 1200, "II", "III"), annotation(3000, 3200, "II")), None)
    bars = [(bar.cell.lead, bar.cell.row) for bar in view.canvas.regions.bars]
    # II is on the page twice, but 6.0 s of it on the rhythm strip only.
    assert sorted(bars) == [("II", 1), ("II", 3), ("II", 3), ("III", 2)]
    ink = human(picture(view))
    for lead, row in bars[:3]:
        cell = cell_of(view, lead, row)
        line = ink[int(cell.bottom) - 4, int(cell.x_of(2.3)) : int(cell.x_of(2.4)) - 4]
        assert line.all()


def test_short_ones_have_a_tint_and_long_ones_only_a_bar(qtbot, synthetic_record) -> None:
    view = shown(qtbot, synthetic_record())
    before = picture(view)
    cell = cell_of(view, "V2")

    def changed_at_baseline(start: int, stop: int) -> bool:
        view.set_annotations((annotation(start, stop, "V2"),), None)
        part = (slice(int(cell.top) + 4, int(cell.top) + 14), slice(int(cell.x_of(6)), None))
        return bool((picture(view)[part] != before[part]).any())

    assert changed_at_baseline(2990, 3240)
    assert not changed_at_baseline(2700, 3300)


def test_traces_lie_over_the_bar(qtbot) -> None:
    from tests.ui.sheet_tools import inked, one_lead

    values = np.zeros(5000)
    values[2000:2500] = -9.0
    view = shown(qtbot, one_lead(values), height=420)
    cell = cell_of(view, "II")
    view.set_annotations((annotation(1500, 3000),), None)
    x = int(cell.x_of(2000 / 500))
    bar = inked(picture(view))[int(cell.bottom) - 14 : int(cell.bottom) - 2, x - 2 : x + 3]
    assert bar.any(axis=1).all()


def test_a_bar_cut_by_the_page_has_no_edge_there(qtbot, synthetic_record) -> None:
    view = shown(qtbot, synthetic_record(duration_s=30.0))
    view.set_annotations((annotation(4900, 5100, "II"),), None)
    bar = next(bar for bar in view.canvas.regions.bars if bar.cell.row == 3)
    assert bar.start_x is not None
    assert bar.stop_x is None
    assert bar.rect.right() == pytest.approx(bar.cell.x1)


def test_selected_one_has_handles_on_its_middle_lead(qtbot, synthetic_record) -> None:
    view = shown(qtbot, synthetic_record())
    rows = (annotation(4100, 4400, "V4", "V5", "V6", id="a"),)
    view.set_annotations(rows, None)
    before = picture(view)
    view.set_annotations(rows, "a")
    after = picture(view)
    cell = cell_of(view, "V5")
    y = int((cell.top + cell.bottom) / 2)
    for second in (8.2, 8.8):
        x = int(cell.x_of(second))
        assert (after[y - 8 : y + 8, x - 4 : x + 4] != before[y - 8 : y + 8, x - 4 : x + 4]).any()
    assert view.canvas.regions.handle_cell("a")[0] == cell
    assert view.canvas.regions.handle_cell("unknown") is None


def test_many_overlapping_ones_get_thin_lanes(qtbot, synthetic_record) -> None:
    view = shown(qtbot, synthetic_record())
    view.set_annotations([annotation(4000 + i, 4400, "V5") for i in range(6)], None)
    heights = {bar.rect.height() for bar in view.canvas.regions.bars}
    assert heights == {5.0}
    bottoms = sorted(bar.rect.bottom() for bar in view.canvas.regions.bars)
    assert np.diff(bottoms) == pytest.approx(6.0)


def test_bars_of_one_pixel_stand_for_each_other_when_zoomed_out(qtbot, synthetic_record) -> None:
    view = shown(qtbot, synthetic_record(("II",), duration_s=600.0, fs=100.0))
    view.set_annotations([annotation(i * 10, i * 10 + 5) for i in range(6000)], None)
    view.zoom(1e-6)
    assert 100 < len(view.canvas.regions.bars) < 1300


def test_of_ten_thousand_only_those_on_the_page_are_laid_out(qtbot, synthetic_record) -> None:
    leads = ("I", "II", "III", "V1", "V5")
    view = shown(qtbot, synthetic_record(duration_s=3600.0, fs=100.0))
    random = np.random.default_rng(0)
    starts = random.integers(0, 359_000, 10_000)
    rows = [annotation(int(a), int(a) + 60, *leads[: 1 + int(a) % 5]) for a in starts]
    view.set_annotations(rows, rows[5000].id)
    for step in range(40):
        start_s = 1000 + step * 0.2
        view.page_to(start_s)
        view.canvas.viewport().repaint()
        shown_now = sum(r.stop > 100 * start_s and r.start < 100 * (start_s + 10) for r in rows)
        # What is off the page costs nothing: only what is on it becomes bars, a few cells each.
        assert 0 < len(view.canvas.regions.bars) <= 5 * shown_now


def kinds() -> tuple[Annotation, ...]:
    beats = tuple(range(300, 4700, 400))
    return (
        Annotation("record", 700, 701, ("II", "V1"), "PVC", kind="point", id="point"),
        Annotation("record", 720, 721, ("II",), "PAC", kind="point"),
        Annotation("record", 900, 1100, ("V2",), "PVC", kind="beat", peaks=(1000,)),
        Annotation(
            *("record", 260, 4420, ("II", "V5"), "local:fusion_beat"),
            kind="beats",
            peaks=beats,
            reach=(40, 120),
        ),
        Annotation("record", 0, 5000, ("II",), "AFIB", kind="record"),
    )


def test_no_kind_changes_a_pixel_of_a_trace(qtbot, synthetic_record) -> None:
    view = shown(qtbot, synthetic_record())
    before = picture(view)
    colour = qcolor(THEMES["paper"].trace)
    trace = (before == [colour.red(), colour.green(), colour.blue()]).all(axis=-1)
    assert trace.sum() > 500
    crowd = tuple(annotation(n, n + 200, "II", "V3") for n in range(0, 4600, 10))
    for shown_now in (kinds(), crowd):
        view.set_annotations(shown_now, "point")
        after = picture(view)
        assert (after != before).any()
        assert (len(view.canvas.regions.bars) > CROWD) == (shown_now is crowd)
        # One level is the rounding of layers, on what lies under the ink.
        assert np.abs(after[trace].astype(int) - before[trace]).max() <= 1


def test_a_flag_shrinks_before_what_follows_in_its_lane(qtbot, synthetic_record) -> None:
    view = shown(qtbot, synthetic_record())
    view.set_annotations(kinds()[:2], None)
    rows = view.canvas.regions.book.rows
    on_two = [bar for bar in view.canvas.regions.bars if bar.cell.row == 1]
    first, second = sorted(on_two, key=lambda bar: bar.rect.left())
    assert rows[first.index].id == "point"
    assert first.rect.right() <= second.rect.left()
    assert first.rect.width() < 10 < second.rect.width()


def test_a_set_of_beats_has_a_bar_under_each_and_the_record_none(qtbot, synthetic_record) -> None:
    view = shown(qtbot, synthetic_record())
    view.set_annotations(kinds()[3:], None)
    strip = [bar for bar in view.canvas.regions.bars if bar.cell.row == 3]
    assert len(strip) == 11
    assert {bar.index for bar in view.canvas.regions.bars} == {0}


@pytest.mark.parametrize("size", [(1030, 644), (1432, 940)])
@pytest.mark.parametrize("overlapping", [1, 2, 3, 5, 30])
def test_in_cramped_rows_no_mark_of_a_lead_reaches_another_row(
    qtbot, synthetic_record, size: tuple[int, int], overlapping: int
) -> None:
    view = shown(qtbot, synthetic_record(), width=size[0], height=size[1])
    view.set_layout("12x1")
    rows = [annotation(1000 + step, 2000 + step, "II", "V3") for step in range(overlapping)]
    view.set_annotations(rows, None)
    bars = view.canvas.regions.bars
    assert len(bars) == 2 * overlapping
    for bar in bars:
        row_px = bar.cell.bottom - bar.cell.top
        assert bar.rect.top() >= bar.cell.top + row_px / 3
        assert bar.rect.bottom() <= bar.cell.bottom
    heights = {round(bar.rect.height(), 3) for bar in bars}
    assert len(heights) == 1
    assert heights.pop() >= 1.0
    tops = sorted({round(bar.rect.top(), 3) for bar in bars if bar.cell.lead == "II"})
    assert len(tops) == overlapping


@pytest.mark.parametrize("height", [644, 940])
def test_in_cramped_rows_baselines_leave_the_lower_lane_where_they_can(
    qtbot, synthetic_record, height: int
) -> None:
    view = shown(qtbot, synthetic_record(), height=height)
    view.set_layout("12x1")
    sheet = view.canvas.sheet
    free = [
        (cell.baseline + below * sheet.px_per_mm, cell)
        for cell, (above, below) in zip(sheet.cells, sheet.request.reach_mm, strict=True)
        if (above + below) * sheet.px_per_mm <= sheet.pitch - 2 * sheet.lane_px
    ]
    assert free
    for lowest, cell in free:
        # A baseline lies on a grid line: up to half a millimetre from where it is best.
        assert lowest <= cell.bottom - sheet.lane_px + 0.5 * sheet.px_per_mm + 0.5
