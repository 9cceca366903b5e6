import pytest
from makers import package

from app.domain.errors import DamagedDocument
from app.extraction.package import Package


def test_a_package_that_would_fill_the_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.extraction.package.LARGEST_MEMBER", 1 << 20)
    bomb = package({"content.xml": b"\0" * (5 << 20)})
    with Package(bomb, "document") as opened:
        with pytest.raises(DamagedDocument, match=r"damaged\.bomb"):
            opened.read("content.xml")
        with pytest.raises(DamagedDocument, match=r"damaged\.bomb"):
            opened.check_size()
