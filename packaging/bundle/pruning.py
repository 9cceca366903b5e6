"""What of the collected files a bundle keeps. PyInstaller takes whatever a package might load; here stands what this
program does load. Names are destinations inside the bundle, with forward slashes, on every system.

What is left out is never missed silently: `dragoman --self-test` runs the whole way of a question in the bundle.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

# A file of a bundle as PyInstaller notes it: destination, source, kind.
Entry = tuple[str, str, str]

# Modules of Qt: the five that the window imports, and what these and the plugins below are linked with.
QT_MODULES = frozenset(
    {"Core", "Gui", "Widgets", "Svg", "DBus", "Network", "OpenGL", "XcbQpa"}
    | {"WaylandClient", "WaylandEglClientHwIntegration", "WlShellIntegration"}
)
QT_IMPORTED = ("QtCore", "QtDBus", "QtGui", "QtNetwork", "QtSvg", "QtWidgets")
# Plugins by folder. None of `tls`, `networkinformation` and `sqldrivers`: the window has no network and no database.
QT_PLUGINS: dict[str, tuple[str, ...]] = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qminimal", "qwindows", "qcocoa"),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platformthemes": ("qgtk3", "qxdgdesktopportal"),
    "xcbglintegrations": ("qxcb-egl-integration", "qxcb-glx-integration"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "wayland-shell-integration": ("xdg-shell",),
    "iconengines": ("qsvgicon",),
    "imageformats": ("qsvg", "qjpeg", "qgif", "qico", "qwebp", "qicns"),
    "styles": ("qmodernwindowsstyle", "qmacstyle"),
}
# What packages bring and nothing here calls. Linux's onnxruntime is whole in its extension module, and beside it once
# more, for programs in C; downloads of models go over HTTP without hf_xet. Pillow draws no letters, and changes no
# colours.
LEFT_OUT = (
    r"onnxruntime/capi/libonnxruntime\.so[\d.]*$",
    r"onnxruntime/(tools|transformers|quantization|datasets|backend)/",
    r"onnx/(backend|reference|bin|tools)/",
    r"onnx/.*\.(h|proto|cc|pyi|cmake|in\.proto)$",
    r"hf_xet/",
    r"PIL/_(avif|imagingft|imagingtk|imagingcms|imagingmath|imagingmorph)\.",
    r"(pillow\.libs|PIL/\.dylibs)/lib(avif|freetype|harfbuzz|brotli\w*|png16|lcms2)[-.]",
    r"(.*/)?tests?/",
    r".*\.(pyi|pxd|pyx|h|hpp|c|cpp|lib|a|prl|cmake|typed)$",
    r".*\.dist-info/(?!METADATA$).*",
)
# Modules that packages would like to have and can do without.
EXCLUDED_MODULES = (
    *(
        "tkinter",
        "_tkinter",
        "readline",
        "curses",
        "_curses",
        "turtle",
        "idlelib",
        "ensurepip",
        "lib2to3",
        "pydoc_data",
        "distutils",
        "pip",
    ),
    *("setuptools", "pkg_resources", "wheel", "pytest", "_pytest", "hypothesis", "pybind11", "Cython", "IPython"),
    *("hf_xet", "rich", "pygments", "typer", "shellingham", "markdown_it", "torch", "tensorflow", "jax"),
    *("onnx.backend", "onnx.reference", "onnxruntime.tools", "onnxruntime.transformers", "onnxruntime.quantization"),
    *(
        "onnxruntime.datasets",
        "onnxruntime.backend",
        "PIL.ImageQt",
        "PIL.ImageTk",
        "PIL.AvifImagePlugin",
        "pandas",
        "scipy",
        "matplotlib",
        "sympy",
    ),
    *("numpy.f2py", "numpy.distutils", "numpy.testing.tests"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtXml"),
    *("PySide6.QtDesigner", "PySide6.QtUiTools", "PySide6.QtHelp", "PySide6.QtPrintSupport", "PySide6.QtConcurrent"),
)
# Linux: of the libraries that the system has for everybody, those that not every desktop has in the version needed, and
# those that the interpreter was built with. The others are the system's own: a copy of the ones that talk to the
# display, the graphics card or the person's theme would not fit what is there.
SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/", "/usr/local/lib/")
BUNDLED_SYSTEM_LIBRARIES = (
    *("libpython", "libssl.", "libcrypto.", "libsqlite3.", "libffi.", "libbz2.", "liblzma."),
    *("libxcb-cursor.", "libxcb-icccm.", "libxcb-image.", "libxcb-keysyms.", "libxcb-render-util.", "libxcb-util."),
)
_LEFT_OUT = re.compile("|".join(f"(?:{pattern})" for pattern in LEFT_OUT))
_QT_LIBRARY = re.compile(r"(?:lib)?Qt6?(?P<module>[A-Z]\w*?)(?:\.framework|\.so[\d.]*|\.dll|\.dylib|\.\d+\.dylib)?$")
_QT_BINDING = re.compile(r"PySide6/(?P<module>Qt\w+)\.(?:abi3\.so|pyd)$")


def window_languages(resources: Path) -> list[str]:
    """ISO 639-1 codes of the languages that the window speaks, English aside."""
    return sorted(path.stem.removeprefix("dragoman_") for path in (resources / "translations").glob("dragoman_*.ts"))


def kept(entries: Iterable[Entry], languages: Iterable[str]) -> list[Entry]:
    """Those that stay, sorted by destination: two bundles of the same program name the same files in the same order."""
    codes = frozenset(languages)
    return sorted(
        each for each in entries if is_kept(each[0].replace("\\", "/"), codes) and not is_systems(each[0], each[1])
    )


def is_systems(destination: str, source: str) -> bool:
    """Whether it is a library that the system on which the bundle runs brings itself."""
    return (
        "/" not in destination
        and source.startswith(SYSTEM_FOLDERS)
        and not destination.startswith(BUNDLED_SYSTEM_LIBRARIES)
    )


def is_kept(destination: str, languages: frozenset[str]) -> bool:
    """Whether the file stays; Qt's own translations in these languages (ISO 639-1) do."""
    if _LEFT_OUT.match(destination):
        return False
    path = PurePosixPath(destination)
    if "PySide6" not in path.parts and not path.name.startswith(("Qt6", "libQt6")):
        return True
    if "plugins" in path.parts:
        folder, name = path.parts[-2], path.name.split(".")[0].removeprefix("lib")
        return name in QT_PLUGINS.get(folder, ())
    if "translations" in path.parts:
        name = path.stem
        return name.startswith("qtbase_") and name.removeprefix("qtbase_").split("_")[0] in languages
    if set(path.parts) & {"qml", "metatypes", "typesystems", "resources", "libexec", "scripts", "glue", "doc"}:
        return False
    if binding := _QT_BINDING.search(destination):
        return binding["module"] in QT_IMPORTED
    return _is_library_kept(path)


def _is_library_kept(path: PurePosixPath) -> bool:
    framework = next((part for part in path.parts if part.endswith(".framework")), path.name)
    if framework.startswith(("opengl32sw", "d3dcompiler")):  # for drawing with a graphics card, which nothing here does
        return False
    found = _QT_LIBRARY.match(framework)
    return found is None or found["module"] in QT_MODULES
