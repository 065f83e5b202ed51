"""Pictures of heat: what they are made for, how they are coloured, joined and faded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from ecgviewer.ui.sheet_geometry import Sheet
from ecgviewer.ui.theme import Theme, heat_rgba

BAND_MM = 2.6
SOFT_MM = 2.2
TILE_PX = 512


@dataclass(frozen=True, slots=True)
class HeatScale:
    """What a picture of heat is made for; another scale needs another picture."""

    px_per_s: float
    px_per_mm: float
    gain_mm_mv: float
    dpr: float

    @classmethod
    def of(cls, sheet: Sheet) -> HeatScale:
        """Return the scale of a sheet."""
        request = sheet.request
        return cls(sheet.px_per_s, sheet.px_per_mm, request.gain_mm_mv, request.dpr)

    @property
    def block(self) -> int:
        """Device pixels of one computed point: the band is soft, 0.5 mm is fine enough."""
        wanted = 0.5 * self.px_per_mm * self.dpr
        return max(size for size in (1, 2, 4, 8) if size <= max(wanted, 1.0))

    @property
    def device_px_per_s(self) -> float:
        """Device pixels of a second."""
        return self.px_per_s * self.dpr

    @property
    def device_px_per_mv(self) -> float:
        """Device pixels of a millivolt."""
        return self.gain_mm_mv * self.px_per_mm * self.dpr


@dataclass(frozen=True, slots=True)
class HeatPicture:
    """One stretch of heat; ``top_px`` is in device pixels down from 0 mV.

    ``parts`` are the places in the picture that are hot, where it is made of several.
    """

    start_px: int
    top_px: int
    image: QImage
    parts: tuple[QRect, ...] = ()

    def apart(self) -> list[HeatPicture]:
        """Return its parts as pictures of their own."""
        return [
            HeatPicture(self.start_px + one.x(), self.top_px + one.y(), self.image.copy(one))
            for one in self.parts
        ] or [self]


def joined(pictures: list[HeatPicture]) -> HeatPicture | None:
    """Return the pictures of a tile as one: each costs its call, and more than its pixels."""
    if len(pictures) < 2:
        return pictures[0] if pictures else None
    left = min(one.start_px for one in pictures)
    top = min(one.top_px for one in pictures)
    right = max(one.start_px + one.image.width() for one in pictures)
    bottom = max(one.top_px + one.image.height() for one in pictures)
    image = QImage(right - left, bottom - top, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for one in pictures:
        painter.drawImage(one.start_px - left, one.top_px - top, one.image)
    painter.end()
    parts = (
        QRect(one.start_px - left, one.top_px - top, one.image.width(), one.image.height())
        for one in pictures
    )
    return HeatPicture(left, top, image, tuple(parts))


def at_opacity(picture: HeatPicture, opacity: float) -> HeatPicture:
    """Return a picture with an opacity worked into it."""
    image = QImage(picture.image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setOpacity(opacity)
    painter.drawImage(image.rect(), picture.image)
    painter.end()
    return replace(picture, image=image)


def coloured(
    heat: NDArray[np.float32],
    band: tuple[NDArray[np.float64], NDArray[np.float64]],
    first: int,
    tile: int,
    edge: int,
    scale: HeatScale,
    theme: Theme,
) -> Iterator[HeatPicture]:
    """Colour one stretch: points of ``scale.block`` device pixels, then smoothly enlarged."""
    block = scale.block
    points_per_mm = scale.px_per_mm * scale.dpr / block
    upper, lower = (np.nan_to_num(side) for side in band)
    outer = (BAND_MM + SOFT_MM / 2) * points_per_mm
    top = int(np.floor(upper.min() - outer)) - 1
    bottom = int(np.ceil(lower.max() + outer)) + 2
    rows = np.arange(top, bottom)[:, None] + 0.5
    beyond = np.maximum(upper[None, :] - rows, rows - lower[None, :])
    share = np.clip((outer - beyond) / (SOFT_MM * points_per_mm), 0.0, 1.0)
    share = share * share * (3.0 - 2.0 * share)
    rgba = heat_rgba(heat, theme).astype(np.float32)
    alpha = rgba[None, :, 3] * share
    pixels = np.empty((*share.shape, 4), dtype=np.uint8)
    for channel, source in enumerate((2, 1, 0)):  # BGRA in memory, premultiplied
        pixels[..., channel] = rgba[None, :, source] * alpha / 255.0 + 0.5
    pixels[..., 3] = alpha + 0.5
    height, width = share.shape
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
    image = image.scaled(
        width * block,
        height * block,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    # Only what lies in this tile: its neighbours draw the rest, without overlap.
    start = max(first * block, tile * TILE_PX)
    stop = min((first + width) * block, (tile + 1) * TILE_PX)
    if start >= stop:
        return
    image = image.copy(QRect(start - first * block, 0, stop - start, height * block))
    yield HeatPicture(start, top * block, image)
