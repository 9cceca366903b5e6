import pytest
from makers import package

from app.domain.errors import DamagedDocument
from app.extraction.office.package import Package


def test_a_package_that_would_fill_the_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.extraction.office.package.LARGEST_MEMBER", 1 << 20)
    bomb = package({"content.xml": b"\0" * (5 << 20)})
    with Package(bomb, "document") as opened:
        with pytest.raises(DamagedDocument, match=r"damaged\.bomb"):
            opened.read("content.xml")
        with pytest.raises(DamagedDocument, match=r"damaged\.bomb"):
            opened.check_size()


def test_xml_that_was_written_carelessly_is_read() -> None:
    careless = '<a><b/ ><c x="&amp;1">salt & pepper &unknown; &#65;\x01</c></a>'
    with Package(package({"a.xml": careless}), "Word document") as opened:
        root = opened.xml("a.xml")
        assert [node.text for node in root] == [None, "salt & pepper &unknown; A"] and root[1].get("x") == "&1"


def test_what_declares_entities_is_not_mended() -> None:
    data = package({"a.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&d;</a>'})
    with Package(data, "Word document") as opened, pytest.raises(DamagedDocument):
        opened.xml("a.xml")
