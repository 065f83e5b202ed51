"""A folder of simulated ECGs: some with extrasystoles, some without, one file that is none."""

from dataclasses import replace

import pytest

from ecgviewer.core.record import Patient
from ecgviewer.formats import write_wfdb
from ecgviewer.simulate.record import simulate_record

RHYTHMS = ("pvc", "normal", "pvc", "normal", "pvc", "normal")


def drain(work):
    """Run a generator to its end; return its result."""
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def write_library(folder):
    """Write six ECGs and a file that cannot be read; return what was simulated, by name."""
    folder.mkdir(parents=True)
    made = {}
    for k, rhythm in enumerate(RHYTHMS):
        simulated = simulate_record(rhythm, seed=10 + k)
        name = f"{rhythm}-{k}"
        write_wfdb(replace(simulated.record, patient=Patient(60.0, "F")), folder, name)
        made[name] = simulated
    (folder / "bad.hea").write_text("this is no header\n")
    return made


@pytest.fixture(scope="session")
def library(tmp_path_factory):
    """The folder, and what was simulated in it."""
    folder = tmp_path_factory.mktemp("ecgs") / "library"
    return folder, write_library(folder)


@pytest.fixture(scope="session")
def indexed_home(library, tmp_path_factory):
    """A home in which the library is indexed by the bundled model."""
    from ecgviewer.tasks.library_index import index_folder

    home = tmp_path_factory.mktemp("indexed-home")
    patch = pytest.MonkeyPatch()
    patch.setenv("ECGVIEWER_HOME", str(home))
    drain(index_folder(library[0]))
    patch.undo()
    return home


@pytest.fixture
def index(library, indexed_home, monkeypatch):
    """The library as arrays."""
    from ecgviewer.tasks.library_index import load_index

    monkeypatch.setenv("ECGVIEWER_HOME", str(indexed_home))
    return load_index(library[0])
