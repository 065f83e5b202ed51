"""Verbs for studies: annotations out and in, care for the store, packets for readers.

Each imports what it needs when it runs.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecgviewer.cli_packet import add_packet_verb
from ecgviewer.cli_terminal import EXIT_FAILED, EXIT_OK, drain, print_json
from ecgviewer.core.errors import UserError
from ecgviewer.core.privacy import ECG_IDENTIFIES, Privacy
from ecgviewer.core.progress import Progress

if TYPE_CHECKING:
    from ecgviewer.tasks.exporting import Exported

_OWN_SECRET = Path()
_TRAINING = "training"
_KINDS = ("json", "csv", "atr", "hdf5", "dicom", _TRAINING)


def _store_of(args: argparse.Namespace) -> Path:
    from ecgviewer.storage.paths import store_path

    return args.store or store_path()


def _failures(failed: tuple[tuple[str, str], ...]) -> int:
    for path, why in failed:
        print(f"{path}: {why}", file=sys.stderr)
    return EXIT_FAILED if failed else EXIT_OK


def _export(args: argparse.Namespace) -> int:
    from ecgviewer.storage.paths import secret_path
    from ecgviewer.tasks.store_care import shift_key

    if args.shift_dates == _OWN_SECRET:
        args.shift_dates = secret_path()
    privacy = Privacy(
        notes=args.notes,
        file_names=args.file_names,
        people=args.people,
        shift_key=shift_key(args.shift_dates) if args.shift_dates else None,
    )
    made = drain(_exporting(args, privacy), quiet=args.json)
    print(ECG_IDENTIFIES, file=sys.stderr)
    if args.json:
        print_json(
            {
                "files": [str(path) for path in made.files],
                "records": made.n_records,
                "annotations": made.n_annotations,
                "notes_left_out": made.notes_left_out,
                "lost": list(made.lost),
                "failed": [{"record": path, "error": why} for path, why in made.failed],
            }
        )
    else:
        for path in made.files:
            print(path)
    told = f"{made.n_annotations} annotations of {made.n_records} records"
    if made.notes_left_out:
        told += f"; the notes of {made.notes_left_out} were left out (--notes keeps them)"
    print(told, file=sys.stderr)
    for sentence in made.lost:
        print(sentence, file=sys.stderr)
    return _failures(made.failed)


def _exporting(args: argparse.Namespace, privacy: Privacy) -> Generator[Progress, None, Exported]:
    from ecgviewer.tasks.exporting import export_annotations

    of_tuning = (args.plan, args.readings, args.study)
    if args.format != _TRAINING:
        if not args.paths:
            raise UserError("Say which records: only a training set is of all of them.")
        if any(of_tuning):
            raise UserError("--plan, --readings and --study go with --format training.")
        return export_annotations(
            args.paths,
            args.format,
            args.out,
            store_path=_store_of(args),
            privacy=privacy,
            with_record=args.with_record,
            overwrite=args.overwrite,
        )
    from ecgviewer.tasks.training_export import export_training_set
    from ecgviewer.tasks.tuning_plan import StudyFiles, read_choices

    if (args.readings is None) != (args.study is None):
        raise UserError("Readings go with the organiser's file: --readings and --study.")
    return export_training_set(
        args.paths,
        args.out,
        store_path=_store_of(args),
        privacy=privacy,
        choices=read_choices(args.plan) if args.plan else None,
        study=StudyFiles(args.readings, args.study) if args.study else None,
        with_record=args.with_record,
        overwrite=args.overwrite,
    )


def _import(args: argparse.Namespace) -> int:
    from ecgviewer.tasks.importing import import_annotations

    work = import_annotations(
        args.files,
        store_path=_store_of(args),
        author=args.author,
        take_up=args.take_up,
        notes=not args.without_notes,
    )
    done = drain(work, quiet=args.json)
    if args.json:
        print_json(
            {
                "added": done.added,
                "same": done.same,
                "conflicts": list(done.conflicts),
                "device": done.device,
                "taken_up": done.taken_up,
                "failed": [{"file": path, "error": why} for path, why in done.failed],
            }
        )
    else:
        print(f"{done.added} annotations added, {done.same} stood here already.")
        for conflict in done.conflicts:
            print(conflict, file=sys.stderr)
        if done.device and not args.take_up:
            print(
                f"{done.device} annotations of others (beats, rhythms, statements) were read and "
                "not stored: they are the file's own. --take-up makes beats and rhythms yours."
            )
    failed = _failures(done.failed)
    return EXIT_FAILED if done.conflicts else failed


def _told(found: Any) -> dict[str, Any]:
    return {
        "store": str(found.path),
        "schema": found.schema,
        "records": found.records,
        "revisions": found.revisions,
        "annotations": found.annotations,
        "problems": list(found.problems),
        "hints": list(found.hints),
    }


def _deidentify(args: argparse.Namespace) -> int:
    from ecgviewer.tasks.deidentifying import deidentify

    work = deidentify(args.paths, args.out, shift_dates=args.shift_dates)
    done = drain(work, quiet=args.json)
    print(ECG_IDENTIFIES, file=sys.stderr)
    if args.json:
        print_json(
            {
                "files": [str(made) for _, made in done.files],
                "attributes_removed": done.removed,
                "failed": [{"file": path, "error": why} for path, why in done.failed],
            }
        )
    else:
        for _, made in done.files:
            print(made)
        print(f"{len(done.files)} copies without identity; the originals are as they were.")
    return _failures(done.failed)


def _store(args: argparse.Namespace) -> int:
    from ecgviewer.tasks.store_care import backup_store, check_store

    if args.action == "backup":
        found = backup_store(_store_of(args), args.file)
    else:
        found = check_store(args.file or _store_of(args))
    if args.json:
        print_json(_told(found))
        return EXIT_FAILED if found.problems else EXIT_OK
    what = "Verified copy" if args.action == "backup" else "Store"
    print(
        f"{what} {found.path}: schema {found.schema}, {found.records} records, "
        f"{found.annotations} annotations standing, {found.revisions} revisions."
    )
    for hint in found.hints:
        print(hint)
    for problem in found.problems:
        print(problem, file=sys.stderr)
    print("Problems were found; nothing was changed." if found.problems else "Sound.")
    return EXIT_FAILED if found.problems else EXIT_OK


def add_study_verbs(verbs: Any) -> None:
    """Add the verbs of this file to the command line."""
    out = verbs.add_parser("export", help="write annotations to files that others can read")
    out.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="record or folder")
    out.add_argument("--format", required=True, choices=_KINDS)
    out.add_argument("--out", required=True, type=Path, metavar="DIR")
    out.add_argument("--store", type=Path, metavar="FILE", help="default: your annotation store")
    out.add_argument("--notes", action="store_true", help="keep free text, which may name people")
    out.add_argument("--file-names", action="store_true", help="name files after the records'")
    out.add_argument("--people", action="store_true", help="say who annotated, when, with what")
    out.add_argument(
        "--shift-dates",
        type=Path,
        metavar="KEY",
        nargs="?",
        const=_OWN_SECRET,
        help="keep dates, shifted per patient by a secret (default: your own, in your data folder)",
    )
    out.add_argument("--with-record", action="store_true", help="write the samples too, as WFDB")
    out.add_argument("--overwrite", action="store_true", help="replace files of the same name")
    out.add_argument("--plan", type=Path, metavar="FILE", help="training: choices of finetune")
    out.add_argument("--readings", type=Path, metavar="FILE", help="training: a study's readers")
    out.add_argument("--study", type=Path, metavar="FILE", help="training: the study's own file")
    out.add_argument("--json", action="store_true", help="one JSON object")
    out.set_defaults(run=_export)

    into = verbs.add_parser("import", help="bring annotations into the store; nothing is replaced")
    into.add_argument("files", nargs="+", type=Path, metavar="FILE")
    into.add_argument("--store", type=Path, metavar="FILE", help="default: your annotation store")
    into.add_argument("--author", default="", help="of annotations that do not say whose they are")
    into.add_argument(
        "--take-up", action="store_true", help="make beats and rhythms of others annotations"
    )
    into.add_argument(
        "--without-notes", action="store_true", help="leave free text out, which may name people"
    )
    into.add_argument("--json", action="store_true", help="one JSON object")
    into.set_defaults(run=_import)

    clean = verbs.add_parser("deidentify", help="copy records without who the patient is")
    clean.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="record or folder")
    clean.add_argument("--out", required=True, type=Path, metavar="DIR")
    clean.add_argument(
        "--shift-dates", action="store_true", help="keep dates, shifted by your secret per patient"
    )
    clean.add_argument("--json", action="store_true", help="one JSON object")
    clean.set_defaults(run=_deidentify)

    care = verbs.add_parser("store", help="check the annotation store, or back it up")
    actions = care.add_subparsers(dest="action", required=True, metavar="ACTION")
    check = actions.add_parser("check", help="look for damage; nothing is changed")
    check.add_argument("file", nargs="?", type=Path, metavar="FILE")
    back = actions.add_parser("backup", help="write a verified copy, also while it is in use")
    back.add_argument("file", type=Path, metavar="FILE")
    for parser in (check, back):
        parser.add_argument("--store", type=Path, metavar="FILE", help="default: your store")
        parser.add_argument("--json", action="store_true", help="one JSON object")
    care.set_defaults(run=_store)
    add_packet_verb(verbs)
