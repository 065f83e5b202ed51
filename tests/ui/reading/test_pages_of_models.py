"""Pages that name models say nothing of the record that is read: what they show is of the models.

One model, by name and hash the same, that is calm once and alarmed once: if any page differed, it
would tell what the model said of the record before the first read is logged.
"""

from dataclasses import replace

import pytest
from first_read_tools import SURPRISE, picture, score_by, scored

from ecgviewer.tasks import workplace

PAGES = ("models", "tune", "queue", "similar", "studies", "worklist", "figures", "holter")


@pytest.fixture
def mood(opened, monkeypatch):
    """Let the model be of a mood, and score the record again by it."""

    def be(said, qtbot):
        def score(record, model_id):
            score, anomaly = yield from score_by(record, said)
            return replace(score, model_id=model_id), replace(anomaly, model_id=model_id)

        monkeypatch.setattr(workplace, "score_record", score)
        opened.scoring._kept.clear()
        opened.scoring.drop()
        opened.scoring.begin()
        scored(opened, qtbot)
        assert opened.scoring.score.surprise == SURPRISE[said]

    return be


def seen(window, qtbot):
    out = {}
    for name in PAGES:
        window.show_page(name)
        picture(window, qtbot, window.session.runner)
        out[name] = picture(window, qtbot, window.session.runner)
    window.show_page("read")
    return out


def test_pages_that_name_models_tell_nothing_of_the_record(reading, qtbot, mood):
    session = reading.session
    assert session.reading.is_human_first
    assert set(PAGES) <= set(reading.pages)
    mood("calm", qtbot)
    calm = seen(reading, qtbot)
    mood("alarmed", qtbot)
    alarmed = seen(reading, qtbot)
    for name in PAGES:
        assert alarmed[name] == calm[name], name
