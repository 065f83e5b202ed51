"""How the sheet shows the record: rows of the table of actions."""

from __future__ import annotations

from ecgviewer.ui.action import RECORD, Action

DISPLAY_ACTIONS: tuple[Action, ...] = (
    Action("layout", "Next layout", ("L",), "Display", "window.next_layout"),
    Action("order", "Standard or Cabrera order", ("O",), "Display", "window.next_order"),
    Action(
        "simultaneous",
        "Columns at one time, or in a row",
        ("Shift+L",),
        "Display",
        "window.toggle_simultaneous",
    ),
    Action("half_gain", "V1-V6 at half gain", ("Ctrl+G",), "Display", "window.toggle_half_gain"),
    Action(
        "focus",
        "Magnify the lead of the cursor",
        ("Z",),
        "Display",
        "session.views.toggle_focus",
        RECORD,
    ),
    Action(
        "butterfly",
        "Superimpose all leads",
        ("B",),
        "Display",
        "session.views.toggle_butterfly",
        RECORD,
    ),
    Action("loop", "Vectorcardiogram loop", ("V",), "Display", "session.views.toggle_loop", RECORD),
    Action(
        "spectrum",
        "Spectrum of a lead",
        ("X",),
        "Display",
        "session.views.toggle_spectrum",
        RECORD,
    ),
    Action(
        "disclosure",
        "Full disclosure, minute by minute",
        ("Shift+Z",),
        "Display",
        "session.views.toggle_disclosure",
        "session.views.has_pages",
    ),
    Action("gain", "Next gain", ("G",), "Display", "window.next_gain"),
    Action("gain_back", "Previous gain", ("Shift+G",), "Display", "window.previous_gain"),
    Action("speed", "Next speed", ("S",), "Display", "window.next_speed"),
    Action("speed_back", "Previous speed", ("Shift+S",), "Display", "window.previous_speed"),
    Action("filter", "Next filter", ("F",), "Display", "session.eye.next", RECORD),
    Action(
        "filter_back", "Previous filter", ("Shift+F",), "Display", "session.eye.previous", RECORD
    ),
    Action(
        "compare_on_off",
        "Compare with an earlier ECG, or back",
        ("D",),
        "Display",
        "comparing.toggle",
        RECORD,
        "anywhere",
    ),
    Action(
        "choose_earlier",
        "Choose the earlier ECG",
        ("Shift+D",),
        "Display",
        "comparing.choose_another",
        RECORD,
        "anywhere",
    ),
    Action(
        "measurements",
        "Measurements of each lead",
        ("I",),
        "Display",
        "session.fiducials.toggle_matrix",
        RECORD,
    ),
    Action(
        "fiducials",
        "Move the marks of P, QRS, T",
        ("Shift+I",),
        "Display",
        "session.fiducials.toggle_editing",
        "session.fiducials.can_edit",
    ),
    Action(
        "fiducial_scope",
        "Marks of all leads, of this one, or none",
        ("Alt+I",),
        "Display",
        "session.fiducials.next_scope",
        "session.fiducials.can_edit",
    ),
    Action(
        "device",
        "The file's own beats and waves, or not",
        ("Alt+D",),
        "Display",
        "sheet.canvas.device.toggle",
        RECORD,
    ),
    Action(
        "theme", "Paper or dark", ("Ctrl+T",), "Display", "window.toggle_theme", where="anywhere"
    ),
)
