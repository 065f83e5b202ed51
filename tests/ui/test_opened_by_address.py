"""One record of a file of several, opened by its address: its neighbours are a key away."""

import h5py
import numpy as np
import pytest
from stand_ins import SOON_MS

from ecgviewer.core.leads import STANDARD_LEADS


@pytest.fixture
def three(tmp_path):
    """A file of three records."""
    path = tmp_path / "three.hdf5"
    rng = np.random.default_rng(0)
    with h5py.File(path, "w") as file:
        file["tracings"] = rng.normal(0, 0.2, (3, 4096, len(STANDARD_LEADS))).astype(np.float32)
    return path


def test_it_stands_where_it_is_in_its_file(window, session, three, qtbot):
    window.open_paths([three.with_name("three.hdf5#2")])
    qtbot.waitUntil(lambda: session.record is not None, timeout=SOON_MS)
    assert [path.name for path in session.paths] == [f"three.hdf5#{n}" for n in (1, 2, 3)]
    assert (session.place, session.path.name) == (1, "three.hdf5#2")
    assert "three #2" in window.windowTitle()
    assert window._top._place.text() == "<b>2</b> of 3 · 3 to read"
    assert session.can_next
    assert session.can_previous
    session.next_record()
    qtbot.waitUntil(lambda: session.place == 2, timeout=SOON_MS)
    assert not session.can_next


def test_two_addresses_are_those_two(window, session, three, qtbot):
    wanted = [three.with_name(f"three.hdf5#{n}") for n in (3, 1)]
    window.open_paths(wanted)
    qtbot.waitUntil(lambda: session.record is not None, timeout=SOON_MS)
    assert (list(session.paths), session.place) == (wanted, 0)


def test_a_number_that_is_not_there_is_told(window, session, three, qtbot):
    window.open_paths([three.with_name("three.hdf5#9")])
    qtbot.waitUntil(lambda: session.record_problem is not None, timeout=SOON_MS)
    assert len(session.paths) == 1
