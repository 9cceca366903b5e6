import pytest

from app.extraction.office.number_format import BUILT_IN, plain, shown, told_besides


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        (0.075, "0.0%", "7.5%"),
        (0.075, "0.0 %", "7.5 %"),
        (1234567.891, "#,##0.00", "1,234,567.89"),
        (1234.5, '_-* #,##0.00\\ "€"_-;-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-', "1,234.50 €"),
        (-1234.5, "#,##0.00\\ [$€-407]", "-1,234.50 €"),
        (-5, "#,##0;[Red](#,##0)", "(5)"),
        (0, '#,##0;-#,##0;"none"', "none"),
        (12345678, '0.0,,"M"', "12.3M"),
        (42, "00000", "00042"),
        (5551234567, "(000) 000-0000", "(555) 123-4567"),
        (3, '[>5]"big" 0;"small" 0', "small 3"),
        (0.00001234, "0.00E+00", "1.23E-05"),
        (0.5, "# ?/?", "0.5"),
        (2.5, "0", "3"),
        (-0.001, "0.00", "0.00"),
        (12.5, "General", "12.5"),
        (44, "@", "44"),
        (7, "", "7"),
    ],
)
def test_numbers_are_shown_as_their_code_says(value: float, code: str, text: str) -> None:
    assert shown(value, code) == text


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        (46095, "dd/mm/yyyy", "14/03/2026"),
        (46095, "[$-407]d. mmmm yyyy", "14. März 2026"),
        (46095, "[$-419]d mmmm yyyy", "14 марта 2026"),
        (46095, "[$-FC19]mmmm yyyy", "март 2026"),
        (46095, "[$-40C]dddd d mmmm", "samedi 14 mars"),
        (46095, "[$-zz]d mmm", "14 Mar"),
        (46095.5, "ddd, d mmm yy", "Sat, 14 Mar 26"),
        (46095.39583333334, "yyyy-mm-dd h:mm:ss", "2026-03-14 9:30:00"),
        (0.3958333333333333, "hh:mm", "09:30"),
        (0.3958333333333333, "mm:ss", "30:00"),
        (0.3958333333333333, "h:mm AM/PM", "9:30 AM"),
        (0.5, "h:mm AM/PM", "12:00 PM"),
        (1.5, "[h]:mm", "36:00"),
        (1, "yyyy-mm-dd", "1900-01-01"),
        (61, "yyyy-mm-dd", "1900-03-01"),
        (-1, "yyyy-mm-dd", "-1"),
        (1e9, "yyyy-mm-dd", "1000000000"),
    ],
)
def test_days_and_times_are_shown_as_their_code_says(value: float, code: str, text: str) -> None:
    assert shown(value, code) == text


def test_days_may_be_counted_from_1904() -> None:
    assert shown(0, "yyyy-mm-dd", from_1904=True) == "1904-01-01"


def test_what_a_computer_decides_is_shown_as_iso_has_it() -> None:
    assert (shown(46095, BUILT_IN[14]), shown(0.3958333333333333, BUILT_IN[20])) == ("2026-03-14", "09:30")


@pytest.mark.parametrize(
    ("value", "code", "besides"),
    [
        (46095, "dd/mm/yyyy", "2026-03-14"),
        (46095, "yyyy-mm-dd", ""),
        (0.5, "hh:mm", ""),
        (15000, "#,##0", "15000"),
        (150, "#,##0", ""),
        (0.075, "0.0%", ""),
    ],
)
def test_what_others_write_in_another_way_is_told_besides(value: float, code: str, besides: str) -> None:
    assert told_besides(value, code) == besides


def test_numbers_without_a_code_are_plain() -> None:
    said = [plain(value) for value in (0.1 + 0.2, 1.234567890123457e16, 1e-5, -3.0, 1e300)]
    assert said == ["0.3", "12345678901234570", "0.00001", "-3", "1e+300"]


@pytest.mark.parametrize(
    "code", ["[", '"', "\\", ";;;", "0" * 300, "[$" + "m" * 250, "y" * 255, "#,,,,,,,", "_", "*", "%" * 255]
)
@pytest.mark.parametrize("value", [0.0, -1.5, 1e308, 46095.25, float("inf"), float("nan")])
def test_any_code_gives_some_text(code: str, value: float) -> None:
    assert len(shown(value, code)) < 2_000
    assert len(told_besides(value, code)) < 2_000
