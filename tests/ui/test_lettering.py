"""Letters and upright lines that are kept draw what a painter's own calls draw."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from ecgviewer.ui.lead_strip import lays
from ecgviewer.ui.lettering import BESIDE, CENTRE, Lettering
from ecgviewer.ui.theme import qcolor, ui_font
from ecgviewer.ui.upright_line import Look, UprightLines


def canvas(dpr: float = 1.0) -> QImage:
    image = QImage(round(120 * dpr), round(40 * dpr), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    image.setDevicePixelRatio(dpr)
    return image


def pixels(image: QImage) -> np.ndarray:
    flat = np.frombuffer(image.constBits(), dtype=np.uint8)
    return flat.reshape(image.height(), -1, 4)[:, : image.width(), :3].astype(int)


@pytest.mark.parametrize("dpr", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("align", [CENTRE, BESIDE])
def test_kept_letters_are_the_painters_own(qapp, dpr, align):
    letters = Lettering(ui_font("small"))
    for at in (0.0, 0.3, 0.5):
        drawn = []
        for kept in (True, False):
            image = canvas(dpr)
            painter = QPainter(image)
            painter.setFont(letters.font)
            box = QRectF(5 + at, 4 + at, 90, 18)
            if kept:
                letters.draw(painter, box, "−12 ms gy", align)
            else:
                painter.drawText(box, align, "−12 ms gy")
            painter.end()
            drawn.append(pixels(image))
        assert drawn[0].min() < 100
        # Where a fine screen's glyph falls between two of its places either may be taken.
        assert (np.abs(drawn[0] - drawn[1]).max(axis=-1) > 0).mean() < 0.02


def test_texts_are_shortened_to_their_room(qapp):
    letters = Lettering(ui_font("small"))
    assert letters.elided("Ventricular", 500.0) == "Ventricular"
    short = letters.elided("Ventricular", letters.width("Ventricular") - 8)
    assert short.endswith("…")
    assert letters.width(short) <= letters.width("Ventricular") - 8
    assert letters.elided("Ventricular", 1.0) == ""


def test_upright_lines_fill_their_pixels_and_dashes_are_four_to_three(qapp):
    image, lines = canvas(), UprightLines()
    painter = QPainter(image)
    lines.draw(painter, [10.7], 3.0, 38.0, Look("#000000"))
    lines.draw(painter, [20.2], 3.0, 38.0, Look("#000000", width=2.0))
    lines.draw(painter, [30.0], 3.0, 38.0, Look("#000000", dashed=True))
    painter.end()
    dark = pixels(image)[..., 0] < 10
    assert np.flatnonzero(dark.any(axis=0)).tolist() == [10, 20, 21, 30]
    assert np.flatnonzero(dark[:, 10]).tolist() == list(range(3, 38))
    assert (np.flatnonzero(dark[:, 30]) - 3).tolist() == [n for n in range(35) if n % 7 < 4]


def test_a_colour_given_out_is_not_the_one_that_is_kept(qapp):
    qcolor("#102030").setAlpha(7)
    assert qcolor("#102030").alpha() == 255
    assert qcolor("#102030") != qcolor("#102030", 0.5)
    assert Qt.AlignmentFlag.AlignCenter == CENTRE


@pytest.mark.parametrize("dpr", [1.25, 1.5, 2.0, 2.5, 3.0])
def test_a_stroke_laid_down_again_is_a_logical_pixel_wide_without_holes(dpr):
    level = {y: share for x, y, share in lays(dpr, 1.0) if x == 0}
    assert sum(level.values()) == pytest.approx(dpr)
    assert list(level) == list(range(len(level)))
