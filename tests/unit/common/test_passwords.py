from app.common.passwords import Passwords


def test_the_last_one_comes_first_and_the_oldest_goes() -> None:
    passwords = Passwords()
    assert passwords.known() == ()
    for number in range(25):
        passwords.add(f"number {number}")
    passwords.add("number 20")
    known = passwords.known()
    assert known[:3] == ("number 20", "number 24", "number 23") and len(known) == 20
    assert "number 0" not in known


def test_nothing_that_prints_them_tells_them() -> None:
    passwords = Passwords()
    passwords.add("mellon")
    assert "mellon" not in f"{passwords!r}{passwords}"
