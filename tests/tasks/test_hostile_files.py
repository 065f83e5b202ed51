"""Files that claim absurd sizes: refused in a sentence, with little memory, and nothing imported.

Each is imported by a process that may take no more than :data:`ROOM` of address space, so that a
file that is obeyed ends in a memory error and fails its test.
"""

import json
import os
import struct
import subprocess
import sys
import zipfile
import zlib

import h5py
import numpy as np
import pytest

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.exchange import AnnotationSet
from ecgviewer.formats.annotation_hdf5 import write_hdf5
from ecgviewer.formats.annotation_json import write_json
from ecgviewer.formats.wfdb_annotations import write_atr
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.paths import store_path

pytestmark = pytest.mark.skipif(os.name == "nt", reason="limits of a process are POSIX's")

ROOM = 3 << 30
"""Bytes of address space: libraries alone map 1.5 GB of it."""

RUN = f"""
import resource, sys
from ecgviewer.cli import main
resource.setrlimit(resource.RLIMIT_AS, ({ROOM}, {ROOM}))
code = main(sys.argv[1:])
try:  # getrusage would tell of the process of the tests as well: its peak outlives the exec
    words = open("/proc/self/status").read().split()
except OSError:
    words = ["VmHWM:", "0"]
print(words[words.index("VmHWM:") + 1])
sys.exit(code)
"""
LARGEST_RSS_KB = 700_000


def refused(*line):
    """Run the command line; check that it refuses in words; return them."""
    command = [sys.executable, "-c", RUN, *map(str, line)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    assert int(done.stdout.splitlines()[-1]) < LARGEST_RSS_KB
    with AnnotationStore(store_path()) as store:
        assert store.revision() == 0
    return done.stderr


def a_set(**more):
    one = Annotation("r1", 10, 20, ("I",), "PVC", id="a" * 32)
    return AnnotationSet("r1", "x", 100.0, 1000, ("I", "II"), (one,), **more)


# HDF5


@pytest.fixture
def masks(tmp_path):
    return write_hdf5(a_set(), tmp_path / "a.h5")


def replaced(path, make):
    with h5py.File(path, "r+") as file:
        del file["annotations"]
        make(file)
    return path


def test_hdf5_of_a_terabyte(masks):
    def huge(file):
        file.create_dataset("annotations", (1 << 37,), "i8", chunks=(1 << 20,), compression="gzip")

    assert "not one text" in refused("import", replaced(masks, huge))


def test_hdf5_text_longer_than_the_file(masks):
    def long(file):
        kind = h5py.h5t.C_S1.copy()
        kind.set_size(1 << 30)
        space = h5py.h5s.create(h5py.h5s.SCALAR)
        h5py.h5d.create(file.id, b"annotations", kind, space)

    assert "longer than the file" in refused("import", replaced(masks, long))


def test_hdf5_that_points_elsewhere(masks, tmp_path):
    other = write_hdf5(a_set(), tmp_path / "other.h5")
    for link in (h5py.ExternalLink(str(other), "/annotations"), h5py.SoftLink("/masks")):

        def point(file, link=link):
            file["annotations"] = link

        assert "not one text" in refused("import", replaced(masks, point))


def test_hdf5_of_other_kinds(masks, tmp_path):
    replaced(masks, lambda file: file.create_group("annotations"))
    assert "not one text" in refused("import", masks)
    with h5py.File(masks, "r+") as file:
        del file["annotations"]
        file["annotations"] = np.float64(1.0)
    assert "cannot be read as HDF5" in refused("import", masks)
    masks.write_bytes(masks.read_bytes()[:700])
    assert "cannot be read as HDF5" in refused("import", masks)


# JSON


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: "[" * 200_000,
        lambda text: text.replace('"n_samples": 1000', '"n_samples": 1e999'),
        lambda text: text.replace('"n_samples": 1000', '"n_samples": "many"'),
        lambda text: text.replace('"start": 10', '"start": -5'),
        lambda text: text.replace('"fs": 100.0', f'"fs": {"9" * 5000}'),
        lambda text: text.replace('"stop": 20', '"stop": 1e300'),
    ],
)
def test_json(tmp_path, damage):
    write_json(a_set(), tmp_path / "a.json")
    text = (tmp_path / "a.json").read_text()
    changed = damage(text)
    assert changed != text
    (tmp_path / "a.json").write_text(changed)
    assert "a.json" in refused("import", tmp_path / "a.json")


def test_json_larger_than_any(tmp_path):
    with (tmp_path / "a.json").open("wb") as file:
        file.truncate(3 << 30)  # a sparse file: no room is taken
    assert "at most" in refused("import", tmp_path / "a.json")


def test_atr_that_names_samples_far_away(tmp_path):
    write_json(a_set(), tmp_path / "a.json")
    write_atr(a_set(), tmp_path / "a.atr")
    whole = (tmp_path / "a.atr").read_bytes()
    skip = struct.pack("<HHH", 59 << 10, 0x7FFF, 0xFFFF)
    (tmp_path / "a.atr").write_bytes(skip * 50 + whole)
    command = [sys.executable, "-c", RUN, "import", str(tmp_path / "a.atr")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


# DICOM


@pytest.fixture
def waveform(synthetic_record, tmp_path):
    pytest.importorskip("pydicom")
    from ecgviewer.formats.dicom_export import write_dicom

    record = synthetic_record(("I", "II"), fs=100.0)
    found = AnnotationSet(record.id, "x", record.fs, record.n_samples, record.lead_names)
    return write_dicom(record, found, tmp_path / "a.dcm")


def test_dicom_element_of_four_gigabytes(waveform, tmp_path):
    whole = waveform.read_bytes()
    claim = struct.pack("<HH2sHI", 0x0099, 0x1001, b"OB", 0, 0xFFFFFFF0)
    waveform.write_bytes(whole + claim + b"short")
    out = tmp_path / "out"
    assert "a.dcm" in refused("deidentify", waveform, "--out", out)
    assert not list(out.iterdir())


def test_dicom_that_claims_more_samples_than_it_has(waveform):
    import pydicom

    dataset = pydicom.dcmread(waveform)
    dataset.WaveformSequence[0].NumberOfWaveformSamples = 0xFFFFFFFF
    item = pydicom.Dataset()
    item.ReferencedSamplePositions = [1, 0xFFFFFFFF - 1]
    item.TemporalRangeType = "SEGMENT"
    dataset.WaveformAnnotationSequence = [item]
    dataset.save_as(waveform)
    command = [sys.executable, "-c", RUN, "import", str(waveform)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert "Traceback" not in done.stderr
    assert int(done.stdout.splitlines()[-1]) < LARGEST_RSS_KB


def test_dicom_nested_without_end(waveform, tmp_path):
    deep = struct.pack("<HH2sHI", 0x0040, 0xA730, b"SQ", 0, 0xFFFFFFFF)
    deep += struct.pack("<HHI", 0xFFFE, 0xE000, 0xFFFFFFFF)
    waveform.write_bytes(waveform.read_bytes() + deep * 5000)
    assert "a.dcm" in refused("deidentify", waveform, "--out", tmp_path / "out")


def test_dicom_bomb(waveform, tmp_path):
    import pydicom
    from pydicom.uid import DeflatedExplicitVRLittleEndian

    dataset = pydicom.dcmread(waveform)
    dataset.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    dataset.save_as(waveform, enforce_file_format=True)
    whole = waveform.read_bytes()
    head = 144 + int(dataset.file_meta.FileMetaInformationGroupLength)
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    with waveform.open("wb") as file:
        file.write(whole[:head])
        for _ in range(2200):  # 2.2 GiB of zeros in 2.2 MB
            file.write(packer.compress(bytes(1 << 20)))
        file.write(packer.flush())
    assert waveform.stat().st_size < 4 << 20
    command = [sys.executable, "-c", RUN, "deidentify", str(waveform), "--out", str(tmp_path / "o")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=240)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "unpack to more" in done.stderr or "cannot be read" in done.stderr


# Packets


def test_packet_that_lies_about_its_sizes(tmp_path):
    path = tmp_path / "p.zip"
    body = {"format": "ecgviewer packet", "version": 1, "kind": "packet", "packet": "s-1"}
    listed = {"a.dat": {"bytes": 10, "sha256": "0" * 64}}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", json.dumps(body | {"items": [], "files": listed}))
        archive.writestr("signature", "x")
        with archive.open("a.dat", "w", force_zip64=True) as entry:
            for _ in range(2100):
                entry.write(bytes(1 << 20))
    assert "more than 2 GiB" in refused("packet", "read", path)
    whole = bytearray(path.read_bytes())
    at = whole.rindex(b"PK\x01\x02")  # the last entry of the index: a smaller size is claimed
    struct.pack_into("<I", whole, at + 24, 10)
    path.write_bytes(whole)
    assert "p.zip" in refused("packet", "read", path)
