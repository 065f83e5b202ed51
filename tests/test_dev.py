"""The two commands of the README: what they install, when, and what they say otherwise."""

import importlib.util
import json
import sys
import threading
import tomllib
from pathlib import Path
from types import SimpleNamespace

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def dev(tmp_path, monkeypatch):
    """A fresh copy of the script, its ``.venv`` elsewhere and its tools replaced by a log."""
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    dev = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(dev)
    venv = tmp_path / "venv"
    monkeypatch.setattr(dev, "VENV", venv)
    monkeypatch.setattr(dev, "STAMP", venv / "stamp.json")
    dev.log, dev.pip_answers = [], {}

    def attempt(command, env=None):
        words = " ".join(map(str, command))
        dev.log.append(words)
        if "-m venv" in words:
            dev.venv_python().parent.mkdir(parents=True)
            dev.venv_python().touch()
        failed = "assert torch" in words  # torch is not there yet
        return SimpleNamespace(returncode=int(failed), stdout="True\n")

    def pip(*arguments, silent=False):
        dev.log.append("pip " + " ".join(arguments))
        answer = dev.pip_answers.get(arguments[0], True)
        if isinstance(answer, BaseException):
            raise answer
        return answer

    monkeypatch.setattr(dev, "attempt", attempt)
    monkeypatch.setattr(dev, "pip", pip)
    monkeypatch.setattr(dev, "reachable", lambda _url: False)
    monkeypatch.setattr(dev, "ensure_system", lambda _verb: None)
    monkeypatch.setattr(dev, "start", lambda arguments, folder=None: (arguments, folder))
    return dev


def done(dev):
    """What was done since the last look: venv, torch, project."""
    names = {"-m venv": "venv", "pip torch": "torch", "pip --editable": "project"}
    found = [name for line in dev.log for words, name in names.items() if words in line]
    dev.log.clear()
    return found


class TestInstalling:
    def test_once_and_then_not_again(self, dev):
        dev.ensure_installed("test")
        assert done(dev) == ["venv", "torch", "project"]
        dev.ensure_installed("test")
        assert dev.log == []

    def test_again_when_the_requirements_change_but_in_the_same_venv(self, dev, monkeypatch):
        dev.ensure_installed("test")
        done(dev)
        monkeypatch.setattr(dev, "fingerprint", lambda: "other")
        dev.ensure_installed("test")
        assert done(dev) == ["torch", "project"]

    def test_the_tools_of_check_come_on_top(self, dev):
        dev.ensure_installed("test")
        done(dev)
        dev.ensure_installed("dev")
        assert done(dev) == ["torch", "project"]
        dev.ensure_installed("test")
        assert done(dev) == []

    @pytest.mark.parametrize("what", ["torch==2.13.0", "--editable"])
    def test_an_interrupted_installation_is_begun_anew(self, dev, what, capsys):
        dev.pip_answers[what] = KeyboardInterrupt()
        assert dev.main(["test"]) == 130
        assert "stopped" in capsys.readouterr().err
        done(dev)
        dev.pip_answers.clear()
        dev.VENV.rename(dev.VENV.with_name("old"))  # as --clear does
        dev.ensure_installed("test")
        assert done(dev) == ["venv", "torch", "project"]

    def test_a_failed_one_goes_on_where_it_was(self, dev, capsys):
        dev.pip_answers["--editable"] = False
        assert dev.main(["test"]) == 1
        assert "could not be installed" in capsys.readouterr().err
        done(dev)
        dev.pip_answers.clear()
        dev.ensure_installed("test")
        assert done(dev) == ["torch", "project"]

    @pytest.mark.parametrize("text", ["", "{", '{"extra": "test", "fingerprint": "old"}'])
    def test_a_strange_stamp_is_not_trusted(self, dev, text):
        dev.ensure_installed("test")
        dev.STAMP.write_text(text)
        assert not dev.installed("test")

    def test_the_stamp_holds_what_it_stands_for(self, dev):
        dev.ensure_installed("test")
        stamp = json.loads(dev.STAMP.read_text())
        assert stamp == {"extra": "test", "fingerprint": dev.fingerprint()}


class TestTorch:
    def test_never_unpinned_and_alone_first(self, dev):
        dev.install_torch()
        assert [line for line in dev.log if line.startswith("pip")] == [
            f"pip torch==2.13.0 -c {dev.CONSTRAINTS}"
        ]

    @pytest.mark.parametrize(("delivers", "requests"), [(True, 1), (False, 2)])
    def test_from_the_cpu_index_where_it_answers(self, dev, monkeypatch, delivers, requests):
        monkeypatch.setattr(dev, "reachable", lambda _url: True)
        monkeypatch.setattr(dev.platform, "system", lambda: "Linux")
        dev.pip_answers["torch==2.13.0+cpu"] = delivers
        dev.install_torch()
        asked = [line for line in dev.log if line.startswith("pip")]
        assert len(asked) == requests
        assert f"--extra-index-url {dev.CPU_INDEX}" in asked[0]
        assert "--retries 0" in asked[0]

    def test_a_server_that_hangs_costs_seconds(self, dev, monkeypatch):
        spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
        fresh = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(fresh)

        answer = threading.Event()

        def hang(*_arguments, **_options):
            answer.wait()
            raise TimeoutError

        monkeypatch.setattr(fresh, "PROBE_S", -0.9)
        monkeypatch.setattr(fresh.urllib.request, "urlopen", hang)
        assert not fresh.reachable("https://example.org")  # and it comes back at all
        answer.set()

    def test_pins_keep_what_the_project_asks(self):
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
        words = (line.split("==") for line in lines if line and not line.startswith("#"))
        pins = {name.lower().replace("_", "-"): version for name, version in words}
        extras = project["optional-dependencies"]
        wanted = list(map(Requirement, (*project["dependencies"], *extras["test"])))
        for own in [one for one in wanted if one.name == project["name"]]:
            wanted.remove(own)  # the extras that the tests install with the project
            wanted += [Requirement(text) for extra in own.extras for text in extras[extra]]
        for asked in wanted:
            assert asked.specifier.contains(pins[asked.name.lower().replace("_", "-")]), asked


class TestSystem:
    @pytest.fixture
    def bare(self, monkeypatch):
        """The real function on a Debian that lacks one library that Qt needs and the fonts."""
        spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
        bare = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(bare)
        monkeypatch.setattr(bare.platform, "system", lambda: "Linux")
        monkeypatch.setattr(bare, "lacks", lambda soname: soname == "libEGL.so.1")
        monkeypatch.setattr(bare, "has_font", lambda: False)
        monkeypatch.setattr(bare, "may_install", lambda: False)
        nothing = SimpleNamespace(util=SimpleNamespace(find_spec=lambda _name: None))
        monkeypatch.setattr(bare, "importlib", nothing)
        monkeypatch.setattr(bare, "apt_names", lambda names: names)
        monkeypatch.setattr(bare.shutil, "which", lambda name: f"/usr/bin/{name}")
        return bare

    def test_says_the_exact_line_to_those_who_may_not_install(self, bare):
        with pytest.raises(bare.SetupError, match="recommends libegl1 fonts-dejavu-core python3"):
            bare.ensure_system("test")

    def test_names_the_libraries_on_other_systems(self, bare, monkeypatch):
        monkeypatch.setattr(bare.shutil, "which", lambda _name: None)
        with pytest.raises(bare.SetupError, match=r"Qt needs libEGL.so.1.*Debian: libegl1"):
            bare.ensure_system("run")

    def test_installs_all_as_root(self, bare, monkeypatch):
        installed = []
        monkeypatch.setattr(bare, "may_install", lambda: True)
        monkeypatch.setattr(bare, "apt_install", installed.extend)
        bare.ensure_system("test")
        assert installed == ["libegl1", "fonts-dejavu-core", bare.VENV_PACKAGE]

    def test_goes_on_where_only_a_window_would_lack_something(self, bare, monkeypatch):
        monkeypatch.setattr(bare, "lacks", lambda soname: soname == "libxcb-cursor.so.0")
        monkeypatch.delenv("DISPLAY", raising=False)
        bare.ensure_system("test")
        bare.ensure_system("run")
        monkeypatch.setenv("DISPLAY", ":0")
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
        bare.ensure_system("test")
        with pytest.raises(bare.SetupError, match="libxcb-cursor0"):
            bare.ensure_system("run")

    def test_check_needs_no_qt(self, bare):
        bare.ensure_system("check")


class TestVerbs:
    def test_run_opens_the_window_unless_told_otherwise(self, dev, tmp_path):
        record = tmp_path / "a.hea"
        record.touch()
        assert dev.run([])[0] == ["-m", "ecgviewer", "view"]
        assert dev.run([str(record)])[0] == ["-m", "ecgviewer", "view", str(record)]
        assert dev.run(["score", "x", "--json"])[0] == ["-m", "ecgviewer", "score", "x", "--json"]

    def test_test_is_pytest_off_screen_in_the_project(self, dev, monkeypatch):
        monkeypatch.setenv("PYTEST_QT_API", "pyqt6")
        monkeypatch.delenv("QT_QPA_PLATFORM")
        monkeypatch.setenv("OMP_NUM_THREADS", "")
        monkeypatch.delenv("OMP_NUM_THREADS")
        command, folder = dev.test(["-k", "x"])
        assert (command[:2], command[-2:], folder) == (["-m", "pytest"], ["-k", "x"], dev.ROOT)
        assert command[command.index("--dist") + 1] == "loadfile"
        assert dev.os.environ["QT_QPA_PLATFORM"] == "offscreen"
        assert dev.os.environ["OMP_NUM_THREADS"] == "1"
        assert "PYTEST_QT_API" not in dev.os.environ

    @pytest.mark.parametrize(("arguments", "code"), [([], 2), (["rum"], 2), (["--help"], 0)])
    def test_usage(self, dev, arguments, code, capsys):
        assert dev.main(arguments) == code
        assert "python3 dev.py run" in capsys.readouterr().out

    def test_an_old_python_is_told(self, dev, monkeypatch, capsys):
        monkeypatch.setattr(dev, "sys", SimpleNamespace(version_info=(3, 10, 4), stderr=sys.stderr))
        assert dev.main(["run"]) == 1
        assert "Python 3.11 or newer is needed" in capsys.readouterr().err
