from __future__ import annotations

import pytest
from damageable import Damageable

from app.storage.check.light import look_at


def _codes(damageable: Damageable) -> set[str]:
    return {finding.code for finding in look_at(damageable.catalogue, None, 5.0)}


def test_a_whole_one(damageable: Damageable) -> None:
    assert _codes(damageable) == set()


@pytest.mark.parametrize(
    ("code", "sql"),
    [
        ("documents_damaged", "UPDATE documents SET state = '30index'"),
        ("counts_wrong", "UPDATE counts SET n = n + 1 WHERE what = 'chunks'"),
        ("counts_wrong", "UPDATE counts SET n = n + 1 WHERE what = 'state' AND value = 'indexed'"),
        ("schema", "DROP TRIGGER chunk_removed"),
        ("catalogue_corrupt", "ALTER TABLE openings RENAME COLUMN last TO latest"),
        ("excludes_damaged", "UPDATE folders SET excludes = 7"),
        ("properties_damaged", "DELETE FROM properties"),
        ("sequences_damaged", "UPDATE sqlite_sequence SET seq = 0"),
    ],
)
def test_a_damage_that_shows_at_a_glance(damageable: Damageable, code: str, sql: str) -> None:
    damageable.execute(sql)
    assert code in _codes(damageable)


def test_a_page_of_a_small_one(damageable: Damageable) -> None:
    data = bytearray(damageable.catalogue.read_bytes())
    page = damageable.value("SELECT rootpage FROM sqlite_master WHERE name = 'contents'")
    assert isinstance(page, int)
    data[(page - 1) * 4096 : page * 4096] = bytes(4096)
    damageable.catalogue.write_bytes(data)
    assert "catalogue_corrupt" in _codes(damageable)


def test_there_is_an_end_to_it(damageable: Damageable, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.storage.check.light._OPCODES", 1)
    assert look_at(damageable.catalogue, None, -1.0) == []
