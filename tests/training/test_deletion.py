from types import SimpleNamespace

import numpy as np
import pytest

from ecgviewer.inference.model import load_model
from ecgviewer.inference.windows import iter_windows
from ecgviewer.inference.zoo import find_model
from ecgviewer.simulate.record import simulate_record
from ecgviewer.training.deletion import PIECE, deletion, without


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def window_of_pvc(seed=4):
    return next(iter_windows(simulate_record("pvc", seed=seed).record))


def test_the_pieces_highest_in_the_order_are_gone_and_no_others():
    window = window_of_pvc()
    order = np.zeros((12, 1000 // PIECE))
    order[1, 3] = order[7, 0] = 1.0
    left = without(window, order, 2 / order.size)
    gone = window.valid & ~left.valid
    assert gone[1, 3 * PIECE : 4 * PIECE].all()
    assert gone[7, :PIECE].all()
    assert gone.sum() == 2 * PIECE
    assert not left.x[gone].any()
    assert np.array_equal(left.x[~gone], window.x[~gone])


def test_records_that_are_ordinary_are_not_asked(tmp_path):
    model = load_model(find_model("", tmp_path))
    ill, well = window_of_pvc(), next(iter_windows(simulate_record("normal", seed=1).record))
    windows = (ill, well, ill)
    rows = [
        SimpleNamespace(
            normal=place == 2,
            r_peaks=window.r_peaks,
            in_mv=True,
            heart_rate_bpm=window.heart_rate_bpm,
            conditions=lambda: np.array([np.nan, np.nan, np.nan, 1.0], dtype=np.float32),
        )
        for place, window in enumerate(windows)
    ]
    corpus = SimpleNamespace(
        rows=rows,
        select=lambda split: [0, 1, 2],
        window=lambda index: (windows[index].x, windows[index].valid),
    )
    found = drain(deletion(model, corpus))
    assert set(found) == {"hottest", "largest", "any"}
    one = found["hottest"]["0.05"]
    assert one["positives"] == 1
    assert one["value"] == pytest.approx(found["hottest"]["0.05"]["low"])
