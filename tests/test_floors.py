"""The house rules, checked on the syntax tree: nested and type-only imports count as well."""

import ast
import functools
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "ecgviewer"
MODULES = sorted(PACKAGE.rglob("*.py"))

FLOORS: dict[str, set[str]] = {
    "core": set(),
    "formats": {"core"},
    "signals": {"core"},
    "simulate": {"core"},
    "storage": {"core"},
    "inference": {"core", "signals"},
    "training": {"core", "signals", "simulate", "inference"},
    "tasks": {"core", "formats", "signals", "simulate", "storage", "inference", "training"},
    "ui": {
        "core",
        "tasks",
        "signals.envelope",
        "storage.settings",
        "storage.site_policy",
        "storage.profile",
    },
    "cli": {
        "core",
        "tasks",
        "storage.paths",
        "ui.app",
        "ui.printing",
        "cli_terminal",
        "cli_catalogue",
        "cli_convert",
        "cli_holter",
        "cli_figures",
        "cli_doctor",
        "cli_selftest",
        "cli_study",
        "cli_models",
        "cli_opening",
        "cli_queue",
        "cli_score",
        "cli_similar",
        "cli_watch",
    },
    "cli_study": {"core", "tasks", "storage.paths", "cli_terminal", "cli_packet"},
    "cli_packet": {"core", "tasks", "storage.paths", "cli_terminal"},
    "cli_similar": {"core", "tasks", "cli_terminal"},
    "cli_watch": {"core", "tasks", "storage.paths", "cli_terminal"},
    "cli_catalogue": {"core", "tasks", "storage", "cli_terminal"},
    "cli_score": {"core", "tasks", "storage.paths", "cli_terminal"},
    "cli_convert": {"core", "tasks", "cli_terminal"},
    "cli_figures": {"core", "tasks", "storage.settings", "ui.figures_pictures", "cli_terminal"},
    "cli_doctor": {"core", "tasks", "ui.screen_check", "cli_terminal"},
    "cli_selftest": {"core", "tasks", "storage.paths", "ui.selftest", "cli_terminal"},
    "cli_holter": {"core", "tasks", "cli_terminal"},
    "cli_models": {"core", "tasks", "storage.paths", "cli_terminal"},
    "cli_opening": {"core", "tasks", "cli_terminal"},
    "cli_queue": {"core", "tasks", "cli_terminal"},
    "cli_terminal": {"core"},
    "cli_launch": set(),
    "__main__": {"cli", "cli_launch"},
    "__init__": set(),
}
"""What each floor may import of the package, besides itself and the version."""

PACKAGES: dict[str, set[str]] = {
    "core": {"numpy"},
    # pyarrow: an extra, for tables of scores.
    "formats": {
        "numpy",
        "scipy",
        "wfdb",
        "soundfile",
        "h5py",
        "pydicom",
        "edfio",
        "defusedxml",
        "pyarrow",
    },
    "signals": {"numpy", "scipy"},
    "simulate": {"numpy"},
    "storage": {"appdirs"},
    "inference": {"numpy", "scipy", "torch"},
    "training": {"numpy", "scipy", "torch"},
    # h5py: corpora to train on, which are no records; extras: usearch for large libraries,
    # distributed for clusters.
    "tasks": {"numpy", "h5py", "usearch", "distributed"},
    "ui": {"numpy", "PySide6", "pyqtgraph", "shiboken6"},
}
"""What each floor may import from elsewhere, besides the standard library."""

MAY_CATCH_ALL = {
    "ui/app.py",
    "ui/jobs.py",
    "tasks/scoring.py",
    "tasks/library_index.py",
    "tasks/cataloguing.py",
}
FILE_ACCESS = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "memmap", "fromfile"}


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def floor_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@functools.cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


@functools.cache
def imports_of(path: Path, *, types_too: bool = True) -> tuple[str, ...]:
    """Return the full dotted names imported, nested ones included."""
    return tuple(_imports(path, types_too=types_too))


def _imports(path: Path, *, types_too: bool) -> Iterator[str]:
    skipped = set()
    if not types_too:
        guards = (node for node in ast.walk(tree_of(path)) if isinstance(node, ast.If))
        typing = (node for node in guards if ast.unparse(node.test) == "TYPE_CHECKING")
        skipped = {id(inner) for node in typing for inner in ast.walk(node)}
    for node in ast.walk(tree_of(path)):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(path)}: relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@functools.cache
def calls_of(path: Path) -> tuple[tuple[str, ast.Call], ...]:
    """Return (dotted name as written, call); the name ends with the attribute called."""
    calls = (node for node in ast.walk(tree_of(path)) if isinstance(node, ast.Call))
    return tuple((ast.unparse(node.func), node) for node in calls)


def every_module(rule: Callable[[Path], None]) -> Callable[[], None]:
    """Make one test of a rule and all modules: a test a module takes longer than the rules do."""

    def test() -> None:
        broken = []
        for path in MODULES:
            try:
                rule(path)
            except AssertionError as error:
                broken.append(f"{name_of(path)}: {error}")
        assert not broken, "\n".join(broken)

    return test


def test_every_floor_is_known():
    assert {floor_of(path) for path in MODULES} <= set(FLOORS)


@every_module
def test_imports_go_down(path):
    floor = floor_of(path)
    for name in imports_of(path):
        first, _, rest = name.partition(".")
        if first != "ecgviewer" or rest in ("", "__version__"):
            continue
        within = rest == floor or rest.startswith(f"{floor}.")
        lower = any(rest == low or rest.startswith(f"{low}.") for low in FLOORS[floor])
        assert within or lower, f"{name_of(path)} imports {name}"


@every_module
def test_other_packages_stay_on_their_floors(path):
    allowed = PACKAGES.get(floor_of(path), set()) | set(sys.stdlib_module_names) | {"ecgviewer"}
    for name in imports_of(path):
        assert name.split(".")[0] in allowed, f"{name_of(path)} imports {name}"


@every_module
def test_torch_has_three_doors_and_a_workshop(path):
    if any(name.split(".")[0] == "torch" for name in imports_of(path)):
        at_home = floor_of(path) == "training"
        doors = {f"inference/{name}.py" for name in ("model", "window_score", "own_block")}
        assert at_home or name_of(path) in doors


def test_no_circles():
    known = {"ecgviewer." + name_of(path)[:-3].replace("/", "."): path for path in MODULES}
    seen: dict[str, bool] = {}

    def visit(module: str, trail: tuple[str, ...]) -> None:
        assert seen.get(module, True), f"circle: {' -> '.join((*trail, module))}"
        if module in seen:
            return
        seen[module] = False
        for name in imports_of(known[module], types_too=False):  # a part may name its whole
            for target in (name, name.rpartition(".")[0]):
                if target in known and target != module:
                    visit(target, (*trail, module))
        seen[module] = True

    for module in known:
        visit(module, ())


@every_module
def test_database_and_folders_are_known_to_storage_alone(path):
    names = {name.split(".")[0] for name in imports_of(path)}
    assert "appdirs" not in names or name_of(path) == "storage/paths.py"
    assert "sqlite3" not in names or floor_of(path) == "storage"


@every_module
def test_files_are_opened_where_they_should_be(path):
    floor = floor_of(path)
    if floor not in {"core", "signals", "simulate", "ui"}:
        return
    for name, call in calls_of(path):
        last = name.rpartition(".")[2]
        # Qt's dialogs and devices have an open() of their own.
        qt_open = floor == "ui" and last == "open" and name != "open"
        own = name.startswith("shipped(")
        assert last not in FILE_ACCESS or qt_open or own, f"{name_of(path)}:{call.lineno} {name}"


@every_module
def test_no_pickle(path):
    names = {name.split(".")[0] for name in imports_of(path)}
    assert not names & {"pickle", "marshal", "shelve", "dill", "joblib", "cloudpickle"}
    for name, call in calls_of(path):
        assert name not in {"torch.load", "torch.save"}, f"{name_of(path)}:{call.lineno} {name}"
        for word in call.keywords:
            allowed = word.arg != "allow_pickle" or ast.unparse(word.value) == "False"
            assert allowed, f"{name_of(path)}:{call.lineno} {name}"


@every_module
def test_bugs_are_not_swallowed(path):
    for node in ast.walk(tree_of(path)):
        if not isinstance(node, ast.ExceptHandler):
            continue
        caught = ast.unparse(node.type) if node.type else "BaseException"
        if "BaseException" in caught:  # to tidy up and pass on
            passed_on = any(isinstance(one, ast.Raise) and not one.exc for one in ast.walk(node))
            assert passed_on or name_of(path) in MAY_CATCH_ALL, f"{name_of(path)}:{node.lineno}"
        elif "Exception" in caught.replace(",", " ").strip("()").split():
            assert name_of(path) in MAY_CATCH_ALL, f"{name_of(path)}:{node.lineno}"


@every_module
def test_constructors_are_short(path):
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.FunctionDef) and node.name == "__init__":
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            assert lines <= 60, f"{name_of(path)}:{node.lineno} is {lines} lines long"


def test_files_are_short():
    folders = (PACKAGE, ROOT / "tests", ROOT / "benchmarks", ROOT / "packaging")
    files = [path for folder in folders for path in folder.rglob("*.py")] + [ROOT / "dev.py"]
    long = {path.name: len(path.read_text(encoding="utf-8").splitlines()) for path in files}
    assert not {name: lines for name, lines in long.items() if lines > 400}


def test_no_module_without_a_noun():
    names = {part.removesuffix(".py") for path in MODULES for part in Path(name_of(path)).parts}
    assert not names & {"utils", "util", "helpers", "helper", "common", "misc"}


def test_the_command_line_starts_without_qt_and_torch():
    code = (
        "import sys, ecgviewer.cli; heavy = {'torch', 'PySide6', 'pyqtgraph', 'scipy', 'wfdb'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr
