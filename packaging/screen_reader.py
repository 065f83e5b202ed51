"""Print what a screen reader gets of each page, in the order of Tab, over the real AT-SPI bus.

    python3 packaging/screen_reader.py --app-python .venv/bin/python [--out said.txt] [--most 60]

Starts the window on a virtual screen with a bus and a home of its own, listens as Orca does, goes
to every page by the action of its tab, and presses Tab until the focus is back. Needs Debian's
``xvfb xdotool at-spi2-core dbus gir1.2-atspi-2.0 python3-gi`` and a Python that has ``gi`` (the
system's own); the program runs in the Python named. Exit code 1: something in the order of Tab has
no name or no role.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
INSIDE = "ECGVIEWER_SCREEN_READER_INSIDE"
START_S, EVENT_S, SETTLE_S = 60.0, 3.0, 2.5
SIZE = "1920x1080"
PAGES = (
    *("Worklist", "Reading", "Comparison", "Hours and days", "Tuning", "Models", "Figures"),
    *("Studies", "What to label next"),
)
VAGUE = ("", "unknown", "invalid", "filler", "redundant object")


def outside(args: argparse.Namespace) -> int:
    """Start screen, bus and program, and this script again within them."""
    with tempfile.TemporaryDirectory(prefix="ecgviewer-heard-") as home:
        folder = Path(home) / "config"
        folder.mkdir()
        settings = {"welcomed": True, "human_first": False, "reader": "A reader"}
        (folder / "settings.json").write_text(json.dumps(settings))
        env = os.environ | {
            INSIDE: home,
            "ECGVIEWER_HOME": home,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONPATH": str(ROOT),
        }
        screen = ["xvfb-run", "-a", "-s", f"-screen 0 {SIZE}x24"]
        command = ["dbus-run-session", "--", sys.executable, str(Path(__file__)), *sys.argv[1:]]
        return subprocess.run([*screen, *command], env=env, check=False).returncode


class Reader:
    """Listens on the bus: what has the focus, and what is announced."""

    def __init__(self) -> None:
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib

        self.atspi, self._context = Atspi, GLib.MainContext.default()
        Atspi.init()
        Atspi.set_timeout(30_000, 30_000)  # a page is made while its tab's action is answered
        self.focused: Any = None
        self.announced: list[str] = []
        self._listener = Atspi.EventListener.new(self._on_event)
        for kind in ("object:state-changed:focused", "object:announcement"):
            self._listener.register(kind)

    def _on_event(self, event: Any) -> None:
        if event.type.startswith("object:announcement"):
            self.announced.append(str(event.any_data))
        elif event.detail1:
            self.focused = event.source

    def wait(self, seconds: float) -> None:
        """Let events come in."""
        stop = time.monotonic() + seconds
        while time.monotonic() < stop:
            while self._context.iteration(may_block=False):
                pass
            time.sleep(0.01)

    def until_focus(self) -> Any:
        """Wait for the focus to go somewhere; None where it stays."""
        stop = time.monotonic() + EVENT_S
        while self.focused is None and time.monotonic() < stop:
            self.wait(0.03)
        self.wait(0.05)
        found, self.focused = self.focused, None
        return found

    def program(self) -> Any:
        """Return the program once it is on the bus."""
        desktop = self.atspi.get_desktop(0)
        stop = time.monotonic() + START_S
        while time.monotonic() < stop:
            for place in range(desktop.get_child_count()):
                one = desktop.get_child_at_index(place)
                if one is not None and "ecgviewer" in (one.get_name() or "") and len(tree(one)) > 9:
                    return one
            self.wait(0.3)
        raise SystemExit("the program did not come to the bus")


def tree(root: Any) -> list[Any]:
    """Return all that is seen below an object, in order."""
    found, left = [], [root]
    while left:
        one = left.pop(0)
        if one is None:
            continue
        found.append(one)
        left = [one.get_child_at_index(n) for n in range(min(one.get_child_count(), 200))] + left
    return found


def said(one: Any, atspi: Any) -> tuple[str, bool]:
    """Return what is read of an object, and whether it has a name and a role."""
    states, kind = one.get_state_set(), atspi.StateType
    role = one.get_role_name()
    words = [
        word
        for state, word in (
            (kind.CHECKED, "checked"),
            (kind.SELECTED, "selected"),
            (kind.EXPANDED, "expanded"),
            (kind.HAS_POPUP, "opens a menu"),
            (kind.READ_ONLY, "read only"),
        )
        if states.contains(state)
    ]
    if states.contains(kind.CHECKABLE) and not states.contains(kind.CHECKED):
        words.append("not checked")
    if not states.contains(kind.ENABLED):
        words.append("unavailable")
    name, told = one.get_name() or "", one.get_description() or ""
    text = ", ".join([name or "(no name)", role, *words])
    return f"{text}. {told}" if told and told != name else text, bool(name) and role not in VAGUE


def by_tab(reader: Reader, most: int) -> tuple[list[str], int]:
    """Press Tab until the focus is back where it was first; return what is read, and faults."""
    lines: list[str] = []
    seen: list[Any] = []
    bad = 0
    for _ in range(most):
        subprocess.run(["xdotool", "key", "Tab"], check=True)
        one = reader.until_focus()
        if one is None or one in seen:
            break
        seen.append(one)
        line, good = said(one, reader.atspi)
        bad += not good
        lines.append(line if good else f"{line}   <-- FAULT")
    return lines, bad


def inside(args: argparse.Namespace) -> int:
    """Listen to the program and write down what is said."""
    reader = Reader()
    log = Path(os.environ[INSIDE]) / "program.log"
    with log.open("w") as out:
        command = [args.app_python, "-m", "ecgviewer", "view"]
        program = subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=out)
    lines, faults, n = [], 0, 0
    try:
        app = reader.program()
        reader.wait(SETTLE_S * 3)
        # There is no window manager to hand the keys to the window.
        found = ["xdotool", "search", "--onlyvisible", "--name", "ecgviewer", "windowfocus"]
        subprocess.run(found, check=True)
        reader.wait(SETTLE_S)
        lines.append(f"{app.get_toolkit_name()} {app.get_toolkit_version()} over AT-SPI")
        lines += [f"(announced) {one}" for one in reader.announced]
        for page in PAGES:
            tabs = [one for one in tree(app) if one.get_role_name() == "page tab"]
            tab = next(one for one in tabs if one.get_name() == page)
            reader.focused = None
            reader.announced.clear()
            tab.do_action(0)
            reader.wait(SETTLE_S)
            first = reader.focused
            reader.focused = None
            heard, bad = by_tab(reader, args.most)
            lines += ["", f"== {page}"]
            if first is not None:
                lines.append(f"(focus) {said(first, reader.atspi)[0]}")
            lines += [*(f"(announced) {one}" for one in reader.announced), *heard]
            faults += bad
            n += len(heard)
    finally:
        program.terminate()
        program.wait(20)
    lines += ["", f"{n} stops of Tab on {len(PAGES)} pages; without name or role: {faults}"]
    text = "\n".join(lines) + "\n"
    if args.out is None:
        print(text, end="")
    else:
        args.out.write_text(text, encoding="utf-8")
        print(lines[-1])
    return 1 if faults or not n else 0


def main() -> int:
    """Run it."""
    parser = argparse.ArgumentParser(description=str(__doc__).split("\n", maxsplit=1)[0])
    parser.add_argument("--app-python", default=sys.executable)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--most", type=int, default=70, help="stops of Tab a page")
    args = parser.parse_args()
    return inside(args) if INSIDE in os.environ else outside(args)


if __name__ == "__main__":
    raise SystemExit(main())
