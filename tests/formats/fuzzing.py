"""A small run of the fuzzer of benchmarks/fuzz.py, for the tests of a reader."""

import importlib.util
from collections.abc import Iterable
from pathlib import Path

_FILE = Path(__file__).resolve().parents[2] / "benchmarks" / "fuzz.py"
_spec = importlib.util.spec_from_file_location("ecgviewer_fuzz", _FILE)
fuzz = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(fuzz)


def survives(name: str, files: Iterable[Path], *, count: int = 150, first: int = 0) -> None:
    """Fail unless each changed file ends in a record or a FormatError, within time and memory."""
    failed, counts = fuzz.fuzz(name, files, first=first, count=count)
    assert not failed, failed
    assert sum(counts.values()) == count
    assert counts["refused"] > 0
