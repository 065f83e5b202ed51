"""What Qt says of screens and fonts, for the examination of an installation."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication

from ecgviewer.core.errors import UserError
from ecgviewer.core.examination import Check
from ecgviewer.storage.settings import Settings, load_settings
from ecgviewer.ui.monitor import monitor_key
from ecgviewer.ui.shipped_fonts import add_fonts_where_none, has_fonts
from ecgviewer.ui.theme import CHINESE_FAMILIES, FONT_FAMILIES
from ecgviewer.ui.translation import QT_FILES

_CHINESE = QFontDatabase.WritingSystem.SimplifiedChinese


def checks_of_this_machine() -> tuple[Check, ...]:
    """Start Qt and look; Qt ends the process where it cannot start."""
    application = QGuiApplication.instance() or QGuiApplication(["ecgviewer"])
    loaded = add_fonts_where_none()
    try:
        settings = load_settings(report=lambda _: None)
    except UserError:  # told elsewhere
        settings = Settings()
    found = screen_checks(settings, own_fonts=loaded)
    del application  # not before: without it there are no screens
    return found


def screen_checks(settings: Settings, *, own_fonts: int = 0) -> tuple[Check, ...]:
    """Look at screens and fonts; there must be an application.

    Parameters
    ----------
    settings
        Which monitors are calibrated.
    own_fonts
        How many fonts of ours were loaded because the system has none.
    """
    return (
        _screens(dict(settings.calibrations)),
        _fonts(own_fonts, settings.language),
        _own_words_of_qt(),
    )


def _screens(calibrated: dict[str, float]) -> Check:
    platform = QGuiApplication.platformName()
    screens = []
    keys = []
    for screen in QGuiApplication.screens():
        key = monitor_key(screen)
        size, dpr = screen.geometry().size(), screen.devicePixelRatio()
        screens.append(
            {
                "pixels": [round(size.width() * dpr), round(size.height() * dpr)],
                "scale": dpr,
                "hz": round(screen.refreshRate(), 1),
                "calibrated": key in calibrated,
                "px_per_mm": calibrated.get(key),
            }
        )
        keys.append(key)
    facts = {"qt": qVersion(), "platform": platform, "screens": screens}
    private = {"monitors": keys}  # with serial numbers
    told = ", ".join(
        f"{one['pixels'][0]}×{one['pixels'][1]} at {one['scale']:.0%}, "
        f"{'calibrated' if one['calibrated'] else 'not calibrated (Ctrl+M)'}"
        for one in screens
    )
    text = f"Qt {facts['qt']}, {platform}: {told or 'no screen'}"
    shown = platform not in ("offscreen", "minimal")
    note = shown and not all(one["calibrated"] for one in screens)
    return Check("screens", "note" if note else "ok", text, facts, private)


def _fonts(own: int, language: str) -> Check:
    families = QFontDatabase.families()
    used = next((name for name in FONT_FAMILIES if name in families), "")
    facts = {"families": len(families), "used": used, "own": own}
    if not has_fonts():
        text = "No font is installed: texts will be empty boxes. Install one, e.g. DejaVu Sans."
        return Check("fonts", "problem", text, facts)
    if language == "zh" and not QFontDatabase.families(_CHINESE):
        text = f"none has Chinese letters: install one, e.g. {CHINESE_FAMILIES[3]}"
        return Check("fonts", "problem", text, facts)
    if own:
        return Check("fonts", "note", f"none is installed; the program brings {used}", facts)
    if not used:
        text = f"none of {', '.join(FONT_FAMILIES)} is installed; {families[0]} or another is used"
        return Check("fonts", "note", text, facts)
    return Check("fonts", "ok", f"{used}, of {len(families)} families", facts)


def _own_words_of_qt() -> Check:
    """Look for Qt's translations of its own buttons and menus."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    missing = sorted(
        code for code, name in QT_FILES.items() if not (folder / f"{name}.qm").exists()
    )
    facts = {"missing": missing}
    if missing:
        text = f"missing for {', '.join(missing)}: buttons such as Cancel stay English there"
        return Check("Qt's words", "note", text, facts)
    return Check("Qt's words", "ok", f"translated for {', '.join(sorted(QT_FILES))}", facts)
