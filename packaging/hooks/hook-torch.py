"""PyInstaller's hook for torch, in place of the usual one, which takes all of it.

What scoring and tuning import is asked of torch itself, in a process of its own: its optimizers
import its compiler when they are first made, which no reading of the source tells.
"""

from PyInstaller import isolated
from PyInstaller.utils.hooks import PY_DYLIB_PATTERNS, collect_data_files, collect_dynamic_libs


@isolated.decorate
def imported():
    """Return the names of all modules of torch that are loaded after a step of tuning."""
    import sys
    import warnings

    import torch
    import torch.nn.functional
    import torch.utils.data

    warnings.simplefilter("ignore")
    weight = torch.nn.Parameter(torch.zeros(3))
    for kind in (torch.optim.Adam, torch.optim.AdamW, torch.optim.SGD):
        optimizer = kind([weight], lr=0.1)
        weight.sum().backward()
        optimizer.step()
        optimizer.zero_grad()
    torch.jit.script(torch.nn.Linear(2, 2))
    return sorted(name for name in sys.modules if name.split(".")[0] in ("torch", "torchgen"))


hiddenimports = imported()
# Its settings modules read their own comments when they are imported, and TorchScript reads what it
# compiles: sources beside the compiled modules, of which left_out.py takes away what neither needs.
module_collection_mode = "pyz+py"
warn_on_missing_hiddenimports = False
datas = collect_data_files("torch", includes=["bin/torch_shm_manager*", "_C/*.pyi", "version.py"])
binaries = collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
# Its libraries find each other in torch/lib; links from the top would lead them astray.
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
