import pytest

from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.tasks import catalogued_folders
from ecgviewer.tasks.cataloguing import catalogue_path
from ecgviewer.tasks.simulating import simulate
from ecgviewer.ui import cataloguing as state


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture
def folder(tmp_path):
    drain(simulate("normal", tmp_path / "in", count=2, duration_s=4.0))
    return tmp_path / "in"


@pytest.fixture
def at_once(monkeypatch):
    """Begin at once; the models of these tests are stand-ins, which no catalogue asks."""

    def score_rest(model_id, free):
        yield from ()

    monkeypatch.setattr(catalogued_folders, "score_rest", score_rest)
    monkeypatch.setattr(state, "_BEGIN_AFTER_MS", 0)


def n_records():
    if not catalogue_path().exists():
        return 0
    with Catalogue(catalogue_path()) as catalogue:
        return catalogue.lists.standings("reader", "")["all"]


def test_nothing_runs_or_is_kept_before_the_program_begins_it(session, folder, qtbot):
    session.cataloguing.add(folder)
    session.cataloguing.opened([folder / "none.hea"])
    assert not session.cataloguing.is_working
    assert not catalogue_path().exists()


def test_a_folder_that_is_opened_is_catalogued_and_remembered(session, folder, qtbot, at_once):
    session.cataloguing.begin()
    with qtbot.waitSignal(session.cataloguing.grew, timeout=20_000):
        session.open_paths([folder])
    qtbot.waitUntil(lambda: n_records() == 2, timeout=20_000)
    assert session.cataloguing.folders == (folder,)
    qtbot.waitUntil(lambda: not session.cataloguing.is_working, timeout=60_000)
    assert session.cataloguing.words == ""
    assert catalogued_folders.folders_kept() == (folder,)
    session.cataloguing.forget(folder)
    qtbot.waitUntil(lambda: session.cataloguing.folders == (), timeout=20_000)
    assert n_records() == 2


def test_what_was_remembered_is_looked_through_at_the_next_start(session, folder, qtbot, at_once):
    drain(catalogued_folders.keep_folders([folder]))
    session.cataloguing.begin()
    qtbot.waitUntil(lambda: n_records() == 2, timeout=20_000)
    assert session.cataloguing.folders == (folder,)


def test_it_can_be_stopped_and_goes_on(session, folder, qtbot, at_once):
    session.cataloguing.begin()
    qtbot.waitUntil(lambda: session.cataloguing._has_begun)
    session.cataloguing.stop()
    session.cataloguing.add(folder)
    qtbot.waitUntil(lambda: session.cataloguing.folders == (folder,), timeout=20_000)
    assert n_records() == 0
    assert session.cataloguing.words == "Catalogue stopped"
    session.cataloguing.go_on()
    qtbot.waitUntil(lambda: n_records() == 2, timeout=20_000)


def test_packets_and_demo_records_stay_out(tmp_path, folder):
    from ecgviewer.tasks.packet_reading import packets_folder
    from ecgviewer.tasks.review import demo_records

    inside = packets_folder() / "one"
    inside.mkdir(parents=True)
    demo = demo_records()[0].parent
    assert drain(catalogued_folders.keep_folders([inside, demo, folder])) == (folder,)


def test_a_folder_whose_drive_is_away_is_no_error(tmp_path):
    away = tmp_path / "away"
    away.mkdir()
    drain(catalogued_folders.keep_folders([away]))
    away.rmdir()
    drain(catalogued_folders.look_through(away))
    assert catalogued_folders.folders_kept() == (away,)


def test_two_folders_added_at_once_are_both_remembered(session, folder, tmp_path, qtbot, at_once):
    other = tmp_path / "other"
    other.mkdir()
    session.cataloguing.begin()
    session.cataloguing.add(folder)
    session.cataloguing.add(other)
    qtbot.waitUntil(lambda: len(catalogued_folders.folders_kept()) == 2, timeout=20_000)
    qtbot.waitUntil(lambda: len(session.cataloguing.folders) == 2, timeout=20_000)
