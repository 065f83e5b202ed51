"""A Debian package of a bundle, for all users of a computer.

python3 packaging/deb.py BUNDLE OUT.deb VERSION. Needs ``dpkg-deb``; no root.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from mime import MIME_TYPES, desktop_entry
from needs import glibc_needed
from sizes import size_mb

HOME = Path("opt/ecgviewer")

RECOMMENDS = ("fonts-dejavu-core", "shared-mime-info", "desktop-file-utils", "xdg-utils")
"""Nothing but the C library is needed: a package that needs more cannot be put on a workstation
without network by ``dpkg -i``.
"""

CONTROL = """Package: ecgviewer
Version: {version}
Architecture: {architecture}
Maintainer: The ecgviewer authors <ecgviewer@localhost>
Installed-Size: {size_kb}
Depends: libc6 (>= {glibc})
Recommends: {recommends}
Section: science
Priority: optional
Description: ECG workstation with a model that points at the unusual
 Reads electrocardiograms of many formats on true ECG paper, shows where a model finds them
 unusual, keeps annotations, and learns rare findings from them. Works without a network.
 For research and teaching; not a medical device.
"""

COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: ecgviewer

Files: *
Copyright: the ecgviewer authors
License: Apache-2.0
 On Debian systems the text is in /usr/share/common-licenses/Apache-2.0. Licences of the libraries
 in the bundle are listed in /opt/ecgviewer/LICENCES.txt.
"""

REFRESH = """#!/bin/sh
# Menus, icons and file types; nothing of users is touched, on removal and purge neither.
set -e
if command -v update-mime-database >/dev/null; then update-mime-database /usr/share/mime || :; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database -q || :; fi
if command -v gtk-update-icon-cache >/dev/null; then
    gtk-update-icon-cache -q -t /usr/share/icons/hicolor || :
fi
"""


def control(version: str, architecture: str, size_kb: int, glibc: str) -> str:
    """Return the package's control file."""
    return CONTROL.format(
        version=version,
        architecture=architecture,
        size_kb=size_kb,
        glibc=glibc,
        recommends=", ".join(RECOMMENDS),
    )


def lay_out(bundle: Path, root: Path) -> None:
    """Put a bundle and what belongs to the desktop where they will lie, below ``root``."""
    home = root / HOME
    home.parent.mkdir(parents=True)
    shutil.copytree(bundle, home, symlinks=True, ignore=shutil.ignore_patterns("install.sh"))
    share = root / "usr" / "share"
    shutil.copytree(home / "share" / "icons", share / "icons")
    shutil.copytree(home / "share" / "mime", share / "mime")
    applications = share / "applications"
    applications.mkdir(parents=True)
    entry = desktop_entry("/usr/bin/ecgviewer", MIME_TYPES)
    (applications / "ecgviewer.desktop").write_text(entry, encoding="utf-8")
    shutil.rmtree(home / "share")
    link = root / "usr" / "bin" / "ecgviewer"
    link.parent.mkdir(parents=True)
    link.symlink_to("/" / HOME / "ecgviewer")
    papers = share / "doc" / "ecgviewer"
    papers.mkdir(parents=True)
    (papers / "copyright").write_text(COPYRIGHT, encoding="utf-8")
    for folder, names, files in os.walk(root):
        for name in (*names, *files):
            path = Path(folder, name)
            if not path.is_symlink():
                runs = path.is_dir() or os.access(path, os.X_OK)
                path.chmod(0o755 if runs else 0o644)


def architecture() -> str:
    """Return this machine's architecture by Debian's name."""
    told = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    )
    return told.stdout.strip()


def main(bundle: Path, out: Path, version: str, *, compression: str = "xz") -> None:
    """Write the package; ``"none"`` is quick, for a trial."""
    with tempfile.TemporaryDirectory(dir=out.parent) as scratch:
        root = Path(scratch) / "root"
        root.mkdir(mode=0o755)
        lay_out(bundle, root)
        debian = root / "DEBIAN"
        debian.mkdir()
        size_kb = round(size_mb(root) * 1024)
        text = control(version, architecture(), size_kb, glibc_needed(bundle))
        (debian / "control").write_text(text, encoding="utf-8")
        for name in ("postinst", "postrm"):
            (debian / name).write_text(REFRESH, encoding="utf-8")
            (debian / name).chmod(0o755)
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", f"-Z{compression}", "--build", str(root), str(out)],
            check=True,
            stdout=subprocess.DEVNULL,
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute(), Path(sys.argv[2]).absolute(), sys.argv[3])
