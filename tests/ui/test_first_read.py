"""Before the first read is logged nothing of the model reaches the window; afterwards all of it."""

import os
import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from stand_ins import FS_MAP, SOON_MS, entry

from ecgviewer.core.anomaly import AnomalyMap, RecordScore
from ecgviewer.core.errors import ModelError
from ecgviewer.core.progress import Progress
from ecgviewer.core.resources import shipped
from ecgviewer.formats import write_wfdb
from ecgviewer.storage.settings import Settings
from ecgviewer.tasks import workplace
from ecgviewer.ui.amend_dialog import AmendDialog
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.main_window import MainWindow
from ecgviewer.ui.report_dialog import ReportDialog, reading_of
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.settings_dialog import SettingsDialog

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SURPRISE = {"calm": 0.2, "alarmed": 0.9995}


def score_by(record, model_id):
    """Two models that differ in all they say; a third fails, a fourth never ends."""
    yield Progress(0, 2, "scoring")
    if model_id == "broken":
        raise ModelError("The model was altered.")
    while model_id == "endless":
        time.sleep(0.005)
        yield Progress(1, 2, "scoring")
    surprise = SURPRISE[model_id]
    heat = np.full((len(record.leads), round(record.duration_s * FS_MAP)), 0.5, dtype=np.float32)
    heat[:, :400] = 3.5 if model_id == "alarmed" else 0.1
    faults = {"V1": "flat", "V2": "flat"} if model_id == "alarmed" else {}
    score = RecordScore(
        record.id,
        model_id,
        surprise,
        dict.fromkeys(record.lead_names, surprise),
        {"PVC": surprise, "AFIB": 1 - surprise},
        not_evaluated=faults,
        cautions=("Age unknown.",) if model_id == "alarmed" else (),
    )
    return score, AnomalyMap(record.id, model_id, record.lead_names, heat, FS_MAP)


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


def scored(session, qtbot):
    qtbot.waitUntil(
        lambda: (
            session.measurements is not None
            and (session.scoring.score is not None or session.scoring.problem is not None)
        ),
        timeout=SOON_MS,
    )


def texts(widget):
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def picture(widget, qtbot, runner=None):
    if runner is not None:  # what is computed for the page; scoring may never end
        qtbot.waitUntil(lambda: not set(runner._current) - {"score"}, timeout=SOON_MS)
    qtbot.wait(30)  # layouts and paints that wait for each other
    return widget.grab().toImage()


def press(qtbot, window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    window.sheet.setFocus()
    qtbot.keyClick(window.sheet, key, modifiers)


# What the window shows on its way round; a name and the actions that lead there.
ROUND = (
    ("sheet", ()),
    ("12x1", ("layout",)),
    ("cabrera", ("order",)),
    ("measurements", ("measurements",)),
    ("one lead", ("focus",)),
    ("superimposed", ("focus", "butterfly")),
    ("loop", ("loop",)),
    ("spectrum", ("spectrum",)),
    ("records", ("spectrum", "records")),
    ("compare", ("compare",)),
    ("back", ("read",)),
)


def pictures(window, qtbot):
    """Go round the window, its report and its dialogs; return what was seen."""
    session, seen = window.session, {}
    session.change_settings(layout_id="3x4+1", order="standard")
    for name, actions in ROUND:
        for action in actions:
            window.commands.trigger(action)
        if name == "compare":
            qtbot.waitUntil(lambda: window.comparing.candidates is not None, timeout=SOON_MS)
        seen[name] = picture(window, qtbot, session.runner)
    window.commands.trigger("measurements")
    for dialog in (ReportDialog(session, 0.0, window), SettingsDialog(session, window, int)):
        seen[type(dialog).__name__] = picture(dialog, qtbot)
        dialog.deleteLater()
    return seen


def use(session, model_id, qtbot):
    session.set_model(model_id)
    scored(session, qtbot)


class TestNothingOfTheModel:
    def test_no_pixel_tells_one_model_from_another(self, reading, qtbot):
        session = reading.session
        assert session.reading.is_human_first
        pictures(reading, qtbot)  # Qt writes the loop's words a little otherwise the first time
        seen = {}
        for model_id in ("calm", "alarmed", "broken"):
            use(session, model_id, qtbot)
            seen[model_id] = pictures(reading, qtbot)
        session.set_model("endless")
        qtbot.waitUntil(lambda: session.scoring.progress.done == 1, timeout=SOON_MS)
        seen["endless"] = pictures(reading, qtbot)
        for model_id, shown in seen.items():
            for name, image in shown.items():
                assert image == seen["calm"][name], (model_id, name)

    def test_afterwards_the_pixels_differ(self, reading, qtbot):
        session = reading.session
        press(qtbot, reading, Qt.Key.Key_Return, CTRL)
        seen = {}
        for model_id in ("calm", "alarmed"):
            use(session, model_id, qtbot)
            seen[model_id] = pictures(reading, qtbot)
        for name in ("sheet", "12x1", "cabrera", "one lead", "superimposed", "back"):
            assert seen["calm"][name] != seen["alarmed"][name], name

    def test_the_cursor_tells_nothing_either(self, reading, qtbot):
        session = reading.session
        use(session, "alarmed", qtbot)
        for _ in range(12):
            press(qtbot, reading, Qt.Key.Key_Right)
        assert "1 in" not in texts(reading)
        press(qtbot, reading, Qt.Key.Key_Return, CTRL)
        press(qtbot, reading, Qt.Key.Key_Right)
        assert "1 in" in texts(reading)

    def test_what_is_said_instead(self, reading):
        said = texts(reading)
        assert "Surprise hidden until the first read is logged" in said
        assert "no model output on this sheet" in said
        assert "Human first" in said
        for word in ("Surprise, for review", "Scoring", "resembles", "normals", "calm"):
            assert word not in said, word

    def test_the_report_has_nothing_of_it(self, opened, qtbot):
        use(opened, "alarmed", qtbot)
        before = reading_of(opened, heat=True)
        assert (before.model, before.heat) == ("", None)
        opened.reading.log()
        after = reading_of(opened, heat=True)
        assert after.model
        assert after.heat is opened.map

    def test_no_name_order_or_state_of_the_list(self, opened, folder, qtbot):
        before = opened.paths
        files = sorted(path.name for path in folder.iterdir())
        for model_id in ("alarmed", "broken"):
            use(opened, model_id, qtbot)
            assert opened.paths == before
            assert opened.reading.to_read == 3
            assert sorted(path.name for path in folder.iterdir()) == files

    def test_a_record_opens_though_the_model_never_ends(self, reading, qtbot):
        session = reading.session
        session.set_model("endless")
        for place in (1, 2, 0):
            session.go(place)
            qtbot.waitUntil(
                lambda place=place: session.place == place and session.measurements is not None,
                timeout=SOON_MS,
            )
        assert session.scoring.score is None
        assert not session.is_scoring  # as far as anybody may know

    def test_not_even_a_signal(self, opened, qtbot):
        with qtbot.assertNotEmitted(opened.scoreChanged, wait=20):
            opened.scoring.begin()
            scored(opened, qtbot)
        assert opened.scoring.score is not None
        assert opened.score is None
        assert opened.map is None

    def test_the_key_of_the_overlay_says_why_not(self, reading, qtbot):
        press(qtbot, reading, Qt.Key.Key_A)
        assert "Ctrl Enter" in reading.session.message.text
        assert reading.session.settings.heat_on
        assert not reading.session.heat_on

    def test_suggestions_wait(self, reading, qtbot):
        use(reading.session, "alarmed", qtbot)
        assert reading.session.suggestions.open == ()


class TestLogging:
    def test_the_overlay_appears_at_once_at_its_last_opacity(self, reading, qtbot):
        session = reading.session
        session.change_settings(heat_opacity=0.6)
        press(qtbot, reading, Qt.Key.Key_Return, CTRL)
        assert session.heat_on
        assert session.map is not None  # scored meanwhile, no waiting
        assert reading.sheet.canvas.heat.opacity_share == pytest.approx(0.6)
        assert "Surprise, for review" in texts(reading)
        (entry,) = session.reading.entries
        assert (entry.act, entry.reader, entry.ai_visible) == ("log", "LK", False)
        assert entry.human_first
        assert session.reading.state.words == "Second look"
        assert session.reading.to_read == 2

    def test_it_stands_after_a_restart_and_for_this_reader_alone(
        self, reading, folder, qtbot, tasks
    ):
        press(qtbot, reading, Qt.Key.Key_Return, CTRL)
        for reader, allowed in (("LK", True), ("MM", False)):
            runner = JobRunner()
            other = ReviewSession(runner, Settings(reader=reader, model_id="calm"))
            other.open_paths([folder])
            scored(other, qtbot)
            assert other.reading.ai_allowed is allowed
            assert other.reading.to_read == (2 if allowed else 3)
            assert runner.shutdown(5.0)
            other.close()

    def test_another_name_in_the_settings_hides_it_again(self, opened):
        opened.reading.log()
        assert opened.heat_on
        opened.change_settings(reader="MM")
        assert not opened.heat_on
        opened.change_settings(reader="LK")
        assert opened.heat_on

    def test_the_next_record_is_hidden_again(self, opened, qtbot):
        opened.reading.log()
        opened.next_record()
        qtbot.waitUntil(lambda: opened.place == 1, timeout=SOON_MS)
        scored(opened, qtbot)
        assert opened.score is None
        opened.previous_record()
        qtbot.waitUntil(lambda: opened.place == 0, timeout=SOON_MS)
        scored(opened, qtbot)
        assert opened.score is not None

    def test_not_with_a_finding_half_written(self, opened):
        opened.marks.begin(0, 100, ("II",))
        opened.reading.log()
        assert opened.reading.entries == ()
        assert "not saved yet" in opened.message.text

    def test_undo_takes_back_findings_but_no_read(self, reading, qtbot):
        session = reading.session
        session.marks.begin(0, 100, ("II",))
        session.marks.change_draft(finding="PVC")
        session.marks.save()
        press(qtbot, reading, Qt.Key.Key_Return, CTRL)
        press(qtbot, reading, Qt.Key.Key_Z, CTRL)
        assert session.marks.annotations == ()
        assert session.reading.state.stage == "second"
        (entry,) = session.reading.entries
        store = session.marks.store
        assert len(store.annotations(session.record.id, entry.revision)) == 1

    def test_without_a_store_nothing_is_logged_and_nothing_shown(self, opened):
        opened.marks._store.close()
        opened.marks._store = None
        assert not opened.reading.can_log
        opened.reading.log()
        assert not opened.heat_on


class TestFinal:
    @pytest.fixture
    def final(self, reading, qtbot):
        session = reading.session
        session.marks.begin(0, 100, ("II",))
        session.marks.change_draft(finding="PVC")
        session.marks.save()
        press(qtbot, reading, Qt.Key.Key_Return, CTRL)
        press(qtbot, reading, Qt.Key.Key_Return, CTRL | SHIFT)
        assert session.reading.state.status == "final"
        return reading

    def test_the_whole_way_with_the_keys(self, final, qtbot):
        session = final.session
        press(qtbot, final, Qt.Key.Key_Return, CTRL | SHIFT)
        dialog = final.findChild(AmendDialog)
        qtbot.keyClicks(dialog.reason, "V3 was overlooked")
        qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
        assert session.reading.state.stage == "amending"
        assert "V3 was overlooked" in texts(final)
        press(qtbot, final, Qt.Key.Key_Return, CTRL | SHIFT)
        assert session.reading.state.words == "Amended"
        acts = [(one.act, one.reason) for one in session.reading.entries]
        amended = ("amend", "V3 was overlooked")
        assert acts == [("log", ""), ("finalise", ""), amended, ("finalise", "")]

    @pytest.mark.parametrize("key", ["Space", "H", "Delete", "E", "Z"])
    def test_a_change_asks_first_and_is_made_then(self, final, qtbot, key):
        session = final.session
        one = session.marks.annotations[0]
        if key in ("Delete", "E"):
            session.marks.select(one.id)
        if key == "Space":
            press(qtbot, final, Qt.Key.Key_Space)
            press(qtbot, final, Qt.Key.Key_Right)
        modifiers = CTRL if key in ("Delete", "Z") else Qt.KeyboardModifier.NoModifier
        press(qtbot, final, getattr(Qt.Key, f"Key_{key}"), modifiers)
        assert session.marks.annotations == (one,)
        assert session.marks.draft is None
        dialog = final.findChild(AmendDialog)
        dialog.reason.setText("again")
        dialog.accept()
        if key in ("Delete", "Z"):
            assert session.marks.annotations == ()
        else:
            assert session.marks.draft is not None

    def test_leaving_it_final_changes_nothing(self, final, qtbot):
        session = final.session
        session.marks.delete(session.marks.annotations[0].id)
        final.findChild(AmendDialog).reject()
        assert len(session.marks.annotations) == 1
        assert session.reading.state.is_locked

    def test_no_reason_no_amendment(self, final):
        session = final.session
        session.marks.begin_whole()
        dialog = final.findChild(AmendDialog)
        dialog.reason.setText("   ")
        dialog.accept()
        assert session.reading.state.is_locked

    def test_marks_of_waves_ask_too(self, final):
        session = final.session
        session.fiducials.toggle_editing()
        assert not session.fiducials.is_active
        assert final.findChild(AmendDialog) is not None

    def test_finalised_at_once_both_are_kept(self, opened):
        opened.reading.finalise_or_amend()
        assert [one.act for one in opened.reading.entries] == ["log", "finalise"]
        assert not any(one.ai_visible for one in opened.reading.entries)


class TestPutAside:
    def test_later_goes_on(self, reading, qtbot):
        session = reading.session
        press(qtbot, reading, Qt.Key.Key_N, SHIFT)
        qtbot.waitUntil(lambda: session.place == 1, timeout=SOON_MS)
        assert session.reading.state_at(session.paths[0]).words == "Later"
        assert session.reading.to_read == 3  # put off is not read

    @pytest.mark.parametrize(
        ("key", "words", "in_study"),
        [("U", "Uncertain", "uncertain"), ("X", "Unfit", "reject")],
    )
    def test_uncertain_and_unfit_are_apart_and_show_nothing(
        self, reading, qtbot, key, words, in_study
    ):
        session = reading.session
        press(qtbot, reading, getattr(Qt.Key, f"Key_{key}"), SHIFT)
        assert (session.reading.state.words, session.reading.state.in_study) == (words, in_study)
        assert words in texts(reading)
        assert not session.heat_on
        assert session.reading.to_read == 2
        press(qtbot, reading, getattr(Qt.Key, f"Key_{key}"), SHIFT)
        assert session.reading.state.words == "First read"


class TestPolicies:
    def test_the_demo_shows_the_heat_at_once(self, session, qtbot):
        session.open_paths([shipped("resources/demo/simulated-pvc-1.hea")])
        scored(session, qtbot)
        assert session.heat_on
        assert session.map is not None
        assert session.reading.policy.words == "Model from the start (demo)"

    def test_a_packet_is_blinded_and_stays_so(self, session, folder, qtbot):
        text = '{"study": "s", "packet": "s-1", "items": []}'
        (folder / "manifest.json").write_text(text, encoding="utf-8")
        session.change_settings(human_first=False)
        session.open_paths([folder])
        scored(session, qtbot)
        assert session.reading.policy.is_fixed
        session.reading.set_human_first(on=False)
        assert not session.heat_on

    def test_a_switch_for_a_project_and_all_below_it(
        self, reading, folder, qtbot, synthetic_record
    ):
        session = reading.session
        dialog = SettingsDialog(session, reading, int)
        qtbot.addWidget(dialog)
        dialog.here.chosen.emit(False)
        dialog.accept()
        assert session.heat_on
        assert "Model from the start" in texts(reading)
        assert session.marks.store.readings.policies() == {str(folder): False}
        below = folder / "below"
        below.mkdir()
        write_wfdb(synthetic_record(seed=7), below, "r7")
        session.open_paths([below])
        name = below / "r7.hea"
        qtbot.waitUntil(lambda: session.path == name and session.has_record, timeout=SOON_MS)
        assert session.reading.ai_allowed
        session.reading.set_human_first(on=True)
        assert session.marks.store.readings.policies()[str(below)]
        assert not session.heat_on

    def test_the_default_for_ones_own_records(self, opened):
        assert not opened.heat_on
        opened.change_settings(human_first=False)
        assert opened.heat_on
        opened.change_settings(human_first=True)
        assert not opened.heat_on


class TestWhatWasShownIsKept:
    def shown(self, session, qtbot):
        qtbot.wait(20)
        rows = session.marks.store.readings.shown(session.record.id)
        return [(one["visible"], one["logged"], one["model_id"]) for one in rows]

    def test_on_and_off_and_which_model(self, opened, qtbot):
        assert self.shown(opened, qtbot) == []
        opened.reading.log()
        assert self.shown(opened, qtbot) == [(True, True, "calm")]
        opened.toggle_heat()
        assert self.shown(opened, qtbot)[1:] == [(False, True, "calm")]
        use(opened, "alarmed", qtbot)
        assert len(self.shown(opened, qtbot)) == 2  # scored, but not seen
        opened.toggle_heat()
        assert self.shown(opened, qtbot)[2:] == [(True, True, "alarmed")]
        opened.next_record()
        qtbot.waitUntil(lambda: opened.place == 1, timeout=SOON_MS)
        qtbot.wait(20)
        first = opened.marks.store.readings.shown(score_id(opened))
        assert [one["visible"] for one in first] == [True, False, True, False]

    def test_before_the_first_read_where_the_policy_allows_it(self, opened, qtbot):
        opened.reading.set_human_first(on=False)
        assert self.shown(opened, qtbot) == [(True, False, "calm")]
        opened.reading.log()
        (entry,) = opened.reading.entries
        assert entry.ai_visible
        assert not entry.human_first
        opened.sight.close()
        assert self.shown(opened, qtbot)[-1] == (False, True, "calm")

    def test_nothing_of_it_is_said(self, reading, qtbot):
        press(qtbot, reading, Qt.Key.Key_Return, CTRL)
        qtbot.wait(20)
        assert reading.session.message is None


def score_id(session):
    """Id of the first record of the list."""
    return session.reading._ids[str(session.paths[0])]


class TestTwoWindows:
    def test_the_second_one_does_not_log_over_the_first(self, opened, folder, qtbot, tasks):
        runner = JobRunner()
        other = ReviewSession(runner, Settings(reader="LK", model_id="calm"))
        other.open_paths([folder])
        scored(other, qtbot)
        opened.reading.log()
        other.reading.log()
        assert "another window" in other.message.text
        assert not other.heat_on
        assert len(opened.marks.store.readings.entries(opened.record.id)) == 1
        assert runner.shutdown(5.0)
        other.close()

    def test_findings_that_this_window_has_not_seen(self, opened, folder, qtbot, tasks):
        runner = JobRunner()
        other = ReviewSession(runner, Settings(reader="LK", model_id="calm"))
        other.open_paths([folder])
        scored(other, qtbot)
        opened.marks.begin(0, 100, ("II",))
        opened.marks.change_draft(finding="PVC")
        assert opened.marks.save()
        other.reading.log()
        assert "Nothing was logged" in other.message.text
        assert other.reading.entries == ()
        assert runner.shutdown(5.0)
        other.close()


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768)])
@pytest.mark.parametrize("theme", ["paper", "dark"])
def test_everything_of_the_read_fits(reading, qtbot, size, theme, tmp_path):
    session = reading.session
    session.change_settings(theme=theme)
    reading.resize(*size)
    for act in (None, session.reading.log, session.reading.finalise_or_amend):
        if act is not None:
            act()
        image = picture(reading, qtbot)
        if os.environ.get("ECGVIEWER_PICTURES"):
            name = f"{theme}-{size[0]}-{session.reading.state.stage}.png"
            image.save(str(Path(os.environ["ECGVIEWER_PICTURES"]) / name))
        assert isinstance(image, QImage)
        for label in reading.reading._panel._foot.findChildren(QLabel):
            if label.isVisible() and not label.wordWrap():
                assert label.width() >= label.sizeHint().width(), label.text()
        for widget in (reading._top, reading._status, reading.reading._tools):
            for label in widget.findChildren(QLabel):
                if label.isVisible() and label.text():
                    assert label.width() >= label.sizeHint().width() - 1, label.text()


def test_main_window_is_the_one(reading):
    assert isinstance(reading, MainWindow)
