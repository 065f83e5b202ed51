"""Pictures of heat take a bounded share of the memory; what is on the page is never dropped."""

import numpy as np

from ecgviewer.core.anomaly import AnomalyMap
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.record import Lead, Record
from ecgviewer.ui.heat_tiles import MOST_BYTES, TileBudget
from tests.ui.sheet_tools import picture, shown


def test_the_oldest_go_and_those_of_the_frame_stay():
    gone: list[str] = []
    budget = TileBudget(100)

    def show(*names):
        budget.begin_frame()
        for name in names:
            budget.show(name, 40, lambda name=name: gone.append(name))

    show("a", "b")
    show("c")
    assert gone == ["a"]
    show("b")
    show("d")
    assert gone == ["a", "c"]
    show("e", "f", "g")  # more than there is room for
    assert gone == ["a", "c", "b", "d"]
    show("e")
    show("h")
    assert gone == ["a", "c", "b", "d", "f", "g"]


def test_a_picture_made_anew_counts_once():
    gone: list[str] = []
    budget = TileBudget(100)
    for size in (90, 10, 60):
        budget.begin_frame()
        budget.show("a", size, lambda: gone.append("a"))
    budget.show("b", 40, lambda: gone.append("b"))
    assert gone == []


def test_panning_through_hours_of_heat_keeps_few_pictures(qtbot):
    n = 2 * 3600 * 100
    adu = np.random.default_rng(1).integers(-40, 400, (n, 12)).astype(np.int16)
    record = Record(adu, 100.0, tuple(Lead(name, 1000.0) for name in STANDARD_LEADS))
    view = shown(qtbot, record, width=900, height=500)
    heat = np.full((12, n // 4), 3.0, dtype=np.float32)
    view.set_map(AnomalyMap(record.id, "model", record.lead_names, heat, 25.0))
    view.canvas.heat._budget._most = 4 << 20
    for start_s in range(0, 600, 10):
        view.page_to(float(start_s))
        picture(view)
    held = sum(
        one.image.sizeInBytes()
        for strip in view.canvas.heat.strips.values()
        for one in strip._tiles.values()
        if one is not None
    )
    assert 0 < held <= 6 << 20
    assert MOST_BYTES <= 64 << 20
