"""A reader with records of their own, who has not read them yet, and models that differ."""

import pytest
from first_read_tools import score_by, scored
from stand_ins import entry

from ecgviewer.formats import write_wfdb
from ecgviewer.storage.settings import Settings
from ecgviewer.tasks import workplace
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.session import ReviewSession


@pytest.fixture
def tasks(tasks, monkeypatch):
    tasks.models = [entry(name) for name in ("calm", "alarmed", "broken", "endless")]
    monkeypatch.setattr(workplace, "score_record", score_by)
    return tasks


@pytest.fixture
def session(qtbot, tasks):
    runner = JobRunner()
    session = ReviewSession(runner, Settings(reader="LK", model_id="calm"))
    yield session
    assert runner.shutdown(5.0)
    session.close()


@pytest.fixture
def folder(tmp_path, synthetic_record):
    """Three records of the reader's own; the two first are of one patient at a glance."""
    folder = tmp_path / "own"
    folder.mkdir()
    for seed in (0, 1, 2):
        write_wfdb(synthetic_record(seed=seed, heart_rate_bpm=60 + 10 * seed), folder, f"r{seed}")
    return folder


@pytest.fixture
def opened(session, folder, qtbot):
    session.open_paths([folder])
    scored(session, qtbot)
    return session


@pytest.fixture
def reading(window, opened):
    window.sheet.setFocus()
    return window
