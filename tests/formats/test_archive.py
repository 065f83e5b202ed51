"""Zip archives: what is read of them, what never is, and that nothing leads out or stays behind."""

import os
import signal
import stat
import subprocess
import sys
import tempfile
import warnings
import zipfile
from pathlib import Path

import numpy as np
import pytest

from ecgviewer.core.errors import FormatError
from ecgviewer.core.record_ref import file_of, split_archive
from ecgviewer.formats import archive, read_record, records_in, write_wfdb
from ecgviewer.formats.archive_folder import PrivateFolder
from ecgviewer.formats.registry import records_of_archive


@pytest.fixture(autouse=True)
def own_temporary(tmp_path, monkeypatch):
    """Unpack under the test's own folder, and let go of it afterwards."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    archive.close_archives()
    assert not list(folder.iterdir()), "something stays behind"


@pytest.fixture
def pair(synthetic_record, tmp_path):
    """A WFDB header with its samples."""
    header = write_wfdb(synthetic_record(seed=3), tmp_path / "plain", "rec")
    return header, header.with_suffix(".dat")


def zipped(path, files, **options):
    """Write an archive of names and bytes or files."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out, warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # of names that stand there twice
        for name, content in files:
            data = content.read_bytes() if isinstance(content, Path) else content
            out.writestr(name, data)
    return path


def addresses(path):
    return [str(one.address.relative_to(path.parent)) for one in records_of_archive(path)]


def test_a_pair_inside_is_the_record_that_it_is_outside(pair, tmp_path):
    header, data = pair
    path = zipped(tmp_path / "a.zip", [("ward/rec.hea", header), ("ward/rec.dat", data)])
    assert addresses(path) == ["a.zip!/ward/rec.hea"]
    plain = read_record(header)
    for inside in ("ward/rec.hea", "ward/rec", "ward/rec.dat"):
        found = read_record(tmp_path / "a.zip!" / inside)
        assert found.id == plain.id
        assert np.array_equal(found.adu, plain.adu)
        assert found.source == plain.source
    assert read_record(path).id == plain.id, "the only one of an archive"


def test_the_third_record_of_a_file_in_an_archive_has_an_address(tmp_path):
    h5py = pytest.importorskip("h5py")
    plain = tmp_path / "many.h5"
    with h5py.File(plain, "w") as file:
        data = file.create_dataset("signals", data=np.arange(3 * 2 * 400).reshape(3, 2, 400))
        data.attrs.update(fs=100.0, units="mV", leads=["I", "II"])
    path = zipped(tmp_path / "a.zip", [("x/many.h5", plain)])
    assert addresses(path) == [f"a.zip!/x/many.h5#{n}" for n in (1, 2, 3)]
    third = read_record(tmp_path / "a.zip!" / "x" / "many.h5#3")
    assert third.id == read_record(tmp_path / "many.h5#3").id
    refs = records_in(tmp_path / "a.zip!" / "x" / "many.h5")
    assert refs[1].address == tmp_path / "a.zip!" / "x" / "many.h5#2"


def test_addresses_are_taken_apart():
    assert split_archive(Path("d/a.zip!/b/c.hea")) == (Path("d/a.zip"), "b/c.hea")
    assert split_archive(Path("d/a.zip")) == (Path("d/a.zip"), "")
    assert file_of(Path("d/a.ZIP!/c.h5#3")) == Path("d/a.ZIP")
    assert file_of(Path("d/c.h5#3")) == Path("d/c.h5")


def test_a_folder_of_that_name_is_a_folder(pair, tmp_path):
    header, data = pair
    real = tmp_path / "b.zip!"
    real.mkdir()
    for one in (header, data):
        (real / one.name).write_bytes(one.read_bytes())
    assert read_record(real / "rec.hea").id == read_record(header).id


NAMES_THAT_LEAD_OUT = [
    "../out.hea",
    "a/../../out.hea",
    "/etc/out.hea",
    "C:/out.hea",
    "c:out.hea",
    "a\\..\\out.hea",
    "//server/share/out.hea",
]


@pytest.mark.parametrize("name", [*NAMES_THAT_LEAD_OUT, "con.hea", "a/b:ads.hea", "dot./x.hea"])
def test_no_name_leads_out(name, pair, tmp_path, own_temporary):
    header, data = pair
    path = zipped(
        tmp_path / "in" / "a.zip" if (tmp_path / "in").mkdir() is None else None,
        [(name, header), ("rec.hea", header), ("rec.dat", data)],
    )
    before = sorted(tmp_path.rglob("*"))
    assert addresses(path) == ["a.zip!/rec.hea", "a.zip"]
    with pytest.raises(FormatError, match=r"a\.zip!/rec\.hea\. Not read for a name that"):
        read_record(path)
    with pytest.raises(FormatError):
        read_record(tmp_path / "in" / "a.zip!" / name)
    read_record(tmp_path / "in" / "a.zip!" / "rec.hea")
    after = sorted(one for one in tmp_path.rglob("*") if own_temporary not in one.parents)
    assert after == before


def test_links_are_not_followed(pair, tmp_path):
    header, data = pair
    path = tmp_path / "a.zip"
    link = zipfile.ZipInfo("link.hea")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "w") as out:
        out.writestr(link, "/etc/passwd")
        out.write(header, "rec.hea")
        out.write(data, "rec.dat")
    assert addresses(path) == ["a.zip!/rec.hea", "a.zip"]
    with pytest.raises(FormatError, match="a link, not a file"):
        read_record(tmp_path / "a.zip!" / "link.hea")


def test_a_header_in_an_archive_reads_nothing_outside_of_it(pair, tmp_path):
    header, data = pair
    outside = tmp_path / "secret.dat"
    outside.write_bytes(data.read_bytes())
    for name in ("../secret.dat", str(outside), "../plain/rec.dat"):
        text = header.read_text().replace("rec.dat", name)
        path = zipped(tmp_path / "a.zip", [("rec.hea", text.encode())])
        with pytest.raises(FormatError):
            read_record(path)


@pytest.mark.parametrize("other", ["rec.hea", "REC.hea", "Rec.HEA"])
def test_a_name_that_stands_there_twice_is_not_guessed(other, pair, tmp_path):
    header, data = pair
    path = zipped(tmp_path / "a.zip", [("rec.hea", header), (other, b"x"), ("rec.dat", data)])
    assert addresses(path) == ["a.zip"]
    with pytest.raises(FormatError, match="the same name twice"):
        read_record(path)


def test_an_encrypted_file_is_refused_in_words(pair, tmp_path):
    header, data = pair
    path = zipped(tmp_path / "a.zip", [("rec.hea", header), ("rec.dat", data)])
    raw = bytearray(path.read_bytes())
    at = raw.find(b"PK\1\2")
    while at >= 0:  # the bit that says so, of each file
        raw[at + 8] |= 1
        at = raw.find(b"PK\1\2", at + 4)
    path.write_bytes(raw)
    for one in (path, tmp_path / "a.zip!" / "rec.hea"):
        with pytest.raises(FormatError, match="password"):
            read_record(one)


def test_an_archive_in_an_archive_is_not_followed(pair, tmp_path):
    header, data = pair
    inner = zipped(tmp_path / "inner.zip", [("rec.hea", header), ("rec.dat", data)])
    path = zipped(tmp_path / "a.zip", [("inner.zip", inner)])
    assert addresses(path) == ["a.zip"]
    with pytest.raises(FormatError, match="an archive in an archive"):
        read_record(path)
    with pytest.raises(FormatError, match="an archive in an archive"):
        read_record(tmp_path / "a.zip!" / "inner.zip!" / "rec.hea")


def test_a_bomb_is_refused_before_it_grows(tmp_path, own_temporary):
    path = zipped(tmp_path / "a.zip", [("bomb.csv", b"time_s,I\n" + bytes(40 << 20))])
    assert path.stat().st_size < 100_000
    assert addresses(path) == ["a.zip"]
    with pytest.raises(FormatError, match="over 250 times"):
        read_record(tmp_path / "a.zip!" / "bomb.csv")
    assert not list(own_temporary.iterdir())


def test_a_file_larger_than_it_says_is_refused(pair, tmp_path):
    header, data = pair
    path = zipped(tmp_path / "a.zip", [("rec.hea", header), ("rec.dat", data)])
    raw = bytearray(path.read_bytes())
    at = raw.find(b"rec.dat", raw.rfind(b"PK\1\2")) - 46
    raw[at + 24 : at + 28] = (100).to_bytes(4, "little")
    path.write_bytes(raw)
    with pytest.raises(FormatError, match="damaged in the archive"):
        read_record(path)


def test_too_many_files_or_too_long_a_list_of_them_are_refused(tmp_path, monkeypatch):
    path = zipped(tmp_path / "a.zip", [(f"{n}.txt", b"") for n in range(50)])
    with monkeypatch.context() as patch:
        patch.setattr(archive, "MOST_MEMBERS", 49)
        with pytest.raises(FormatError, match="50 files; of an archive at most 49"):
            read_record(path)
    with monkeypatch.context() as patch:
        patch.setattr(archive, "LARGEST_DIRECTORY", 1000)
        with pytest.raises(FormatError, match="over 1,000 bytes"):
            read_record(path)


def test_what_is_unpacked_makes_room_for_what_comes(pair, tmp_path, monkeypatch, own_temporary):
    header, data = pair
    files = [(f"{n}/rec{end.suffix}", end) for n in range(4) for end in pair]
    zipped(tmp_path / "a.zip", files)
    size = header.stat().st_size + data.stat().st_size
    monkeypatch.setattr(archive, "LARGEST_UNPACKED", 2 * size)
    for n in (0, 1, 2, 3, 0):
        read_record(tmp_path / "a.zip!" / str(n) / "rec.hea")
        assert len(list(own_temporary.glob("*/*/rec.dat"))) <= 2
    monkeypatch.setattr(archive, "LARGEST_MEMBER", size - 1)
    with pytest.raises(FormatError, match="would unpack to"):
        read_record(tmp_path / "a.zip!" / "1" / "rec.hea")


def test_only_what_a_reader_needs_is_unpacked_and_for_its_owner_alone(
    pair, tmp_path, own_temporary
):
    files = [(f"rec{one.suffix}", one) for one in pair]
    others = [(f"other{n}.dat", b"0" * 100) for n in range(3)]
    zipped(tmp_path / "a.zip", [*files, *others, ("rec.atr", b"\0\0")])
    read_record(tmp_path / "a.zip!" / "rec.hea")
    names = {one.name for one in own_temporary.rglob("*") if one.is_file()}
    assert names == {"in-use", "rec.hea", "rec.dat", "rec.atr"}
    if os.name == "posix":
        assert all(one.stat().st_mode & 0o077 == 0 for one in own_temporary.iterdir())


def test_an_archive_that_changes_is_read_anew(synthetic_record, tmp_path):
    found = []
    for seed in (1, 2):
        header = write_wfdb(synthetic_record(seed=seed), tmp_path / str(seed), "rec")
        zipped(
            tmp_path / "a.zip", [(f"rec{end}", header.with_suffix(end)) for end in (".hea", ".dat")]
        )
        os.utime(tmp_path / "a.zip", ns=(0, seed))
        found.append(read_record(tmp_path / "a.zip!" / "rec.hea").id)
    assert found[0] != found[1]


@pytest.mark.parametrize("content", [b"", b"PK\3\4", b"PK\5\6" + bytes(18), bytes(1000)])
def test_what_is_no_archive_is_refused(content, tmp_path):
    path = tmp_path / "a.zip"
    path.write_bytes(content)
    with pytest.raises(FormatError):
        read_record(path)
    with pytest.raises(FormatError):
        read_record(tmp_path / "a.zip!" / "rec.hea")


def test_damaged_archives_end_in_a_record_or_a_refusal(pair, tmp_path):
    path = zipped(tmp_path / "a.zip", [(f"w/rec{one.suffix}", one) for one in pair])
    whole, random = path.read_bytes(), np.random.default_rng(7)
    for n in range(120):
        raw = bytearray(whole)
        for _ in range(int(random.integers(1, 6))):
            # Half of the changes go where names, sizes and flags stand: the list at the end.
            first = 0 if random.random() < 0.5 else len(raw) - 200
            raw[int(random.integers(first, len(raw)))] = int(random.integers(256))
        if n % 10 == 0:
            raw = raw[: int(random.integers(len(raw)))]
        path.write_bytes(raw)
        os.utime(path, ns=(0, n))
        try:
            for one in records_of_archive(path):
                read_record(one.address)
        except FormatError:
            continue
    archive.close_archives()


@pytest.mark.skipif(os.name != "posix", reason="kills a process")
def test_what_a_crashed_program_left_is_removed_by_the_next_one(pair, tmp_path, own_temporary):
    files = [(f"rec{one.suffix}", one) for one in pair]
    zipped(tmp_path / "a.zip", files)
    code = (
        "import os, signal, sys\nfrom ecgviewer.formats import read_record\n"
        "read_record(sys.argv[1])\nprint('read', flush=True)\nsys.stdin.read()"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "a.zip!" / "rec.hea")],
        env=os.environ | {"TMPDIR": str(own_temporary)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdout.readline() == b"read\n"
    (left,) = own_temporary.iterdir()
    assert archive.sweep() == 0, "a program that lives keeps its folder"
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdin.close()
    process.stdout.close()
    assert left.is_dir()
    assert archive.sweep() == 1
    assert not left.exists()


def test_folders_of_others_are_left_alone(own_temporary):
    folder = PrivateFolder("ecgviewer-archive-")
    for name in ("no-lock", "link"):
        (own_temporary / f"ecgviewer-archive-{name}").mkdir()
    assert folder.sweep() == 0
    for one in own_temporary.iterdir():
        one.rmdir()
