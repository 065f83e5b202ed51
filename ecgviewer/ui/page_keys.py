"""Keys that act while the rows of a page have the focus, for the cheat sheet."""

from __future__ import annotations

from ecgviewer.core.language import tr_later

WORKLIST_KEYS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (tr_later("Open the record; read next"), ("Enter", "N")),
    (tr_later("Tick; all of the list"), ("Space", "Ctrl A")),
    (tr_later("Later, or not"), ("Shift N",)),
    (tr_later("Quarantine, or not"), ("Ctrl Shift X",)),
    (tr_later("Tags; similar cases"), ("T", "Ctrl L")),
)

FIGURES_KEYS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (tr_later("Next, previous tab"), ("Right", "Left")),
    (tr_later("Make them anew"), ("F5",)),
    (tr_later("Down, up the page"), ("PgDn", "PgUp")),
    (tr_later("Back to the sheet"), ("Esc",)),
)

HOURS_KEYS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (tr_later("Next, previous event"), ("Alt .", "Alt ,")),
    (tr_later("Class of the template"), ("N", "S", "V", "P", "U")),
    (tr_later("Class of this beat alone"), ("Shift N …",)),
    (tr_later("This is no beat"), ("Ctrl Backspace",)),
    (tr_later("Next, previous beat of it"), ("Right", "Left")),
    (tr_later("Tick; merge into this one"), ("Space", "M")),
    (tr_later("Episode: accept, dismiss, kind"), ("Y", "R", "K")),
    (tr_later("Begins, ends at this beat"), ("[", "]")),
)
