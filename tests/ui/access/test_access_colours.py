"""Contrast of every theme, as reckoned and as painted; colours as colour-blind people see them."""

import re
from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
import pytest
from colour_tools import VISIONS, apart, ciede2000, contrast, lab, rgb
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QMainWindow, QWidget

from ecgviewer.ui.controls import Button, Chooser, Switch, chip
from ecgviewer.ui.figures_painter import ink_of
from ecgviewer.ui.panel import _TONES
from ecgviewer.ui.reader_marks import READER_COLOURS
from ecgviewer.ui.style import apply_theme, text_label
from ecgviewer.ui.theme import THEMES, heat_rgba

TEXT, LARGE, PART = 4.5, 3.0, 3.0
"""WCAG 2.2: 1.4.3 for text and large text, 1.4.11 for what shows a control, its state, a focus."""

GROUNDS = ("panel", "app", "hover", "sheet")
TONES = ("human", "model", "caliper", "amber", "red", "green")
PAIRS = (
    *(("text", ink, ground, TEXT) for ink in ("ink1", "ink2", "ink3") for ground in GROUNDS),
    *(("text", ink, "human_tint", TEXT) for ink in ("ink1", "ink2", "ink3")),
    *(("text", ink, ground, TEXT) for ink in TONES for ground in GROUNDS),
    *(("text in a chip", ink, f"{ink}_tint", TEXT) for ink in TONES),
    ("text on a main button", "human_text", "human", TEXT),
    ("icon of the rail", "rail_icon", "rail", PART),
    *(("edge of a control, handle", "control_edge", ground, PART) for ground in GROUNDS[:3]),
    *(("ring of the focus", "human", ground, PART) for ground in (*GROUNDS, "human_tint")),
    ("ring on a main button", "human_text", "human", PART),
    *(("trace", "trace", ground, 9.0) for ground in ("sheet", "grid_minor", "grid_major")),
)


def ratio(theme, ink, ground):
    return contrast(rgb(getattr(theme, ink)), rgb(getattr(theme, ground)))


@pytest.mark.parametrize("name", THEMES)
def test_every_pair_of_tokens_that_meet(name):
    theme = THEMES[name]
    low = [
        f"{role}: {ink} on {ground} {ratio(theme, ink, ground):.2f} < {least}"
        for role, ink, ground, least in PAIRS
        if ratio(theme, ink, ground) < least
    ]
    assert low == []


@pytest.mark.parametrize("name", THEMES)
def test_the_grid_is_seen_and_does_not_compete(name):
    theme = THEMES[name]
    assert 1.1 <= ratio(theme, "grid_minor", "sheet") <= 1.35
    assert 1.5 <= ratio(theme, "grid_major", "sheet") <= 2.0
    assert ratio(theme, "grid_major", "grid_minor") >= 1.25
    assert ratio(theme, "trace", "sheet") >= 9 * ratio(theme, "grid_major", "sheet")


@pytest.mark.parametrize("name", THEMES)
def test_other_readers_and_the_ring_of_the_rail(name):
    theme = THEMES[name]
    for colour in READER_COLOURS[name]:
        assert contrast(rgb(colour), rgb(theme.panel)) >= TEXT
        assert contrast(rgb(colour), rgb(theme.sheet)) >= TEXT
    assert contrast(rgb("#6FA8FF"), rgb(theme.rail)) >= PART


# As painted


def painted(window, widget):
    """Return the strongest contrast of any pixel with the ground, which is what most pixels are."""
    image = window.grab(widget.geometry()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(image.constBits(), dtype=np.uint8)
    pixels = data.reshape(image.height(), -1, 4)[:, : image.width(), 2::-1].reshape(-1, 3)
    colours, counts = np.unique(pixels, axis=0, return_counts=True)
    ground = colours[np.argmax(counts)]
    return max(contrast(one, ground) for one in colours)


@pytest.fixture(scope="module", params=sorted(THEMES))
def board(request, qapp):
    """A widget of each role of text, in a window of a theme."""
    window = QMainWindow()
    holder = QWidget()
    window.setCentralWidget(holder)
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    parts = {}
    for ink in ("1", "2", "3", *TONES):
        parts[f"label {ink}"] = text_label("Surprise HIM 18", ink=ink)
        parts[f"small label {ink}"] = text_label("Surprise HIM 18", role="small", ink=ink)
    for tone in ("grey", *TONES):
        if tone != "caliper":
            parts[f"chip {tone}"] = chip("HIM 18", tone)
    for kind in ("normal", "primary", "quiet", "chip", "segment"):
        for on in (False, True):
            button = Button("HIMHIM", kind=kind)
            button.setCheckable(on)
            button.setChecked(on)
            parts[f"button {kind} {'on' if on else ''}"] = button
    parts["chooser"] = Chooser([(1, "HIMHIM")], tip="x")
    parts["chooser"].show_choice(1)
    parts["line"] = QLineEdit("HIMHIM")
    parts["hint"] = QLineEdit(placeholderText="HIMHIM")
    parts["box"] = QCheckBox("HIMHIM")
    for place, widget in enumerate(parts.values()):
        grid.addWidget(widget, place // 5, place % 5)
    apply_theme(window, request.param)
    window.show()
    yield window, parts
    window.close()
    window.deleteLater()


def test_text_as_it_is_painted(board):
    low = {name: round(painted(board[0], one), 2) for name, one in board[1].items()}
    # Antialiasing takes the edge off thin strokes of 11 pixels; the token itself is tested above.
    assert {name: one for name, one in low.items() if one < TEXT * 0.97} == {}


def test_switches_tell_on_from_off_without_colour(board):
    window, _ = board
    switch = Switch(name="x")
    switch.setParent(window)
    switch.show()
    off = grey(switch)
    switch.setChecked(True)
    on = grey(switch)
    switch.deleteLater()
    assert np.abs(on - off).max() > 60, "the knob moves"


def grey(widget):
    image = widget.grab().toImage()
    values = [image.pixelColor(x, image.height() // 2).lightness() for x in range(image.width())]
    return np.array(values, dtype=float)


# Colour-blind


def test_ciede2000_is_that_of_the_published_pairs():
    """Pairs 1, 25 and 31 of Sharma, Wu, Dalal 2005, table 1."""
    for one, other, wanted in (
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((22.7233, 20.0904, -46.694), (23.0331, 14.973, -42.5619), 2.0373),
    ):
        assert ciede2000(np.array(one), np.array(other)) == pytest.approx(wanted, abs=2e-4)


def on_paper(name, n):
    """Return n steps of the heat, laid on the sheet."""
    theme = THEMES[name]
    rgba = heat_rgba(np.linspace(0, 1, n).astype(np.float32), theme).astype(float)
    share = rgba[:, 3:] / 255
    return rgba[:, :3] * share + rgb(theme.sheet) * (1 - share)


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("name", THEMES)
def test_heat_keeps_its_order_and_its_steps(name, vision):
    """Lightness goes one way in 21 steps; each of five is twice what can just be told apart."""
    seen = np.array([lab(one, vision) for one in on_paper(name, 21)])
    way = np.diff(seen[:, 0]) * (-1 if name == "paper" else 1)
    assert np.all(way > 0)
    assert abs(seen[-1, 0] - seen[0, 0]) > 30
    fifths = [lab(one, vision) for one in on_paper(name, 6)]
    assert min(ciede2000(a, b) for a, b in pairwise(fifths)) > 2.0


ALIKE = 8.0
"""CIEDE2000 under which two small marks may be taken for each other."""


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("name", THEMES)
def test_people_and_model_are_told_apart_by_colour_too(name, vision):
    """First place and line tell them; the colours hold even so."""
    theme = THEMES[name]
    assert apart(theme.human, theme.model, vision) > ALIKE
    assert abs(lab(rgb(theme.human), vision) - lab(rgb(theme.trace), vision))[0] > 15


def test_tones_that_some_people_see_alike_are_never_told_by_colour_alone():
    alike = {
        pair
        for theme in THEMES.values()
        for vision in VISIONS
        for pair in combinations(TONES, 2)
        if apart(getattr(theme, pair[0]), getattr(theme, pair[1]), vision) <= ALIKE
    }
    # Amber and red are severities of one strip: their icons differ. Calipers, chips of green and
    # marks of the model each stand with words; a caliper's lines are not a band or a bar.
    assert alike <= {
        ("amber", "red"),
        ("caliper", "green"),
        ("caliper", "red"),
        ("model", "red"),
        ("red", "green"),
    }
    icons = [icon for _, icon in _TONES.values()]
    assert len(set(icons)) == len(icons)


@pytest.mark.parametrize("name", THEMES)
def test_series_of_figures_are_told_apart(name):
    """People, and what they are compared with; the model beside grey has its words or a dash."""
    theme = THEMES[name]
    for vision in VISIONS:
        for one, other in (("human", "model"), ("human", "ink")):
            assert apart(ink_of(theme, one), ink_of(theme, other), vision) > 5.0, (vision, one)


# The table in the manual


def rows_of_table():
    """Return the table of docs/accessibility.md as it has to read."""
    roles = {}
    for role, ink, ground, least in PAIRS:
        lowest = roles.setdefault((role, least), {})
        for name, theme in THEMES.items():
            now = ratio(theme, ink, ground), f"{ink} on {ground}"
            lowest[name] = min(lowest.get(name, now), now)
    return [
        f"| {role} | {least:g} | "
        + " | ".join(f"{low[name][0]:.1f} ({low[name][1]})" for name in THEMES)
        + " |"
        for (role, least), low in roles.items()
    ]


def test_the_table_in_the_manual_is_what_is_measured():
    page = Path(__file__).parents[3] / "docs" / "accessibility.md"
    written = [line for line in page.read_text(encoding="utf-8").splitlines() if line[:2] == "| "]
    missing = [row for row in rows_of_table() if row not in written]
    assert missing == [], "\n".join(rows_of_table())


def test_labels_have_no_colour_of_their_own():
    """Inks come from the theme, so that what is tested here is what is shown."""
    folder = Path(text_label.__code__.co_filename).parent
    allowed = {"theme.py", "printing.py", "reader_marks.py", "icons.py", "top_bar.py", "style.py"}
    strays = [
        f"{path.name}: {colour}"
        for path in folder.glob("*.py")
        if path.name not in allowed
        for colour in re.findall(r'"#[0-9A-Fa-f]{6}"', path.read_text(encoding="utf-8"))
    ]
    assert strays == []
