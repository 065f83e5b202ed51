"""What every test stands on: no display, no network, a home of its own, nothing left running."""

import os

# Before anything imports Qt: without a display Qt ends the process (exit code 134).
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Two threads on two cores starve each other; one keeps times and figures steady.
os.environ.setdefault("OMP_NUM_THREADS", "1")
# A window speaks the computer's language where none was chosen; tests compare its English.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

import gc
import socket
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ecgviewer.core.leads import STANDARD_LEADS, derive_limb_leads
from ecgviewer.core.record import Lead, Patient, Record

DATA_VARIABLE = "ECGVIEWER_DATA"


def pytest_configure() -> None:
    # For code that runs outside a test (fixtures of a session): never the user's own folders.
    home = tempfile.TemporaryDirectory(prefix="ecgviewer-tests-")
    pytest_configure.home = home  # type: ignore[attr-defined]
    os.environ["ECGVIEWER_HOME"] = home.name


def pytest_sessionstart() -> None:
    # Coverage is handed on to Python's threads alone: Qt's ask for it here.
    tracer = threading.gettrace()
    if tracer is None:
        return
    from ecgviewer.ui.jobs import _Job

    run = _Job.run

    def measured(job: _Job) -> None:
        sys.settrace(tracer)
        run(job)

    _Job.run = measured  # type: ignore[method-assign]


def pytest_unconfigure() -> None:
    pytest_configure.home.cleanup()  # type: ignore[attr-defined]


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, store and models of this test alone: one test's choices never reach the next."""
    home = tmp_path / "ecgviewer-home"
    monkeypatch.setenv("ECGVIEWER_HOME", str(home))
    return home


# Network


class NetworkUsedError(RuntimeError):
    """The program works offline; RuntimeError because a caught OSError would hide it."""


_THIS_MACHINE = ("127.0.0.1", "::1", "localhost")


@pytest.fixture(autouse=True)
def no_network(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse the network; a test marked ``loopback`` may talk to this machine."""
    real = {name: getattr(socket.socket, name) for name in ("connect", "connect_ex")}
    real_look_up = socket.getaddrinfo
    open_to = _THIS_MACHINE if request.node.get_closest_marker("loopback") else ()

    def guarded(name: str) -> Callable[..., object]:
        def call(self: socket.socket, address: object) -> object:
            host = address[0] if isinstance(address, tuple) else None
            if self.family != getattr(socket, "AF_UNIX", None) and host not in open_to:
                raise NetworkUsedError(f"{name} to {address!r}")
            return real[name](self, address)

        return call

    def look_up(host: Any, *args: Any, **options: Any) -> object:
        if host in open_to:
            return real_look_up(host, *args, **options)
        raise NetworkUsedError(f"name look-up of {host!r}")

    for name in real:
        monkeypatch.setattr(socket.socket, name, guarded(name))
    monkeypatch.setattr(socket, "getaddrinfo", look_up)


# Real records


def _data_folder() -> Path:
    named = os.environ.get(DATA_VARIABLE)
    if not named:
        pytest.skip(f"needs real ECGs: set {DATA_VARIABLE} to their folder")
    folder = Path(named)
    if not folder.is_dir():
        # Skipping here would turn a wrong path in CI into a green run.
        pytest.fail(f"{DATA_VARIABLE} is {named!r}, which is no folder", pytrace=False)
    return folder


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("realdata"):
        _data_folder()


@pytest.fixture(scope="session")
def ecg_data() -> Path:
    """Folder of real ECGs, read only."""
    return _data_folder()


# Qt


@pytest.fixture(autouse=True)
def nothing_left_of_qt(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a window open or a thread running: the latter aborts at exit."""
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool
    from PySide6.QtWidgets import QApplication, QWidget
    from shiboken6 import getAllValidWrappers

    def windows() -> list[QWidget]:
        if not isinstance(QApplication.instance(), QApplication):
            return []
        return [widget for widget in QApplication.topLevelWidgets() if widget.parent() is None]

    before = windows()
    yield

    def left() -> list[QWidget]:
        # deleteLater waits for an event loop, and a test runs none at its end.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return [widget for widget in windows() if widget not in before]

    if left():
        gc.collect()
    open_windows = left()
    for widget in open_windows:
        widget.close()
        widget.deleteLater()
    assert not open_windows, f"windows left open: {open_windows}"
    pool = QThreadPool.globalInstance()
    assert pool.waitForDone(1000), f"{pool.activeThreadCount()} jobs still run"
    # Qt's own objects: to go through all of Python's takes 80 ms, of each test.
    known = [one for one in getAllValidWrappers() if isinstance(one, QThread)]
    threads = [one for one in known if one.isRunning()]
    others = [thread for thread in threads if thread is not QThread.currentThread()]
    main = QCoreApplication.instance().thread() if QCoreApplication.instance() else None
    assert not [one for one in others if one != main], f"threads still run: {others}"


# Records


@pytest.fixture(scope="session")
def synthetic_record() -> Callable[..., Record]:
    """Factory of plain records with beats at known places; no physiology is claimed."""
    return make_record


def make_record(
    leads: tuple[str, ...] = STANDARD_LEADS,
    *,
    fs: float = 500.0,
    duration_s: float = 10.0,
    heart_rate_bpm: float = 60.0,
    noise_mv: float = 0.01,
    seed: int = 0,
    patient: Patient = Patient(age_years=50.0, sex="F"),  # noqa: B008 - frozen
    source: str = "synthetic",
) -> Record:
    """Return a record of Gaussian P, R and T waves, 1,000 units a millivolt, R first at 0.5 s."""
    time_s = np.arange(round(duration_s * fs)) / fs
    since_r = (time_s - 0.5 + 0.3) % (60.0 / heart_rate_bpm) - 0.3

    def waves(p: float, r: float, t: float) -> np.ndarray:
        parts = ((p, -0.16, 0.02), (r, 0.0, 0.012), (t, 0.25, 0.05))
        return sum(a * np.exp(-0.5 * ((since_r - at) / width) ** 2) for a, at, width in parts)

    known = {"I": waves(0.08, 0.7, 0.2), "II": waves(0.12, 1.0, 0.3)}
    known |= derive_limb_leads(known)
    known |= {f"V{n}": waves(0.08, 0.2 * n, 0.25) for n in range(1, 7)}
    random = np.random.default_rng(seed)
    columns = [
        known.get(name, known["II"]) + noise_mv * random.standard_normal(time_s.size)
        for name in leads
    ]
    return Record(
        adu=np.round(1000.0 * np.stack(columns, axis=1)).astype(np.int16),
        fs=fs,
        leads=tuple(Lead(name, 1000.0) for name in leads),
        patient=patient,
        source=source,
        format_name="synthetic",
    )


def pytest_report_header() -> list[str]:
    return [f"{DATA_VARIABLE}: {os.environ.get(DATA_VARIABLE, 'not set')}, Python {sys.version}"]
