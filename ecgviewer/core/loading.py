"""Loading large libraries fast: without the collector, and without parts nobody asks for."""

from __future__ import annotations

import gc
import importlib
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from types import ModuleType
from typing import Any

UNASKED_OF_SCIPY = (
    "scipy.stats",
    "scipy.interpolate",
    "scipy.optimize",
    "scipy.spatial",
    "scipy.spatial.transform",
)
"""What scipy.signal imports and no filter calls: a function or two of each, for wavelet peaks,
splines, filters by optimisation and roots. Half of the time it takes.
"""

UNASKED = ("torch._meta_registrations",)
"""What torch imports and scoring never calls: it is for tensors without data and torch's compiler.
A third of the time it takes.
"""

UNASKED_OF_PYDICOM = ("pydicom.data.download", "pydicom.examples")
"""What importing pydicom runs and reading never calls: it looks for a dozen test files, and fetches
from the network those that are not there, as in a bundle.
"""


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the collector still while something large is imported.

    Importing makes hundreds of thousands of objects, none of them garbage: collecting meanwhile
    takes a fifth of the time of importing torch. What is there afterwards is not frozen: widgets
    would be frozen with it, and Qt crashes over those that are never collected.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


@contextmanager
def deferred(*names: str) -> Iterator[None]:
    """Put off the import of modules that what is imported in the block drags along.

    Meanwhile each has a stand-in. What is taken from the stand-in loads the module when it is
    called, and after the block any ``import`` of it loads it as ever.

    Parameters
    ----------
    names
        Full names of modules; those that are loaded already stay as they are.
    """
    stand_ins = {name: _StandIn(name) for name in names if name not in sys.modules}
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name, stand_in in stand_ins.items():
            if sys.modules.get(name) is stand_in:
                del sys.modules[name]


def complete() -> None:
    """Load what was left out of the packages that are loaded, in the packages' order.

    Torch's optimizers need its part before anything else that they import, and do not ask for it.
    """
    for name in (*UNASKED_OF_SCIPY, *UNASKED):
        if name.partition(".")[0] in sys.modules:
            importlib.import_module(name)


def settle() -> None:
    """Take all there is out of the collector's rounds, for a program that is in full swing.

    Two hundred thousand objects of the libraries are never garbage, and to walk through them holds
    the interpreter for an eighth of a second, window and all, at a moment that nobody chooses. What
    is garbage already stays until :func:`unsettle`: once a process, early, never in tests.
    """
    gc.freeze()


def unsettle() -> None:
    """Give all back to the collector, so that the end of the program finds it as ever.

    Qt crashes over widgets that are in a cycle and never collected.
    """
    gc.unfreeze()


class _StandIn(ModuleType):
    """In the place of a module that nobody has called yet.

    A package's other modules can be imported meanwhile, by another thread, too.
    """

    def __getattr__(self, name: str) -> Any:
        if name == "__path__" and (path := _path_of(self.__name__)) is not None:
            return path
        if name.startswith("__"):  # the import system's own questions
            raise AttributeError(name)
        module = self.__name__

        def call(*args: Any, **kwargs: Any) -> Any:
            if sys.modules.get(module) is self:  # called before the block has ended
                del sys.modules[module]
            return getattr(importlib.import_module(module), name)(*args, **kwargs)

        return call


def _path_of(package: str) -> list[str] | None:
    """Return where a package's modules lie, of a package inside another; None of a module."""
    parent = sys.modules.get(package.rpartition(".")[0])
    path = getattr(parent, "__path__", None)
    for finder in sys.meta_path if path is not None else ():
        spec = finder.find_spec(package, path)
        if spec is not None:
            found = spec.submodule_search_locations
            return None if found is None else list(found)
    return None


class NamedEarly(MetaPathFinder):
    """A module that holds a name from the first moment of its import.

    scipy asks of every array ``isinstance(x, torch.Tensor)`` as soon as there is a module torch: a
    filter that ran while another thread was half way through importing torch died of it.

    Parameters
    ----------
    module, name
        The module and a class in it, which its import puts in the place of the empty one here.
    """

    def __init__(self, module: str, name: str) -> None:
        self._module, self._name = module, name
        self._finding = False

    def install(self) -> None:
        """Wait for the import, once a process."""
        if self._module not in sys.modules and not any(
            isinstance(finder, NamedEarly) and finder._module == self._module
            for finder in sys.meta_path
        ):
            sys.meta_path.insert(0, self)

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return what the other finders find, with the name put in."""
        if fullname != self._module or self._finding:
            return None
        self._finding = True
        try:
            spec = find_spec(fullname)
        finally:
            self._finding = False
        if spec is not None and spec.loader is not None:
            spec.loader = _NamingLoader(spec.loader, self._name)
        return spec


class _NamingLoader(Loader):
    def __init__(self, loader: Loader, name: str) -> None:
        self._loader, self._name = loader, name

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        module = self._loader.create_module(spec) or ModuleType(spec.name)
        setattr(module, self._name, type(self._name, (), {}))
        return module

    def exec_module(self, module: ModuleType) -> None:
        spec = module.__spec__
        module.__loader__ = self._loader
        if spec is not None:
            spec.loader = self._loader
        self._loader.exec_module(module)
