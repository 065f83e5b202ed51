"""All keys by heading, as the cheat sheet shows and prints them."""

from __future__ import annotations

import html
import itertools
from collections.abc import Sequence

from ecgviewer.core.language import tr, tr_later
from ecgviewer.ui.action_table import ACTIONS, BY_ID, Action, shown_key
from ecgviewer.ui.fiducial_hand import HEADING, KEYS
from ecgviewer.ui.page_keys import FIGURES_KEYS, HOURS_KEYS, WORKLIST_KEYS

COLUMNS = 4
_HEADING_LINES = 2

OWN: dict[str, Sequence[tuple[str, tuple[str, ...]]]] = {
    HEADING: KEYS,
    tr_later("Worklist"): WORKLIST_KEYS,
    tr_later("Hours and days"): HOURS_KEYS,
    tr_later("Figures"): FIGURES_KEYS,
}
"""What keys do while a part of the window has the focus: no actions of the whole window."""

SIDES: dict[str, tuple[str, ...]] = {
    tr_later("On the sheet"): (
        *("Sheet", "Display", "Calipers"),
        *(HEADING, "Findings", "Bounds", "Model"),
    ),
    tr_later("Around it"): (
        *("Open", "Record", "Window", "Help"),
        *("Worklist", "Hours and days", "Figures"),
    ),
}
"""Two sides of the cheat sheet: all keys together are more than a small screen holds."""


NINE = {
    "favourite_1": tr_later("Choose a favourite"),
    "label_1": tr_later("Name new findings so, or not"),
}
"""The first of nine actions that are one line."""

TOGETHER: dict[str, tuple[str, tuple[str, ...]]] = {
    **{
        f"{name}_1": ("", tuple(f"{name}_{n}" for n in range(2, 10)))
        for name in ("favourite", "label")
    },
    "next_pane": (tr_later("Next pane, full screen"), ("full_screen",)),
    "worklist": (tr_later("Worklist, reading"), ("read",)),
    "compare": (tr_later("Comparison, hours and days"), ("holter",)),
    "tune": (tr_later("Tuning, models"), ("models",)),
    "figures": (tr_later("Figures, studies"), ("studies",)),
    "queue_next": (tr_later("Queue: next, skip"), ("queue_leave",)),
    "manual": (tr_later("Manual, tour, all keys"), ("tour", "help")),
    "undo": (tr_later("Undo, redo"), ("redo",)),
    "next_event": (tr_later("Hours: next, previous event"), ("previous_event",)),
    "open": (tr_later("Open records, a folder"), ("open_folder",)),
    "recent": (tr_later("Open recent, PhysioNet"), ("physionet",)),
    "import_table": (tr_later("Import table, watch"), ("watch",)),
    "uncertain": (tr_later("Uncertain, unfit, or not"), ("unfit",)),
    "next": (tr_later("Next, previous record"), ("previous",)),
    "left": (tr_later("Cursor 1 mm"), ("right",)),
    "left_sample": (tr_later("Cursor 1 sample"), ("right_sample",)),
    "left_beat": (tr_later("Cursor to the next beat"), ("right_beat",)),
    "up": (tr_later("Cursor to another lead"), ("down",)),
    "home": (tr_later("To the beginning, the end"), ("end",)),
    "page_down": (tr_later("Next, previous page"), ("page_up",)),
    "gain": (tr_later("Next, previous gain"), ("gain_back",)),
    "speed": (tr_later("Next, previous speed"), ("speed_back",)),
    "filter": (tr_later("Next, previous filter"), ("filter_back",)),
    "caliper_next": (tr_later("Next, previous caliper"), ("caliper_previous",)),
    "caliper_left": (tr_later("Leg 1 sample"), ("caliper_right",)),
    "caliper_left_10": (tr_later("Leg 10 samples"), ("caliper_right_10",)),
    "caliper_mark_left": (tr_later("Leg to the next mark"), ("caliper_mark_right",)),
    "caliper_whole_left": (tr_later("Both legs 1 sample"), ("caliper_whole_right",)),
    "caliper_up": (tr_later("To another lead"), ("caliper_down",)),
    "caliper_raise": (tr_later("Level 0.01 mV"), ("caliper_lower",)),
    "next_finding": (tr_later("Next, previous finding"), ("previous_finding",)),
    "next_suggestion": (tr_later("Next, previous suggestion"), ("previous_suggestion",)),
    "lead_up": (tr_later("Add the lead above, below"), ("lead_down",)),
    "end_left": (tr_later("End 1 sample"), ("end_right",)),
    "end_left_10": (tr_later("End 10 samples"), ("end_right_10",)),
    "end_mark_left": (tr_later("End to the next wave"), ("end_mark_right",)),
    "end_lead_up": (tr_later("Leads"), ("end_lead_down",)),
}
"""The first of actions that are one line: its title, and the others."""


def balanced(headings: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return headings in columns of about one height, in the order given."""
    tall = {one: len(lines_of(one)) + _HEADING_LINES for one in headings}
    columns: list[list[str]] = [[] for _ in range(COLUMNS)]
    for heading in sorted(headings, key=lambda one: -tall[one]):
        min(columns, key=lambda column: sum(tall[one] for one in column)).append(heading)
    while _exchange(columns, tall):
        pass
    for column in columns:
        column.sort(key=headings.index)
    columns.sort(key=lambda one: headings.index(one[0]))
    return tuple(tuple(column) for column in columns)


def _exchange(columns: list[list[str]], tall: dict[str, int]) -> bool:
    """Exchange two headings of two columns if the taller column becomes less tall."""
    for one, other in itertools.permutations(columns, 2):
        high, low = (sum(tall[name] for name in column) for column in (one, other))
        for mine, theirs in itertools.product(tuple(one), tuple(other)):
            by = tall[mine] - tall[theirs]
            if max(high - by, low + by) < max(high, low):
                one[one.index(mine)], other[other.index(theirs)] = theirs, mine
                return True
    return False


def lines_of(heading: str) -> list[tuple[str, list[str]]]:
    """Return titles and keys under a heading; what goes two ways or has nine keys as one line."""
    if heading in OWN:
        return [(tr(title), [shown_key(key) for key in keys]) for title, keys in OWN[heading]]
    lines: list[tuple[str, list[str]]] = []
    after = {name for names in TOGETHER.values() for name in names[1]}
    for action in ACTIONS:
        if action.menu != heading or action.id in after:
            continue
        if action.id in NINE:
            lines.append((tr(NINE[action.id]), [f"{shown_key(action.keys[0])} – 9"]))
        elif action.id in TOGETHER:
            title, others = TOGETHER[action.id]
            keys = [key for name in (action.id, *others) for key in _keys(BY_ID[name])]
            lines.append((tr(title), keys))
        else:
            lines.append((tr(action.title), _keys(action)))
    return lines


def _keys(action: Action) -> list[str]:
    return list(dict.fromkeys(shown_key(key) for key in action.keys))


def on_paper() -> str:
    """Return all keys as HTML for one sheet of paper: headings in columns, no colours."""
    cells = []
    for side, headings in SIDES.items():
        columns = "".join(
            f'<td width="25%">{_blocks(column)}</td>' for column in balanced(headings)
        )
        title = f"<h3>{html.escape(tr(side))}</h3>"
        cells.append(f'{title}<table width="100%" cellspacing="6"><tr>{columns}</tr></table>')
    return "".join(cells)


def _blocks(headings: Sequence[str]) -> str:
    made = []
    for heading in headings:
        rows = "".join(
            f'<tr><td>{html.escape(title)}</td><td align="right"><b>{_unbroken(keys)}</b></td></tr>'
            for title, keys in lines_of(heading)
        )
        made.append(f'<p><b>{html.escape(tr(heading))}</b></p><table width="100%">{rows}</table>')
    return "".join(made)


def _unbroken(keys: Sequence[str]) -> str:
    return "&nbsp;&nbsp;".join(html.escape(key).replace(" ", "&nbsp;") for key in keys)
