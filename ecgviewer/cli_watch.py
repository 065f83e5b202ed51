"""The verb ``watch``: what arrives in a folder is catalogued and scored, without a window."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecgviewer.cli_terminal import EXIT_OK, print_json
from ecgviewer.core.errors import UserError
from ecgviewer.core.progress import Progress

if TYPE_CHECKING:
    from ecgviewer.tasks.live_reading import TakenIn

LOOK_EVERY_S, TRY_AGAIN_S = 1.0, 30.0


def add_watch_verb(verbs: Any) -> None:
    """Add the verb to the command line."""
    watch = verbs.add_parser(
        "watch",
        help="catalogue, and score, the ECGs that arrive in a folder, until Ctrl+C",
        description="Catalogue what is in a folder and what arrives in it, each file once it is "
        "complete. One that cannot be read is told and kept with the reason.",
    )
    watch.add_argument("folder", type=Path, metavar="FOLDER")
    watch.add_argument("--score", action="store_true", help="score what arrives, too")
    watch.add_argument("--model", default="", metavar="ID", help="default: the model in use")
    watch.add_argument("--json", action="store_true", help="one JSON object a record")
    watch.set_defaults(run=_watch)


def _watch(args: argparse.Namespace) -> int:
    from ecgviewer.tasks.live_reading import TakenIn

    if args.model and not args.score:
        raise UserError("--model says what to score with: give --score, too.")
    began = False
    said = ""
    try:
        for step in _steps(args):
            began = True
            if not isinstance(step, TakenIn):
                continue
            _tell(step, as_json=args.json)
            if not (step.catalogued or step.scored) and step.message != said:
                said = step.message
                print(f"ecgviewer: {said}", file=sys.stderr)
    except KeyboardInterrupt:
        if not began:
            raise
        print("ecgviewer: not watching any more", file=sys.stderr)
    return EXIT_OK


def _steps(args: argparse.Namespace) -> Iterator[Progress]:
    """Yield what is done; a catalogue that cannot be used for a while is waited for."""
    from ecgviewer.storage.paths import user_zoo_dir
    from ecgviewer.tasks.live_reading import watch_folder

    began = False
    while True:
        work = watch_folder(
            args.folder,
            args.model if args.score else None,
            user_zoo_dir(),
            rest=lambda: time.sleep(LOOK_EVERY_S),
        )
        try:
            with closing(work):
                for step in work:
                    began = True
                    yield step
        except UserError as error:
            if not began:
                raise
            print(f"ecgviewer: {error}", file=sys.stderr)
            time.sleep(TRY_AGAIN_S)


def _tell(step: TakenIn, *, as_json: bool) -> None:
    for one in step.catalogued:
        if as_json:
            said: dict[str, Any] = {"record": str(one.path), "id": one.record_id}
            said |= {"new": one.is_new} | ({"error": one.problem} if one.problem else {})
            print_json(said)
        elif one.problem:
            print(f"{one.path}: {one.problem}", file=sys.stderr)
        else:
            print(f"{one.path}: {'catalogued' if one.is_new else 'known before'}")
    for record_id in step.scored:
        if as_json:
            print_json({"scored": record_id})
        else:
            print(f"scored {record_id[:12]}")
    sys.stdout.flush()
