"""Whether the records of a project are read before the model's output is seen.

A project is a folder: the one that the reader opened, or the folder of a file that they opened. The
demo records are a project of their own, and so is every packet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr_later
from ecgviewer.core.resources import shipped
from ecgviewer.tasks.packet_replies import about_folder

Kind = Literal["own", "demo", "packet"]


@dataclass(frozen=True, slots=True)
class Policy:
    """What goes for the records of a project.

    Parameters
    ----------
    project
        Its folder; a change of the policy is kept for this one.
    kind
        A reader's own, the demo records, or a packet unpacked.
    human_first
        Whether the model stays hidden until the first read of a record is logged.
    is_fixed
        Whether it cannot be changed: packets are read blinded.
    is_settled
        Whether the computer's administrator has settled it, so that no folder differs.
    """

    project: Path
    kind: Kind
    human_first: bool
    is_fixed: bool = False
    is_settled: bool = False

    @property
    def words(self) -> str:
        """What the window says of it."""
        if self.human_first:
            return (
                tr_later("Human first (packet)")
                if self.kind == "packet"
                else tr_later("Human first")
            )
        return (
            tr_later("Model from the start (demo)")
            if self.kind == "demo"
            else tr_later("Model from the start")
        )


def policy_of(
    path: Path,
    opened: Sequence[Path],
    chosen: Mapping[str, bool],
    *,
    default: bool,
    is_settled: bool = False,
) -> Policy:
    """Return the policy for a record.

    Parameters
    ----------
    path
        The record's file.
    opened
        Folders that the reader has opened.
    chosen
        What was chosen for folders, by absolute path; the nearest one above the record counts.
    default
        Whether a reader's own records are read before the model is seen where nothing was chosen.
    is_settled
        Whether the computer's administrator has settled that: choices of folders do not count.
    """
    folder = path.absolute().parent
    above = (folder, *folder.parents)
    roots = {one.absolute() for one in opened}
    project = next((one for one in above if one in roots), folder)
    if _is_packet(folder):
        return Policy(folder, "packet", human_first=True, is_fixed=True)
    nearest = next((one for one in above if str(one) in chosen), None)
    if nearest is not None and nearest.is_relative_to(project):
        project = nearest
    kind: Kind = "own"
    if folder == shipped("resources/demo").absolute():
        kind, default = "demo", False
    if is_settled:
        return Policy(project, kind, human_first=default, is_settled=kind == "own")
    human_first = default if nearest is None else chosen[str(nearest)]
    return Policy(project, kind, human_first=human_first)


def _is_packet(folder: Path) -> bool:
    try:
        about_folder(folder)
    except UserError:
        return False
    return True
