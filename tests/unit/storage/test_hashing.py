import hashlib
import os
from pathlib import Path

from app.storage.hashing import file_hash, text_hash


def test_a_file_is_named_by_its_bytes(tmp_path: Path) -> None:
    data = os.urandom(3 << 20)
    (tmp_path / "f").write_bytes(data)
    heard: list[int] = []
    with (tmp_path / "f").open("rb") as file:
        hashed = file_hash(file.fileno(), len(data), lambda: heard.append(1))
        assert file_hash(file.fileno(), len(data)) == hashed, "from the beginning, wherever one stands"
    assert hashed == hashlib.blake2b(data, digest_size=32).digest() and len(heard) == 3


def test_a_file_that_grows_is_not_followed(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"a" * (2 << 20))
    with path.open("r+b") as file:

        def grow() -> None:
            with path.open("ab") as more:
                more.write(b"a" * (2 << 20))

        assert file_hash(file.fileno(), 2 << 20, grow) == hashlib.blake2b(b"a" * (2 << 20), digest_size=32).digest()
        os.truncate(file.fileno(), 3)
        assert file_hash(file.fileno(), 2 << 20) == hashlib.blake2b(b"aaa", digest_size=32).digest()


def test_a_text_is_named_with_its_context() -> None:
    assert text_hash("", "a\nb") == text_hash("a", "b") != text_hash("", "ab")
    assert text_hash("", "a") == text_hash("", "a", 16)[:8]
    text_hash("", "\ud800")  # a lone surrogate has a hash too
