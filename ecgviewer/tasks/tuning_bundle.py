"""Writing a tuned model: its folder appears whole or not at all, with lineage and card."""

from __future__ import annotations

import datetime
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecgviewer.storage.private import make_private_folder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ecgviewer.inference.model import LoadedModel
    from ecgviewer.inference.own_block import OwnBlock
    from ecgviewer.inference.span_maps import SpanHead
    from ecgviewer.inference.zoo import ModelEntry
    from ecgviewer.training.finetune import Tuned

PATIENT_DATA = (
    "A tuned model is patient data until shown otherwise: what it learned, and the features of "
    "records that it carries along, may tell of the people they came from. Pass it on only where "
    "their ECGs themselves may go."
)
_HEAD = "network.head"
_OWN = frozenset(
    {
        *("id", "version", "parent", "findings", "sha256", "bytes", "schema", "contract", "made"),
        *("figures", "data", "lineage", "tuning", "spans_sha256", "span_maps", "use"),
        *("blocks_sha256", "own_blocks"),
    }
)
"""What a manifest says of its own model alone; all else is true of a tuned one as well."""


def write_model(
    head: Any,
    model: LoadedModel,
    tuned: Tuned,
    spans: SpanHead | None,
    blocks: tuple[OwnBlock, ...],
    lineage: dict[str, Any],
    zoo: Path,
) -> Path:
    """Write a tuned model beside the others, then give it its name: never a half folder.

    Its weights are the parent's file with the slots that were learned in their places.

    Parameters
    ----------
    head
        The tuned findings head.
    model
        Its parent.
    blocks
        Last blocks of their own that some findings have.
    lineage
        Where it comes from; the date is added.
    zoo
        Folder of models, made for its owner alone.

    Raises
    ------
    ModelError
        If the parent's weights were altered meanwhile.
    """
    from ecgviewer.inference.own_block import BLOCKS, save_blocks
    from ecgviewer.inference.span_maps import SPANS, save_spans
    from ecgviewer.inference.weights_file import write_changed
    from ecgviewer.inference.zoo import CARD, REPLAY, WEIGHTS, verify
    from ecgviewer.training.finetune import as_json
    from ecgviewer.training.pack import write_manifest

    parent = model.entry
    verify(parent)
    make_private_folder(zoo)
    root = parent.manifest.get("lineage", {}).get("root", parent.id)
    version = parent.version.split("+", 1)[0]
    name = _free_name(f"{root}-r{lineage['store_revision']}", zoo)
    temporary = Path(tempfile.mkdtemp(prefix=".tuning-", dir=zoo))
    try:
        changed = _changed(head, model)
        write_changed(parent.folder / WEIGHTS, temporary / WEIGHTS, changed)
        shutil.copyfile(parent.folder / REPLAY, temporary / REPLAY)
        more: dict[str, Any] = {}
        if spans is not None:
            more["spans_sha256"] = save_spans(spans, temporary / SPANS)
            more["span_maps"] = list(spans.codes)
        if blocks:
            more["blocks_sha256"] = save_blocks(blocks, temporary / BLOCKS)
            more["own_blocks"] = sorted(code for own in blocks for code in own.codes)
        now = datetime.datetime.now(datetime.UTC)
        full = lineage | {"date": now.isoformat(timespec="seconds"), "root": root}
        kept = {key: told for key, told in parent.manifest.items() if key not in _OWN}
        write_manifest(
            temporary,
            **kept,
            **more,
            id=name,
            version=f"{version}+{name.removeprefix(f'{root}-')}",
            parent=parent.id,
            findings=list(tuned.codes),
            lineage=full,
            tuning=as_json(tuned),
        )
        (temporary / CARD).write_text(card(name, parent, tuned, full), encoding="utf-8")
        temporary.rename(zoo / name)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
    return zoo / name


def _changed(head: Any, model: LoadedModel) -> dict[str, NDArray[np.float32]]:
    """Return what a tuned head has other numbers in than its parent's, by its place in the file."""
    before = model.module.network.head.state_dict()
    after = {name: value.numpy() for name, value in head.state_dict().items()}
    return {
        f"{_HEAD}.{name}": values
        for name, values in after.items()
        if values.tobytes() != before[name].numpy().tobytes()
    }


def _free_name(wanted: str, zoo: Path) -> str:
    """Return a folder name that is not taken."""
    name, number = wanted, 2
    while (zoo / name).exists():
        name, number = f"{wanted}-{number}", number + 1
    return name


def figure(value: float | None) -> str:
    """Return an AUROC as text."""
    return "–" if value is None or value != value else f"{value:.3f}"


def card(name: str, parent: ModelEntry, tuned: Tuned, lineage: dict[str, Any]) -> str:
    """Return the card of a tuned model, its parent's below it."""
    rows = "\n".join(
        f"| {row.name} | {row.kind} | {row.n} | {figure(row.before)} | {figure(row.after)} | "
        f"[{figure(row.low)}, {figure(row.high)}] | {row.verdict} |"
        for row in tuned.verdict.rows
    )
    checks = "\n".join(
        f"- {'passed' if one.passed else '**NOT passed**'}: {one.name} ({one.detail})"
        for one in tuned.verdict.checks
    )
    spans = ", ".join(f"{k} {v:.3f}" for k, v in lineage["span_map_auroc"].items()) or "none"
    own = ", ".join(tuned.block.codes) if tuned.block is not None else ""
    trained = "slots of these findings in the head"
    if tuned.alone:
        alone = ", ".join(f"{code} {figure(value)}" for code, value in tuned.alone.items())
        trained += (
            f", and a copy of the last block, kept for {own or 'none'}: where it did better than "
            f"the head alone in patients held out ({alone})"
        )
    word = "passed" if tuned.passed else "REFUSED: it must not be promoted"
    return f"""# {name}

**Research use only. Not a medical device; it makes no diagnosis.**

Tuned from {parent.id} on {lineage["date"][:10]} by {lineage["author"] or "an unnamed reader"},
seed {lineage["seed"]}, with revision {lineage["store_revision"]} of their annotation store:
{lineage["annotations"]} annotations on {lineage["records"]} records of {lineage["patients"]}
patients; {lineage["disputed"]} annotations on which readers differ were left out. Surprise and map
of surprise, and what it says of every finding not learned here, are those of the parent, bit for
bit.

{PATIENT_DATA}

## Gate: {word}

{checks}

| | | n | AUROC before | after | 95 % interval | |
|---|---|---|---|---|---|---|
{rows}

Learned findings: in annotated patients, each held out once from heads trained on the others,
against reference records without the finding; the interval is of the change, or of the figure
itself where the parent did not know the finding. Guarded rows: on the locked reference set of the
parent, the interval is of the change. Few records of few readers: they show that something was
learned and nothing lost, not how well it works elsewhere.

Trained: {trained}.

Where findings are seen (AUROC of samples in held-out patients): {spans}.

---

{parent.card}"""
