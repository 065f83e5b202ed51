"""A bill of materials (CycloneDX 1.5, JSON), from installed metadata; standard library only.

python3 packaging/sbom.py OUT.json [MODULES.txt], or --version for the project's version alone.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
import time
import uuid
from pathlib import Path
from typing import Any

from licences import ROOT, Library, libraries, normal


def own_version(root: Path = ROOT) -> str:
    """Return the project's version."""
    text = (root / "ecgviewer" / "__init__.py").read_text(encoding="utf-8")
    match = re.search(r'__version__ = "([^"]+)"', text)
    if match is None:
        raise ValueError("ecgviewer/__init__.py has no version")
    return match[1]


def component(one: Library) -> dict[str, Any]:
    """Return a library as a component."""
    purl = f"pkg:pypi/{normal(one.name)}@{one.version.partition('+')[0]}"
    if one.spdx and " " in one.licence:
        licence: dict[str, Any] = {"expression": one.licence}
    else:
        licence = {"license": {"id" if one.spdx else "name": one.licence}}
    return {
        "type": "library",
        "bom-ref": f"{purl}#{one.version}",
        "name": one.name,
        "version": one.version,
        "purl": purl,
        "licenses": [licence],
    }


def system_library(path: Path) -> dict[str, Any]:
    """Return a shared library of the building system that was packed as a component."""
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return {
        "type": "library",
        "bom-ref": f"file:{path.name}",
        "name": path.name,
        "hashes": [{"alg": "SHA-256", "content": digest}],
    }


def bill(found: list[Library], packed: list[Path], when: float) -> dict[str, Any]:
    """Return the whole bill.

    Parameters
    ----------
    found
        Python libraries.
    packed
        Shared libraries that came from the building system.
    when
        Seconds since 1970; the serial number follows from the content alone.
    """
    components = [component(one) for one in found] + [system_library(path) for path in packed]
    told = json.dumps(components, sort_keys=True)
    version = own_version()
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, told)}",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(when)),
            "component": {
                "type": "application",
                "bom-ref": f"pkg:pypi/ecgviewer@{version}",
                "name": "ecgviewer",
                "version": version,
                "purl": f"pkg:pypi/ecgviewer@{version}",
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            },
        },
        "components": components,
        "dependencies": [
            {
                "ref": f"pkg:pypi/ecgviewer@{version}",
                "dependsOn": [one["bom-ref"] for one in components],
            }
        ],
    }


def write(out: Path, modules: list[str] | None, packed: list[Path]) -> None:
    """Write the bill of the environment that runs this."""
    when = float(os.environ.get("SOURCE_DATE_EPOCH") or time.time())
    text = json.dumps(bill(libraries(modules), packed, when), indent=1)
    out.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:] == ["--version"]:
        print(own_version())
        sys.exit()
    names = Path(sys.argv[2]).read_text("utf-8").split() if len(sys.argv) > 2 else None
    write(Path(sys.argv[1]), names, [])
