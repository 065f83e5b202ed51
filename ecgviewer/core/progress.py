"""What a long-running generator yields."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of long work.

    Parameters
    ----------
    done, total
        Steps finished and steps in all; ``total`` 0 means that it is not known.
    message
        What is being done, for a person; free of patient identifiers.
    """

    done: int
    total: int
    message: str = ""

    @property
    def fraction(self) -> float:
        """Share done, 0-1; 0 where the total is not known."""
        return min(1.0, self.done / self.total) if self.total > 0 else 0.0
