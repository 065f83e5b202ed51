"""The demo records that ship: simulated, small, and reproducible bit for bit from their names."""

import json
import re

import pytest

from ecgviewer.core.resources import shipped
from ecgviewer.formats import read_record
from ecgviewer.tasks.simulating import simulate

DEMO = shipped("resources/demo")
HEADERS = sorted(DEMO.glob("*.hea"))


def test_eight_records_in_less_than_two_megabytes():
    assert len(HEADERS) == 8
    assert sum(path.stat().st_size for path in DEMO.iterdir()) < 2_000_000


@pytest.mark.parametrize("header", HEADERS, ids=lambda path: path.stem)
def test_each_is_labelled_as_simulated_everywhere(header):
    assert header.stem.startswith("simulated-")
    assert "# simulated: yes" in header.read_text(encoding="utf-8")
    assert json.loads(header.with_suffix(".truth.json").read_text(encoding="utf-8"))["simulated"]
    assert f"`{header.stem}`" in (DEMO / "README.md").read_text(encoding="utf-8")
    record = read_record(header)
    assert record.simulated
    assert (record.fs, record.n_samples, len(record.leads)) == (500.0, 5000, 12)


@pytest.mark.parametrize("header", HEADERS, ids=lambda path: path.stem)
def test_each_is_reproducible_bit_for_bit(header, tmp_path):
    rhythm, seed = re.fullmatch(r"simulated-(\w+)-(\d+)", header.stem).groups()
    list(simulate(rhythm, tmp_path, seed=int(seed)))
    for suffix in (".hea", ".dat", ".truth.json"):
        again = tmp_path / f"{header.stem}{suffix}"
        assert again.read_bytes() == header.with_suffix(suffix).read_bytes()
