"""Small plots as SVG, drawn without a plotting library."""

from __future__ import annotations

from html import escape
from typing import Any

_W, _H = 420, 320
_LEFT, _RIGHT, _TOP, _BOTTOM = 56, 16, 34, 46
_COLOURS = ("#0b6e8a", "#b3541e", "#5b7a1f", "#7b4b94", "#8a6d0b")


def _page(title: str, body: list[str], *, height: int = _H) -> str:
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_W}" height="{height}" '
        f'viewBox="0 0 {_W} {height}" font-family="sans-serif" font-size="12">'
    )
    back = f'<rect width="{_W}" height="{height}" fill="white"/>'
    name = f'<text x="{_LEFT}" y="20" font-size="14">{escape(title)}</text>'
    return "\n".join([head, back, name, *body, "</svg>", ""])


def _x(value: float) -> float:
    return round(_LEFT + value * (_W - _LEFT - _RIGHT), 1)


def _y(value: float) -> float:
    return round(_H - _BOTTOM - value * (_H - _TOP - _BOTTOM), 1)


def _axes(across: str, up: str) -> list[str]:
    out = []
    for tick in (0.0, 0.25, 0.5, 0.75, 1.0):
        grid = 'stroke="#ddd"'
        out.append(f'<line x1="{_x(tick)}" x2="{_x(tick)}" y1="{_y(0)}" y2="{_y(1)}" {grid}/>')
        out.append(f'<line x1="{_x(0)}" x2="{_x(1)}" y1="{_y(tick)}" y2="{_y(tick)}" {grid}/>')
        out.append(f'<text x="{_x(tick)}" y="{_y(0) + 16}" text-anchor="middle">{tick:g}</text>')
        out.append(f'<text x="{_x(0) - 6}" y="{_y(tick) + 4}" text-anchor="end">{tick:g}</text>')
    middle = _y(0.5)
    out.append(f'<text x="{_x(0.5)}" y="{_H - 8}" text-anchor="middle">{escape(across)}</text>')
    out.append(
        f'<text x="14" y="{middle}" text-anchor="middle" transform="rotate(-90 14 {middle})">'
        f"{escape(up)}</text>"
    )
    return out


def lines(
    title: str, across: str, up: str, rows: dict[str, list[list[float]]], *, diagonal: bool = False
) -> str:
    """Return curves in the unit square, a legend below right."""
    body = _axes(across, up)
    if diagonal:
        body.append(
            f'<line x1="{_x(0)}" y1="{_y(0)}" x2="{_x(1)}" y2="{_y(1)}" stroke="#999" '
            'stroke-dasharray="4 4"/>'
        )
    for place, (name, points) in enumerate(rows.items()):
        colour = _COLOURS[place % len(_COLOURS)]
        path = " ".join(f"{_x(a)},{_y(b)}" for a, b in points)
        body.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        y = _y(0.06 + 0.07 * (len(rows) - 1 - place))
        body.append(f'<text x="{_x(0.45)}" y="{y}" fill="{colour}">{escape(name)}</text>')
    return _page(title, body)


def bars(title: str, rows: dict[str, dict[str, Any]], *, mark: float | None = None) -> str:
    """Return figures (value, low, high, each 0-1) as bars with their intervals.

    Parameters
    ----------
    mark
        Where a dashed line stands, e.g. a budget.
    """
    known = {name: row for name, row in rows.items() if row["value"] is not None}
    top = max([row["high"] or row["value"] for row in known.values()] + [mark or 0.0, 0.05])
    left, right, step = 190, _W - 60, 22
    height = 44 + step * len(known) + 12

    def place(value: float) -> float:
        return round(left + value / top * (right - left), 1)

    body = []
    for row, (name, figure) in enumerate(known.items()):
        y = 40 + row * step
        value = figure["value"]
        body.append(f'<text x="{left - 8}" y="{y + 12}" text-anchor="end">{escape(name)}</text>')
        body.append(
            f'<rect x="{left}" y="{y}" width="{place(value) - left}" height="14" fill="#9cc7d3"/>'
        )
        if figure["low"] is not None:
            body.append(
                f'<line x1="{place(figure["low"])}" x2="{place(figure["high"])}" y1="{y + 7}" '
                f'y2="{y + 7}" stroke="#333"/>'
            )
        body.append(f'<text x="{right + 8}" y="{y + 12}">{value:.3f}</text>')
    if mark is not None:
        body.append(
            f'<line x1="{place(mark)}" x2="{place(mark)}" y1="34" y2="{height - 8}" '
            'stroke="#b00" stroke-dasharray="4 3"/>'
        )
    return _page(title, body, height=height)


def plots(figures: dict[str, Any]) -> dict[str, str]:
    """Return file name to SVG for what the figures hold."""
    found = figures["detection"]
    out = {}
    curves = found.get("curves", {})
    if curves:
        roc = {name: one["roc"] for name, one in curves.items()}
        pr = {name: one["pr"] for name, one in curves.items()}
        out["roc.svg"] = lines(
            "Normal or not: ROC", "false positive rate", "sensitivity", roc, diagonal=True
        )
        out["precision_recall.svg"] = lines(
            "Normal or not: precision and recall", "recall", "precision", pr
        )
        out["calibration.svg"] = lines(
            "Share of normals beyond a stated rarity",
            "stated share (1/N)",
            "observed",
            found["stated_observed"],
            diagonal=True,
        )
    for key, name in (("by_superclass", "surprise"), ("by_superclass_full", "full score")):
        if key in found:
            out[f"{key}.svg"] = bars(f"AUROC of {name} by superclass", found[key])
    for name, fair in found["fairness"].items():
        slug = name.replace(" ", "_")
        groups = fair["groups"]
        out[f"groups_auroc_{slug}.svg"] = bars(
            f"AUROC of {name} by group", {k: v["auroc"] for k, v in groups.items()}
        )
        out[f"groups_false_alarms_{slug}.svg"] = bars(
            f"False alarms of {name} at 1 in 20",
            {k: v["false_alarms"] for k, v in groups.items()},
            mark=0.05,
        )
    common = found["findings"]["codes"]
    if common:
        out["findings.svg"] = bars("AUROC by finding", common)
    return out
