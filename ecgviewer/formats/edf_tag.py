"""What EDF has no field for, in an annotation of ours: ``ecgviewer {...}`` at the beginning.

The exact rate (a data record's length has 8 characters), the number of samples before filling, the
value of gaps, derived leads, whether the record is a simulation, and the true name, scale and unit
of leads whose fields are too short. Nothing in it is about a person. Other programs show it as an
annotation.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ecgviewer.core.leads import canonical_lead
from ecgviewer.core.record import Lead, canonical_unit
from ecgviewer.formats.edf_annotations import Said
from ecgviewer.formats.limits import clean_text

_BEGINS = "ecgviewer {"
_CLOSE = 1e-3
"""By which part of itself a rate may differ from the header's."""


@dataclass(frozen=True)
class Tag:
    """What such annotations say; ``leads`` by the number of their signal, from 0."""

    fs: float
    n_samples: int
    gaps: Mapping[int, int]
    derived: frozenset[int]
    leads: Mapping[int, Mapping[str, Any]]
    simulated: bool

    def lead(self, number: int, lead: Lead) -> Lead:
        """Return a lead of the header as it was written.

        Raises
        ------
        ValueError
            If the tag contradicts itself.
        """
        said = self.leads.get(number, {})
        gain, zero = float(said.get("gain", lead.gain)), float(said.get("baseline", lead.baseline))
        if not (np.isfinite(gain) and np.isfinite(zero) and gain):
            raise ValueError("a scale is none")
        name = clean_text(str(said.get("name", "")), most=64)
        unit = clean_text(str(said.get("unit", "")), most=32)
        return replace(
            lead,
            name=canonical_lead(name) if name else lead.name,
            gain=gain,
            baseline=zero,
            unit=canonical_unit(unit) if unit else lead.unit,
            gap=self.gaps.get(number) if lead.gap is None else lead.gap,
            derived=number in self.derived,
        )


def tag_of(texts: Sequence[Said], fs: float, n_samples: int, count: int) -> Tag | None:
    """Return the tag among the texts of a file; None if there is none that fits its header.

    Parameters
    ----------
    texts
        All of the file.
    fs, n_samples
        As the header has them.
    count
        Samples of a data record.
    """
    facts: dict[str, Any] = {}
    leads: dict[int, Mapping[str, Any]] = {}
    try:
        for one in texts:
            if is_tag(one.text):
                part = json.loads(one.text[len(_BEGINS) - 1 :])
                if "lead" in part:
                    leads[int(part["lead"])] = part
                else:
                    facts = part
        if not facts:
            return None
        tag = Tag(
            float(facts["fs"]),
            int(facts["samples"]),
            {int(number): int(gap) for number, gap in facts.get("gaps", {}).items()},
            frozenset(map(int, facts.get("derived", ()))),
            leads,
            facts.get("simulated") is True,
        )
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return None
    fits = abs(tag.fs / fs - 1) < _CLOSE and n_samples - count < tag.n_samples <= n_samples
    return tag if fits and all(abs(gap) < 1 << 31 for gap in tag.gaps.values()) else None


def is_tag(text: str) -> bool:
    """Tell whether a text is a part of the tag."""
    return text.startswith(_BEGINS)


def texts_of(facts: Mapping[str, Any], leads: Mapping[int, Mapping[str, Any]]) -> list[str]:
    """Return the texts of a tag."""
    parts = [dict(facts), *({"lead": number, **said} for number, said in leads.items())]
    return [f"ecgviewer {json.dumps(one, ensure_ascii=False)}" for one in parts]
