"""What the window asks for at the user's own places: their models, their store, their log.

What is heavy is imported where it is used: the window stands before torch is loaded, and only the
threads of jobs wait for it.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import threading
from collections.abc import Callable, Generator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecgviewer.core.anomaly import AnomalyMap, RecordScore
from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.loading import UNASKED, NamedEarly, deferred, uncollected
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record

if TYPE_CHECKING:
    from ecgviewer.tasks.tuning_plan import Choices, TuningPlan

_TORCH_LIBRARIES = ("libgomp.so.1", "libc10.so", "libtorch_cpu.so")
"""Of Linux, in the order in which one needs the other."""


WARM_AFTER_S = 0.5
"""The longest that loading filters and torch waits for the first record to be shown."""


def log_path() -> Path:
    """Return the file of the program's log."""
    from ecgviewer.storage.paths import data_dir

    return data_dir() / "ecgviewer.log"


def data_folder() -> Path:
    """Return the folder of the user's data."""
    from ecgviewer.storage.paths import data_dir

    return data_dir()


def may_choose_data_folder() -> bool:
    """Whether there is no work yet that another folder would leave behind."""
    from ecgviewer.storage.data_folder import may_choose

    return may_choose()


def choose_data_folder(folder: Path) -> None:
    """Keep the user's data in a folder from now on.

    Raises
    ------
    UserError
        See :func:`ecgviewer.storage.data_folder.choose_data_dir`.
    """
    from ecgviewer.storage.data_folder import choose_data_dir

    choose_data_dir(folder)


def make_data_folder() -> None:
    """Make the folder of the user's data, which others on the computer cannot look into.

    Raises
    ------
    OSError
        If it cannot be made.
    """
    from ecgviewer.storage.paths import data_dir
    from ecgviewer.storage.private import make_private_folder

    make_private_folder(data_dir())


def user_zoo() -> Path:
    """Return the folder of the user's models."""
    from ecgviewer.storage.paths import user_zoo_dir

    return user_zoo_dir()


def warm_up(
    model_id: str = "", shown: threading.Event | None = None
) -> Generator[Progress, None, None]:
    """Load what measuring and scoring need: filters, torch, the model; no score waits for it.

    The model is read here and not with the first score: torch holds the interpreter all the while
    (some 100 ms), in which a window with a record on it would not answer. A model that cannot be
    used says so when it is asked for. Also removes what was left of archives by a program that
    crashed.

    Parameters
    ----------
    model_id
        Of the model that scores.
    shown
        Set once the first record is on the screen, for which this waits: loading holds the
        interpreter for moments at a time. None waits for nothing.
    """
    if shown is not None:
        shown.wait(WARM_AFTER_S)
    yield Progress(0, 1, tr("loading"))
    load_filters()
    yield Progress(0, 1, tr("loading"))
    map_torch()  # now: beside the filters it held up their loading
    from ecgviewer.formats.archive import sweep

    sweep()
    with uncollected(), deferred(*UNASKED):
        import ecgviewer.inference.scorer  # noqa: F401
    from ecgviewer.storage.paths import user_zoo_dir
    from ecgviewer.tasks import scoring

    yield Progress(0, 1, tr("loading"))
    with suppress(UserError):
        scoring.loaded(model_id, user_zoo_dir())


def tidy_up() -> None:
    """Remove what was unpacked of archives; the system's own exit may not come to it."""
    from ecgviewer.formats.archive import close_archives

    close_archives()


def map_torch() -> None:
    """Start to map torch's libraries into memory, in a thread that needs no interpreter.

    A sixth of the time of importing torch goes there, and it can pass while torch's Python is read.
    Nothing is run or promised: where they are not found, importing torch does it all, or fails.
    """
    NamedEarly("torch", "Tensor").install()
    found = importlib.util.find_spec("torch")
    if found is None or found.origin is None:
        return
    folder = Path(found.origin).parent / "lib"
    wanted = [path for name in _TORCH_LIBRARIES if (path := folder / name).exists()]

    def work() -> None:
        with suppress(OSError, AttributeError):
            # Asked of the C library: ``ctypes.CDLL(path)`` keeps the interpreter all the while, a
            # fifth of a second in which no window is built.
            load = ctypes.CDLL(None).dlopen
            load.argtypes, load.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
            for path in wanted:
                load(os.fsencode(path), os.RTLD_NOW | os.RTLD_LOCAL)

    threading.Thread(target=work, name="map torch", daemon=True).start()


def load_filters() -> None:
    """Load what finds beats and filters traces (scipy)."""
    with uncollected():
        import ecgviewer.signals.beats
        import ecgviewer.signals.quality  # noqa: F401


def score_record(
    record: Record, model_id: str
) -> Generator[Progress, None, tuple[RecordScore, AnomalyMap]]:
    """Score a record with a bundled model or one of the user's.

    Raises
    ------
    ModelError, RecordError
        See :func:`ecgviewer.tasks.scoring.score_record`.
    """
    from ecgviewer.storage.paths import user_zoo_dir
    from ecgviewer.tasks import scoring

    return (yield from scoring.score_record(record, model_id, user_zoo_dir()))


def score_long(
    record: Record, model_id: str, page: Callable[[], tuple[float, float]]
) -> Generator[Progress, None, RecordScore]:
    """Score a record of hours, what is in view first; see :mod:`ecgviewer.tasks.long_scoring`.

    Raises
    ------
    ModelError, RecordError
        See :func:`ecgviewer.tasks.long_scoring.score_long`.
    """
    from ecgviewer.storage.paths import user_zoo_dir
    from ecgviewer.tasks import long_scoring

    return (yield from long_scoring.score_long(record, model_id, user_zoo_dir(), page=page))


def verify_model(model_id: str) -> Generator[Progress, None, None]:
    """Compare a model with its hash.

    Raises
    ------
    ModelError
        If it was altered or is not there.
    """
    from ecgviewer.tasks import models

    yield Progress(0, 1, tr("verifying"))
    models.verify_model(model_id)


def plan_tuning(choices: Choices | None = None) -> Generator[Progress, None, TuningPlan]:
    """Count the findings stored.

    Raises
    ------
    StoreError
        If the store cannot be read.
    """
    from ecgviewer.storage.paths import store_path
    from ecgviewer.tasks.tuning_plan import make_plan

    return (yield from make_plan(store_path(), choices))


def tune(
    parent_id: str, *, author: str, choices: Choices | None = None
) -> Generator[Progress, None, Any]:
    """Tune a model with the findings stored.

    Returns
    -------
    ecgviewer.tasks.finetuning.TuneResult

    Raises
    ------
    UserError
        See :func:`ecgviewer.tasks.finetuning.finetune`.
    """
    from ecgviewer.storage.paths import store_path, user_zoo_dir
    from ecgviewer.tasks import finetuning

    work = finetuning.finetune(
        store_path(), user_zoo_dir(), parent_id, choices=choices, author=author
    )
    return (yield from work)
