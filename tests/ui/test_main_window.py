"""The window: what it shows of the session, and how it goes."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QPdfWriter
from PySide6.QtWidgets import QLabel
from stand_ins import entry, tune_result

from ecgviewer.core.anomaly import one_in_text
from ecgviewer.core.progress import Progress
from ecgviewer.formats import write_wfdb
from ecgviewer.storage.settings import load_settings
from ecgviewer.tasks import models
from ecgviewer.tasks.tuning_plan import Choices
from ecgviewer.ui import app
from ecgviewer.ui.action_table import MENUS
from ecgviewer.ui.app import open_window
from ecgviewer.ui.calibration_dialog import CalibrationDialog
from ecgviewer.ui.help_dialog import HelpDialog, paper, paper_layout
from ecgviewer.ui.key_table import OWN, SIDES, lines_of
from ecgviewer.ui.main_window import MainWindow
from ecgviewer.ui.settings_dialog import SettingsDialog


def texts(widget):
    """Return all that a widget says now."""
    return " | ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def test_the_record_is_named_with_its_facts(reading):
    said = texts(reading)
    for words in (
        "r0",
        "F · 50 y",
        "500 Hz",
        "10.0 s",
        "<b>1</b> of 3 · 3 to read",
        "60</span> /min",
    ):
        assert words in said, words
    assert reading.windowTitle().startswith("r0")


def test_the_model_is_named_wherever_heat_is_drawn(reading):
    said = texts(reading)
    assert "<b>rest-ecg 1.0</b>" in said
    assert "1 in 5,000 normals" in said
    assert "model output" in said
    assert "hottest in I at 0.0 s" in said


def test_the_warning_is_always_there(reading):
    for page in ("worklist", "models", "tune", "read"):
        reading.show_page(page)
        assert "Research use only · not for diagnosis" in texts(reading)


def test_forbidden_words_are_not_said(reading):
    reading.session.marks.begin_whole()
    said = texts(reading).lower().replace("not for diagnosis", "")
    for word in ("diagnosis", "ai found", "abnormal"):
        assert word not in said


def test_hiding_the_surprise_is_instant_and_whole(reading, qtbot):
    qtbot.keyClick(reading.sheet, Qt.Key.Key_A)
    assert not reading.sheet.canvas.heat.on
    said = texts(reading)
    assert "no model output on this sheet" in said
    assert "Surprise is hidden" in said
    assert "resembles" not in said
    assert "1 in 5,000" not in said
    qtbot.keyClick(reading.sheet, Qt.Key.Key_A)
    assert reading.sheet.canvas.heat.on


def test_what_is_under_the_cursor_is_told(reading):
    reading.sheet.cursorMoved.emit("II", 0.5, 0.31)
    said = texts(reading)
    assert "<b>II</b>" in said
    assert "0.500 s" in said
    assert "+0.31 mV" in said
    assert "1 in 1,000" in said
    reading.session.toggle_heat()
    reading.sheet.cursorMoved.emit("II", 0.5, -0.31)
    assert "1 in 1,000" not in texts(reading)
    assert "−0.31 mV" in texts(reading)


def test_a_zoomed_sheet_is_not_paper(reading, qtbot):
    qtbot.keyClick(reading.sheet, Qt.Key.Key_Plus)
    assert "not paper scale" in texts(reading)
    qtbot.keyClick(reading.sheet, Qt.Key.Key_0)
    assert "25 mm/s · 10 mm/mV" in texts(reading)


def test_layout_gain_and_speed_step_and_are_shown(reading, qtbot):
    for key in (Qt.Key.Key_L, Qt.Key.Key_G, Qt.Key.Key_S):
        qtbot.keyClick(reading.sheet, key)
    settings = reading.session.settings
    assert (settings.layout_id, settings.gain_mm_mv, settings.speed_mm_s) == ("3x4", 20.0, 50.0)
    assert "50 mm/s · 20 mm/mV" in texts(reading)


def test_a_record_that_cannot_be_read_is_told_in_red_and_leaves_no_trace(reading, qtbot):
    qtbot.keyClick(reading.sheet, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: reading.session.record_problem is not None)
    said = texts(reading)
    assert "Cannot be read" in said
    assert reading.session.record_problem in said
    assert reading.sheet.record is None
    qtbot.keyClick(reading.sheet, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: reading.session.has_record)
    assert reading.sheet.record is reading.session.record
    assert "Cannot be read" not in texts(reading)


def test_a_small_window_takes_the_small_measures(reading, qtbot):
    reading.resize(1366, 768)
    qtbot.wait(20)
    assert reading._rail.width() == 40
    assert reading.reading._panel.width() == 296
    reading.resize(1600, 900)
    qtbot.wait(20)
    assert reading._rail.width() == 48
    assert reading.reading._panel.width() == 440


def test_nothing_in_the_panel_is_wider_than_the_panel(reading, qtbot):
    reading.session.marks.begin(100, 400, ("V1",))
    for width in (1366, 1920):
        reading.resize(width, 900)
        qtbot.wait(30)
        panel = reading.reading._panel
        for child in reading.reading.picker.findChildren(QLabel):
            if child.isVisible():
                right = child.mapTo(panel, QPoint(child.width(), 0)).x()
                assert right <= panel.width(), child.text()


def test_both_themes_reach_every_widget(reading, qtbot):
    before = reading.grab().toImage()
    qtbot.keyClick(reading, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    after = reading.grab().toImage()
    assert reading.session.settings.theme == "dark"
    for x, y in ((1500, 300), (1500, 700), (800, 5), (60, 890)):
        assert before.pixelColor(x, y).lightness() > 200, (x, y)
        assert after.pixelColor(x, y).lightness() < 60, (x, y)


def test_files_dropped_are_opened(window, files, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(files[0])), QUrl.fromLocalFile(str(files[2]))])
    drop = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(drop)
    qtbot.waitUntil(lambda: window.session.score is not None)
    assert len(window.session.paths) == 2


def test_the_list_of_records_opens_one(reading, qtbot):
    reading.show_page("worklist")
    page = reading.pages["worklist"].page
    page.table.selectRow(2)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: reading.session.place == 2)
    assert reading._stack.currentWidget() is reading.reading


def test_help_lists_every_key(reading, qtbot):
    reading.show_help()
    dialog = reading.findChild(HelpDialog)
    assert "Show or hide surprise" in texts(dialog)
    dialog.close()
    qtbot.waitUntil(lambda: reading.findChild(HelpDialog) is None)


def test_the_settings_take_the_reader_and_lead_to_calibration(reading, qtbot):
    reading.show_settings()
    dialog = reading.findChild(SettingsDialog)
    dialog.reader.setText(" LK ")
    dialog.calibrate.click()
    assert reading.session.reader == "LK"
    assert reading.findChild(CalibrationDialog) is not None
    qtbot.waitUntil(lambda: reading.findChild(SettingsDialog) is None)


def test_the_page_of_models_shows_cards_and_chooses(reading, tasks, qtbot):
    tasks.models.append(entry("other", bundled=False, parent="base"))
    reading.session.refresh_models()
    reading.show_page("models")
    page = reading.pages["models"]
    assert "In use" in texts(page)
    page.look_at("other")
    assert page._use.isEnabled()
    page._use.click()
    assert reading.session.model.id == "other"
    assert not page._use.isEnabled()


def test_tuning_runs_beside_the_reading_and_is_promoted_on_request(reading, qtbot, monkeypatch):
    acts = []

    def promote(model_id, *, by, reason):
        acts.append((model_id, by, reason))
        return SimpleNamespace(model_id=model_id)

    monkeypatch.setattr(models, "promote", promote)
    session = reading.session
    for place in range(3):
        session.marks.begin(100 * place, 100 * place + 50, ("V1",))
        session.marks.change_draft(finding="PVC")
        assert session.marks.save()
    session.tuning.choices = Choices(min_patients=1)
    reading.show_page("tune")
    page = reading.pages["tune"]
    qtbot.waitUntil(lambda: session.tuning.plan is not None)
    qtbot.waitUntil(lambda: "Few" in texts(page))
    page.run.start.click()
    assert not page.run.cancel.isHidden()
    qtbot.waitUntil(lambda: "Gate passed" in texts(page), timeout=20_000)
    assert "Ventricular premature complex: 4 records, .71 to .83" in (
        page.table.accessibleDescription()
    )
    assert "Tuned model ready" in texts(reading)
    assert session.model.id == "base"
    assert not page.gate.promote.isEnabled()  # neither name nor reason
    page.gate.by.setText("L. Keller")
    page.gate.reason.setText("WPW marks of October")
    page.gate.promote.click()
    assert acts == [("base-tuned", "L. Keller", "WPW marks of October")]
    assert session.model.id == "base-tuned"


def test_a_model_that_forgot_is_refused(reading, qtbot):
    reading.show_page("tune")
    reading.session.tuning._take_result(tune_result("base-tuned", passed=False))
    page = reading.pages["tune"]
    page.gate.by.setText("L. Keller")
    page.gate.reason.setText("all the same")
    assert not page.gate.promote.isEnabled()
    assert "Refused" in texts(page)
    assert "Fell" in page.table.accessibleDescription()


def test_a_run_stands_still_and_goes_on(reading, tasks, qtbot):
    tasks.pause_s, tasks.tune_steps = 0.01, 30
    tuning = reading.session.tuning
    tuning.start("base", "LK")
    qtbot.waitUntil(lambda: tuning.progress is not None and tuning.progress.done > 1)
    tuning.pause()
    assert tuning.is_paused
    qtbot.wait(300)  # what was on its way has arrived
    stood = tuning.progress.done
    qtbot.wait(300)
    assert tuning.progress.done == stood < 29
    tuning.pause()
    qtbot.waitUntil(lambda: tuning.result is not None, timeout=20_000)


def test_closing_while_a_run_stands_still_is_clean(qtbot, session, tasks):
    tasks.tune_steps, tasks.pause_s = 10_000, 0.01
    window = MainWindow(session)
    window.show()
    session.tuning.start("base", "LK")
    qtbot.waitUntil(lambda: session.tuning.progress.done > 1)
    session.tuning.pause()
    window.close()
    assert session.runner.alive == 0
    assert [one.id for one in tasks.models] == ["base"]
    window.deleteLater()


def test_closing_while_scoring_is_clean_and_quick(qtbot, session, files, tasks):
    tasks.steps, tasks.pause_s = 1000, 0.01
    window = MainWindow(session)
    window.show()
    session.open_paths(files[:1])
    qtbot.waitUntil(lambda: session.is_scoring)
    window.close()
    assert session.runner.alive == 0
    assert tasks.closed == len(tasks.asked)
    window.deleteLater()


def test_the_size_of_the_window_is_kept(qtbot, tasks):
    window = open_window([])
    window.close()
    window.deleteLater()
    geometry = load_settings().window_geometry
    assert geometry
    again = open_window([])
    assert again.session.settings.window_geometry == geometry
    again.close()
    again.deleteLater()


@pytest.mark.parametrize("lasting", [True, False])
def test_only_the_programs_own_window_settles_the_collector(qtbot, tasks, monkeypatch, lasting):
    acts = []

    def warm_up(model_id, shown):
        acts.append("warm")
        yield Progress(0, 1, "loading")

    monkeypatch.setattr(app.workplace, "warm_up", warm_up)
    monkeypatch.setattr(app, "settle", lambda: acts.append("settled"))
    monkeypatch.setattr(app, "unsettle", lambda: acts.append("unsettled"))
    window = app.open_window([], lasting=lasting)
    window.show()
    qtbot.waitUntil(lambda: "warm" in acts and not window.session.runner.is_active("warm"))
    window.close()
    assert app._leave(window.session.runner, 3) == 3
    window.deleteLater()
    assert acts == ["warm", *["settled"] * lasting, "unsettled"]


def test_rarities_are_said_with_two_figures():
    assert one_in_text(3912.0) == "1 in 3,900"
    assert one_in_text(4_900.0) == "1 in 4,900"
    assert one_in_text(54e6) == "1 in 5,000+"  # no figure that some hundreds of normals cannot tell
    assert one_in_text(57.3) == "1 in 57"
    assert one_in_text(1.2) == "usual"
    assert one_in_text(float("nan")) == "not evaluated"


def test_save_is_in_sight_when_a_finding_is_begun(qtbot, reading):
    window, session = reading, reading.session
    window.resize(1600, 900)
    session.marks.begin(100, 400, ("II", "III"))
    window.reading.picker.field.setText("prem")

    def seen():
        save = window.reading.picker._save
        column = window.reading._panel._column.viewport()
        bottom = save.mapTo(column, QPoint(0, save.height())).y()
        assert save.isVisible()
        assert 0 < bottom <= column.height()

    qtbot.waitUntil(seen)


def test_a_record_of_unknown_amplitude_says_so_at_the_foot(
    qtbot, reading, tmp_path, synthetic_record
):
    base = synthetic_record(seed=5)
    leads = tuple(replace(lead, unit="NU") for lead in base.leads)
    path = write_wfdb(replace(base, leads=leads), tmp_path, "normalised")
    reading.session.open_paths([path])
    qtbot.waitUntil(lambda: "height not to scale" in texts(reading), timeout=20_000)
    assert "zoomed" not in texts(reading)


def test_a_record_that_was_not_scored_says_why_once(reading):
    session = reading.session
    reasons = {"record": "too short: 0.5 s"} | dict.fromkeys(session.record.lead_names, "too short")
    nothing = {"surprise": float("nan"), "leads": {}, "not_evaluated": reasons}
    session.scoring.score = replace(session.score, **nothing)
    session.scoreChanged.emit()
    assert texts(reading.reading).count("too short") == 1


def test_the_cheat_sheet_fits_a_small_screen(window, qtbot):
    """1366 x 768: all columns are about as tall, none is cut."""
    shown = [menu for side in SIDES.values() for menu in side]
    assert sorted(shown) == sorted({*MENUS, *OWN}), "every heading is on one side"
    window.show_help()
    dialog = window.findChild(HelpDialog)
    for place in range(len(SIDES)):
        inner = dialog.side(place).widget().minimumSizeHint()
        assert inner.width() <= 1366 - 80
        assert inner.height() <= 768 - 160
    dialog.close()
    qtbot.waitUntil(lambda: window.findChild(HelpDialog) is None)


def test_all_keys_on_one_sheet_of_paper(qapp, tmp_path):
    sheet = paper()
    writer = QPdfWriter(str(tmp_path / "keys.pdf"))
    writer.setPageLayout(paper_layout())
    sheet.print_(writer)
    pdf = (tmp_path / "keys.pdf").read_bytes()
    assert pdf.count(b"/Type /Page\n") == 1
    said = sheet.toPlainText().replace("\u00a0", " ")
    for heading in (*MENUS, *OWN):
        assert heading in said
        for title, keys in lines_of(heading):
            assert title in said
            assert all(key in said for key in keys)
