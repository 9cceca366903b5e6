"""Languages for scans, got as models are. The hub is a stand-in on this computer."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from app.common.paths import resources_dir
from app.common.settings import SettingsStore
from app.domain.errors import ModelFault
from app.domain.models import ModelState, Role
from app.models.manager import ModelManager
from app.models.scan_languages import load_scan_languages

DATA = b"what Tesseract knows of German"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The paths that were asked for, of a server that gives the same for each."""
    paths: list[str] = []

    class Server(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(f"{self.path} {self.headers.get('Authorization')}")
            self.send_response(200)
            self.send_header("Content-Length", str(len(DATA)))
            self.end_headers()
            self.wfile.write(DATA)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    monkeypatch.setenv("DRAGOMAN_GITHUB_ENDPOINT", f"http://127.0.0.1:{server.server_port}")
    monkeypatch.setenv("HF_TOKEN", "secret")
    yield paths
    server.shutdown()
    thread.join()
    server.server_close()


def _resources(folder: Path, digest: str) -> Path:
    """Those of the program, with one language, of these bytes."""
    folder.mkdir()
    (folder / "models.toml").symlink_to(resources_dir() / "models.toml")
    for name in ("e5-small", "tessdata"):
        (folder / name).symlink_to(resources_dir() / name)
    (folder / "scan_languages.toml").write_text(
        '[origin]\nrepository = "github.com/somebody/data"\nrevision = "4.1.0"\nlicence = "Apache-2.0"\n[languages]\n'
        f'deu = {{ title = "German", bytes = {len(DATA)}, sha256 = "{digest}" }}\n'
    )
    return folder


def _manager(tmp_path: Path, digest: str) -> ModelManager:
    def no_loader() -> None:
        raise AssertionError("nothing is to be loaded")

    resources = _resources(tmp_path / "resources", digest)
    settings = SettingsStore(tmp_path / "settings.json")
    return ModelManager(resources, tmp_path / "models", settings, no_loader, lambda _: None)  # type: ignore[arg-type]  # it never returns


def test_a_language_is_fetched_checked_used_and_removed(tmp_path: Path, asked: list[str]) -> None:
    manager = _manager(tmp_path, hashlib.sha256(DATA).hexdigest())
    gathered = tmp_path / "tessdata"
    assert manager.scan_data(gathered) == (tmp_path / "resources" / "tessdata", ("eng",))
    assert manager.download_info("scans-deu").bytes == len(DATA) and not asked, "all of it is known beforehand"
    manager.download("scans-deu", lambda _: None)
    assert asked == ["/somebody/data/4.1.0/deu.traineddata None"], "no token for whom it is not"
    info = manager.get("scans-deu")
    assert (info.role, info.state, info.active) == (Role.RECOGNISER, ModelState.INSTALLED, True)
    assert manager.scan_data(gathered) == (gathered, ("eng", "deu"))
    assert sorted(path.name for path in gathered.iterdir()) == [f"{n}.traineddata" for n in ("deu", "eng", "osd")]
    assert (gathered / "deu.traineddata").read_bytes() == DATA
    manager.remove("scans-deu")
    assert manager.scan_data(gathered)[1] == ("eng",)


def test_what_is_not_the_file_that_was_named_is_refused(tmp_path: Path, asked: list[str]) -> None:
    manager = _manager(tmp_path, "0" * 64)
    with pytest.raises(ModelFault):
        manager.download("scans-deu", lambda _: None)
    assert not manager.get("scans-deu").installed and asked


def test_every_language_has_a_script() -> None:
    from app.extraction.ocr.scripts import LANGUAGES

    known = {language for languages in LANGUAGES.values() for language in languages}
    specs = load_scan_languages(resources_dir(), Path("models"))
    assert {spec.model.removesuffix(".traineddata") for spec in specs.values()} <= known
    assert len(specs) > 60 and all(spec.size_bytes and spec.digests for spec in specs.values())
