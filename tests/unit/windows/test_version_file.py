from version_file import version_file


def test_the_version_file_says_which_program_it_is() -> None:
    """It is a Python expression, of the names that PyInstaller gives it."""
    seen: dict[str, str] = {}

    def noted(name: str, value: str) -> None:
        seen[name] = value

    def anything(*_: object, **__: object) -> None:
        return None

    names = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "VarFileInfo", "VarStruct")
    eval(version_file("1.2rc1", "dragoman.exe", "Dragoman"), {**dict.fromkeys(names, anything), "StringStruct": noted})
    assert seen["ProductVersion"] == seen["FileVersion"] == "1.2rc1"
    assert seen["OriginalFilename"] == "dragoman.exe" and seen["InternalName"] == "dragoman"
    assert "flags=0x2" in version_file("1.2rc1", "d", "d") and "flags=0x0" in version_file("1.2", "d", "d")
