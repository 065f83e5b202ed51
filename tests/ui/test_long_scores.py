"""A record of hours in the window: heat comes where one looks, and not before it may be seen."""

import numpy as np
import pytest
from stand_ins import SOON_MS

from ecgviewer.core.coded_heat import CodedHeat
from ecgviewer.formats import write_wfdb


@pytest.fixture
def hour(tmp_path, synthetic_record):
    """20 minutes, that is 133 windows in 17 groups."""
    record = synthetic_record(("II", "V1"), fs=100.0, duration_s=1200.0)
    return write_wfdb(record, tmp_path / "hour", "hour")


def begin(session, hour, qtbot, tasks, held=8):
    tasks.held = held
    session.open_paths([hour])
    qtbot.waitUntil(lambda: len(tasks.groups) == 17 - held, timeout=SOON_MS)
    qtbot.waitUntil(
        lambda: (
            session.scoring.long.score is not None
            and session.scoring.long.score.n_done == (17 - held) * 8
        ),
        timeout=SOON_MS,
    )


def test_it_grows_while_it_is_scored_and_is_whole_at_the_end(window, session, hour, qtbot, tasks):
    begin(session, hour, qtbot, tasks)
    assert tasks.groups[0] == 0
    assert session.score is None
    assert session.is_scoring
    assert isinstance(session.map.log10_one_in, CodedHeat)
    assert session.ai_visible, "heat is on the screen before the score is"
    part = session.long_score
    assert np.isfinite(part.log10_n).sum() == 72
    assert session.map.one_in("II", 1.0) == pytest.approx(1000.0)
    assert np.isnan(session.map.one_in("II", 1199.0))
    assert not session.suggestions.open, "they are made of a whole map"
    growing, strip = session.map, window.sheet.canvas.heat.strips["II"]
    tasks.held = 0
    qtbot.waitUntil(lambda: session.score is not None, timeout=SOON_MS)
    assert session.long_score.is_complete
    assert part.n_done == 72, "what was handed out stays as it is"
    assert session.map is not growing
    assert window.sheet.canvas.heat.strips["II"] is strip, "no picture is made again for it"
    assert np.isfinite(session.map.one_in("II", 1199.0))
    assert not session.is_scoring
    qtbot.waitUntil(lambda: bool(session.suggestions.open), timeout=SOON_MS)
    assert session.suggestions.open[0].start < 72 * 100


def test_heat_that_comes_is_drawn_without_turning_the_page(window, session, hour, qtbot, tasks):
    begin(session, hour, qtbot, tasks, held=8)
    window.sheet.page_to(1190.0)
    canvas = window.sheet.canvas
    qtbot.waitUntil(lambda: session.scoring.long.page[0] > 1150.0, timeout=SOON_MS)
    canvas.grab()
    strip = canvas.heat.strips["II"]
    assert strip._tiles, "looked at, and found to be empty"
    tasks.held = 7
    qtbot.waitUntil(lambda: tasks.groups[-1] == 128, timeout=SOON_MS)
    qtbot.waitUntil(lambda: session.long_score.n_done == 77, timeout=SOON_MS)
    assert canvas.heat.strips["II"] is strip
    assert np.isfinite(session.map.one_in("V1", 1199.0))
    tasks.held = 0


def test_nothing_is_seen_before_the_first_read(session, hour, qtbot, tasks):
    session.change_settings(human_first=True)
    told = []
    session.scoreChanged.connect(lambda: told.append("score"))
    session.recordChanged.connect(told.clear)
    begin(session, hour, qtbot, tasks)
    assert session.long_score is None
    assert session.map is None
    assert session.score_progress is None
    assert not session.ai_visible
    assert not told
    session.reading.log()
    assert session.long_score.n_done == 72
    assert session.map is not None
    assert told
    tasks.held = 0


def test_no_pixel_tells_how_far_it_is_or_what_it_says(window, session, hour, qtbot, tasks):
    session.change_settings(human_first=True)
    seen = {}
    for log10_n in ((0.1, 0.1), (3.5, 3.7)):
        tasks.log10_n, tasks.groups = log10_n, []
        begin(session, hour, qtbot, tasks, held=16)
        qtbot.waitUntil(
            lambda: set(session.runner._current) <= {"score", "suggest"}, timeout=SOON_MS
        )
        for held in (16, 4):
            tasks.held = held
            qtbot.waitUntil(lambda n=17 - held: len(tasks.groups) == n, timeout=SOON_MS)
            qtbot.wait(200)
            seen[log10_n, held] = window.grab().toImage()
        tasks.held = 0
        qtbot.waitUntil(lambda: session.scoring.score is not None, timeout=SOON_MS)
        qtbot.wait(100)
        seen[log10_n, 0] = window.grab().toImage()
    first = seen[(0.1, 0.1), 16]
    assert [key for key, image in seen.items() if image != first] == []
    session.reading.log()
    qtbot.wait(100)
    assert window.grab().toImage() != first


def test_stopping_the_model_stops_it_and_takes_it_away(session, hour, qtbot, tasks):
    begin(session, hour, qtbot, tasks)
    session.stop_model()
    assert session.long_score is None
    assert session.map is None
    qtbot.waitUntil(lambda: tasks.closed == 1, timeout=SOON_MS)
    assert len(tasks.groups) == 9
    tasks.held, tasks.groups = 0, []
    session.scoring.resume()
    qtbot.waitUntil(lambda: session.score is not None, timeout=SOON_MS)
    assert session.long_score.is_complete


def test_another_record_ends_it(session, hour, files, qtbot, tasks):
    begin(session, hour, qtbot, tasks)
    session.open_paths([files[0]])
    qtbot.waitUntil(lambda: session.score is not None, timeout=SOON_MS)
    assert session.long_score is None
    assert not isinstance(session.map.log10_one_in, CodedHeat)
    assert tasks.closed >= 1


def test_the_page_is_scored_first(window, session, hour, qtbot, tasks):
    begin(session, hour, qtbot, tasks, held=16)
    window.sheet.page_to(600.0)
    qtbot.waitUntil(lambda: session.scoring.long.page[0] > 500.0, timeout=SOON_MS)
    tasks.held = 0
    qtbot.waitUntil(lambda: session.score is not None, timeout=SOON_MS)
    assert tasks.groups[1] == 64
    assert sorted(tasks.groups) == list(range(0, 136, 8))
