import threading
import time

import pytest

from app.common.idle import IdleUnloader
from app.domain.errors import ModelFault
from app.domain.messages import message
from app.inference.embedder import OnnxEmbedder
from app.inference.lazy_model import LazyModel


def test_loaded_once_by_whoever_comes_first(embedder: OnnxEmbedder) -> None:
    loads: list[str] = []

    def load() -> OnnxEmbedder:
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


def test_let_go_of_only_when_it_is_idle(embedder: OnnxEmbedder) -> None:
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


def test_a_load_that_fails_is_tried_again_after_a_while(embedder: OnnxEmbedder) -> None:
    attempts: list[int] = []
    now = [0.0]

    def load() -> OnnxEmbedder:
        attempts.append(1)
        if len(attempts) == 1:
            raise ModelFault(message("not_now"), message("later"))
        return embedder

    model = LazyModel(load, clock=lambda: now[0])
    for now[0] in (0.0, 29.0):
        with pytest.raises(ModelFault, match="not_now"):
            model.get()
    assert not model.loaded and len(attempts) == 1
    now[0] = 31.0
    assert model.get() is embedder and model.loaded


def _let_go(model: LazyModel[OnnxEmbedder]) -> None:
    deadline = time.monotonic() + 60
    while model.loaded:
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_idle_models_are_unloaded(embedder: OnnxEmbedder) -> None:
    unloader = IdleUnloader(idle_s=0.2)
    one, other = LazyModel.of(embedder), LazyModel.of(embedder)
    unloader.watch(one)
    unloader.watch(other)
    _let_go(one)
    _let_go(other)
    unloader.close()
    one.get()
    time.sleep(0.3)
    assert one.loaded  # nobody looks any more


def test_a_model_that_is_not_wanted_is_let_go_of_at_once(embedder: OnnxEmbedder) -> None:
    unloader = IdleUnloader(idle_s=0.1)
    wanted, unwanted = LazyModel.of(embedder), LazyModel.of(embedder)
    unloader.watch(wanted)
    unloader.watch(unwanted)
    unloader.forget(unwanted)
    assert not unwanted.loaded
    unwanted.get()
    _let_go(wanted)
    assert unwanted.loaded  # it is watched no more
    unloader.close()
