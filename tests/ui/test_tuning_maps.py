"""Where a finding is seen, in place of surprise on the sheet."""

import numpy as np
import pytest

from ecgviewer.core.finding_map import FindingMap
from ecgviewer.core.progress import Progress
from ecgviewer.ui import tuning_map_state
from ecgviewer.ui.tuning_maps import MapChoice


@pytest.fixture
def placing(reading, monkeypatch):
    """A window whose model can place PVC; what was asked of it."""
    asked = []

    def maps(record, model_id):
        asked.append((record.id, model_id))
        yield Progress(0, 1)
        likeness = np.full((len(record.leads), 500), 0.9, dtype=np.float32)
        one = FindingMap(record.id, model_id, "PVC", record.lead_names, likeness, 50.0)
        return {"PVC": one}

    monkeypatch.setattr(tuning_map_state, "finding_maps", maps)
    session = reading.session
    monkeypatch.setattr(session.model, "manifest", {"span_maps": ["PVC"]}, raising=False)
    session.modelChanged.emit()
    return reading, asked


def test_nothing_is_offered_by_a_model_that_can_place_nothing(reading):
    (choice,) = reading.findChildren(MapChoice)
    assert choice.isHidden()


def test_a_finding_takes_the_place_of_surprise_and_gives_it_back(placing, qtbot):
    window, asked = placing
    session = window.session
    (choice,) = window.findChildren(MapChoice)
    assert not choice.isHidden()
    surprise = session.map
    session.scoring.maps.choose("PVC", session.model)
    assert window.sheet._anomaly is None  # not surprise under the name of a finding meanwhile
    qtbot.waitUntil(lambda: session.scoring.maps.shown is not None)
    assert asked == [(session.record.id, session.model.id)]
    assert window.sheet._anomaly.log10_one_in.min() > surprise.log10_one_in.min()
    assert session.map is surprise  # what is said of surprise stays so
    session.scoring.maps.choose("", session.model)
    assert window.sheet._anomaly is surprise


def test_another_record_has_maps_of_its_own(placing, qtbot):
    window, asked = placing
    session = window.session
    session.scoring.maps.choose("PVC", session.model)
    qtbot.waitUntil(lambda: session.scoring.maps.shown is not None)
    first = session.record.id
    session.next_record()
    session.next_record()
    qtbot.waitUntil(lambda: session.record is not None and session.record.id != first)
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert asked[1][0] == session.record.id
