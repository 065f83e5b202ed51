"""Where an annotation comes from, when it was not placed by hand alone."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any, Literal

How = Literal["accepted", "trimmed"]
HOWS: tuple[How, ...] = ("accepted", "trimmed")


@dataclass(frozen=True, slots=True)
class Origin:
    """The suggestion of a model that a reader made an annotation of.

    It says how the annotation began and is never changed: what was done to it later is in the log
    of the store.

    Parameters
    ----------
    model_id
        Whose suggestion.
    suggestion
        Its :attr:`~ecgviewer.core.suggestion.Suggestion.id`.
    how
        ``"accepted"`` as it was, or ``"trimmed"``: with other bounds, leads, or as beats.
    one_in
        N of "1 in N normals".
    start, stop, leads
        What was suggested.
    finding
        Code that the model suggested; None where it suggested a place only.
    source
        Always ``"suggestion"``.
    similar_to
        Record that it was suggested to be like; empty where it was suggested as rare.
    beats
        In how many beats it was suggested; 0 for one place.
    """

    model_id: str
    suggestion: str
    how: How
    one_in: float
    start: int
    stop: int
    leads: tuple[str, ...]
    finding: str | None = None
    source: Literal["suggestion"] = "suggestion"
    similar_to: str = ""
    beats: int = 0

    def __post_init__(self) -> None:
        """Refuse what no suggestion can be."""
        if self.source != "suggestion" or self.how not in HOWS:
            raise ValueError(f"origin {self.source!r}, {self.how!r} is none that is known")
        if not 0 <= self.start < self.stop or not self.leads or not self.one_in > 0:
            raise ValueError("origin of a suggestion that marks nothing")

    def taken_as(
        self, start: int, stop: int, leads: tuple[str, ...], *, beats: int = 0
    ) -> Origin | None:
        """Return the origin of an annotation of a range of samples and leads, or of so many beats.

        None where it has nothing in common with what was suggested: it is the reader's own then.
        """
        if start >= self.stop or stop <= self.start or not set(leads) & set(self.leads):
            return None
        here = (self.start, self.stop, set(self.leads), self.beats)
        same = (start, stop, set(leads), beats) == here
        return replace(self, how="accepted" if same else "trimmed")

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields."""
        out = asdict(self) | {"leads": list(self.leads)}
        for name in ("similar_to", "beats"):  # written as it always was
            if not out[name]:
                del out[name]
        return out

    @classmethod
    def from_dict(cls, fields: dict[str, Any]) -> Origin:
        """Inverse of :meth:`to_dict`.

        Raises
        ------
        ValueError
            If a field is unknown or missing, or they do not go together.
        """
        try:
            return cls(**(fields | {"leads": tuple(fields["leads"])}))
        except (TypeError, KeyError) as error:
            raise ValueError(f"not an origin of an annotation ({error})") from error
