"""Pages that name models say nothing of the record that is read: what they show is of the models.

One model, by name and hash the same, that is calm once and alarmed once: if any page differed, it
would tell what the model said of the record before the first read is logged.
"""

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from first_read_tools import SURPRISE, picture, score_by, scored
from PySide6.QtWidgets import QApplication
from stand_ins import SOON_MS

from ecgviewer.tasks import worklist_order, worklist_rows, workplace
from ecgviewer.ui import worklist_page

TAKES = 3
PAGES = ("models", "tune", "queue", "similar", "studies", "worklist", "figures", "holter")


class OneMoment(datetime):
    """The clock stands: the worklist says how long a record waits, by the minute."""

    moment = datetime.now(UTC)

    @classmethod
    def now(cls, tz=None):
        return cls.moment.astimezone(tz)


@pytest.fixture(autouse=True)
def one_moment(monkeypatch):
    for module in (worklist_order, worklist_rows, worklist_page):
        monkeypatch.setattr(module, "datetime", OneMoment)


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


def at_rest(window, qtbot):
    """Return the picture of a page that does not change any more: counts come after the rows.

    The worklist asks again 120 ms after what is said of a record: on a busy machine two pictures
    that are alike may be taken before.
    """
    asking = window.pages["worklist"].page.work._soon
    qtbot.waitUntil(lambda: not asking.isActive(), timeout=SOON_MS)
    before = picture(window, qtbot, window.session.runner)
    for _ in range(20):
        qtbot.wait(120)
        now = picture(window, qtbot, window.session.runner)
        if now == before:
            return now
        before = now
    raise AssertionError("the page never comes to rest")


def seen(window, qtbot):
    out = {}
    for name in PAGES:
        window.show_page(name)
        qtbot.wait(30)
        if QApplication.focusWidget() is not None:
            QApplication.focusWidget().clearFocus()  # whether a window is in front is no matter
        out[name] = at_rest(window, qtbot)
    window.show_page("read")
    return out


def where_they_differ(one, other):
    """Return the rectangle in which two pictures differ, for whoever looks for the cause."""
    rows = [
        np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
        for image in (one, other)
    ]
    down, right = np.nonzero(rows[0] != rows[1])
    return (right.min(), down.min(), right.max(), down.max()) if len(down) else ()


def test_pages_that_name_models_tell_nothing_of_the_record(reading, qtbot, mood):
    """What tells a mood tells it each time; what comes late (a count, the focus) does not."""
    session = reading.session
    assert session.reading.is_human_first
    assert set(PAGES) <= set(reading.pages)
    told = {}
    for _ in range(TAKES):
        mood("calm", qtbot)
        calm = seen(reading, qtbot)
        mood("alarmed", qtbot)
        alarmed = seen(reading, qtbot)
        differ = {
            name: (calm[name], alarmed[name]) for name in PAGES if calm[name] != alarmed[name]
        }
        told = {name: where_they_differ(*pair) for name, pair in differ.items()}
        if not told:
            break
    assert not told
