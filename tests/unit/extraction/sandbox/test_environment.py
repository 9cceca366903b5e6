from app.extraction.sandbox.environment import worker_environment


def test_nothing_of_the_person_is_handed_on() -> None:
    private = {
        "HOME": "/home/ada",
        "USER": "ada",
        "HTTPS_PROXY": "http://ada:secret@proxy",
        "HF_TOKEN": "secret",
        "SSH_AUTH_SOCK": "/tmp/agent",
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/user/1000/bus",
        "XAUTHORITY": "/home/ada/.Xauthority",
        "OLDPWD": "/home/ada/private",
        "DRAGOMAN_DATA_DIR": "/home/ada/data",
    }
    needed = {"LANG": "de_DE.UTF-8", "LC_ALL": "C", "PYTHONPATH": "/src", "SystemRoot": r"C:\Windows", "TMPDIR": "/t"}
    kept = worker_environment(private | needed)
    assert needed.items() <= kept.items()
    assert not set(kept) & set(private)
    assert kept["OPENBLAS_NUM_THREADS"] == "1", "threads that start with a library could not be shut off"
