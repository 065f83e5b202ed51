"""A final read asks before it is changed, and then makes the change that was asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial, wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar


class Asking(Protocol):
    """What can change a read: it knows whether the read is final, and whom to ask."""

    is_final: Callable[[], bool]
    amendmentWanted: Any


_Self = TypeVar("_Self", bound=Asking)
_Given = ParamSpec("_Given")


def unless_final(
    method: Callable[Concatenate[_Self, _Given], None],
) -> Callable[Concatenate[_Self, _Given], bool | None]:
    """Let a method of a final read wait until the read is opened again, and return False so far."""

    @wraps(method)
    def asking(self: _Self, *args: _Given.args, **kwargs: _Given.kwargs) -> bool | None:
        if self.is_final():
            self.amendmentWanted.emit(partial(method, self, *args, **kwargs))
            return False
        method(self, *args, **kwargs)
        return None

    return asking
