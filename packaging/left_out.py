"""What the bundle does without: modules that are never imported, files that nothing opens.

Imported by ``ecgviewer.spec``; standard library only.
"""

from __future__ import annotations

from fnmatch import fnmatch

QT = (
    "3DAnimation 3DCore 3DExtras 3DInput 3DLogic 3DRender Bluetooth Charts Concurrent "
    "DataVisualization DBus Designer Graphs Help HttpServer Location Multimedia MultimediaWidgets "
    "Network NetworkAuth Nfc Pdf PdfWidgets Positioning Qml Quick "
    "QuickControls2 QuickTest QuickWidgets RemoteObjects Scxml Sensors SerialBus SerialPort "
    "SpatialAudio Sql StateMachine SvgWidgets TextToSpeech UiTools WebChannel WebEngineCore "
    "WebEngineQuick WebEngineWidgets WebSockets WebView Xml"
).split()

METADATA = "PySide6-Essentials pyqtgraph torch numpy scipy h5py pydicom wfdb soundfile".split()
"""Libraries whose versions are told; the same as ``LIBRARIES`` in ``tasks/doctor.py``."""

MODULES = (
    *(f"PySide6.Qt{name}" for name in QT),
    # (pyqtgraph imports Qt's OpenGL and its tests' module, and calls neither.)
    # What wheels of others bring along and nothing here calls.
    "IPython",
    "PIL",
    "_pytest",
    "contourpy",
    "coverage",
    "dask",
    "distributed",
    "fontTools",
    "kiwisolver",
    "matplotlib",
    "neurokit2",
    "onnx",
    "onnxruntime",
    "onnxscript",
    "pip",
    "py.test",
    "pyarrow",
    "pytest",
    "setuptools",
    "tkinter",
    "usearch",
    "wheel",
    # Parts of libraries that their own other parts name and nothing here reaches.
    "pandas.plotting._matplotlib",
    "pandas.tests",
    "pydicom.examples.ecg",
    "pyqtgraph.canvas",
    "pyqtgraph.console",
    "pyqtgraph.dockarea",
    "pyqtgraph.examples",
    "pyqtgraph.flowchart",
    "pyqtgraph.jupyter",
    "pyqtgraph.opengl",
    "scipy.conftest",
    "torch._inductor.autoheuristic",
    "torch._inductor.codegen",
    "torch._inductor.fx_passes",
    "torch._inductor.kernel",
    "torch.distributed._shard.checkpoint",
    "torch.distributed.benchmarks",
    "torch.distributed.checkpoint",
    "torch.distributed.elastic",
    "torch.distributed.launcher",
    "torch.distributed.pipelining",
    "torch.onnx._internal.fx",
    "torch.testing._internal.common_utils",
    "torch.testing._internal.opinfo",
    "torch.utils.benchmark",
    "torch.utils.bottleneck",
    "torch.utils.tensorboard",
    "torch.utils.model_dump",
    "torch.utils.viz",
)
"""Modules that are left out with all below them."""

FILES = (
    # Qt: OpenGL is not used, nor are databases, QML and the network.
    "PySide6/Qt/plugins/egldeviceintegrations/*",
    "PySide6/Qt/plugins/networkinformation/*",
    # Brings half of GTK along, which must be the system's own or none.
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/Qt/plugins/platforms/libqeglfs.so",
    "PySide6/Qt/plugins/platforms/libqlinuxfb.so",
    "PySide6/Qt/plugins/platforms/libqminimalegl.so",
    "PySide6/Qt/plugins/platforms/libqvkkhrdisplay.so",
    "PySide6/Qt/plugins/platforms/libqvnc.so",
    "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    "PySide6/Qt/plugins/generic/*",
    "PySide6/Qt/plugins/qmltooling/*",
    "PySide6/Qt/plugins/sqldrivers/*",
    "PySide6/Qt/plugins/tls/*",
    "PySide6/Qt/plugins/wayland-graphics-integration-*",
    "PySide6/Qt/plugins/xcbglintegrations/*",
    "PySide6/Qt/plugins/imageformats/*pdf*",
    "PySide6/*translations/*",
    "PySide6/Qt/lib/libQt6Qml*",
    "PySide6/Qt/lib/libQt6Quick*",
    "PySide6/Qt/lib/libQt6Pdf*",
    "PySide6/Qt/lib/libQt6VirtualKeyboard*",
    "PySide6/Qt/lib/libQt6EglF*",
    "PySide6/plugins/qmltooling/*",
    "PySide6/plugins/sqldrivers/*",
    "PySide6/plugins/tls/*",
    "PySide6/plugins/generic/*",
    "PySide6/opengl32sw.dll",
    "PySide6/Qt6Qml*.dll",
    "PySide6/Qt6Quick*.dll",
    "PySide6/Qt6Pdf.dll",
    "PySide6/Qt6VirtualKeyboard.dll",
    # A part of the C library, which is the system's own: another version's may not fit it.
    "libmvec.so*",
    # What the GTK theme, which is left out above, would have needed.
    *(
        f"lib{name}.so*"
        for name in (
            "atk-* cairo* gdk_pixbuf-* pango* thai datrie fribidi pixman-* harfbuzz graphite2 "
            "Qt6EglF*"
        ).split()
    ),
    # torch: what its own tests and other people's C++ need.
    "torch/bin/protoc*",
    "torch/bin/test_*",
    "torch/bin/*_test",
    "torch/include/*",
    "torch/share/*",
    "torch/test/*",
    "torch/lib/*.lib",
    "torch/lib/libaoti_custom_ops.*",
    "torch/lib/libbackend_with_compiler.*",
    "torch/lib/libjitbackend_test.*",
    "torch/lib/libtorchbind_test.*",
    *(
        f"torch/{name}/*.py"
        for name in (
            "_dynamo _export _functorch _higher_order_ops _inductor _lazy _numpy _prims "
            "_strobelight _subclasses _vendor ao cuda distributed distributions export fx mps "
            "mtia multiprocessing onnx package profiler sparse testing xpu"
        ).split()
    ),
    # Data of other libraries' own tests.
    "*/tests/*",
    "pyqtgraph/examples/*",
    "pyqtgraph/icons/peegee/*",
)
"""Files that are left out, by their place in the bundle."""

LANGUAGES = ("de", "es", "fr", "zh_CN")
"""Of Qt's own words, by Qt's names: those that ``ui/translation.py`` asks for."""

KEPT = (
    *("torch/*config.py", "torch/*/_config*.py"),
    *(f"PySide6/*translations/qtbase_{code}.qm" for code in LANGUAGES),
)
"""Kept though a pattern above says otherwise: torch's settings read their own sources."""


def is_left_out(place: str) -> bool:
    """Whether a file of the bundle is left out.

    Parameters
    ----------
    place
        Where it would lie in the bundle; either kind of slash.
    """
    place = place.replace("\\", "/")
    if any(fnmatch(place, pattern) for pattern in KEPT):
        return False
    return any(fnmatch(place, pattern) for pattern in FILES)
