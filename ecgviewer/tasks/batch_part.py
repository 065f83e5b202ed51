"""A part of a large batch: some records scored in a process of their own, here or in a cluster.

The same code for both. What a part returns is plain data; whoever asked for it writes it, once.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.anomaly import AnomalyMap, RecordScore
from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.formats.score_table import Kind
from ecgviewer.tasks.scoring import TOGETHER, loaded, row_of, score_together

_TEXT: dict[str, Kind] = {"record": "text", "id": "text", "model": "text"}
_NUMBERS = ("surprise", "score", "one_in", "one_in_low", "one_in_high")


@dataclass(frozen=True, eq=False)
class PartOfBatch:
    """Rows of a part, in the order asked for.

    Parameters
    ----------
    rows
        Column to value, a record each.
    maps
        float16 (12, frames) of each, None where there is none; empty where none were asked for.
    """

    rows: list[dict[str, Any]]
    maps: list[NDArray[np.float16] | None] = field(default_factory=list)


def columns(findings: Sequence[str], *, with_maps: bool) -> dict[str, Kind]:
    """Return the columns of a table of scores, for a model's findings.

    ``map_fs``: frames a second of the row's map.
    """
    made: dict[str, Kind] = dict(_TEXT)
    made |= dict.fromkeys(_NUMBERS, "number")
    made["foreign"] = "flag"
    made |= {f"lead_{name}": "number" for name in STANDARD_LEADS}
    made |= {f"finding_{code}": "number" for code in findings}
    made |= {"not_evaluated": "text", "cautions": "text", "seconds": "number"}
    made |= {"map_fs": "number"} if with_maps else {}
    return made | {"error": "text"}


@dataclass(frozen=True, slots=True)
class Scoring:
    """What all parts of a batch are scored by.

    Parameters
    ----------
    model_id, sha256
        The model; one of other bytes is refused.
    user_zoo
        Folder of the user's models.
    with_maps
        Whether maps are wanted.
    profile
        By which tables are read; empty = what is known of each.
    """

    model_id: str
    sha256: str
    user_zoo: str
    with_maps: bool = False
    profile: str = ""


def score_part(addresses: Sequence[str], scoring: Scoring) -> PartOfBatch:
    """Score some records; one that fails is a row with its error.

    Parameters
    ----------
    addresses
        Of records, as :func:`ecgviewer.formats.read_record` takes them.
    scoring
        What by.

    Raises
    ------
    UserError
        If the model or the profile cannot be used here.
    """
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # a process a core: threads would only wait
    from ecgviewer.tasks.tables import reading_by

    model = loaded(scoring.model_id, Path(scoring.user_zoo))
    if model.entry.sha256 != scoring.sha256:
        raise UserError(
            tr(
                "Model {model_id} here is {sha256}, the batch is scored by {sha256_2}: use "
                "the same model on all machines.",
                model_id=scoring.model_id,
                sha256=model.entry.sha256[:12],
                sha256_2=scoring.sha256[:12],
            )
        )
    part = PartOfBatch([])
    with reading_by(scoring.profile):
        for first in range(0, len(addresses), TOGETHER):
            some = addresses[first : first + TOGETHER]
            for address, found in zip(some, score_together(some, model), strict=True):
                row, heat = _row(address, found)
                part.rows.append(row)
                if scoring.with_maps:
                    row["map_fs"] = None if heat is None else heat.fs
                    part.maps.append(None if heat is None else _standard(heat))
    return part


def failed(address: str, why: str) -> dict[str, Any]:
    """Return the row of a record that could not be scored."""
    return {"record": address, "error": why}


def _row(
    address: str, found: tuple[RecordScore, AnomalyMap] | str
) -> tuple[dict[str, Any], AnomalyMap | None]:
    if isinstance(found, str):
        return failed(address, found), None
    result, heat = found
    return _flat(row_of(address, result).to_dict()) | {"id": result.record_id}, heat


def _flat(row: dict[str, Any]) -> dict[str, Any]:
    low, high = row["one_in_interval"] or (None, None)
    kept = ("record", "model", "surprise", "score", "one_in", "foreign", "seconds")
    flat = {name: row[name] for name in kept} | {"one_in_low": low, "one_in_high": high}
    flat |= {f"lead_{name}": value for name, value in row["leads"].items()}
    flat |= {f"finding_{code}": value for code, value in row["findings"].items()}
    reasons = "; ".join(f"{name}: {why}" for name, why in row["not_evaluated"].items())
    return flat | {"not_evaluated": reasons, "cautions": "; ".join(row["cautions"])}


def _standard(heat: AnomalyMap) -> NDArray[np.float16]:
    """Return a map's twelve standard leads in their order, NaN where one is not there."""
    out = np.full((len(STANDARD_LEADS), heat.log10_one_in.shape[1]), np.nan, dtype=np.float16)
    for row, name in enumerate(STANDARD_LEADS):
        if name in heat.leads:
            out[row] = heat.log10_one_in[heat.leads.index(name)]
    return out
