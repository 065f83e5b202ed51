"""The manual: its contents, its sections, and what its links lead to."""

import re

import pytest

from ecgviewer.core.errors import UserError
from ecgviewer.core.resources import shipped
from ecgviewer.tasks.manual import (
    anchor_of,
    find_sections,
    manual_folder,
    manual_pages,
    plain,
    sections_of,
)

TEXT = """# A page

Words of *it*, with a [link](other.md#there).

## Second part, `code` and more

| a | b |
|---|---|
| one | two |

```
# no heading
```

### Third

## Third
"""


@pytest.fixture(scope="module")
def pages():
    return manual_pages()


def test_sections_have_anchors_and_words():
    found = sections_of("a.md", TEXT)
    assert [(one.anchor, one.level) for one in found] == [
        ("a-page", 1),
        ("second-part-code-and-more", 2),
        ("third", 3),
        ("third_1", 2),
    ]
    assert found[0].text == "Words of it , with a link."
    assert "# no heading" in found[1].text
    assert "one two" in found[1].text


def test_anchors_are_those_of_the_site():
    assert anchor_of("`ecgviewer info PATH --json`".replace("`", "")) == "ecgviewer-info-path-json"
    assert anchor_of("Marks of P, QRS and T") == "marks-of-p-qrs-and-t"
    assert plain("**bold** [x](y.md) `c`") == "bold x c"


def test_words_in_headings_come_first(pages):
    found = find_sections(pages, "First READ")
    assert (found[0].file, found[0].anchor) == ("reading.md", "first-read")
    assert all("read" in f"{one.title} {one.text}".lower() for one in found)
    assert find_sections(pages, "  ") == ()
    assert find_sections(pages, "xyzzy") == ()


def test_every_page_is_in_the_contents_and_on_the_site(pages):
    files = [page.file for page in pages]
    assert sorted(files) == sorted(path.name for path in manual_folder().glob("*.md"))
    site = shipped("mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:\n")[2]
    entries = re.findall(r"- ([^:\n]+): ([\w-]+\.md)", site)
    assert entries == [(page.title, page.file) for page in pages]
    groups = re.findall(r"^  - ([^:\n]+):$", site, re.MULTILINE)
    assert groups == list(dict.fromkeys(page.group for page in pages if page.group))


def test_no_link_leads_nowhere(pages):
    anchors = {page.file: {one.anchor for one in page.sections} for page in pages}
    for page in pages:
        text = (manual_folder() / page.file).read_text(encoding="utf-8")
        for link in re.findall(r"\]\(([^)\s]+)\)", re.sub(r"```.*?```", "", text, flags=re.DOTALL)):
            if "://" in link or link.startswith("mailto:"):
                continue
            file, _, anchor = link.partition("#")
            if file.endswith(".md") or not file:
                assert (file or page.file) in anchors, f"{page.file}: {link}"
                assert not anchor or anchor in anchors[file or page.file], f"{page.file}: {link}"
            else:
                assert (manual_folder() / file).exists(), f"{page.file}: {link}"


def test_a_missing_page_is_named(tmp_path):
    (tmp_path / "index.md").write_text("# Contents\n\n## Group\n\n- [Gone](gone.md): away\n")
    with pytest.raises(UserError, match=r"gone\.md is not there"):
        manual_pages(tmp_path)
