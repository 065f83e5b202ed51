"""A worklist over a small library: four records, and one file that cannot be read."""

import shutil

import pytest
from worklist_tools import NAMES, drain, shown

from ecgviewer.formats import write_wfdb
from ecgviewer.storage.settings import Settings
from ecgviewer.tasks import workplace
from ecgviewer.tasks.cataloguing import catalogue_folders, catalogue_path
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.session import ReviewSession


@pytest.fixture(scope="session")
def made_library(tmp_path_factory, synthetic_record):
    """A folder and the catalogue of it, made once; tests change neither."""
    folder = tmp_path_factory.mktemp("library")
    for seed, name in enumerate(NAMES):
        record = synthetic_record(seed=seed, heart_rate_bpm=60 + 10 * seed)
        write_wfdb(record, folder, name)
    (folder / "bad.hea").write_text("this is no header\n")
    workplace.load_filters()
    kept = tmp_path_factory.mktemp("catalogue") / "catalogue.sqlite3"
    drain(catalogue_folders([folder], path=kept))
    return folder, kept


@pytest.fixture
def library(made_library):
    """A folder that is in the catalogue of this test."""
    folder, kept = made_library
    here = catalogue_path()
    here.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(kept, here)
    return folder


@pytest.fixture
def session(qtbot, tasks):
    runner = JobRunner()
    session = ReviewSession(runner, Settings(reader="LK"))
    yield session
    assert runner.shutdown(5.0)
    session.close()


@pytest.fixture
def page(window, library, qtbot):
    """The worklist shown, over the library."""
    return shown(window, qtbot)
