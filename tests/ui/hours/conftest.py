"""A window on a recording of twenty minutes; what is found in it is made up."""

from pathlib import Path

import pytest
from holter_made import made_analysis, made_record
from stand_ins import SOON_MS

from ecgviewer.core.errors import UserError
from ecgviewer.core.progress import Progress
from ecgviewer.formats import write_wfdb
from ecgviewer.storage.settings import Settings
from ecgviewer.tasks import holter as task
from ecgviewer.ui.fiducial_state import FiducialState
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.main_window import MainWindow
from ecgviewer.ui.session import ReviewSession


@pytest.fixture(scope="module")
def long_file(tmp_path_factory, synthetic_record) -> Path:
    folder = tmp_path_factory.mktemp("long")
    return write_wfdb(made_record(synthetic_record), folder, "day")


@pytest.fixture
def analyses(monkeypatch):
    """What was asked of the analysis; ``kept`` is what the cache holds."""

    class Analyses:
        asked = 0
        kept = None
        fails = False
        waits = False
        ventricular = "V"

    state = Analyses()

    def analyse(record, limits=None):
        state.asked += 1
        yield Progress(1, 4, "finding beats")
        while state.waits:
            yield Progress(2, 4, "finding beats")
        if state.fails:
            raise UserError("No lead holds an ECG. Nothing was changed.")
        return made_analysis(record, state.ventricular)

    monkeypatch.setattr(task, "analyse", analyse)
    monkeypatch.setattr(task, "saved_analysis", lambda record_id: state.kept)
    return state


@pytest.fixture
def make_window(qtbot, tasks, analyses, monkeypatch):
    """Return a window with a record opened, on the page of long recordings."""
    made = []
    # Measuring 20 minutes takes longer than all that is tested here, and closing waits for it.
    monkeypatch.setattr(FiducialState, "measure", lambda self: None)

    def make(path, **settings):
        session = ReviewSession(JobRunner(), Settings(human_first=False, **settings))
        session.keeps_settings = False
        window = MainWindow(session)
        made.append(window)
        window.resize(1600, 900)
        with qtbot.waitExposed(window):
            window.show()
        session.open_paths([path])
        qtbot.waitUntil(lambda: session.record is not None, timeout=SOON_MS)
        window.show_page("holter")
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()


@pytest.fixture
def window(make_window, long_file, qtbot):
    window = make_window(long_file)
    qtbot.waitUntil(lambda: window.session.holter.analysis is not None, timeout=SOON_MS)
    return window
