"""Use case: a file to send to whoever looks after the program, without patients and people.

What goes in is chosen, not what stays out: of settings the ones that hold no names, of the log what
has the shape of our own lines. A path, a reader's name or a patient's has no place to stand in.
"""

from __future__ import annotations

import io
import json
import re
import time
import zipfile
from collections.abc import Generator
from pathlib import Path
from typing import Any

from ecgviewer.core.errors import UserError, not_written
from ecgviewer.core.examination import Examination
from ecgviewer.core.language import tr
from ecgviewer.core.paper import LAYOUTS
from ecgviewer.core.progress import Progress
from ecgviewer.storage.private import write_private
from ecgviewer.storage.settings import Settings, load_settings
from ecgviewer.tasks.workplace import log_path

MESSAGES = (
    "a table profile cannot be used",
    "left while a thread was still busy",
    "training runs at normal priority",
)
"""What our own log says in fixed words; a test compares it with the source."""

SETTINGS = (
    "speed_mm_s gain_mm_mv order simultaneous half_precordial theme heat_on heat_opacity "
    "px_per_mm qtc_formula human_first desktop_messages pause_s slow_bpm fast_bpm welcomed language"
).split()
"""Settings that are choices of ours, not words of the user's."""

LEFT_OUT = "[left out]"
_MOST_LOG_BYTES = 4_000_000

_LINE = re.compile(
    r"(?P<when>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?P<level>[A-Z]+) "
    r"(?P<name>ecgviewer[\w.]*) (?P<message>.*)"
)
_FAULT = re.compile(r"[A-Z]\w{2,40}(Error|Exception|Warning|Interrupt|Exit|Iteration|Expired)")
_FRAME = re.compile(r"  (?P<file>.+):(?P<line>\d{1,6}) in (?P<name>[A-Za-z_<][\w<>]{0,80})")
_OURS = re.compile(
    r"(?:^|[/\\])"
    r"(?P<inner>(?:ecgviewer[/\\](?:core|formats|inference|signals|simulate|storage|tasks|training|ui)"
    r"|numpy|scipy|torch|PySide6|pyqtgraph|h5py|pydicom|wfdb|pandas)(?:[/\\]\w{1,60}){1,8}\.py"
    r"|ecgviewer[/\\]\w{1,40}\.py|(?:threading|queue|json|zipfile|sqlite3)(?:[/\\]\w{1,60})?\.py)$"
)
"""Of a source file's path what lies inside the program or a library of its."""

README = """Diagnostics of ecgviewer {version}, made at {when}.

examination.json  versions, screens, fonts, models, folders, speed: what `ecgviewer doctor` says,
                  without paths
settings.json     display and model choices; no names, no paths, no favourites
log/              the program's log: times, kinds of errors, lines of our source

No ECG, no annotation, no patient's data, no reader's name, no path of yours. Have a look before you
send it: these are plain text files.
"""


def default_name() -> str:
    """Return the name that is offered for the file."""
    return f"ecgviewer-diagnostics-{time.strftime('%Y%m%d-%H%M')}.zip"


def save_diagnostics(out: Path, found: Examination) -> Generator[Progress, None, Path]:
    """Write the file; nothing is overwritten, and only its owner can read it.

    Parameters
    ----------
    out
        The file, or a folder to put it in.
    found
        See :func:`ecgviewer.tasks.doctor.examine`.

    Returns
    -------
    Path
        The file.

    Raises
    ------
    UserError
        If it exists or cannot be written.
    """
    yield Progress(0, 1, "collecting")
    out = Path(out)
    target = (out / default_name() if out.is_dir() else out).absolute()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents(found).items():
            archive.writestr(f"ecgviewer-diagnostics/{name}", content)
    try:
        write_private(target, packed.getvalue())
    except FileExistsError as error:
        raise UserError(
            tr("{target} exists; it was not overwritten. Choose another name.", target=target)
        ) from error
    except OSError as error:
        raise not_written(target, error) from error
    return target


def contents(found: Examination) -> dict[str, str]:
    """Return the files by name, texts all of them."""
    examination = found.to_dict(private=False)
    program = next((one["facts"] for one in examination["checks"] if one["name"] == "program"), {})
    when = time.strftime("%Y-%m-%d %H:%M")
    files = {
        "README.txt": README.format(version=program.get("version", ""), when=when),
        "examination.json": _json(examination),
        "settings.json": _json(_chosen()),
    }
    log = log_path()
    for place, path in enumerate((log, *(Path(f"{log}.{n}") for n in range(1, 5)))):
        try:
            text = path.read_bytes()[-_MOST_LOG_BYTES:].decode("utf-8", "replace")
        except OSError:
            continue
        files[f"log/ecgviewer.log{f'.{place}' if place else ''}"] = cleaned(text)
    return files


def _json(value: Any) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


def _chosen() -> dict[str, Any]:
    """Return the settings that hold no words of the user's; what the others are like."""
    try:
        settings = load_settings(report=lambda _: None)
    except UserError:
        return {"unreadable": True}
    kept: dict[str, Any] = {name: getattr(settings, name) for name in SETTINGS}
    known = {layout.id for layout in LAYOUTS}
    return kept | {
        "layout_id": settings.layout_id if settings.layout_id in known else "own",
        "model": "chosen" if settings.model_id else "default",
        "favourites": len(settings.favourites),
        "calibrations": [px for _, px in settings.calibrations],
        "reader": "given" if settings.reader else "not given",
        "window_geometry": "kept" if settings.window_geometry != Settings().window_geometry else "",
    }


def cleaned(log: str) -> str:
    """Return a log with nothing in it but what has the shape of our own lines.

    Of a file name in a fault only what lies inside the program or one of its libraries is kept.
    """
    return "".join(f"{_cleaned_line(line)}\n" for line in log.splitlines())


def _cleaned_line(line: str) -> str:
    frame = _FRAME.fullmatch(line)
    if frame is not None:
        ours = _OURS.search(frame["file"])
        where = ours["inner"] if ours is not None else LEFT_OUT
        return f"  {where}:{frame['line']} in {frame['name']}"
    head = _LINE.fullmatch(line)
    if head is None:
        return LEFT_OUT
    said = head["message"]
    known = said in MESSAGES or _FAULT.fullmatch(said) is not None
    return f"{head['when']} {head['level']} {head['name']} {said if known else LEFT_OUT}"
