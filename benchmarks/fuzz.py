"""Change record files at random and read them: each ends in a record or in a FormatError.

    python benchmarks/fuzz.py DICOM SCP-ECG --count 2000 [--data FOLDER] [--first-seed 0]
    python benchmarks/fuzz.py --replay

Reading runs in a process of its own. It fails where anything but a FormatError is raised, where one
file takes over 2 s of processor time or 500 MB, where a file outside the folder or the network is
opened, and where the process dies or says nothing for a minute. A case is known by format, file and
seed: those that failed once are kept in ``fuzz_seeds.json`` and read again by ``--replay``.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

MOST_S, MOST_BYTES, SILENT_S = 2.0, 500 << 20, 60.0
KEPT = Path(__file__).with_name("fuzz_seeds.json")
_WFDB = (
    *("100_3chan.hea", "3000003_0003.hea", "310derive.hea", "311derive.hea", "binformats.hea"),
    *("flacformats.hea", "flac_3_constant.hea", "mixedsignals.hea", "a103l.hea", "041s.hea"),
    *("A00001.hea", "E07500.hea", "s0010_re.hea", "310derive.dat", "311derive.dat", "a103l.mat"),
    *("flac_3_constant.dat", "3000003_0003.dat", "A00001.mat", "100_3chan.dat"),
)
_NUMBERS = (
    *("0", "1", "-1", "", "nan", "inf", "-inf", "1e308", "1e-308", "65535", "2147483648"),
    *("99999999999999999999", "-99999999999", "0.0", "1e9", "٣", "0x10", "1_0"),
)
_TEXT = re.compile(rb"-?[0-9][0-9.]*")
_TAG = re.compile(rb"<[^>]{1,200}>")


# Mutations


def mutated(content: bytes, random_: random.Random, others: list[bytes]) -> bytes:
    """Return a file's content changed in one to six places."""
    made = bytearray(content)
    is_text = b"\0\0\0" not in content[:2000]
    for _ in range(random_.choice((1, 1, 1, 2, 3, 6))):
        if not made:
            break
        if is_text and random_.random() < 0.6:
            _change_text(made, random_)
        else:
            _change_bytes(made, random_, others)
    return bytes(made)


def _place(made: bytearray, random_: random.Random) -> int:
    """Return an offset, every other one in the first 2,000 bytes, where headers are."""
    near = min(len(made), 2000) if random_.random() < 0.5 else len(made)
    return random_.randrange(max(1, near))


def _change_bytes(made: bytearray, random_: random.Random, others: list[bytes]) -> None:
    at, size = _place(made, random_), random_.choice((1, 2, 4, 8, 16, 64, 256, 4096))
    kind = random_.randrange(10)
    if kind == 0:
        made[at] ^= 1 << random_.randrange(8)
    elif kind == 1:
        made[at] = random_.randrange(256)
    elif kind in (2, 3):
        width = random_.choice((1, 2, 4, 8))
        top = 1 << 8 * width
        value = random_.choice((0, 1, 2, top - 1, top // 2, top // 2 - 1, 16, 255, len(made)))
        order = random_.choice(("little", "big"))
        made[at : at + width] = (value % top).to_bytes(width, order)  # type: ignore[arg-type]
    elif kind == 4:
        del made[at:]
    elif kind == 5:
        del made[at : at + size]
    elif kind == 6:
        made[at:at] = made[at : at + size] * random_.choice((1, 1, 3))
    elif kind == 7:
        made[at:at] = random_.randbytes(size)
    elif kind == 8:
        made[at : at + size] = bytes([random_.choice((0, 255, 32))]) * size
    else:
        other = random_.choice(others)
        start = random_.randrange(max(1, len(other)))
        made[at : at + size] = other[start : start + size]


def _change_text(made: bytearray, random_: random.Random) -> None:
    """Change a number or a tag of a text, so that it mostly stays well formed."""
    wide = made[:2] in (b"\xff\xfe", b"\xfe\xff")
    if wide:
        text = made.decode("utf-16", "ignore").encode("utf-8", "ignore")
    else:
        text = bytes(made)
    at = random_.randrange(max(1, len(text)))
    if random_.random() < 0.5:
        at = min(at, 4000)
    found = (_TEXT if random_.random() < 0.7 else _TAG).search(text, at)
    if found is None:
        del made[at:]
        return
    a, b = found.span()
    if text[a : a + 1] == b"<":
        piece = random_.choice((b"", text[a:b] * 2, b"<!-- -->", b"<x/>", b"&x;"))
    else:
        piece = random_.choice(_NUMBERS).encode()
        if random_.random() < 0.1:
            piece *= random_.choice((10, 1000, 5000))
    text = text[:a] + piece + text[b:]
    made[:] = text.decode("utf-8", "replace").encode("utf-16") if wide else text


# One process that reads


def _guard(folder: Path, seen: list[str]) -> None:
    """Note each file opened outside the folder or the program, and each use of the network."""
    allowed = (
        str(folder), sys.prefix, sys.base_prefix, sysconfig.get_path("stdlib"),
        str(Path(__file__).resolve().parents[1]), "/dev/", "/proc/", "/etc/localtime", "/usr/share",
    )  # fmt: skip

    def hook(event: str, args: tuple[object, ...]) -> None:
        if event.startswith("socket.") and event in ("socket.connect", "socket.getaddrinfo"):
            seen.append(f"network: {args[1:]!r}")
        elif event == "open" and isinstance(args[0], str | bytes):
            path = os.path.abspath(os.fsdecode(args[0]))  # noqa: PTH100 - not to be resolved
            if not path.startswith(allowed):
                seen.append(f"opened {path}")

    sys.addaudithook(hook)


def _work(folder: Path, name: str, paths: list[Path], first: int, stop: int) -> None:
    """Read changed files; print one JSON object a case that failed, and a line a hundred."""
    import resource

    from ecgviewer.core.errors import FormatError
    from ecgviewer.formats import read_record, registry

    known = {fmt.name for fmt in registry.FORMATS}
    if name not in known:
        raise SystemExit(f"no format {name!r}; known: {', '.join(sorted(known))}")
    contents = {path: path.read_bytes() for path in paths}
    for path in paths:  # what is imported and kept at the first use is not the file's doing
        _use(read_record(path))
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    if sys.platform == "linux":
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        most = pages * resource.getpagesize() + MOST_BYTES
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    opened: list[str] = []
    _guard(folder, opened)
    counts = {"record": 0, "refused": 0}
    for seed in range(first, stop):
        path = paths[seed % len(paths)]
        random_ = random.Random(f"{name}:{path.name}:{seed}")
        place = folder / f"case{path.suffix}" if _stands_alone(path) else folder / path.name
        place.write_bytes(mutated(contents[path], random_, list(contents.values())))
        opened.clear()
        began, wrong = time.process_time(), ""
        try:
            _use(read_record(place))
            counts["record"] += 1
        except FormatError:
            counts["refused"] += 1
        except (Exception, RecursionError) as error:
            wrong = f"{type(error).__name__}: {error}"
        seconds = time.process_time() - began
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 - size
        if not wrong and seconds > MOST_S:
            wrong = f"took {seconds:.1f} s"
        if not wrong and peak > MOST_BYTES:
            wrong = f"took {peak >> 20} MB"
        if not wrong and opened:
            wrong = opened[0]
        if wrong:
            case = {"format": name, "file": path.name, "seed": seed, "what": wrong[:300]}
            print(json.dumps(case), flush=True)
        elif seed % 50 == 0:
            print(seed, flush=True)
        if not _stands_alone(path):  # the files beside it are whole when they are read
            place.write_bytes(contents[path])
    print(json.dumps(counts), flush=True)


def _stands_alone(path: Path) -> bool:
    return path.suffix.lower() not in (".hea", ".dat", ".mat")


def _use(record: object) -> None:
    """Look at all that a reader gives."""
    record.values(0, 2000)  # type: ignore[attr-defined]
    said = record.device_says  # type: ignore[attr-defined]
    for beat in said.beats:
        beat.samples.values()
    for one in said.annotations:
        one.to_dict()
        if not (one.start < one.stop <= record.n_samples):  # type: ignore[attr-defined]
            raise AssertionError(f"{one.kind} from {one.start} to {one.stop} leaves the record")
    for note in record.notes:  # type: ignore[attr-defined]
        if not note or not note.isprintable():
            raise AssertionError(f"note {note!r}")


# Many processes, watched


def fuzz(
    name: str, paths: Iterable[Path], *, first: int = 0, count: int = 2000
) -> tuple[list[dict[str, object]], dict[str, int]]:
    """Read ``count`` changed files of a format.

    Returns
    -------
    tuple
        The cases that failed, and how many ended in a record and in a refusal.
    """
    given = [Path(path) for path in paths]
    failed: list[dict[str, object]] = []
    counts = {"record": 0, "refused": 0}
    place, stop = first, first + count
    with tempfile.TemporaryDirectory(prefix="ecgviewer-fuzz-") as made:
        folder = Path(made).resolve()
        copies = []
        for path in given:
            for beside in path.parent.glob(f"{path.stem}*"):
                if not _stands_alone(path) and beside.is_file():
                    shutil.copy(beside, folder / beside.name)
            copies.append(path)
        while place < stop:
            last = place - 1
            for line in _lines(folder, name, copies, place, stop):
                if line.isdigit():
                    last = int(line)
                    continue
                told = json.loads(line)
                if "seed" in told:
                    failed.append(told)
                    last = told["seed"]
                else:
                    counts = {key: counts[key] + told[key] for key in counts}
                    last = stop - 1
            if last < stop - 1:  # died or hung somewhere after the last line: once more, narrowly
                found = _narrow(folder, name, copies, last + 1, stop)
                failed.append({"format": name, **found})
                last = int(str(found["seed"]))
            place = last + 1
    return failed, counts


def _narrow(folder: Path, name: str, paths: list[Path], first: int, stop: int) -> dict[str, object]:
    for seed in range(first, stop):
        lines = list(_lines(folder, name, paths, seed, seed + 1))
        if not lines or not lines[-1].startswith('{"record"'):
            file = paths[seed % len(paths)].name
            return {"file": file, "seed": seed, "what": "the process died or hung"}
    return {"file": "", "seed": stop - 1, "what": "the process died, but not again"}


def _lines(folder: Path, name: str, paths: list[Path], first: int, stop: int) -> Iterator[str]:
    """Run the reading process; end where it says nothing for too long."""
    command = [sys.executable, __file__, "--work", str(folder), name, str(first), str(stop)]
    env = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", **os.environ}
    root = str(Path(__file__).resolve().parents[1])
    env["PYTHONPATH"] = os.pathsep.join([root, *filter(None, [env.get("PYTHONPATH")])])
    out = folder.parent / f"{folder.name}.out"
    with out.open("w+") as file:
        process = subprocess.Popen(
            [*command, *map(str, paths)], stdout=file, env=env, text=True, cwd=folder
        )
        size, since = 0, time.monotonic()
        while process.poll() is None:
            time.sleep(0.05)
            now = out.stat().st_size
            if now != size:
                size, since = now, time.monotonic()
            elif time.monotonic() - since > SILENT_S:
                process.kill()
        process.wait()
        file.seek(0)
        lines = file.read().splitlines()
    out.unlink()
    yield from (line for line in lines if line)


def samples_of(name: str, folder: Path) -> list[Path]:
    """Return the files of a format in a folder, at most 12, small ones first.

    Of WFDB, whose small headers say little of their formats, some are named, and their signals.
    """
    from ecgviewer.core.errors import FormatError
    from ecgviewer.formats import read_record
    from ecgviewer.formats.registry import looks_like_record

    if name == "WFDB":
        known = {path.name: path for path in folder.rglob("*")}
        return [known[one] for one in _WFDB if one in known]
    found = []
    paths = [path for path in folder.rglob("*") if path.is_file() and looks_like_record(path)]
    for path in sorted(paths, key=lambda path: path.stat().st_size):
        try:
            if read_record(path).format_name == name:
                found.append(path)
        except FormatError:
            continue
        if len(found) == 12:
            break
    return found


def main() -> int:
    """Run from the command line."""
    if sys.argv[1:2] == ["--work"]:
        folder, name, first, stop = sys.argv[2:6]
        _work(Path(folder), name, [Path(path) for path in sys.argv[6:]], int(first), int(stop))
        return 0
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("formats", nargs="*", metavar="FORMAT", help="e.g. DICOM 'GE MUSE'")
    parser.add_argument("--count", type=int, default=2000, help="changed files a format")
    parser.add_argument("--first-seed", type=int, default=0)
    parser.add_argument("--files", nargs="*", type=Path, help="instead of those in --data")
    default = Path(os.environ.get("ECGVIEWER_DATA", ".")) / "formats"
    parser.add_argument("--data", type=Path, default=default)
    parser.add_argument("--replay", action="store_true", help="read what failed once again")
    args = parser.parse_args()
    kept = json.loads(KEPT.read_text()) if KEPT.is_file() else []
    bad = False
    names = args.formats or sorted({case["format"] for case in kept})
    for name in names:
        files = args.files or samples_of(name, args.data)
        if not files:
            print(f"{name}: no file of this format in {args.data}")
            bad = True
            continue
        began = time.monotonic()
        if args.replay:
            seeds = sorted({case["seed"] for case in kept if case["format"] == name})
            runs = [fuzz(name, files, first=seed, count=1) for seed in seeds]
        else:
            runs = [fuzz(name, files, first=args.first_seed, count=args.count)]
        failed = [case for run in runs for case in run[0]]
        counts = {key: sum(run[1][key] for run in runs) for key in ("record", "refused")}
        took = time.monotonic() - began
        print(f"{name}: {counts}, {len(failed)} failed, {len(files)} files, {took:.0f} s")
        for case in failed:
            bad = True
            print(f"  {json.dumps(case)}")
        known = {(case["format"], case["file"], case["seed"]) for case in kept}
        new = [case for case in failed if (name, case["file"], case["seed"]) not in known]
        if new and not args.files:
            kept += new[:20]
            KEPT.write_text(json.dumps(kept, indent=1) + "\n")
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
