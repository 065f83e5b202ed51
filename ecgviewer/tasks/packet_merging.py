"""Use case: the replies of a study's readers in one file, and what they say together."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ecgviewer.core.agreement import CodeAgreement, agree_on_code
from ecgviewer.core.errors import FormatError, UserError
from ecgviewer.core.exchange import annotation_of
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.progress import Progress
from ecgviewer.core.study import (
    STATES,
    Reading,
    ToAdjudicate,
    codes_of,
    rare_codes,
    ratings,
    readers_of,
    repeated,
    to_adjudicate,
)
from ecgviewer.tasks.span_agreement import SpanAgreement, agree_on_spans
from ecgviewer.tasks.study_key import StudyKey, load_study, save_private

FORMAT, VERSION = "ecgviewer readings", 1
_OPEN = ("unread", "later")
"""States that a later reply may still change."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What merging replies has done.

    Parameters
    ----------
    added
        Annotations that are new.
    same
        That stood there alike.
    conflicts
        A sentence each: what a reply says otherwise than an earlier one; the earlier one stands.
    failed
        File and why, for each reply that was not taken.
    """

    added: int = 0
    same: int = 0
    conflicts: tuple[str, ...] = ()
    failed: tuple[tuple[str, str], ...] = ()


def merge_replies(
    paths: Iterable[Path], *, study_path: Path, out: Path
) -> Generator[Progress, None, Merged]:
    """Verify replies and add them to a study's readings.

    Parameters
    ----------
    paths
        Zip files of readers.
    study_path
        The organiser's file.
    out
        The readings; begun where there is no such file.

    Raises
    ------
    UserError
        If the organiser's file or the readings cannot be used.
    """
    study = load_study(study_path)
    held = _held(out, study)
    given = list(paths)
    added, same, conflicts, failed = 0, 0, [], []
    for number, path in enumerate(given):
        yield Progress(number, len(given), tr("merging"))
        try:
            packet, items = _reply(path, study)
        except UserError as error:
            failed.append((str(path), str(error)))
            continue
        new, alike, told = _merge(held.setdefault(packet, {}), items, study, packet)
        added, same = added + new, same + alike
        conflicts += told
    body = {"format": FORMAT, "version": VERSION, "study": study.study, "packets": held}
    save_private(out, (json.dumps(body, indent=1, ensure_ascii=False) + "\n").encode())
    yield Progress(len(given), len(given), tr("merging"))
    return Merged(added, same, tuple(conflicts), tuple(failed))


def _held(path: Path, study: StudyKey) -> dict[str, dict[str, Any]]:
    if not path.exists():
        return {}
    try:
        body = json.loads(path.read_text(encoding="utf-8"))
        if (body["format"], body["version"]) != (FORMAT, VERSION):
            raise ValueError("another format or version")
        if body["study"] != study.study:
            raise ValueError(f"of study {body['study']}, not {study.study}")
        return dict(body["packets"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserError(
            tr("{path} holds no readings of this study ({error}).", path=path, error=error)
        ) from error


def _reply(path: Path, study: StudyKey) -> tuple[str, dict[str, Any]]:
    """Return a reply's packet and items, verified and of this study."""
    from ecgviewer.formats.packet import about_of, unpack

    packet = str(about_of(path).get("packet"))
    if packet not in study.packets:
        raise FormatError(
            path, tr("is of another study, or of a packet that this one does not know")
        )
    found = unpack(path, study.reader_key(packet))
    if found.about.get("kind") != "reply":
        raise FormatError(path, tr("is the packet itself, not a reader's reply"))
    try:
        items = json.loads(found.files["annotations.json"])["items"]
        expected = study.packets[packet].items
        for name, one in items.items():
            if name not in expected or one["state"] not in STATES:
                raise ValueError(f"{name} in state {one['state']!r}")
            for fields in one["annotations"]:
                _annotation(expected[name].record, fields)
        return packet, dict(items)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise FormatError(
            path, tr("its annotations cannot be read ({error})", error=error)
        ) from error


def _annotation(record_id: str, fields: Mapping[str, Any]) -> Any:
    return annotation_of(record_id, {k: v for k, v in fields.items() if k != "ai_visible"})


def _merge(
    held: dict[str, Any], items: Mapping[str, Any], study: StudyKey, packet: str
) -> tuple[int, int, list[str]]:
    """Add one reply to what is held of its packet; nothing held is replaced."""
    added, same = 0, 0
    conflicts: list[str] = []
    who = study.packets[packet].pseudonym
    for name, one in items.items():
        mine = held.setdefault(name, {"state": "unread", "annotations": []})
        if mine["state"] != one["state"]:
            if mine["state"] in _OPEN:
                mine["state"] = one["state"]
            else:
                said = tr_later("{reader}, {item}: left as {state!r}, earlier {earlier!r}; kept.")
                conflicts.append(
                    tr(said, reader=who, item=name, state=one["state"], earlier=mine["state"])
                )
        known = {fields["id"]: fields for fields in mine["annotations"]}
        for fields in one["annotations"]:
            earlier = known.get(fields["id"])
            if earlier is None:
                mine["annotations"].append(fields)
                added += 1
            elif earlier == fields:
                same += 1
            else:
                said = tr_later(
                    "{reader}, {item}: annotation {id} ({finding}) stands otherwise in an earlier "
                    "reply; kept."
                )
                conflicts.append(_told(said, who, name, fields))
        gone = set(known) - {fields["id"] for fields in one["annotations"]}
        said = tr_later(
            "{reader}, {item}: annotation {id} ({finding}) is no longer in the reply; kept."
        )
        conflicts += [_told(said, who, name, known[lost]) for lost in sorted(gone)]
    return added, same, conflicts


def _told(said: str, reader: str, item: str, fields: Mapping[str, Any]) -> str:
    return tr(said, reader=reader, item=item, id=fields["id"][:8], finding=fields["finding"])


def readings_of(path: Path, study: StudyKey) -> tuple[Reading, ...]:
    """Return all readings, on the records' own ids; a packet without a reply is unread.

    Raises
    ------
    UserError
        If the file holds no readings of this study.
    """
    held = _held(path, study)
    out = []
    for packet, assigned in study.packets.items():
        for name, item in assigned.items.items():
            one = held.get(packet, {}).get(name, {"state": "unread", "annotations": []})
            marks = tuple(_annotation(item.record, fields) for fields in one["annotations"])
            out.append(
                Reading(
                    assigned.pseudonym, item.record, name, one["state"], marks, bool(item.repeat_of)
                )
            )
    return tuple(out)


@dataclass(frozen=True, slots=True)
class StudyResult:
    """What the readers say together.

    Parameters
    ----------
    codes
        Agreement on each code.
    spans
        Of each code and pair of readers.
    repeats
        By reader: their agreement with themselves on silent repeats, all codes together.
    adjudicate
        What an adjudicator must see.
    rare
        Codes of which one positive was enough.
    states
        By reader: how many items were left in each state.
    """

    codes: tuple[CodeAgreement, ...]
    spans: tuple[SpanAgreement, ...]
    repeats: Mapping[str, CodeAgreement]
    adjudicate: tuple[ToAdjudicate, ...]
    rare: tuple[str, ...]
    states: Mapping[str, Mapping[str, int]]

    def to_dict(self) -> dict[str, Any]:
        """Return it ready for JSON; what is not defined is None."""
        return _without_nan(asdict(self))  # type: ignore[no-any-return]


def _without_nan(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_nan(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_without_nan(one) for one in value]
    return None if isinstance(value, float) and not np.isfinite(value) else value


def agree(
    path: Path, *, study_path: Path, seed: int = 0, draws: int = 2000, iou_at_least: float = 0.5
) -> Generator[Progress, None, StudyResult]:
    """Compute agreement and the adjudicator's list of a study.

    Parameters
    ----------
    path
        Readings, from :func:`merge_replies`.
    study_path
        The organiser's file.
    seed, draws
        Of the bootstrap over records.
    iou_at_least
        Overlap from which two spans are the same.

    Raises
    ------
    UserError
        If a file cannot be used.
    """
    study = load_study(study_path)
    readings = readings_of(path, study)
    codes = codes_of(readings)
    per_code, spans = [], []
    for number, code in enumerate(codes):
        yield Progress(number, len(codes), tr("agreement on {code}", code=code))
        table, _, _ = ratings(readings, code)
        per_code.append(agree_on_code(code, table, seed=seed, draws=draws))
        spans += agree_on_spans(readings, code, iou_at_least=iou_at_least, seed=seed, draws=draws)
    repeats = {}
    for reader in readers_of(readings):
        pairs = repeated(readings, reader)
        if len(pairs):
            repeats[reader] = agree_on_code("all", pairs, seed=seed, draws=draws)
    rare = rare_codes(readings, study.rare)
    states = {
        reader: {
            state: sum(one.reader == reader and one.state == state for one in readings)
            for state in STATES
        }
        for reader in readers_of(readings)
    }
    return StudyResult(
        tuple(per_code),
        tuple(spans),
        repeats,
        to_adjudicate(readings, rare),
        tuple(sorted(rare)),
        states,
    )
