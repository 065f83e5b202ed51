"""Scores of records that were shown go into the catalogue, once it knows the record."""

import pytest
from stand_ins import SOON_MS

from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_query import Sight
from ecgviewer.tasks.cataloguing import catalogue_folders, catalogue_path


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def kept(session):
    sight = Sight("LK", session.model.sha256, human_first=False)
    with Catalogue(catalogue_path()) as catalogue:
        places = catalogue.search(None, sight)
        records = catalogue.records(places)
        return {records[place].id: one for place, one in catalogue.scores(places, sight).items()}


def test_a_score_of_the_window_is_in_the_catalogue(session, files, qtbot):
    drain(catalogue_folders([files[0].parent]))
    told = []
    session.live.scored.connect(told.extend)
    session.change_settings(human_first=True)
    session.open_paths(files)
    qtbot.waitUntil(lambda: bool(told), timeout=SOON_MS)
    assert told == [session.record.id]
    assert session.score is None, "it is kept before the first read, and hidden"
    (record_id, score), *others = kept(session).items()
    assert not others
    assert record_id == session.record.id
    assert score.one_in == pytest.approx(1000.0)
    session.go(2)
    qtbot.waitUntil(lambda: len(told) == 2, timeout=SOON_MS)
    session.go(0)
    qtbot.waitUntil(lambda: session.scoring.score is not None, timeout=SOON_MS)
    qtbot.wait(700)
    assert len(told) == 2, "once is enough"


def test_it_waits_until_the_record_is_catalogued(session, files, qtbot):
    session.open_paths([files[0]])
    qtbot.waitUntil(lambda: session.score is not None, timeout=SOON_MS)
    qtbot.wait(700)
    assert not catalogue_path().exists(), "no catalogue is made for it"
    drain(catalogue_folders([files[0].parent]))
    assert not kept(session)
    with qtbot.waitSignal(session.live.scored, timeout=SOON_MS):
        session.cataloguing.grew.emit()
    assert set(kept(session)) == {session.record.id}
