"""Records on disk; the store and the readers are the real ones, model and tuning stand-ins."""

import pytest
from stand_ins import SOON_MS, Tasks

from ecgviewer.formats import write_wfdb
from ecgviewer.storage.settings import Settings
from ecgviewer.tasks import models, workplace
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.main_window import MainWindow
from ecgviewer.ui.session import ReviewSession


@pytest.fixture
def tasks(monkeypatch):
    tasks = Tasks()
    monkeypatch.setattr(models, "list_models", tasks.list_models)
    monkeypatch.setattr(workplace, "score_record", tasks.score_record)
    monkeypatch.setattr(workplace, "score_long", tasks.score_long)
    monkeypatch.setattr(workplace, "tune", tasks.tune)
    return tasks


@pytest.fixture
def files(tmp_path, synthetic_record):
    """Three records, the second of which is damaged."""
    folder = tmp_path / "records"
    folder.mkdir()
    made = [
        write_wfdb(synthetic_record(seed=seed, heart_rate_bpm=60 + 10 * seed), folder, f"r{seed}")
        for seed in (0, 1, 2)
    ]
    made[1].write_text("this is no header\n")
    return made


@pytest.fixture
def session(qtbot, tasks):
    runner = JobRunner()
    # The model is seen from the start; test_first_read.py tests what goes before the first read.
    session = ReviewSession(runner, Settings(human_first=False))
    yield session
    assert runner.shutdown(5.0)
    session.close()


@pytest.fixture
def opened(session, files, qtbot):
    """A session with the first record shown, measured and scored."""
    session.open_paths(files)
    qtbot.waitUntil(
        lambda: session.score is not None and session.measurements is not None,
        timeout=30_000,  # the first one imports scipy, on a machine that may be busy
    )
    return session


@pytest.fixture
def window(session, qtbot):
    """A window shown, without records."""
    window = MainWindow(session)
    window.resize(1600, 900)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def reading(window, opened):
    """A window in which the first record is shown, measured and scored."""
    window.sheet.setFocus()
    return window


@pytest.fixture
def comparing(window, session, files, qtbot):
    """Go to the comparison of the third record, and look for an earlier one."""
    workplace.load_filters()  # what the first measurement would wait for

    def start():
        session.open_paths(files)
        qtbot.waitUntil(lambda: session.place == 0 and session.score is not None, timeout=SOON_MS)
        session.go(2)
        qtbot.waitUntil(lambda: session.place == 2 and session.score is not None, timeout=SOON_MS)
        window.comparing.show()
        qtbot.waitUntil(lambda: window.comparing.candidates is not None, timeout=SOON_MS)
        return window.comparing

    return start


@pytest.fixture
def compared(comparing, files, qtbot):
    """The same with the first record compared, confirmed by hand."""
    state = comparing()
    state.choose(files[0])
    qtbot.waitUntil(lambda: state.needs_confirmation, timeout=SOON_MS)
    state.confirm()
    qtbot.waitUntil(lambda: bool(state.model_differences), timeout=SOON_MS)
    return state
