"""How far a process that reads documents is shut off from everything else, as plain data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.messages import Message, decode_message, encode_message


class Barrier(StrEnum):
    """What such a process is shut off from."""

    NETWORK = "network"  # sockets of any kind
    WRITING = "writing"  # files and folders: to make, change, move or remove any
    READING = "reading"  # files other than the document and what belongs to the program
    PROCESSES = "processes"  # to start others, to look into them, to end them
    MEMORY = "memory"  # more of it than is allowed


@dataclass(frozen=True, slots=True)
class Confinement:
    """What holds, as it was found by trying; of the rest, why it does not hold."""

    confined: tuple[Barrier, ...] = ()
    missing: Mapping[Barrier, Message] = field(default_factory=dict)

    @property
    def complete(self) -> bool:
        return not self.missing


def encode_confinement(confinement: Confinement) -> str:
    """As JSON, for another process."""
    missing = {barrier.value: encode_message(why) for barrier, why in confinement.missing.items()}
    return json.dumps({"confined": [barrier.value for barrier in confinement.confined], "missing": missing})


def decode_confinement(encoded: str) -> Confinement:
    """What `encode_confinement` has made. Raises ValueError, KeyError or TypeError where it is something else."""
    record = json.loads(encoded)
    return Confinement(
        tuple(Barrier(name) for name in record["confined"]),
        {Barrier(name): decode_message(why) for name, why in record["missing"].items()},
    )
