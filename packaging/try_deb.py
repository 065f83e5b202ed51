"""Try a Debian package in a bare root: install, work as two users, upgrade, remove.

    sudo python3 packaging/try_deb.py ecgviewer_0.1.0_amd64.deb --root DIR

As root; DIR is a root of its own (``debootstrap --variant=minbase``), which is changed. The package
is given a higher version for the upgrade. Nothing of it uses the network.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

USERS = {"reader": 2001, "colleague": 2002}

HIGHER = "+upgrade"


class TrialError(Exception):
    """The package did not do what it must."""


class Root:
    """A root without network, processes of its own.

    Parameters
    ----------
    path
        Its folder.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def run(self, *command: str, user: str = "", code: int = 0) -> str:
        """Run a command in there, as root or a user; return what it prints.

        Raises
        ------
        TrialError
            If it ends with another exit code.
        """
        number = USERS.get(user, 0)
        mounts = (
            f'mount -t proc proc "{self.path}/proc" && mkdir -p "{self.path}/dev/shm" && '
            f'mount -t tmpfs tmpfs "{self.path}/dev/shm" && '
            f'exec chroot --userspec={number}:{number} "{self.path}" "$@"'
        )
        home = f"/home/{user}" if user else "/root"
        env = (f"HOME={home}", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "QT_QPA_PLATFORM=offscreen")
        words = ["unshare", "-n", "-m", "-p", "-f", "sh", "-c", mounts, "sh"]
        words += ["/usr/bin/env", "-i", *env, "DEBIAN_FRONTEND=noninteractive", "LANG=C.UTF-8"]
        done = subprocess.run(
            [*words, *command], capture_output=True, text=True, errors="replace", check=False
        )
        if done.returncode != code:
            raise TrialError(
                f"{' '.join(command)} as {user or 'root'} ended with {done.returncode}, "
                f"not {code}:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
            )
        print(f"  {user or 'root':<10} {' '.join(command)[:90]}", flush=True)
        return done.stdout


def higher(package: Path, out: Path) -> str:
    """Write the same package with a higher version; return that."""
    with tempfile.TemporaryDirectory(dir=out.parent) as scratch:
        subprocess.run(["dpkg-deb", "-R", str(package), scratch], check=True)
        control = Path(scratch, "DEBIAN", "control")
        lines = control.read_text(encoding="utf-8").splitlines()
        old = next(line for line in lines if line.startswith("Version: "))
        lines[lines.index(old)] = old + HIGHER
        control.write_text("\n".join(lines) + "\n", encoding="utf-8")
        marked = Path(scratch, "opt", "ecgviewer", "_internal", "upgraded")
        marked.write_text("by try_deb.py\n", encoding="utf-8")
        # Not packed for real: it is read once.
        command = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", scratch, str(out)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return old.partition(" ")[2] + HIGHER


def state_of(root: Root, user: str) -> dict[str, str]:
    """Return a user's models and store as the program sees them."""
    return {
        "models": root.run("ecgviewer", "models", "list", user=user),
        "store": root.run("ecgviewer", "store", "check", user=user),
    }


def expect(told: str, *, holds: object) -> None:
    """Go on only if something holds."""
    if not holds:
        raise TrialError(f"not so: {told}")


def make_users(root: Root) -> None:
    """Make two users whose homes anybody may enter, as many systems do."""
    for name, number in USERS.items():
        home = root.path / "home" / name
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(mode=0o755)
        home.chmod(0o755)
        os.chown(home, number, number)


def nothing_for_others(root: Root, user: str, other: str) -> None:
    """See that one user finds nothing of another's: by rights, and by trying."""
    home = root.path / "home" / user
    data = home / ".local" / "share" / "ecgviewer"
    mode = stat.S_IMODE(data.stat().st_mode)
    expect(f"the data folder is its owner's alone ({mode:o})", holds=mode == 0o700)
    for name in (".config", ".cache"):
        folder = home / name
        if folder.exists():
            closed = stat.S_IMODE(folder.stat().st_mode) & 0o077 == 0
            inner = folder / "ecgviewer"
            closed |= not inner.exists() or stat.S_IMODE(inner.stat().st_mode) & 0o077 == 0
            expect(f"{folder.name} is its owner's alone", holds=closed)
    inside = f"/home/{user}/.local/share/ecgviewer"
    root.run("ls", inside, user=other, code=2)
    root.run("cat", f"{inside}/annotations.sqlite3", user=other, code=1)
    root.run("ecgviewer", "store", "check", f"{inside}/annotations.sqlite3", user=other, code=1)
    seen = root.run("ecgviewer", "models", "list", "--json", user=other).splitlines()
    expect("the other sees bundled models alone", holds=all(json.loads(x)["bundled"] for x in seen))
    found = subprocess.run(
        ["find", str(root.path), "-xdev", "-uid", str(USERS[user]), "-not", "-path", f"{home}*"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    strays = [one for one in found if "/proc/" not in one]
    expect(f"nothing of the reader lies outside their home ({strays})", holds=not strays)


def try_package(package: Path, root: Root) -> None:
    """Go through an installation's life."""
    inside = root.path / "tmp"
    shutil.copy(package, inside / "first.deb")
    version = higher(package, inside / "second.deb")
    make_users(root)
    root.run("dpkg", "-i", "/tmp/first.deb")
    link = root.path / "usr" / "bin" / "ecgviewer"
    expect(
        "the link leads to the program", holds=str(link.readlink()) == "/opt/ecgviewer/ecgviewer"
    )
    owned = subprocess.run(
        ["find", str(root.path / "opt/ecgviewer"), "-not", "-uid", "0"],
        capture_output=True,
        check=True,
    )
    expect("the program is root's", holds=not owned.stdout)
    print(root.run("ecgviewer", "--version", user="reader").strip())
    root.run("ecgviewer", "selftest", "--keep", user="reader")
    before = state_of(root, "reader")
    expect("the reader has a tuned model", holds=len(before["models"].splitlines()) == 2)
    nothing_for_others(root, "reader", "colleague")
    root.run("dpkg", "-i", "/tmp/second.deb")
    expect("the upgrade is there", holds=(root.path / "opt/ecgviewer/_internal/upgraded").exists())
    expect("the package has the new version", holds=version in root.run("dpkg", "-s", "ecgviewer"))
    after = state_of(root, "reader")
    expect("store and tuned model outlast the upgrade", holds=after == before)
    root.run("ecgviewer", "doctor", "--quick", user="reader")
    root.run("dpkg", "-r", "ecgviewer")
    expect("the program is gone", holds=not (root.path / "opt" / "ecgviewer").exists())
    expect("its link is gone", holds=not link.is_symlink())
    root.run("dpkg", "-P", "ecgviewer")
    store = root.path / "home/reader/.local/share/ecgviewer/annotations.sqlite3"
    expect("the reader's store is still there", holds=store.stat().st_size > 0)
    for name in ("first.deb", "second.deb"):
        (inside / name).unlink()


def main(arguments: list[str]) -> int:
    """Try a package; 0 if all went well."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", type=Path)
    parser.add_argument("--root", type=Path, required=True)
    args = parser.parse_args(arguments)
    try:
        try_package(args.package, Root(args.root.absolute()))
    except TrialError as error:
        print(f"try_deb: FAILED: {error}", file=sys.stderr)
        return 1
    print("try_deb: ok")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
