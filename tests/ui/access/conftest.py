"""One window with something on every page, made once for all tests of a file."""

import os
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from access_tools import settled, until
from figures_made import Made, record_of
from holter_made import made_analysis, made_record
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from stand_ins import Tasks, entry

from ecgviewer.formats import write_wfdb
from ecgviewer.storage.paths import data_dir
from ecgviewer.storage.settings import Settings
from ecgviewer.tasks import holter, models, workplace
from ecgviewer.ui.fiducial_state import FiducialState
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.main_window import MainWindow
from ecgviewer.ui.session import ReviewSession


@pytest.fixture(scope="module", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One home for a whole file of tests; the window of them all keeps its store there."""
    home = tmp_path_factory.mktemp("home")
    before = os.environ.get("ECGVIEWER_HOME")
    os.environ["ECGVIEWER_HOME"] = str(home)
    yield home
    if before is None:
        del os.environ["ECGVIEWER_HOME"]
    else:
        os.environ["ECGVIEWER_HOME"] = before


@pytest.fixture(autouse=True)
def nothing_left_of_qt() -> None:
    """The window stays from test to test, with what belongs to it, such as its search's popup."""


@pytest.fixture(scope="module")
def stood_in() -> Iterator[Tasks]:
    """Stand-ins for models, scores and the analysis of hours."""
    tasks = Tasks()
    tasks.models.append(entry("second", bundled=False, parent="base"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(models, "list_models", tasks.list_models)
        patch.setattr(workplace, "score_record", tasks.score_record)
        patch.setattr(workplace, "score_long", tasks.score_long)
        patch.setattr(workplace, "tune", tasks.tune)

        def analyse(record, limits=None):
            yield from ()
            return made_analysis(record)

        patch.setattr(holter, "analyse", analyse)
        patch.setattr(holter, "saved_analysis", lambda record_id: None)
        measure = FiducialState.measure

        def measured(self):
            if (
                self._record is not None and self._record.duration_s < 60
            ):  # 20 minutes take longer than all the rest
                measure(self)

        patch.setattr(FiducialState, "measure", measured)
        yield tasks


@pytest.fixture(scope="module")
def house(qapp: QApplication, own_home, stood_in, synthetic_record, tmp_path_factory):
    """A window with records, a worklist, figures and hours: ``window``, ``session``, ``go``."""
    made = Made(data_dir(), model=entry("base").sha256)
    known = {"start": "2024-01-02T08:00:00", "sex": "F", "age_years": 50.0}
    made.add([record_of(k, **known) for k in range(12)], [100.0] * 6 + [2.0] * 6)
    for k in range(6):
        made.read("LK", f"r{k:05d}", "LVH")
    folder = tmp_path_factory.mktemp("records")
    files = [write_wfdb(synthetic_record(seed=seed), folder, f"r{seed}") for seed in (0, 1)]
    hours = write_wfdb(made_record(synthetic_record), folder, "day")
    runner = JobRunner()
    session = ReviewSession(runner, Settings(human_first=False, reader="LK"))
    window = MainWindow(session)
    window.resize(1600, 900)
    window.show()
    session.open_paths([*files, hours])
    until(lambda: session.score is not None and session.measurements is not None)
    house = SimpleNamespace(window=window, session=session, files=files, hours=hours)

    def go(name):
        """Show a page with something on it; hours ask for the long record."""
        place = 2 if name == "holter" else 0
        if session.place != place:
            session.go(place)
            until(lambda: session.place == place and session.score is not None)
        window.commands.trigger(name)
        settled(session)
        return window.pages[name]

    house.go = go
    go("worklist")  # the popup of its search is a window of its own, and belongs to all tests
    go("read")
    yield house
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert runner.shutdown(5.0)
    session.close()
