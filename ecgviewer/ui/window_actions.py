"""Pages, dialogues and help of the window: rows of the table of actions."""

from __future__ import annotations

from ecgviewer.ui.action import Action

WINDOW_ACTIONS: tuple[Action, ...] = (
    Action("records", "Records", ("Ctrl+1",), "Window", "window.show_records", where="anywhere"),
    Action("read", "Reading", ("Ctrl+2",), "Window", "window.show_reading", where="anywhere"),
    Action("compare", "Comparison", ("Ctrl+3",), "Window", "comparing.show", where="anywhere"),
    Action("tune", "Tuning", ("Ctrl+4",), "Window", "window.show_tuning", where="anywhere"),
    Action("models", "Models", ("Ctrl+5",), "Window", "window.show_models", where="anywhere"),
    Action("studies", "Studies", ("Ctrl+7",), "Window", "window.show_studies", where="anywhere"),
    Action("settings", "Settings", ("Ctrl+,",), "Window", "window.show_settings", where="anywhere"),
    Action(
        "calibrate",
        "Calibrate this monitor",
        ("Ctrl+M",),
        "Window",
        "window.show_calibration",
        where="anywhere",
    ),
    Action("next_pane", "Next pane", ("F6",), "Window", "window.next_pane", where="anywhere"),
    Action(
        "full_screen",
        "Full screen",
        ("F11",),
        "Window",
        "window.toggle_full_screen",
        where="anywhere",
    ),
    Action(
        "commands",
        "Any of these by its words",
        ("Ctrl+K",),
        "Help",
        "window.show_commands",
        where="anywhere",
    ),
    Action("help", "Keys and help", ("?", "F1"), "Help", "window.show_help", where="anywhere"),
    Action("escape", "Leave, let go", ("Esc",), "Help", "window.escape", where="anywhere"),
)
