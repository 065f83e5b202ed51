"""The packaging scripts' own sums and texts; nothing is built here."""

import json
import os
import stat
import struct
import subprocess
import sys
import tarfile
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGING = ROOT / "packaging"

posix = pytest.mark.skipif(os.name != "posix", reason="scripts of POSIX systems")


@pytest.fixture(autouse=True)
def scripts(monkeypatch):
    monkeypatch.syspath_prepend(PACKAGING)
    before = set(sys.modules)
    yield
    for name in set(sys.modules) - before:
        if getattr(sys.modules[name], "__file__", None) and str(PACKAGING) in (
            sys.modules[name].__file__ or ""
        ):
            del sys.modules[name]


class TestLeftOut:
    @pytest.mark.parametrize(
        "place",
        [
            "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
            "PySide6\\plugins\\tls\\qschannelbackend.dll",
            "torch/lib/libjitbackend_test.so",
            "torch/distributed/rpc/api.py",
            "pandas/tests/test_x.py",
            "PySide6/Qt/translations/qtbase_ja.qm",
            "PySide6/Qt/translations/qt_help_de.qm",
            "libmvec.so.1",
        ],
    )
    def test_what_nothing_opens_is_left_out(self, place):
        from left_out import is_left_out

        assert is_left_out(place)

    @pytest.mark.parametrize(
        "place",
        [
            "PySide6/Qt/plugins/platforms/libqxcb.so",
            "PySide6/Qt/plugins/platforms/libqoffscreen.so",
            "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
            "PySide6/Qt/translations/qtbase_zh_CN.qm",
            "PySide6\\translations\\qtbase_de.qm",
            "ecgviewer/resources/languages/ecgviewer_de.ts",
            "torch/lib/libtorch_cpu.so",
            "torch/bin/torch_shm_manager",
            "torch/nn/functional.py",
            "torch/distributed/config.py",  # reads its own source when it is imported
            "torch/_inductor/config.py",
            "ecgviewer/resources/findings.csv",
            "ecgviewer/model_zoo/rest-ecg-0.4/model.json",
        ],
    )
    def test_what_is_needed_is_not(self, place):
        from left_out import is_left_out

        assert not is_left_out(place)

    def test_no_module_of_ours_asks_for_what_is_left_out(self):
        from left_out import MODULES

        said = "\n".join(path.read_text() for path in (ROOT / "ecgviewer" / "ui").glob("*.py"))
        for name in (one for one in MODULES if one.startswith("PySide6.")):
            assert f"from {name} import" not in said

    def test_versions_told_are_of_the_libraries_packed(self):
        from left_out import METADATA

        from ecgviewer.tasks.doctor import LIBRARIES

        assert tuple(METADATA) == LIBRARIES


class TestSizes:
    def test_links_are_not_counted_twice(self, tmp_path):
        from sizes import size_mb

        (tmp_path / "a").write_bytes(bytes(2**20))
        (tmp_path / "b").symlink_to(tmp_path / "a")
        assert 1.0 <= size_mb(tmp_path) < 1.01

    def test_limits(self):
        from sizes import PACKED_MB, UNPACKED_MB, too_large

        assert too_large(UNPACKED_MB, PACKED_MB) == []
        assert len(too_large(UNPACKED_MB + 1, PACKED_MB + 1)) == 2
        assert too_large(1, None) == []

    def test_the_largest_parts_come_first(self, tmp_path):
        from sizes import largest

        (tmp_path / "_internal" / "big").mkdir(parents=True)
        (tmp_path / "_internal" / "big" / "x").write_bytes(bytes(3000))
        (tmp_path / "program").write_bytes(bytes(2000))
        assert [name for name, _ in largest(tmp_path)] == ["_internal/big", "program"]


class TestIcons:
    def test_an_ico_holds_each_picture_where_its_table_says(self):
        from icons import ico

        pictures = {16: b"\x89PNG small", 256: b"\x89PNG large picture"}
        made = ico(pictures)
        assert struct.unpack_from("<HHH", made) == (0, 1, 2)
        for place, (size, png) in enumerate(sorted(pictures.items())):
            width, *_, length, offset = struct.unpack_from("<BBBBHHII", made, 6 + 16 * place)
            assert width == size % 256
            assert made[offset : offset + length] == png

    def test_an_icns_says_its_own_length(self):
        from icons import icns

        made = icns({16: b"no type for it", 128: b"\x89PNG"})
        assert made[:4] == b"icns"
        assert struct.unpack(">I", made[4:8])[0] == len(made) == 8 + 8 + 4


class TestDesktop:
    def test_the_entry_names_program_and_types(self):
        from mime import MIME_TYPES, desktop_entry

        entry = desktop_entry("/usr/bin/ecgviewer", MIME_TYPES)
        assert "Exec=/usr/bin/ecgviewer view %F\n" in entry
        assert "application/dicom;" in entry
        assert "@" not in entry

    def test_every_suffix_that_is_an_ecg_alone_has_a_type(self):
        from ecgviewer.formats.registry import FORMATS

        tree = ElementTree.parse(PACKAGING / "linux" / "ecgviewer-mime.xml")
        globs = {
            one.attrib["pattern"][1:] for one in tree.getroot().iter() if "pattern" in one.keys()
        }
        others = {".xml", ".csv", ".tsv", ".h5", ".hdf5", ".dcm", ".dicom", ".mat", ".dat"}
        wanted = {suffix for one in FORMATS for suffix in one.suffixes} - others
        assert wanted <= globs

    def test_windows_associates_the_same(self):
        said = (PACKAGING / "windows.iss").read_text(encoding="utf-8")
        for suffix in (".hea", ".dcm", ".scp", ".ecg", ".edf", ".bdf", ".mwf", ".atc"):
            assert f"Software\\Classes\\{suffix}\\OpenWithProgids" in said


class TestDebian:
    def test_control_has_all_fields_and_no_empty_line(self):
        from deb import control

        text = control("1.2.3", "amd64", 900_000, "2.36")
        assert "\n\n" not in text
        assert "Version: 1.2.3\n" in text
        assert "Depends: libc6 (>= 2.36)\n" in text
        assert text.endswith("\n")
        assert "@" not in text.partition("Maintainer")[0]


@posix
def test_the_newest_symbol_decides_what_c_library_is_needed(tmp_path):
    from needs import glibc_needed

    (tmp_path / "libx.so").write_bytes(b"\x7fELF" + b"\0GLIBC_2.34\0GLIBC_2.5\0")
    (tmp_path / "notes.so.txt").write_bytes(b"GLIBC_2.99\0")
    assert glibc_needed(tmp_path) == "2.34"


def test_qts_words_are_packed_for_each_language_of_the_window():
    from left_out import LANGUAGES

    from ecgviewer.ui.translation import QT_FILES

    assert sorted(QT_FILES.values()) == [f"qtbase_{code}" for code in LANGUAGES]


class TestLicences:
    def test_requirements_lead_to_libraries_with_licences(self):
        from licences import full_text, libraries, own_requirements

        found = libraries()
        names = {one.name.lower().replace("_", "-") for one in found}
        assert {"numpy", "scipy", "torch", "pyside6-essentials", "pydicom"} <= names
        assert "pytest" not in names  # a test's, not the program's
        assert all(one.licence and one.version for one in found)
        assert any("Redistribution" in text for one in found for text in one.texts)
        assert len(own_requirements()) <= len(found)
        assert "Redistribution" in full_text(found)

    def test_modules_choose_the_libraries(self):
        from licences import libraries

        assert [one.name for one in libraries(["numpy"])] == ["numpy"]

    def test_a_marker_of_an_extra_is_left_out(self):
        from licences import wanted_by

        assert wanted_by(["pytest>=8; extra == 'test'", "no-such-distribution"]) == []


class TestBill:
    def test_it_is_cyclonedx_and_the_same_for_the_same(self, tmp_path):
        from licences import Library
        from sbom import bill, own_version

        found = [Library("A_b", "1.0+cpu", "MIT", spdx=True), Library("c", "2", "MIT License")]
        made = bill(found, [], 0)
        assert (made["bomFormat"], made["specVersion"]) == ("CycloneDX", "1.5")
        assert made["metadata"]["timestamp"] == "1970-01-01T00:00:00Z"
        first, second = made["components"]
        assert first["purl"] == "pkg:pypi/a-b@1.0"
        assert first["licenses"] == [{"license": {"id": "MIT"}}]
        assert second["licenses"] == [{"license": {"name": "MIT License"}}]
        assert bill(found, [], 0) == made
        refs = [one["bom-ref"] for one in made["components"]]
        assert made["dependencies"][0]["dependsOn"] == refs
        library = tmp_path / "libx.so.1"
        library.write_bytes(b"x")
        assert bill([], [library], 0)["components"][0]["hashes"][0]["alg"] == "SHA-256"
        assert own_version()
        json.dumps(made)


@posix
class TestArchive:
    def test_the_same_bytes_for_the_same_files(self, tmp_path):
        from bundle import pack

        folder = tmp_path / "ecgviewer"
        (folder / "_internal").mkdir(parents=True)
        (folder / "ecgviewer").write_text("#!/bin/sh\n")
        (folder / "ecgviewer").chmod(0o755)
        (folder / "_internal" / "link").symlink_to("nothing")
        pack(folder, tmp_path / "one.tar.xz", 1000)
        os.utime(folder / "ecgviewer", (5000, 5000))
        pack(folder, tmp_path / "two.tar.xz", 1000)
        assert (tmp_path / "one.tar.xz").read_bytes() == (tmp_path / "two.tar.xz").read_bytes()
        with tarfile.open(tmp_path / "one.tar.xz") as archive:
            members = {one.name: one for one in archive}
        assert set(members) == {"ecgviewer/ecgviewer", "ecgviewer/_internal/link"}
        assert members["ecgviewer/ecgviewer"].mode & stat.S_IXUSR
        assert {one.uname for one in members.values()} == {"root"}


@pytest.fixture
def release(tmp_path):
    """Makes an unpacked bundle whose program prints its version."""

    def make(version):
        folder = tmp_path / f"release-{version}"
        (folder / "_internal").mkdir(parents=True)
        (folder / "share" / "applications").mkdir(parents=True)
        (folder / "share" / "mime" / "packages").mkdir(parents=True)
        icons = folder / "share" / "icons" / "hicolor" / "16x16" / "apps"
        icons.mkdir(parents=True)
        (icons / "ecgviewer.png").write_text("icon")
        (folder / "share" / "applications" / "ecgviewer.desktop").write_text("Exec=@EXEC@ view\n")
        (folder / "share" / "mime" / "packages" / "ecgviewer.xml").write_text("<mime-info/>")
        (folder / "ecgviewer").write_text(f"#!/bin/sh\necho ecgviewer {version}\n")
        (folder / "ecgviewer").chmod(0o755)
        script = folder / "install.sh"
        script.write_bytes((PACKAGING / "linux" / "install.sh").read_bytes())
        script.chmod(0o755)
        return script

    return make


@posix
class TestInstaller:
    @pytest.fixture
    def run(self, tmp_path):
        home = tmp_path / "home"
        home.mkdir()
        env = {"HOME": str(home), "PATH": os.environ["PATH"]}

        def run(script, *arguments):
            words = ["sh", str(script), *arguments]
            return subprocess.run(words, env=env, capture_output=True, text=True, check=False)

        run.home = home
        return run

    def test_for_one_user_and_away_again(self, run, release):
        done = run(release("1"))
        assert done.returncode == 0, done.stderr
        local = run.home / ".local"
        program = local / "bin" / "ecgviewer"
        asked = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
        assert asked.stdout == "ecgviewer 1\n"
        entry = local / "share" / "applications" / "ecgviewer.desktop"
        assert entry.read_text() == f"Exec={program} view\n"
        data = local / "share" / "ecgviewer"
        data.mkdir(mode=0o700)
        (data / "annotations.sqlite3").write_text("kept")
        assert run(release("2")).returncode == 0  # an upgrade
        asked = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
        assert asked.stdout == "ecgviewer 2\n"
        assert not (local / "opt" / "ecgviewer.old").exists()
        assert (data / "annotations.sqlite3").read_text() == "kept"
        script = local / "opt" / "ecgviewer" / "install.sh"
        assert run(script, "--uninstall").returncode == 0
        assert not program.exists()
        assert not entry.exists()
        assert not (local / "opt" / "ecgviewer").exists()
        assert (data / "annotations.sqlite3").read_text() == "kept"

    def test_data_go_only_when_asked_for(self, run, release):
        script = release("1")
        run(script, "--quiet")
        for name in (".local/share", ".config", ".cache"):
            (run.home / name / "ecgviewer").mkdir(parents=True)
        assert run(script, "--uninstall", "--purge-data", "--quiet").stdout == ""
        for name in (".local/share", ".config", ".cache"):
            assert not (run.home / name / "ecgviewer").exists()

    def test_a_program_that_does_not_start_changes_nothing(self, run, release):
        run(release("1"))
        broken = release("2")
        (broken.parent / "ecgviewer").write_text("#!/bin/sh\nexit 3\n")
        done = run(broken)
        assert done.returncode == 1
        assert "nothing was changed" in done.stderr
        program = run.home / ".local" / "bin" / "ecgviewer"
        asked = subprocess.run([program], capture_output=True, text=True, check=True)
        assert asked.stdout == "ecgviewer 1\n"

    @pytest.mark.parametrize("words", [["--nonsense"], ["--purge-data"], ["--prefix"]])
    def test_wrong_usage(self, run, release, words):
        assert run(release("1"), *words).returncode == 2
        assert not (run.home / ".local").exists()

    def test_quiet_is_quiet_and_prefix_holds_all(self, run, release, tmp_path):
        done = run(release("1"), "--quiet", "--prefix", str(tmp_path / "else where"))
        assert (done.returncode, done.stdout) == (0, ""), done.stderr
        assert (tmp_path / "else where" / "bin" / "ecgviewer").exists()
        assert not (run.home / ".local").exists()


@posix
def test_a_place_without_network_says_so_or_says_that_it_could_not():
    from places import bare_place

    place = bare_place(None)
    assert "no network" in place.told or "NOT BLOCKED" in place.told


def test_the_extra_of_the_bundle_is_pinned():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert any(one.startswith("pyinstaller") for one in project["optional-dependencies"]["bundle"])
    assert "\npyinstaller==" in (PACKAGING / "constraints.txt").read_text(encoding="utf-8")


class TestLaunch:
    @pytest.mark.parametrize(
        ("given", "meant"),
        [
            ([], ["view"]),
            (["--version"], ["--version"]),
            (["score", "x.hea"], ["score", "x.hea"]),
            (["not-there.hea"], ["not-there.hea"]),
        ],
    )
    def test_words(self, given, meant):
        from ecgviewer.cli_launch import words_of

        assert words_of(given) == meant

    def test_a_file_opens_the_window(self, tmp_path):
        from ecgviewer.cli_launch import words_of

        assert words_of([str(tmp_path)]) == ["view", str(tmp_path)]

    def test_a_program_without_console_can_print(self, monkeypatch):
        from ecgviewer.cli_launch import give_streams

        monkeypatch.setattr(sys, "stdout", None)
        monkeypatch.setattr(sys, "stderr", None)
        give_streams()
        print("nowhere")
        assert sys.stderr.isatty() is False
        sys.stdout.close()
        sys.stderr.close()
