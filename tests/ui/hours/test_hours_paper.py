"""Where rows of a strip lie when there is too little room for them."""

import numpy as np
import pytest

from ecgviewer.ui.holter_paper import PaperScale, baselines_of


@pytest.mark.parametrize("room", [220.0, 240.0, 290.0, 600.0])
def test_no_trace_is_cut_off_at_the_edges(room):
    scale = PaperScale(4.0, 25.0, 10.0)
    values = np.zeros((2, 1000), dtype=np.float32)
    values[0, 300:320], values[0, 340:360] = 3.0, -1.0
    values[1, 300:320] = -2.0
    top, bottom = baselines_of(values, scale, 8.0, room)
    assert top - 3.0 * scale.px_per_mv >= 8.0 - 1.0
    assert bottom + 2.0 * scale.px_per_mv <= 8.0 + room + 1.0
    assert top < bottom
