import threading
import time

import pytest

from app.domain.errors import ModelFault
from app.inference.embedder import Embedder
from app.inference.lazy_model import IdleUnloader, LazyModel


def test_loaded_once_by_whoever_comes_first(embedder: Embedder) -> None:
    loads: list[str] = []

    def load() -> Embedder:
        loads.append(threading.current_thread().name)
        time.sleep(0.05)
        return embedder

    model = LazyModel(load)
    assert not model.loaded
    threads = [threading.Thread(target=model.get) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(loads) == 1 and model.loaded


def test_let_go_of_only_when_it_is_idle(embedder: Embedder) -> None:
    now = [0.0]
    model = LazyModel(lambda: embedder, clock=lambda: now[0])
    assert not model.release()
    model.get()
    now[0] = 10.0
    assert not model.release(20.0) and model.loaded
    model.get()
    now[0] = 29.0
    assert not model.release(20.0)
    now[0] = 31.0
    assert model.release(20.0) and not model.loaded
    assert model.get() is embedder and model.loaded


def test_a_load_that_fails_is_tried_again_after_a_while(embedder: Embedder) -> None:
    attempts: list[int] = []
    now = [0.0]

    def load() -> Embedder:
        attempts.append(1)
        if len(attempts) == 1:
            raise ModelFault("Not now.", "Later.")
        return embedder

    model = LazyModel(load, clock=lambda: now[0])
    for now[0] in (0.0, 29.0):
        with pytest.raises(ModelFault, match="Not now"):
            model.get()
    assert not model.loaded and len(attempts) == 1
    now[0] = 31.0
    assert model.get() is embedder and model.loaded


def test_the_keeper(embedder: Embedder) -> None:
    keeper = IdleUnloader(idle_s=0.2)
    model = LazyModel.of(embedder)
    keeper.keep(model)
    deadline = time.monotonic() + 10
    while model.loaded:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    keeper.close()
    model.get()
    time.sleep(0.3)
    assert model.loaded  # nobody looks any more
