"""What a signal of the window's session calls is a QObject's: Qt lets go of it when it is gone.

A plain object, and a lambda, is kept and called for as long as the sender lives; what it then
speaks to has been deleted.
"""

import ast
import functools
from collections.abc import Iterator
from pathlib import Path

UI = Path(__file__).resolve().parents[1] / "ecgviewer" / "ui"
QT = ("PySide6.", "pyqtgraph.")
LIVES_LONG = ("session", "runner")

MAY = {"selftest._Walk"}
"""Makes the window that it hears, and ends it."""

Class = tuple[str, ast.ClassDef]


@functools.cache
def imports_of(module: str) -> dict[str, str]:
    """Return the full name of everything a module imports, by the name it has there."""
    out = {}
    for node in nodes_of(module):
        if isinstance(node, ast.ImportFrom):
            out |= {one.asname or one.name: f"{node.module}.{one.name}" for one in node.names}
        elif isinstance(node, ast.Import):
            out |= {one.asname or one.name: one.name for one in node.names}
    return out


@functools.cache
def nodes_of(module: str) -> tuple[ast.AST, ...]:
    text = (UI / f"{module}.py").read_text(encoding="utf-8")
    return tuple(ast.walk(ast.parse(text)))


@functools.cache
def classes() -> dict[str, Class]:
    """Return all classes of the window by ``module.Class``."""
    return {
        f"{module}.{node.name}": (module, node)
        for module in sorted(path.stem for path in UI.glob("*.py"))
        for node in nodes_of(module)
        if isinstance(node, ast.ClassDef)
    }


def bases_of(name: str) -> Iterator[str]:
    """Yield a class's bases: ``module.Class`` where they are the window's, else in full."""
    module, node = classes()[name]
    for base in node.bases:
        said = ast.unparse(base).partition("[")[0]
        first, _, rest = said.partition(".")
        full = ".".join(
            filter(None, (imports_of(module).get(first, f"ecgviewer.ui.{module}.{first}"), rest))
        )
        yield full.removeprefix("ecgviewer.ui.")


def is_qt(name: str) -> bool:
    """Whether a class is a QObject (or another class of Qt's)."""
    return name.startswith(QT) or (name in classes() and any(map(is_qt, bases_of(name))))


def is_part_of_qt(name: str) -> bool:
    """Whether all classes that a class is mixed into are QObjects."""
    whole = [one for one in classes() if name in bases_of(one)]
    return bool(whole) and all(map(is_qt, whole))


def connections(node: ast.AST) -> Iterator[ast.Call]:
    """Yield the calls of ``connect`` in a class."""
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
            if call.func.attr == "connect" and call.args:
                yield call


def test_the_classes_are_known():
    assert is_qt("main_window.MainWindow")
    assert is_qt("table_dialog.TableDialog")
    assert not is_qt("final_guard.Asking")
    assert is_part_of_qt("window_dialogs.WindowDialogs")


def test_who_listens_is_a_qobject():
    plain = {
        name: [call.lineno for call in connections(node)]
        for name, (_, node) in classes().items()
        if name not in MAY and not is_qt(name) and not is_part_of_qt(name)
    }
    assert not {name: lines for name, lines in plain.items() if lines}


def test_no_lambda_hears_who_outlives_the_widget():
    wrong = [
        f"{name}:{call.lineno}"
        for name, (_, node) in classes().items()
        for call in connections(node)
        if isinstance(call.args[0], ast.Lambda)
        and any(part.strip("_") in LIVES_LONG for part in ast.unparse(call.func).split("."))
    ]
    assert not wrong
