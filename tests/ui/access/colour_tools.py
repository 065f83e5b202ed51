"""Contrast as WCAG 2.2 reckons it, colours as colour-blind people see them, and how far apart."""

import numpy as np

# Machado, Oliveira, Fernandes 2009 (doi 10.1109/TVCG.2009.113), severity 1, on linear RGB.
VISIONS = {
    "normal": np.eye(3),
    "protan": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deutan": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritan": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
_WHITE = np.array([0.95047, 1.0, 1.08883])


def rgb(token: str) -> np.ndarray:
    """Return ``#RRGGBB`` as three numbers, 0-255."""
    return np.array([int(token[at : at + 2], 16) for at in (1, 3, 5)], dtype=float)


def linear(colour: np.ndarray) -> np.ndarray:
    share = np.asarray(colour, dtype=float) / 255.0
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def contrast(one: np.ndarray, other: np.ndarray) -> float:
    """Return the ratio of WCAG 2.2, 1-21."""
    high, low = sorted((float(linear(c) @ _XYZ[1]) for c in (one, other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def lab(colour: np.ndarray, vision: str = "normal") -> np.ndarray:
    """Return CIE L*a*b* (D65) of a colour as somebody sees it."""
    seen = np.clip(VISIONS[vision] @ linear(colour), 0.0, 1.0)
    share = (_XYZ @ seen) / _WHITE
    f = np.where(share > 216 / 24389, np.cbrt(share), (24389 / 27 * share + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def ciede2000(one: np.ndarray, other: np.ndarray) -> float:
    """Return CIEDE2000 of two L*a*b* colours (Sharma, Wu, Dalal 2005, doi 10.1002/col.20070)."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    g = 0.5 * (1 - np.sqrt(mean**7 / (mean**7 + 25.0**7)))
    a1, a2 = (1 + g) * a1, (1 + g) * a2
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)
    h1, h2 = (np.degrees(np.arctan2(b, a)) % 360 for a, b in ((a1, b1), (a2, b2)))
    turn = h2 - h1 if c1 * c2 else 0.0
    turn += -360 if turn > 180 else 360 if turn < -180 else 0
    d_l, d_c = l2 - l1, c2 - c1
    d_h = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2))
    mid_l, mid_c = (l1 + l2) / 2, (c1 + c2) / 2
    mid_h = h1 + h2
    if c1 * c2:
        apart = abs(h1 - h2) > 180
        mid_h = (mid_h + (360 if mid_h < 360 else -360)) / 2 if apart else mid_h / 2
    t = (
        1
        - 0.17 * np.cos(np.radians(mid_h - 30))
        + 0.24 * np.cos(np.radians(2 * mid_h))
        + 0.32 * np.cos(np.radians(3 * mid_h + 6))
        - 0.20 * np.cos(np.radians(4 * mid_h - 63))
    )
    s_l = 1 + 0.015 * (mid_l - 50) ** 2 / np.sqrt(20 + (mid_l - 50) ** 2)
    s_c, s_h = 1 + 0.045 * mid_c, 1 + 0.015 * mid_c * t
    twist = 60 * np.exp(-(((mid_h - 275) / 25) ** 2))
    r_t = -np.sin(np.radians(twist)) * 2 * np.sqrt(mid_c**7 / (mid_c**7 + 25.0**7))
    parts = d_l / s_l, d_c / s_c, d_h / s_h
    return float(np.sqrt(sum(p * p for p in parts) + r_t * parts[1] * parts[2]))


def apart(one: str, other: str, vision: str = "normal") -> float:
    """Return CIEDE2000 of two tokens as somebody sees them."""
    return ciede2000(lab(rgb(one), vision), lab(rgb(other), vision))
