"""How far the confinement goes on this computer, found out in a process of its own that reads nothing."""

from __future__ import annotations

import multiprocessing
from multiprocessing.connection import Connection

from app.common.os_errors import in_words
from app.domain.confinement import Barrier, Confinement, decode_confinement, encode_confinement
from app.domain.messages import message
from app.extraction.sandbox.barriers import confine

_MEMORY = 1 << 30
_PATIENCE_S = 20.0  # a cold disk and a virus scanner can make the first start of Python slow


def probe() -> Confinement:
    """Confines a process as those are that read documents, and gives what it found. Blocks for a fraction of a second;
    where no process can be started, nothing is confined."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_report, args=(theirs,), name="dragoman-probe", daemon=True)
    try:
        process.start()
        theirs.close()
        if not ours.poll(_PATIENCE_S):
            raise TimeoutError("no answer")
        return decode_confinement(ours.recv_bytes(1 << 16).decode())
    except (OSError, EOFError, ValueError) as error:
        why = message("sandbox.no_process", why=in_words(error))
        return Confinement(missing=dict.fromkeys(Barrier, why))
    finally:
        ours.close()
        if process.pid is not None:
            process.kill()
            process.join()


def _report(connection: Connection) -> None:
    _, confinement = confine(lambda: None, _MEMORY, keep=[connection.fileno()])
    connection.send_bytes(encode_confinement(confinement).encode())
