"""Which of the collected files a bundle keeps, by their names on each system."""

from __future__ import annotations

import pruning
import pytest

LANGUAGES = frozenset({"de", "zh"})


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtWidgets.abi3.so",
        "PySide6/QtWidgets.pyd",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "PySide6/Qt6Gui.dll",
        "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "PySide6/libpyside6.abi3.so.6.11",
        "libQt6Core.so.6",
        "onnxruntime/capi/onnxruntime_pybind11_state.cpython-311-x86_64-linux-gnu.so",
        "onnxruntime/capi/libonnxruntime_providers_shared.so",
        "onnxruntime/capi/onnxruntime.dll",
        "pypdf-7.1.0.dist-info/METADATA",
        "resources/sample/documents/Reading/Ozymandias.txt",
        "kreuzberg/_internal_bindings.abi3.so",
        "PIL/_imaging.cpython-311-x86_64-linux-gnu.so",
        "PIL/_webp.cp311-win_amd64.pyd",
        "pillow.libs/libtiff-20b7e810.so.6.3.0",
        "PIL/.dylibs/libjpeg.62.4.0.dylib",
    ],
)
def test_what_the_program_loads_stays(name: str) -> None:
    assert pruning.is_kept(name, LANGUAGES)


@pytest.mark.parametrize(
    "name",
    [
        "PIL/_imagingft.cpython-311-x86_64-linux-gnu.so",
        "PIL/_avif.cp311-win_amd64.pyd",
        "pillow.libs/libavif-c6062d5f.so.16.4.2",
        "PIL/.dylibs/libfreetype.6.dylib",
        "PySide6/QtQuick.abi3.so",
        "PySide6/Qt6Quick.dll",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml",
        "libQt6Qml.so.6",
        "PySide6/opengl32sw.dll",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/translations/qtbase_sv.qm",
        "PySide6/Qt/translations/qt_help_de.qm",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "onnxruntime/capi/libonnxruntime.so.1.31.1",
        "onnx/backend/test/data/node/test_abs/model.onnx",
        "numpy/random/tests/data/seed.csv",
        "pypdf-7.1.0.dist-info/RECORD",
        "hf_xet/hf_xet.abi3.so",
    ],
)
def test_what_it_never_loads_goes(name: str) -> None:
    assert not pruning.is_kept(name, LANGUAGES)


def test_the_systems_own_libraries_are_not_brought_along_but_for_the_rare_ones() -> None:
    system = "/usr/lib/x86_64-linux-gnu"
    entries = [(name, f"{system}/{name}", "BINARY") for name in ("libX11.so.6", "libgtk-3.so.0", "libxcb-cursor.so.0")]
    entries.append(("libQt6Core.so.6", "/venv/PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"))
    assert [name for name, _, _ in pruning.kept(entries, LANGUAGES)] == ["libQt6Core.so.6", "libxcb-cursor.so.0"]
