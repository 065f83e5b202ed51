"""Before the first read is logged nothing of the model reaches the window; afterwards all of it."""

import pytest
from first_read_tools import CTRL, picture, press, scored, texts, use
from PySide6.QtCore import Qt
from stand_ins import SOON_MS

from ecgviewer.formats.wfdb_marks import Mark, write_marks
from ecgviewer.storage.settings import Settings
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.report_dialog import ReportDialog, reading_of
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.settings_dialog import SettingsDialog

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
    ("worklist", ("spectrum", "worklist")),
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
        seen[type(dialog).__name__] = picture(dialog, qtbot, session.runner)
        dialog.deleteLater()
    return seen


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

    def test_switched_off_no_pixel_is_left_anywhere(self, reading, qtbot):
        session = reading.session
        press(qtbot, reading, Qt.Key.Key_Return, CTRL)
        use(session, "calm", qtbot)
        press(qtbot, reading, Qt.Key.Key_A)
        assert not session.heat_on
        pictures(reading, qtbot)
        seen = {}
        for model_id in ("calm", "alarmed"):
            use(session, model_id, qtbot)
            seen[model_id] = pictures(reading, qtbot)
        for name, image in seen["alarmed"].items():
            calm = seen["calm"][name]
            if name in ("worklist", "compare"):  # their last line names the model in use, no more
                above = image.rect().adjusted(0, 0, 0, -30)
                image, calm = image.copy(above), calm.copy(above)
            assert image == calm, name

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
        press(qtbot, reading, Qt.Key.Key_Return, CTRL)
        assert reading.session.message is None

    def test_suggestions_wait(self, reading, qtbot):
        use(reading.session, "alarmed", qtbot)
        assert reading.session.suggestions.open == ()

    def test_letters_of_beats_wait_too(self, window, session, folder, qtbot, synthetic_record):
        record = synthetic_record(seed=0, heart_rate_bpm=60)
        peaks = range(250, record.n_samples - 10, 500)
        write_marks([Mark(peak, 5) for peak in peaks], folder / "r0.atr")  # 5 = V
        session.open_paths([folder])
        scored(session, qtbot)
        qtbot.waitUntil(lambda: not session.runner.is_active("device"), timeout=SOON_MS)
        assert not window.sheet.canvas.device.has_marks
        session.reading.log()
        assert window.sheet.canvas.device.has_marks


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


def test_an_earlier_ecg_not_read_yet_is_compared_without_the_model(reading, folder, qtbot):
    session, state = reading.session, reading.comparing
    session.reading.log()
    state.show()
    qtbot.waitUntil(lambda: state.candidates is not None, timeout=SOON_MS)
    state.choose(folder / "r2.hea")
    qtbot.waitUntil(lambda: state.needs_confirmation, timeout=SOON_MS)
    state.confirm()
    qtbot.waitUntil(lambda: state.found is not None, timeout=SOON_MS)
    qtbot.wait(50)
    assert not session.runner.is_active("score earlier")
    assert state.earlier_map is None
    assert state.model_differences == ()
    words = reading.pages["compare"].panel.changes._model_rows()
    assert words == ["Model output hidden until the earlier ECG is read, too"]
    session.go(2)
    qtbot.waitUntil(lambda: session.place == 2, timeout=SOON_MS)
    scored(session, qtbot)
    session.reading.log()
    session.go(0)
    qtbot.waitUntil(lambda: session.place == 0 and session.score is not None, timeout=SOON_MS)
    state.choose(folder / "r2.hea")
    qtbot.waitUntil(lambda: bool(state.model_differences), timeout=SOON_MS)
    assert state.earlier_map is not None
