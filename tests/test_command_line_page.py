"""The manual's page of the command line is what the parser knows."""

import runpy
from pathlib import Path

from ecgviewer.cli import _parser

SCRIPT = runpy.run_path(
    str(Path(__file__).resolve().parents[1] / "packaging" / "command_line_page.py")
)


def test_it_is_up_to_date():
    said = SCRIPT["PAGE"].read_text(encoding="utf-8")
    assert said == SCRIPT["page_of"](_parser()), "run python packaging/command_line_page.py"


def test_every_verb_is_there_with_its_options():
    page = SCRIPT["page_of"](_parser())
    assert "\n## packet make\n" in page
    assert "`--resume`" in page
