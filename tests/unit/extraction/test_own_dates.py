from datetime import UTC, datetime

import pytest

from app.extraction.own_dates import latest

NOON = datetime(2015, 7, 4, 12, tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    "text",
    [
        "2015-07-04T12:00:00Z",
        "2015-07-04T12:00:00.123Z",
        "2015-07-04T14:00:00+02:00",
        "D:20150704140000+02'00'",
        "D:20150704120000Z",
        "2015:07:04 10:30:00-01:30",
    ],
)
def test_how_dates_are_written(text: str) -> None:
    assert latest([text]) == NOON


def test_without_a_zone_it_is_local_time() -> None:
    local = datetime(2015, 7, 4, 12).timestamp()
    assert latest(["2015:07:04 12:00:00"]) == local
    assert latest(["2015-07-04"]) == latest(["20150704"]) == datetime(2015, 7, 4).timestamp()


@pytest.mark.parametrize(
    "text",
    ["", "today", "0000:00:00 00:00:00", "1980-01-01T00:00:00Z", "2015-13-40", "9999-12-31", "2013-12-23T23:15:00Z"],
)
def test_what_is_no_date(text: str) -> None:
    assert latest([text]) is None


def test_the_latest_counts() -> None:
    assert latest(["2015-07-04T12:00:00Z", "", "1999-01-01T00:00:00Z"]) == NOON
