"""Pages, dialogues and help of the window: rows of the table of actions."""

from __future__ import annotations

from ecgviewer.core.language import tr_later
from ecgviewer.ui.action import Action


def _page(name: str, title: str, key: str) -> Action:
    show = "window.show_page"
    return Action(name, title, (key,), "Window", show, where="anywhere", arguments=(name,))


WINDOW_ACTIONS: tuple[Action, ...] = (
    _page("worklist", tr_later("Worklist"), "Ctrl+1"),
    _page("read", tr_later("Reading"), "Ctrl+2"),
    Action(
        "compare",
        tr_later("Comparison"),
        ("Ctrl+3",),
        "Window",
        "comparing.show",
        where="anywhere",
    ),
    _page("tune", tr_later("Tuning"), "Ctrl+4"),
    _page("models", tr_later("Models"), "Ctrl+5"),
    _page("figures", tr_later("Figures"), "Ctrl+6"),
    _page("studies", tr_later("Studies"), "Ctrl+7"),
    _page("queue", tr_later("What to label next"), "Ctrl+8"),
    _page("holter", tr_later("Hours and days"), "Ctrl+9"),
    Action(
        "settings",
        tr_later("Settings"),
        ("Ctrl+,",),
        "Window",
        "window.show_settings",
        where="anywhere",
    ),
    Action(
        "calibrate",
        tr_later("Calibrate this monitor"),
        ("Ctrl+M",),
        "Window",
        "window.show_calibration",
        where="anywhere",
    ),
    Action(
        "next_pane", tr_later("Next pane"), ("F6",), "Window", "window.next_pane", where="anywhere"
    ),
    Action(
        "full_screen",
        tr_later("Full screen"),
        ("F11",),
        "Window",
        "window.toggle_full_screen",
        where="anywhere",
    ),
    Action(
        "commands",
        tr_later("Any of these by its words"),
        ("Ctrl+K",),
        "Help",
        "window.show_commands",
        where="anywhere",
    ),
    Action("manual", tr_later("Manual"), ("F1",), "Help", "window.show_manual", where="anywhere"),
    Action(
        "tour",
        tr_later("Five-step tour"),
        ("Ctrl+F1",),
        "Help",
        "window.begin_tour",
        where="anywhere",
    ),
    Action("help", tr_later("All keys"), ("?",), "Help", "window.show_help", where="anywhere"),
    Action(
        "diagnostics",
        tr_later("Save diagnostics…"),
        ("Ctrl+Alt+D",),
        "Help",
        "window.save_diagnostics",
        where="anywhere",
    ),
    Action(
        "escape", tr_later("Leave, let go"), ("Esc",), "Help", "window.escape", where="anywhere"
    ),
)
