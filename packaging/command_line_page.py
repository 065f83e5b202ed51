"""Write ``docs/command-line.md`` from the program's own parser: every verb, every option.

Run ``python packaging/command_line_page.py`` after a verb or an option was changed; a test tells
when it was forgotten.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "command-line.md"

HEAD = """# Command line

The same program without its window: `ecgviewer VERB`, or `python3 dev.py run VERB` from the source.
Every verb has `--help`. What it prints with `--json` is one JSON object a line, for other programs.

| exit status | |
|---|---|
| 0 | done |
| 1 | bad input, or a record that failed; the line says which file, field and limit |
| 2 | wrong usage |
| 130 | stopped with Ctrl+C; what was finished is kept |

Records are files, folders, archives, or `FILE#3` for the third record of a file
([formats](formats.md)). Nothing here is a diagnosis ([safety](safety.md)).
"""


def verbs_of(
    parser: argparse.ArgumentParser, before: str = ""
) -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    """Yield verbs and their own verbs: name, what it is for, its parser."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            helps = {one.dest: one.help or "" for one in action._choices_actions}
            for name, inner in action.choices.items():
                if name not in helps:
                    continue  # not for people
                full = f"{before}{name}"
                below = list(verbs_of(inner, f"{full} "))
                if not below:
                    yield full, helps[name], inner
                yield from below


def page_of(parser: argparse.ArgumentParser) -> str:
    """Return the page."""
    lines = [HEAD]
    for name, said, inner in verbs_of(parser):
        lines.append(f"## {name}\n")
        lines.append(f"{_sentence(inner.description or said)}\n")
        rows = list(_rows(inner))
        if rows:
            lines.append("| | |\n|---|---|\n" + "\n".join(rows) + "\n")
    return "\n".join(lines)


def _rows(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if isinstance(action, argparse._HelpAction) or action.help == argparse.SUPPRESS:
            continue
        shown = ", ".join(action.option_strings) or _value(action)
        if action.option_strings and action.nargs != 0:
            shown += f" {_value(action)}"
        said = (action.help or "").replace("%(default)s", str(action.default)).replace("%%", "%")
        yield f"| `{shown}` | {said.replace('|', chr(92) + '|')} |"


def _value(action: argparse.Action) -> str:
    if isinstance(action.metavar, tuple):
        return " ".join(action.metavar)
    if action.choices is not None and action.metavar is None:
        one = "{" + ",".join(map(str, action.choices)) + "}"
    else:
        one = action.metavar or action.dest.upper()
    return f"{one}..." if action.nargs in ("+", "*") else one


def _sentence(text: str) -> str:
    text = text.strip()
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")


def main() -> int:
    """Write the page; ``--check`` only says whether it is up to date."""
    sys.path.insert(0, str(ROOT))
    from ecgviewer.cli import _parser

    text = page_of(_parser())
    if "--check" in sys.argv[1:]:
        return int(PAGE.read_text(encoding="utf-8") != text)
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
