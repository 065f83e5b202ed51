"""The page of figures in the window: filled part by part, by keys, let go when it must be."""

import zipfile

import pytest
from figures_made import Made, record_of
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLabel
from stand_ins import SOON_MS, entry

from ecgviewer.core.plot import Axis, Column, Figure, Marks, Table, columns_axis, rows_axis
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_rows import CatalogueScore
from ecgviewer.storage.paths import data_dir
from ecgviewer.storage.settings import Settings
from ecgviewer.ui.figures_card import FigureCard, FigurePicture
from ecgviewer.ui.figures_export import FiguresExportDialog
from ecgviewer.ui.figures_painter import FigurePainter
from ecgviewer.ui.figures_pictures import png_of, svg_of
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import apply_theme
from ecgviewer.ui.theme import THEMES

KEY = Qt.Key


@pytest.fixture
def session(qtbot, tasks):
    runner = JobRunner()
    session = ReviewSession(runner, Settings(reader="LK"))
    yield session
    assert runner.shutdown(5.0)
    session.close()


@pytest.fixture
def ward(tasks):
    """Twelve records, scored by the model in use; LK has read six of them."""
    made = Made(data_dir(), model=entry(tasks.models[0].id).sha256)
    made.add(
        [record_of(k, start="2024-01-02T08:00:00", sex="F", age_years=50.0) for k in range(12)],
        [100.0] * 6 + [2.0] * 6,
    )
    for k in range(6):
        made.read("LK", f"r{k:05d}", "LVH")
    return made


def ready(page, qtbot):
    qtbot.waitUntil(lambda: bool(page.state.groups or page.state.problems), timeout=SOON_MS)
    qtbot.waitUntil(lambda: not page.state.is_busy, timeout=SOON_MS)


@pytest.fixture
def page(ward, window, qtbot):
    window.commands.trigger("figures")
    page = window.pages["figures"].page
    ready(page, qtbot)
    return page


def texts(widget):
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_figures_are_of_what_was_read(page):
    assert page.state.problems == {}
    assert set(page.state.groups) == {"scores", "drift", "findings", "readers", "agreement"}
    assert "6 of 12 records" in texts(page)
    assert "100 % beyond 1 in 50 (6 of 6" in texts(page)
    assert "AI output" in texts(page)


def test_tabs_are_turned_by_keys(page, qtbot):
    page.setFocus()
    qtbot.keyClick(page.tabs["scores"], KEY.Key_Right)
    assert page.shown == "drift"
    assert page.grain.isVisible()
    for _ in range(2):
        qtbot.keyClick(page.tabs[page.shown], KEY.Key_Right)
    assert page.shown == "readers"
    assert "6 first reads of yours" in texts(page)
    assert not page.model.isVisible()
    qtbot.keyClick(page.tabs["readers"], KEY.Key_Left)
    assert page.shown == "findings"


def test_escape_goes_back_to_the_sheet(page, window, qtbot):
    qtbot.keyClick(page.tabs["scores"], KEY.Key_Escape)
    assert window._stack.currentWidget() is window.reading


def test_a_table_stands_behind_every_picture(page):
    for name in page.tabs:
        page.turn_to(name)
        if page.group is None or not page._area.isVisible():
            continue
        for card, figure in zip(page.cards, page.group.figures, strict=False):
            if figure.empty:
                continue
            card.flip.setChecked(True)
            assert card.table.isVisible()
            assert card.table.rowCount() == len(figure.table.rows)
            assert figure.title in card.table.accessibleName()
            assert figure.title in card.picture.accessibleName()
            assert card.picture.accessibleDescription() == figure.words
            card.flip.setChecked(False)
            assert card.picture.isVisible()


def test_what_may_not_be_seen_any_more_is_let_go(page, window, qtbot):
    window.session.change_settings(reader="MO")
    assert page.state.groups == {}
    ready(page, qtbot)  # made anew, for the page is seen
    assert "Nothing to show yet" in texts(page)
    assert "of 6" not in texts(page)
    window.show_page("read")
    window.session.change_settings(reader="LK")
    assert page.state.groups == {}
    assert not page.state.is_busy  # at rest while the page is not seen


def test_what_changes_nothing_of_that_stays(page, window):
    before = dict(page.state.groups)
    window.session.reading.changed.emit()  # a record was listed, or opened
    window.session.change_settings(gain_mm_mv=5.0)
    assert page.state.groups == before


def test_no_pixel_before_the_first_read_follows_from_scores(page, ward, window, qtbot):
    def seen():
        page.state.make()
        ready(page, qtbot)
        pictures = []
        for name in page.tabs:
            page.turn_to(name)
            qtbot.wait(20)
            pictures.append(page.grab().toImage())
        page.turn_to("scores")
        return pictures

    calm = seen()
    with Catalogue(ward.ask.catalogue) as catalogue:
        unread = [f"r{k:05d}" for k in range(6, 12)]
        catalogue.put_scores(ward.model, {name: CatalogueScore(9000.0) for name in unread})
    alarmed = seen()
    assert calm == alarmed
    with Catalogue(ward.ask.catalogue) as catalogue:  # the test can tell
        catalogue.put_scores(ward.model, {"r00000": CatalogueScore(2.0)})
    assert seen()[0] != alarmed[0]


def test_without_a_catalogue_it_says_what_to_do(window, qtbot):
    window.commands.trigger("figures")
    page = window.pages["figures"].page
    ready(page, qtbot)
    assert "No catalogue yet" in texts(page)
    assert page._begin.isVisible()
    assert not page.export.isEnabled()
    page.turn_to("readers")
    assert "Nobody has logged a read yet" in texts(page)


def test_a_baseline_that_is_chosen_is_followed(page, qtbot):
    page.turn_to("drift")
    page.baseline.chosen.emit("2024")
    page.grain.chosen.emit("year")
    ready(page, qtbot)
    assert (page.state.baseline, page.state.grain) == ("2024", "year")
    assert page.group.periods == ("2024",)
    assert page.grain.text() == "Years"


def test_both_sizes_and_both_themes_have_room(page, window, qtbot):
    for width, height in ((1366, 768), (1920, 1080)):
        window.resize(width, height)
        for name in ("dark", "paper"):
            window.session.change_settings(theme=name)
            for tab in page.tabs:
                page.turn_to(tab)
                qtbot.wait(10)
                assert page.width() <= width
                assert not page._area.horizontalScrollBar().isVisible()


def test_export_writes_pictures_and_tables(page, tmp_path, qtbot):
    out = tmp_path / "figures.zip"
    told = []
    page.state.export(out, named=False, done=told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=SOON_MS)
    with zipfile.ZipFile(out) as archive:
        names = set(archive.namelist())
        assert {"scores-beyond.png", "scores-beyond.svg", "scores-beyond.csv"} <= names
        assert b"LK" not in archive.read("figures.json")
        svg = archive.read("scores-beyond.svg").decode()
    assert "<svg" in svg
    assert "AI output, for review" in svg


def test_the_export_asks_for_place_and_names(page, session, monkeypatch, tmp_path):
    dialog = FiguresExportDialog(session, page)
    wanted = []
    dialog.wanted.connect(lambda out, named: wanted.append((out, named)))
    dialog.archive.setChecked(True)
    dialog.named.setChecked(True)
    name = str(tmp_path / "mine")
    monkeypatch.setattr(
        "ecgviewer.ui.figures_export.QFileDialog.getSaveFileName", lambda *_: (name, "")
    )
    dialog.accept()
    assert wanted == [(tmp_path / "mine.zip", True)]


# The painter


TABLE = Table((Column("A"),), (("b",),))
ROWS = Figure(
    "rows",
    "Rows",
    TABLE,
    Axis("share", 0.0, 1.0, ((0.0, "0 %"), (1.0, "100 %"))),
    rows_axis(["first", "second"]),
    (
        Marks("rule", (0.5,), dashed=True, label="half"),
        Marks("bars", (0.9, 0.4), (0.0, 1.0), (0.5, 0.2), ink="human", label="all"),
        Marks(
            "points", (0.25, float("nan")), (0.0, 1.0), (0.1, 0.0), (0.5, 0.9), "model", "some",
            hollow=(False, True), texts=("n 3", "n 0"),
        ),
    ),
)  # fmt: skip
CELLS = Figure(
    "cells",
    "Cells",
    TABLE,
    columns_axis(["a", "b"]),
    rows_axis(["a", "b"]),
    (Marks("cells", (0.0, 1.0), (0.0, 1.0), (1.0, 0.2), ink="human", texts=("4", "1")),),
)


@pytest.mark.parametrize("theme", ["paper", "dark"])
@pytest.mark.parametrize("figure", [ROWS, CELLS], ids=["rows", "cells"])
def test_marks_lie_within_the_figure(qtbot, figure, theme):
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    box = QRectF(0, 0, 400, 300)
    paint = FigurePainter(painter, figure, THEMES[theme], box)
    paint.paint()
    painter.end()
    assert paint.spots
    assert all(box.contains(spot.box) for spot in paint.spots)
    assert all(paint.plot.adjusted(-8, -8, 8, 8).contains(spot.box) for spot in paint.spots)


def test_what_is_pointed_at_is_told(qtbot):
    picture = FigurePicture()
    qtbot.addWidget(picture)
    apply_theme(picture, "paper")
    picture.resize(400, 300)
    picture.show_figure(ROWS)
    picture.show()
    qtbot.waitExposed(picture)
    picture.grab()
    spot = next(one for one in picture._spots if "some" in one.text)
    assert spot.text == "first: some 25.0 % [10.0 %, 50.0 %], n 3"
    assert spot.text in picture.text_at(spot.box.center().toPoint())


def test_rows_stand_no_further_apart_than_they_need(qtbot):
    image = QImage(400, 900, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint = FigurePainter(painter, ROWS, THEMES["paper"], QRectF(0, 0, 400, 900))
    painter.end()
    assert paint.plot.height() <= 100


def test_a_high_card_shows_its_table_too(qtbot):
    card = FigureCard()
    qtbot.addWidget(card)
    apply_theme(card, "paper")
    card.show_figure(ROWS)
    card.resize(500, 700)
    card.show()
    qtbot.waitExposed(card)
    assert card.picture.isVisible()
    assert card.table.isVisible()
    card.resize(500, 280)
    assert not card.table.isVisible()
    assert card.flip.isVisible()


def test_pictures_need_no_window(qtbot):
    assert png_of(ROWS)[:8] == b"\x89PNG\r\n\x1a\n"
    assert b"Research use only" in svg_of(CELLS)


def test_a_figure_without_axes_is_not_painted(qtbot):
    painter = QPainter()
    with pytest.raises(ValueError, match="no axes"):
        FigurePainter(painter, Figure("x", "X", empty="none"), THEMES["paper"], QRectF())
