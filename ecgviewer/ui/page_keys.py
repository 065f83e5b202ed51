"""Keys that act while the rows of a page have the focus, for the cheat sheet."""

from __future__ import annotations

WORKLIST_KEYS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Open the record; read next", ("Enter", "N")),
    ("Select, or not", ("Space",)),
    ("Later, or not", ("Shift N",)),
    ("Quarantine, or not", ("Ctrl Shift X",)),
    ("Tags; similar cases", ("T", "Ctrl L")),
)

FIGURES_KEYS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Next, previous tab", ("Right", "Left")),
    ("Make them anew", ("F5",)),
    ("Down, up the page", ("PgDn", "PgUp")),
    ("Back to the sheet", ("Esc",)),
)

HOURS_KEYS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Next, previous event", ("Alt .", "Alt ,")),
    ("Class of the template", ("N", "S", "V", "P", "U")),
    ("Class of this beat alone", ("Shift N …",)),
    ("This is no beat", ("Ctrl Backspace",)),
    ("Next, previous beat of it", ("Right", "Left")),
    ("Tick; merge into this one", ("Space", "M")),
    ("Episode: accept, dismiss, kind", ("Y", "R", "K")),
    ("Begins, ends at this beat", ("[", "]")),
)
