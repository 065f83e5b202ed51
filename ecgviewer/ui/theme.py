"""Colours and type: the tokens of paper and dark, the heat ramp, the fonts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QFont

from ecgviewer.core.language import language

FontRole = Literal[
    "title", "body", "secondary", "small", "lead_label", "lead_label_small", "lead_label_tiny"
]

FONT_FAMILIES = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
CHINESE_FAMILIES = (
    "PingFang SC",
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
    "SimHei",
    "Droid Sans Fallback",
)
"""In Chinese, for what the fonts of the program lack: else letters of a Japanese font may come."""


def font_families() -> tuple[str, ...]:
    """Return the fonts for the language in use, the first that is there counting."""
    return (*FONT_FAMILIES, *CHINESE_FAMILIES) if language() == "zh" else FONT_FAMILIES


_POINTS: dict[str, tuple[float, QFont.Weight]] = {
    "title": (12.0, QFont.Weight.DemiBold),
    "body": (9.5, QFont.Weight.Normal),
    "secondary": (8.5, QFont.Weight.Normal),
    "small": (8.0, QFont.Weight.Normal),
    "lead_label": (10.5, QFont.Weight.DemiBold),
    "lead_label_small": (9.5, QFont.Weight.DemiBold),
    "lead_label_tiny": (8.0, QFont.Weight.DemiBold),
}

HeatStop = tuple[float, tuple[int, int, int, int]]


@dataclass(frozen=True, slots=True)
class Theme:
    """Colour tokens of one theme, each ``#RRGGBB``; ``heat`` holds (fraction, RGBA) stops."""

    name: str
    app: str
    panel: str
    hover: str
    line: str
    line_strong: str
    control_edge: str
    ink1: str
    ink2: str
    ink3: str
    rail: str
    rail_icon: str
    sheet: str
    grid_minor: str
    grid_major: str
    trace: str
    human: str
    human_tint: str
    model: str
    model_tint: str
    caliper: str
    caliper_tint: str
    amber: str
    amber_tint: str
    red: str
    red_tint: str
    green: str
    green_tint: str
    human_text: str
    heat: tuple[HeatStop, ...]


THEMES: dict[str, Theme] = {
    "paper": Theme(
        name="paper",
        app="#EEF0F2",
        panel="#FFFFFF",
        hover="#F4F5F6",
        line="#DCE0E5",
        line_strong="#C4CAD2",
        control_edge="#7E8894",
        ink1="#1A1F26",
        ink2="#4A5462",
        ink3="#616C7A",
        rail="#20262E",
        rail_icon="#A9B4BF",
        sheet="#FFFCFA",
        grid_minor="#F5E4DF",
        grid_major="#E4BDB4",
        trace="#0F1419",
        human="#1A5FBF",
        human_tint="#E6EFFB",
        model="#8A2A6E",
        model_tint="#F8EAF3",
        caliper="#0B6B5B",
        caliper_tint="#E2F3EF",
        amber="#7A4A00",
        amber_tint="#FFF1CC",
        red="#A31621",
        red_tint="#FDE7E7",
        green="#0B6B3A",
        green_tint="#E3F4EA",
        human_text="#FFFFFF",
        heat=(
            (0.0, (255, 226, 140, 0)),
            (0.10, (255, 217, 110, 120)),
            (0.35, (250, 170, 66, 160)),
            (0.60, (234, 110, 66, 170)),
            (0.80, (200, 72, 104, 178)),
            (1.0, (146, 52, 138, 186)),
        ),
    ),
    "dark": Theme(
        name="dark",
        app="#0C1014",
        panel="#171C22",
        hover="#222931",
        line="#2A323B",
        line_strong="#3A4550",
        control_edge="#6B7885",
        ink1="#E8ECEF",
        ink2="#A9B4BF",
        ink3="#8A96A3",
        rail="#0C1014",
        rail_icon="#8A96A3",
        sheet="#11161B",
        grid_minor="#1D252C",
        grid_major="#2F3C47",
        trace="#E4F0E8",
        human="#6FA8FF",
        human_tint="#1B2A42",
        model="#E48FCB",
        model_tint="#33202D",
        caliper="#5AD1B5",
        caliper_tint="#14302A",
        amber="#FFD27A",
        amber_tint="#3A2C0C",
        red="#FF9C9C",
        red_tint="#3D1719",
        green="#7FDCA4",
        green_tint="#12301F",
        human_text="#0D1116",
        heat=(
            (0.0, (58, 52, 140, 0)),
            (0.10, (62, 58, 146, 140)),
            (0.35, (104, 54, 156, 170)),
            (0.60, (158, 54, 132, 185)),
            (0.80, (198, 68, 84, 190)),
            (1.0, (202, 102, 42, 194)),
        ),
    ),
}


def heat_rgba(fraction: NDArray[np.float32], theme: Theme) -> NDArray[np.uint8]:
    """Colour places on the heat ramp.

    Parameters
    ----------
    fraction
        Places, 0-1, of any shape (:func:`ecgviewer.core.anomaly.heat_fraction`); values outside
        are taken to the ends, NaN to 0.
    theme
        Whose ramp.

    Returns
    -------
    ndarray
        uint8, shape ``(*fraction.shape, 4)``: red, green, blue, alpha, not premultiplied; linear
        between the stops. Alpha is 0 at 0.
    """
    places = np.nan_to_num(np.asarray(fraction, dtype=np.float32), nan=0.0)
    stops = np.array([place for place, _ in theme.heat])
    colours = np.array([colour for _, colour in theme.heat], dtype=np.float64)
    channels = [np.interp(places, stops, colours[:, channel]) for channel in range(4)]
    return np.rint(np.stack(channels, axis=-1)).astype(np.uint8)


@cache
def _tabular() -> QFont.Tag:
    return QFont.Tag("tnum")


def ui_font(role: FontRole) -> QFont:
    """Return the font of a role.

    Sized in pixels (points x 4/3): Qt's point is 1/72 inch on macOS and would shrink everything.
    Figures are tabular, so that numbers do not dance.
    """
    points, weight = _POINTS[role]
    font = QFont()
    font.setFamilies(list(font_families()))
    font.setPixelSize(round(points * 4 / 3))
    font.setWeight(weight)
    font.setFeature(_tabular(), 1)
    return font


def qcolor(token: str, alpha: float = 1.0) -> QColor:
    """Return a token's colour, with an opacity of 0-1; a copy, so that callers may change it."""
    return QColor(_colour(token, alpha))


@lru_cache(maxsize=1024)
def _colour(token: str, alpha: float) -> QColor:
    colour = QColor(token)
    colour.setAlphaF(alpha)
    return colour
