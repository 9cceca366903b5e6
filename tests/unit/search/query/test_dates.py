from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.search.query.dates import start_of_date, write_date

NOW = datetime(2024, 5, 17, 15, 30)  # a Friday


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024", (2024, 1, 1)),
        ("2024-05", (2024, 5, 1)),
        ("2024-5-7", (2024, 5, 7)),
        ("2024/05/17", (2024, 5, 17)),
        ("2024.05.17", (2024, 5, 17)),
        ("20240517", (2024, 5, 17)),
        ("17.5.2024", (2024, 5, 17)),
        ("17. 5. 2024", (2024, 5, 17)),
        ("17.05.24", (2024, 5, 17)),
        ("17.05.98", (1998, 5, 17)),
        ("5/2024", (2024, 5, 1)),
        ("5/6/2024", (2024, 6, 5)),
        ("12/31/2024", (2024, 12, 31)),
        ("May 2024", (2024, 5, 1)),
        ("may-2024", (2024, 5, 1)),
        ("2024 May", (2024, 5, 1)),
        ("17 May 2024", (2024, 5, 17)),
        ("May 17th, 2024", (2024, 5, 17)),
        ("17. Mai 2024", (2024, 5, 17)),
        ("1er août 2023", (2023, 8, 1)),
        ("17 de mayo de 2024", (2024, 5, 17)),
        ("März", (2024, 3, 1)),
        ("december", (2023, 12, 1)),
        ("Dec 25", (2023, 12, 25)),
        ("17 May", (2024, 5, 17)),
        ("18 May", (2023, 5, 18)),
        ("today", (2024, 5, 17)),
        ("Yesterday", (2024, 5, 16)),
        ("gestern", (2024, 5, 16)),
        ("aujourd’hui", (2024, 5, 17)),
        ("this week", (2024, 5, 13)),
        ("last-week", (2024, 5, 6)),
        ("past week", (2024, 5, 10)),
        ("last_month", (2024, 4, 1)),
        ("this month", (2024, 5, 1)),
        ("past month", (2024, 4, 17)),
        ("last year", (2023, 1, 1)),
        ("3 months ago", (2024, 2, 17)),
        ("3-months-ago", (2024, 2, 17)),
        ("last 3 months", (2024, 2, 17)),
        ("a week ago", (2024, 5, 10)),
        ("two years ago", (2022, 5, 17)),
        ("7d", (2024, 5, 10)),
        ("90 days", (2024, 2, 17)),
        ("monday", (2024, 5, 13)),
        ("friday", (2024, 5, 17)),
        ("last friday", (2024, 5, 10)),
    ],
)
def test_dates(text: str, day: tuple[int, int, int]) -> None:
    assert start_of_date(text, NOW) == datetime(*day).timestamp()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "foo",
        "2024-13",
        "2024-02-31",
        "31.2.2024",
        "0000",
        "99999",
        "32 May",
        "9999 years ago",
        "last",
        "@x",
        "@1e99",
    ],
)
def test_no_dates(text: str) -> None:
    assert start_of_date(text, NOW) is None


def test_the_end_of_a_month_has_no_31st_everywhere() -> None:
    assert start_of_date("1 month ago", datetime(2024, 3, 31)) == datetime(2024, 2, 29).timestamp()
    assert start_of_date("last month", datetime(2024, 3, 31)) == datetime(2024, 2, 1).timestamp()
    assert start_of_date("a year ago", datetime(2024, 2, 29)) == datetime(2023, 2, 28).timestamp()
    assert start_of_date("1 month ago", datetime(2024, 1, 15)) == datetime(2023, 12, 15).timestamp()


def test_days_are_those_of_the_time_zone() -> None:
    tokyo = ZoneInfo("Asia/Tokyo")
    now = datetime(2024, 5, 17, 1, 0, tzinfo=tokyo)
    assert start_of_date("today", now) == datetime(2024, 5, 17, tzinfo=tokyo).timestamp()
    assert start_of_date("2024-05-17T10:00", now) == datetime(2024, 5, 17, 10, tzinfo=tokyo).timestamp()
    assert start_of_date("2024-05-17T10:00Z", now) == datetime.fromisoformat("2024-05-17T10:00Z").timestamp()


def test_summer_time() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    now = datetime(2024, 5, 17, 12, 0, tzinfo=berlin)
    assert start_of_date("2024-01", now) == datetime.fromisoformat("2023-12-31T23:00Z").timestamp()
    assert start_of_date("2024-07", now) == datetime.fromisoformat("2024-06-30T22:00Z").timestamp()


@given(st.text())
def test_any_string(text: str) -> None:
    start_of_date(text, NOW)


@given(
    st.integers(-60_000_000_000, 200_000_000_000),
    st.sampled_from(["Europe/Berlin", "America/Sao_Paulo", "Asia/Beirut"]),
)
def test_what_is_written_is_the_same_moment(seconds: int, zone: str) -> None:
    now = datetime(2024, 5, 17, tzinfo=ZoneInfo(zone))
    assert start_of_date(write_date(seconds, now), now) == seconds


def test_days_are_written_as_days() -> None:
    assert write_date(datetime(2024, 5, 17).timestamp(), NOW) == "2024-05-17"
    assert write_date(datetime(999, 5, 17).timestamp(), NOW) == "0999-05-17"
