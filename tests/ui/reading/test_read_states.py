"""Final, amended, put aside; policies; what was shown; two windows; and whether all of it fits."""

import pytest
from first_read_tools import CTRL, SHIFT, picture, press, scored, texts, use
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from stand_ins import SOON_MS

from ecgviewer.core.resources import shipped
from ecgviewer.formats import write_wfdb
from ecgviewer.storage.settings import Settings
from ecgviewer.ui.amend_dialog import AmendDialog
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.settings_dialog import SettingsDialog


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
        lines = reading.pages["worklist"].page.lines
        assert lines.line(0).state == "later"
        assert (lines.line(1).state, lines.line(1).is_shown) == ("unread", True)
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
def test_everything_of_the_read_fits(reading, qtbot, size, theme):
    session = reading.session
    session.change_settings(theme=theme)
    reading.resize(*size)
    for act in (None, session.reading.log, session.reading.finalise_or_amend):
        if act is not None:
            act()
        picture(reading, qtbot)
        for label in reading.reading._panel._foot.findChildren(QLabel):
            if label.isVisible() and not label.wordWrap():
                assert label.width() >= label.sizeHint().width(), label.text()
        for widget in (reading._top, reading._status, reading.reading._tools):
            for label in widget.findChildren(QLabel):
                if label.isVisible() and label.text():
                    assert label.width() >= label.sizeHint().width() - 1, label.text()
