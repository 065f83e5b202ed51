"""The page of tuning at the sizes of screens: side by side, or in tabs."""

import pytest
from PySide6.QtWidgets import QLabel
from stand_ins import tune_result

from ecgviewer.core.findings import finding_for
from ecgviewer.tasks.tuning_plan import Choices
from ecgviewer.ui.controls import Button
from ecgviewer.ui.tuning_page import PLAN, RESULT

LONG = ("CRBBB", "NT_", "IVCD")  # as long as names get


@pytest.fixture
def tuning(reading, qtbot):
    """Return the window and its page of tuning, with findings of long names to learn."""
    session = reading.session
    for place, code in enumerate(LONG):
        session.marks.begin(100 * place, 100 * place + 50, ("V1",))
        session.marks.change_draft(finding=code)
        assert session.marks.save()
    session.tuning.choices = Choices(min_patients=1)
    reading.show_page("tune")
    qtbot.waitUntil(lambda: session.tuning.can_start)
    return reading, reading.pages["tune"]


def shown(page):
    return [part.isVisible() for part in (page.plan, page.run, page.table.parent(), page.lineage)]


def test_a_small_screen_has_tabs_and_room_for_names(tuning, qtbot):
    window, page = tuning
    window.resize(1366, 768)
    qtbot.waitUntil(page.tabs[PLAN].isVisible)
    assert shown(page) == [True, True, False, False]
    names = [one for one in page.plan.findChildren(type(page.plan.side)) if one.isVisible()]
    told = {one.text(): one for one in names}
    for code in LONG:
        label = told[finding_for(code).name]
        qtbot.waitUntil(lambda label=label: label.height() < 2 * label.fontMetrics().height())
    page.tabs[RESULT].click()
    assert shown(page)[:2] == [False, False]
    assert page.lineage.isVisible()
    page.tabs[PLAN].click()
    page.run.start.click()
    qtbot.waitUntil(page.gate.isVisible, timeout=20_000)  # the result comes forward by itself
    assert page.tabs[RESULT].isChecked()
    assert not page.plan.isVisible()
    page.gate.keep.click()
    assert page.plan.isVisible()


def test_nothing_to_learn_is_a_line_and_a_button_below_it(reading, qtbot):
    reading.show_page("tune")
    page, tuning = reading.pages["tune"], reading.session.tuning
    qtbot.waitUntil(lambda: tuning.plan is not None and not tuning.plan.rows)
    (line,) = (one for one in page.findChildren(QLabel) if one.text() == "No findings yet.")
    (button,) = (one for one in page.findChildren(Button) if one.text() == "Mark findings")
    qtbot.waitUntil(button.isVisible)
    at = [one.mapTo(page, one.rect().topLeft()).y() for one in (line, button)]
    assert 0 < at[1] - at[0] < 80
    assert not page.run.start.isEnabled()


def test_a_refused_run_is_not_called_ready(tuning):
    window, page = tuning
    result = tune_result("base-tuned", passed=False)
    window.session.tuning._take_result(result)
    told = " ".join(one.text() for one in window.findChildren(QLabel) if one.isVisible())
    assert "Tuning refused by the gate" in told
    assert "ready" not in told
    assert not page.gate.promote.isVisible()


def test_a_wide_one_shows_all_side_by_side(tuning, qtbot):
    window, page = tuning
    window.resize(1366, 768)
    qtbot.waitUntil(page.tabs[PLAN].isVisible)
    window.resize(1920, 1000)
    qtbot.waitUntil(lambda: not page.tabs[PLAN].isVisible())
    assert page.plan.isVisible()
    assert page.lineage.isVisible()
    assert page.plan.geometry().bottom() < page.run.mapTo(page, page.run.rect().topLeft()).y()
