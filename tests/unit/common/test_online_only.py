from types import SimpleNamespace
from typing import Any

import pytest

from app.common.online_only import is_online_only


@pytest.mark.parametrize(
    ("status", "online_only"),
    [
        ({"st_file_attributes": 0x20}, False),  # FILE_ATTRIBUTE_ARCHIVE
        ({"st_file_attributes": 0x400 | 0x20}, False),  # a reparse point: of OneDrive, and here
        ({"st_file_attributes": 0x400 | 0x400000}, True),  # "free up space"
        ({"st_file_attributes": 0x40000}, True),
        ({"st_file_attributes": 0x1000}, True),  # taken to a slower drive
        ({"st_flags": 0x8000}, False),  # hidden
        ({"st_flags": 0x40000000}, True),  # "remove download"
        ({}, False),
    ],
)
def test_what_the_system_says_of_files_that_are_elsewhere(status: dict[str, int], online_only: bool) -> None:
    told: Any = SimpleNamespace(**status)
    assert is_online_only(told) is online_only
