import pytest
from stand_ins import entry

from ecgviewer.formats import write_wfdb
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.tasks import review
from ecgviewer.tasks.annotating import open_store


@pytest.fixture
def listed(session, tmp_path, synthetic_record, qtbot):
    """Four records that can be read, the second shown, with what is made ready ahead."""
    folder = tmp_path / "records"
    folder.mkdir()
    files = [
        write_wfdb(synthetic_record(seed=seed, heart_rate_bpm=55 + 10 * seed), folder, f"r{seed}")
        for seed in range(4)
    ]
    session.ahead.is_on = True
    session.open_paths(files)
    qtbot.waitUntil(lambda: session.score is not None, timeout=30_000)
    session.go(1)
    qtbot.waitUntil(lambda: session.place == 1 and session.score is not None, timeout=30_000)
    qtbot.waitUntil(lambda: not session.ahead._soon.isActive(), timeout=30_000)
    return files


def settled(session):
    runner = session.runner
    return not session.ahead._soon.isActive() and not runner.is_active("ahead")


def test_the_next_record_and_the_one_before_are_ready(session, listed, qtbot):
    qtbot.waitUntil(lambda: session.ahead.next_is_ready, timeout=30_000)
    qtbot.waitUntil(lambda: session.ahead.is_ready(listed[0]), timeout=30_000)
    qtbot.waitUntil(lambda: settled(session), timeout=30_000)
    assert not session.ahead.is_ready(listed[3])  # no more than those beside
    assert len(session.ahead._ready) <= 3


def test_a_record_that_is_ready_is_neither_read_nor_scored_again(
    session, listed, tasks, qtbot, monkeypatch
):
    qtbot.waitUntil(lambda: session.ahead.next_is_ready, timeout=30_000)
    qtbot.waitUntil(lambda: settled(session), timeout=30_000)
    ready = session.ahead._ready[listed[2]].record
    scored = []
    monkeypatch.setattr(
        review, "open_record", lambda path: pytest.fail(f"{path.name} was read again")
    )
    session.scoring.changed.connect(lambda: scored.append(session.scoring.progress))
    session.ahead.is_on, before = True, session.place
    session.ahead._soon.timeout.disconnect()  # nothing further ahead: it would be read now
    session.next_record()
    qtbot.waitUntil(lambda: session.place == before + 1 and session.score is not None)
    assert session.record is ready
    assert scored == [None, None]  # gone with the record before, then there: no progress between
    qtbot.waitUntil(lambda: session.measurements is not None, timeout=30_000)
    assert session.measurements.record_id == ready.id


def test_what_is_ready_shows_nothing_before_the_first_read(session, listed, qtbot):
    session.change_settings(human_first=True)
    session.reading.refresh()
    qtbot.waitUntil(lambda: session.ahead.next_is_ready, timeout=30_000)
    told = []
    for signal in (session.scoreChanged, session.heatChanged):
        signal.connect(lambda: told.append(1))
    session.next_record()
    qtbot.waitUntil(lambda: session.place == 2 and session.scoring.score is not None)
    assert session.score is None
    assert session.map is None
    assert not session.ai_visible
    assert not session.is_scoring
    with open_store() as store:
        assert not any(one["visible"] for one in store.readings.shown(session.record.id))


def test_another_model_makes_everything_ready_anew(session, listed, tasks, qtbot):
    qtbot.waitUntil(lambda: session.ahead.next_is_ready, timeout=30_000)
    tasks.models.append(entry("other"))
    session.refresh_models()
    other = session.model
    assert other.id == "other"
    assert not session.ahead.next_is_ready
    qtbot.waitUntil(lambda: session.ahead.next_is_ready, timeout=30_000)
    session.next_record()
    qtbot.waitUntil(lambda: session.place == 2 and session.score is not None)
    assert session.score.model_id == other.id


def test_a_file_that_has_changed_since_is_read_again(session, listed, synthetic_record, qtbot):
    qtbot.waitUntil(lambda: session.ahead.next_is_ready, timeout=30_000)
    old = session.ahead._ready[listed[2]].record
    listed[2].with_suffix(".dat").unlink()
    listed[2].unlink()
    write_wfdb(synthetic_record(seed=9, heart_rate_bpm=120), listed[2].parent, "r2")
    session.next_record()
    qtbot.waitUntil(lambda: session.place == 2 and session.record is not None)
    assert session.record.id != old.id


def test_a_record_that_cannot_be_read_is_tried_once_and_says_why_when_opened(session, files, qtbot):
    session.ahead.is_on = True
    session.open_paths(files)
    qtbot.waitUntil(lambda: session.score is not None, timeout=30_000)
    qtbot.waitUntil(lambda: len(session.ahead._failed) == 1, timeout=30_000)
    session.next_record()
    qtbot.waitUntil(lambda: session.place == 1)
    assert session.record_problem


def test_next_steps_over_the_quarantine(session, listed, qtbot):
    from ecgviewer.storage.catalogue import Catalogue
    from ecgviewer.tasks.cataloguing import catalogue_folders, catalogue_path
    from ecgviewer.tasks.worklist_acts import set_apart

    for _ in catalogue_folders([listed[0].parent]):
        pass
    with Catalogue(catalogue_path()) as catalogue:
        record_id = catalogue.files()[str(listed[2])].record_id
    work = set_apart([record_id], session.reader, on=True)
    for _ in work:
        pass
    session.quarantine.refresh()
    qtbot.waitUntil(lambda: session.quarantine.paths == {listed[2]}, timeout=30_000)
    session.next_record()
    qtbot.waitUntil(lambda: session.place == 3, timeout=30_000)
    session.previous_record()
    qtbot.waitUntil(lambda: session.place == 1, timeout=30_000)
    with AnnotationStore(open_store().path) as store:
        assert store.following.apart_by(record_id) == {session.reader: True}
