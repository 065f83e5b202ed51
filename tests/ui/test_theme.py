import dataclasses

import numpy as np
import pytest

from ecgviewer.core.language import use_language
from ecgviewer.ui.theme import FONT_FAMILIES, THEMES, heat_rgba, qcolor, ui_font

# Viénot, Brettel, Mollon 1999 (doi 10.1002/(SICI)1520-6378(199908)24:4<243::AID-COL5>3.0.CO;2-3)
# for protan and deutan; Machado 2009 (doi 10.1109/TVCG.2009.113), severity 1, for tritan; on linear
# RGB.
VISIONS = {
    "normal": np.eye(3),
    "protan": [[0.11238, 0.88762, 0.0], [0.11238, 0.88762, 0.0], [0.00401, -0.00401, 1.0]],
    "deutan": [[0.29275, 0.70725, 0.0], [0.29275, 0.70725, 0.0], [-0.02234, 0.02234, 1.0]],
    "tritan": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}
LUMA = np.array([0.2126, 0.7152, 0.0722])


def linear(rgb: np.ndarray) -> np.ndarray:
    share = rgb / 255.0
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def lightness(rgb: np.ndarray, vision: str = "normal") -> np.ndarray:
    seen = np.clip(linear(rgb) @ np.asarray(VISIONS[vision]).T, 0, 1) @ LUMA
    return np.where(seen > 0.008856, 116 * np.cbrt(seen) - 16, 903.3 * seen)


def rgb(token: str) -> np.ndarray:
    colour = qcolor(token)
    return np.array([colour.red(), colour.green(), colour.blue()], dtype=float)


def contrast(one: np.ndarray, other: np.ndarray) -> float:
    light, dark = sorted((float(linear(one) @ LUMA), float(linear(other) @ LUMA)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def on_sheet(fractions: np.ndarray, name: str) -> np.ndarray:
    theme = THEMES[name]
    rgba = heat_rgba(fractions.astype(np.float32), theme).astype(float)
    alpha = rgba[..., 3:] / 255.0
    return rgba[..., :3] * alpha + rgb(theme.sheet) * (1 - alpha)


@pytest.mark.parametrize("name", ["paper", "dark"])
def test_every_token_is_a_colour(name: str) -> None:
    theme = THEMES[name]
    assert theme.name == name
    for field in dataclasses.fields(theme):
        value = getattr(theme, field.name)
        if isinstance(value, str) and field.name != "name":
            assert qcolor(value).isValid(), field.name
            assert len(value) == 7


@pytest.mark.parametrize(
    ("name", "ink", "ground", "least"),
    [
        ("paper", "trace", "sheet", 18.0),
        ("dark", "trace", "sheet", 15.4),
        ("paper", "ink3", "panel", 4.5),
        ("dark", "ink3", "panel", 4.5),
        ("paper", "human_text", "human", 4.5),
        ("dark", "human_text", "human", 4.5),
        ("paper", "amber", "amber_tint", 6.5),
        ("dark", "amber", "amber_tint", 6.5),
    ],
)
def test_contrast(name: str, ink: str, ground: str, least: float) -> None:
    theme = THEMES[name]
    assert contrast(rgb(getattr(theme, ink)), rgb(getattr(theme, ground))) >= least


@pytest.mark.parametrize("name", ["paper", "dark"])
def test_trace_stands_out_of_the_hottest_heat(name: str) -> None:
    hottest = on_sheet(np.array([1.0]), name)[0]
    assert contrast(rgb(THEMES[name].trace), hottest) >= 4.5


@pytest.mark.parametrize("name", ["paper", "dark"])
def test_heat_is_the_table_at_the_stops_and_linear_between(name: str) -> None:
    theme = THEMES[name]
    for place, colour in theme.heat:
        np.testing.assert_array_equal(heat_rgba(np.float32([place]), theme)[0], colour)
    half = heat_rgba(np.float32([0.05]), theme)[0].astype(float)
    ends = np.array([theme.heat[0][1], theme.heat[1][1]], dtype=float)
    np.testing.assert_allclose(half, ends.mean(axis=0), atol=0.6)


def test_heat_is_nothing_at_zero_below_it_and_for_nan() -> None:
    rgba = heat_rgba(np.float32([[0.0, -1.0], [np.nan, 2.0]]), THEMES["paper"])
    assert rgba.shape == (2, 2, 4)
    assert rgba[..., 3].tolist() == [[0, 0], [0, 186]]


@pytest.mark.parametrize("vision", list(VISIONS))
@pytest.mark.parametrize(("name", "direction"), [("paper", -1), ("dark", 1)])
def test_hotter_is_steadily_darker_on_paper_and_lighter_on_dark(
    name: str, direction: int, vision: str
) -> None:
    steps = lightness(on_sheet(np.linspace(0, 1, 21), name), vision)
    assert np.all(np.diff(steps) * direction > 0)
    assert abs(steps[-1] - steps[0]) > 30


def test_lightness_ends_are_those_of_the_table() -> None:
    paper = lightness(on_sheet(np.array([0.0, 1.0]), "paper"))
    dark = lightness(on_sheet(np.array([0.0, 1.0]), "dark"))
    np.testing.assert_allclose(paper, [99, 54], atol=1.5)
    np.testing.assert_allclose(dark, [7, 44], atol=1.5)


@pytest.mark.parametrize(
    ("role", "pixels"), [("title", 16), ("body", 13), ("small", 11), ("lead_label", 14)]
)
def test_fonts_are_sized_in_pixels(qapp: object, role: str, pixels: int) -> None:
    font = ui_font(role)  # type: ignore[arg-type]
    assert font.pixelSize() == pixels
    assert tuple(font.families()) == FONT_FAMILIES
    assert [tag.toString() for tag in font.featureTags()] == [b"tnum"] or font.featureTags()


def test_chinese_has_fonts_of_its_own_behind_those_of_the_program(qapp: object) -> None:
    use_language("zh")
    try:
        families = ui_font("body").families()
    finally:
        use_language("en")
    assert tuple(families[: len(FONT_FAMILIES)]) == FONT_FAMILIES
    assert "Microsoft YaHei" in families
    assert "Noto Sans CJK SC" in families
