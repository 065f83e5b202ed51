"""A tuned model is tried out; to be the default takes a name and a reason."""

from types import SimpleNamespace

import pytest
from stand_ins import entry

from ecgviewer.core.errors import UserError
from ecgviewer.storage.settings import Settings
from ecgviewer.tasks import models
from ecgviewer.ui.foot_bar import FootBar
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.session import ReviewSession


class Register:
    """Promotions in memory."""

    def __init__(self):
        self.acts = []

    @property
    def default(self):
        return self.acts[-1][0] if self.acts else ""

    def promote(self, model_id, *, by, reason):
        if not by.strip() or not reason.strip():
            raise UserError("name and reason, please")
        self.acts.append((model_id, by, reason))
        return SimpleNamespace(model_id=model_id)

    def lineage(self):
        names = {"base": "bundled", "tuned": "candidate", "odd": "refused"}
        names |= {self.default or "base": "default"}
        return [
            {"id": k, "state": v, "sha256": 64 * "0", "parent": None, "made": None}
            | {"records": None, "promoted_by": None, "reason": None}
            for k, v in names.items()
        ]


def foot_of(window):
    return window.findChild(FootBar)._model.text()


@pytest.fixture
def register(monkeypatch, tasks):
    register = Register()
    monkeypatch.setattr(models, "promoted_id", lambda: register.default)
    monkeypatch.setattr(models, "promote", register.promote)
    monkeypatch.setattr(models, "lineage", register.lineage)
    tasks.models.append(entry("tuned", bundled=False, parent="base"))
    refused = entry("odd", bundled=False, parent="base")
    refused.manifest = {"tuning": {"passed": False}}
    tasks.models.append(refused)
    return register


@pytest.fixture
def again(qtbot):
    """Start the program anew with settings."""
    made = []

    def start(settings):
        session = ReviewSession(JobRunner(), settings)
        made.append(session)
        return session

    yield start
    for session in made:
        assert session.runner.shutdown(5.0)
        session.close()


def test_a_candidate_is_used_for_the_session_alone_and_called_one(
    register, opened, window, again, qtbot
):
    opened.refresh_models()
    opened.set_model("tuned")
    assert opened.model.id == "tuned"
    assert opened.scoring.trial == "tuned"
    assert opened.settings.model_id == ""
    qtbot.waitUntil(lambda: opened.map is not None)
    assert "candidate" in foot_of(window)
    opened.refresh_models()  # as after a further run
    assert opened.model.id == "tuned"
    assert again(opened.settings).model.id == "base"
    opened.set_model("base")
    assert not opened.scoring.trial
    qtbot.waitUntil(lambda: opened.map is not None)
    assert "candidate" not in foot_of(window)


def test_settings_do_not_make_a_candidate_the_default(register, again):
    session = again(Settings(human_first=False, model_id="tuned"))
    assert session.model.id == "base"
    assert "takes a promotion" in session.message.text


def test_a_candidate_is_promoted_with_name_and_reason(register, session, window, again, qtbot):
    session.refresh_models()
    page = window.pages["models"]
    window.show_page("models")
    page.look_at("base")
    assert page.form.isHidden()
    page.look_at("tuned")
    assert not page.form.isHidden()
    page.form.by.setText("L. Keller")
    assert not page.form.promote.isEnabled()
    page.form.reason.setText("WPW of October")
    page.form.promote.click()
    assert register.acts == [("tuned", "L. Keller", "WPW of October")]
    assert session.model.id == "tuned"
    assert not session.scoring.trial
    assert session.settings.model_id == ""  # the default is followed, wherever it is changed
    assert page.form.isHidden()
    assert again(Settings(human_first=False)).model.id == "tuned"


def test_a_refused_one_is_neither_used_nor_promoted(register, session, window):
    session.refresh_models()
    page = window.pages["models"]
    window.show_page("models")
    page.look_at("odd")
    assert page.form.isHidden()
    assert not page._use.isEnabled()
    page._use.click()
    assert session.model.id == "base"


def test_a_run_stands_still_goes_on_and_ends_with_the_window(opened, window, tasks, qtbot):
    tasks.pause_s, tasks.tune_steps = 0.01, 10_000
    tuning, before = opened.tuning, len(tasks.models)
    tuning.start("base", "LK")
    qtbot.waitUntil(lambda: tuning.progress.done > 1)
    tuning.pause()
    qtbot.waitUntil(lambda: tuning.is_paused)
    qtbot.wait(150)  # what was under way when it was told to stand still
    stood = tuning.progress.done
    qtbot.wait(150)
    assert tuning.progress.done == stood
    tuning.pause()
    qtbot.waitUntil(lambda: tuning.progress.done > stood)
    tuning.pause()
    window.close()
    assert opened.runner.shutdown(5.0)  # even one that stands still
    assert opened.runner.alive == 0
    assert len(tasks.models) == before
