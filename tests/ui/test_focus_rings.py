"""Tab goes round every page and dialog without a trap; what has the focus is seen to have it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from stand_ins import SOON_MS, entry

KEY = Qt.Key
MOST = 120


def name_of(widget):
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()!r}"


def round_trip(qtbot, key=KEY.Key_Tab):
    """Return what Tab goes through until it is back, and what of it was not seen in focus."""
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key)
    first = QApplication.focusWidget()
    assert first is not None
    seen, unseen = [], []
    for _ in range(MOST):
        widget = QApplication.focusWidget()
        names = [name_of(one) for one in seen]
        assert widget not in seen, f"a trap after {names}: {name_of(widget)}"
        seen.append(widget)
        held = widget.grab().toImage()
        QTest.keyClick(widget, key)
        after = QApplication.focusWidget()
        alone = isinstance(widget.window(), QDialog) and len(seen) == 1
        assert alone or after is not widget, f"{name_of(widget)} keeps Tab"
        if after is widget:
            return seen, unseen
        if widget.grab().toImage() == held:
            unseen.append(name_of(widget))
        if after is first:
            return seen, unseen
    raise AssertionError(f"never back at {name_of(first)}")


@pytest.mark.parametrize("page", ["read", "worklist", "compare", "tune", "models", "studies"])
def test_on_every_page(reading, qtbot, page):
    window = reading
    window.show_page(page)
    qtbot.waitUntil(lambda: not window.session.runner.is_active("look"), timeout=SOON_MS)
    forth, unseen = round_trip(qtbot)
    assert not unseen
    back, unseen = round_trip(qtbot, KEY.Key_Backtab)
    assert not unseen
    assert set(forth) == set(back)
    if page == "read":
        assert window.sheet in forth
    if page == "worklist":
        assert window.pages["worklist"].page.table in forth


@pytest.mark.parametrize("state", ["draft", "suggestion", "final", "caliper", "butterfly", "table"])
def test_on_the_reading_page_whatever_is_open(reading, qtbot, state):
    window, session = reading, reading.session
    if state == "draft":
        session.marks.begin(1000, 1400, ("V2",))
    elif state == "suggestion":
        session.suggestions.next()
    elif state == "final":
        session.reading.finalise_or_amend()
    elif state == "caliper":
        session.calipers.add_time()
    elif state == "butterfly":
        session.views.toggle_butterfly()
    else:
        session.fiducials.toggle_matrix()
    QTest.qWait(20)
    seen, unseen = round_trip(qtbot)
    assert not unseen
    names = [name_of(widget) for widget in seen]
    expected = {"draft": "Search findings", "suggestion": "Accept the suggestion  Y"}
    assert expected.get(state, "") in " ".join(names)
    assert window.isVisible()


@pytest.mark.parametrize("name", ["settings", "help", "report", "calibrate"])
def test_in_every_dialog_and_escape_leaves_it(reading, qtbot, name):
    window = reading
    window.commands.trigger(name)
    (dialog,) = [one for one in window.findChildren(QDialog) if one.isVisible()]
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog, timeout=SOON_MS)
    seen, unseen = round_trip(qtbot)
    assert not unseen
    assert all(dialog.isAncestorOf(widget) for widget in seen)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=SOON_MS)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.sheet, timeout=SOON_MS)


def test_a_model_is_looked_at_by_keys(reading, qtbot, tasks):
    tasks.models.append(entry("second", bundled=False))
    reading.session.refresh_models()
    reading.show_page("models")
    page = reading.pages["models"]
    for _ in range(MOST):
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        if getattr(QApplication.focusWidget(), "_id", "") == "second":
            break
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    assert page._looked_at == "second"
    assert QApplication.focusWidget()._id == "second", "the focus stays on the row"
