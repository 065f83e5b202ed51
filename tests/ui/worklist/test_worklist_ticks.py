from PySide6.QtCore import Qt
from worklist_tools import ids, settle, titles

from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.tasks.cataloguing import catalogue_path

KEY, MOD = Qt.Key, Qt.KeyboardModifier


def press_all(page, qtbot):
    page.table.setFocus()
    qtbot.keyClick(page.table, KEY.Key_A, MOD.ControlModifier)


def ticked(page):
    return [name for row, name in enumerate(titles(page)) if page.ticks.has_row(row)]


def test_all_of_the_list_and_none(page, qtbot):
    every = titles(page)
    press_all(page, qtbot)
    assert ticked(page) == every
    assert page.head.ticked.text() == f"{len(every)} ticked"
    press_all(page, qtbot)
    assert ticked(page) == []
    assert not page.head.ticked.isVisibleTo(page.head)


def test_ticks_stay_when_the_list_changes(page, qtbot):
    every = titles(page)
    page.ticks.toggle(every.index("a1"))
    page.ticks.toggle(every.index("c3"))
    page.bar.search.setText("file:c3")
    page._search()
    settle(page, qtbot)
    assert titles(page) == ["c3"]
    assert ticked(page) == ["c3"]
    assert page.head.ticked.text() == "2 ticked, 1 not in this list"
    page.bar.search.setText("")
    page._search()
    settle(page, qtbot)
    assert sorted(ticked(page)) == ["a1", "c3"]
    assert page.head.ticked.text() == "2 ticked"
    page.head.ticked.click()
    assert ticked(page) == []


def test_acts_are_for_those_out_of_sight_too(page, qtbot):
    page.ticks.toggle(titles(page).index("a1"))
    page.bar.search.setText("file:c3")
    page._search()
    settle(page, qtbot)
    page.ticks.toggle(0)
    page.acts.tag(page.meant(), "ward", on=True)
    settle(page, qtbot)
    known = ids()
    with Catalogue(catalogue_path()) as catalogue:
        tagged = {name for name, one in known.items() if catalogue.own.tags_of(one) == ("ward",)}
    assert tagged == {"a1", "c3"}


def test_all_waits_for_the_whole_list(page, qtbot, monkeypatch):
    from ecgviewer.tasks import worklist

    monkeypatch.setattr(worklist, "FIRST", 2)
    page.work.narrow(sort="newest")
    press_all(page, qtbot)
    settle(page, qtbot)
    assert page.work.work.is_whole
    assert len(ticked(page)) == page.work.total > 2


def test_files_that_are_not_catalogued_yet_are_ticked_by_their_path(page, qtbot, tmp_path):
    found = tmp_path / "new.hea"
    ticks = page.ticks
    ticks._paths.add(found)
    assert ticks.paths == {found}
    assert ticks.n_elsewhere == 1
    ticks.clear()
    assert len(ticks) == 0
