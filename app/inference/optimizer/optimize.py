"""Makes a downloaded encoder fast on this machine, without touching it: what to open in its place.

Where this processor can, our own compiled code runs its layers (in_layers.py). Elsewhere, and where a model is of
another kind, onnxruntime gets a better graph of it:

Attention that is written out becomes one node (attention.py), unsigned int8 weights become signed ones
(signed_weights.py), and int8 products get a scale for each token (token_scales.py), with weights of which no sum is
cut off on this processor (narrow_weights.py). The outcome is a small graph beside the model that points into the
model's own file, so weights are mapped into memory and never copied; those that had to be changed lie beside it. It is
kept, and made anew when the model, onnxruntime or this code changes. It is used only if it was seen to give what the
model gives, or what is nearer to the model's exact products than that.
"""

from __future__ import annotations

import hashlib
import logging
import os
import platform
import time
from dataclasses import dataclass
from pathlib import Path

import onnxruntime as ort

from app.inference.layered import runs_here
from app.inference.optimizer.attention import fuse
from app.inference.optimizer.first_row import keep_first_row
from app.inference.optimizer.graph_file import read_graph
from app.inference.optimizer.in_layers import put_in_layers
from app.inference.optimizer.narrow_weights import NarrowWeights
from app.inference.optimizer.products import exact_form, find_products
from app.inference.optimizer.runner import Runner, open_as_used
from app.inference.optimizer.signed_weights import SideFile, sign_weights, signed_is_exact
from app.inference.optimizer.token_scales import scale_by_token

log = logging.getLogger(__name__)

_LARGE = 64 << 20
LAYOUT = 6  # to be raised when the outcome for the same model becomes another one
_MARK = ".dragoman-"
_AT_WORK_S = 3600


@dataclass(frozen=True, slots=True)
class Optimised:
    """A graph that is to be opened in place of a model's file, and what was done to it."""

    file: Path
    attentions: int
    signed_weights: int
    products: int  # that have a scale for each token
    layers: int = 0  # that our own code runs


def prepare(model_file: Path) -> Path:
    """The file to open: an optimised graph beside `model_file`, made when there is none, or `model_file` itself.

    Right for texts that are run one at a time and unpadded, and for them alone. Never raises. The first call takes
    seconds, later ones none.
    """
    try:
        target = _target(model_file)
        refusal = target.with_suffix(".refused")
        if target.is_file():
            return target
        if refusal.is_file():
            return model_file
        _remove_stale(model_file, target.stem)
        made = optimise(model_file, target)
        if made is not None:
            log.info(
                "%s: %d layers, %d attentions, %d weights, %d products",
                target,
                made.layers,
                made.attentions,
                made.signed_weights,
                made.products,
            )
            return target
        refusal.touch()  # so as not to try at every start
    except OSError as error:  # a folder that cannot be written to, or a full disk
        log.info("%s is used as it is: %s", model_file, error)
    except Exception as error:  # no model at all, short memory: onnxruntime raises plain Exceptions of its own
        log.info("%s is used as it is: %s", model_file, (str(error).splitlines() or [type(error).__name__])[0])
    return model_file


def optimise(model_file: Path, target: Path, *, for_any_processor: bool = False) -> Optimised | None:
    """Writes the optimised graph of a model to `target` in the same folder, for this processor or for any.

    None if there is nothing to be gained; also, with a warning in the log, if it would give something else than the
    model. Raises OSError if the folder cannot be written to, ValueError if the file is no encoder in ONNX, and what
    onnxruntime raises.
    """
    exact = signed_is_exact() and not for_any_processor
    if runs_here() and not for_any_processor:
        try:
            layers = put_in_layers(model_file, target)
        except (OSError, ValueError):
            raise
        except Exception as error:  # onnxruntime's own
            log.info("%s is not run in layers: %s", model_file, error)
            layers = 0
        if layers:
            return Optimised(target, layers, 0, 6 * layers, layers)
    try:
        made = _optimise(model_file, target, by_token=True, exact=exact)
    except (OSError, ValueError):
        raise
    except Exception as error:  # onnxruntime's own
        log.info("%s gets no scales for each token: %s", model_file, error)
        made = None
    return made or _optimise(model_file, target, by_token=False, exact=exact)


def _optimise(model_file: Path, target: Path, *, by_token: bool, exact: bool) -> Optimised | None:
    """`optimise`, with or without scales for each token; `exact` says that no processor in question cuts off sums of
    signed weights as they are."""
    folder = model_file.parent
    weights, unfinished = target.with_suffix(".weights"), target.with_suffix(f".{os.getpid()}.part")
    side = SideFile(weights.with_suffix(f".{os.getpid()}.weights.part"))
    try:
        unfinished.touch()  # before the work: it may be that nothing can be kept
        model = read_graph(model_file)
        runner = Runner(model, folder)
        meant = exact_form(model, find_products(model)) if by_token else None
        fused = fuse(model, runner.run)
        products = (
            find_products(model) if by_token and fused else []
        )  # of encoders of the kind that this is measured on
        shown = runner.shown(model, list(dict.fromkeys(each.source for each in products))) if products else {}
        # From here on it cannot be run before its weights lie where it names them.
        signed = sign_weights(model, folder, side, weights.name) if exact else 0
        narrow = None if exact else NarrowWeights(folder, side, weights.name)
        scaled = scale_by_token(model, folder, products, shown, narrow)
        if scaled:
            log.debug("%d nodes of the last layer see the first token alone", keep_first_row(model))
        # Weights inside a large file would be copied into memory; from outside the graph they are mapped.
        if not fused and not signed and not scaled and model_file.stat().st_size < _LARGE:
            return None
        if side.close():
            side.path.replace(weights)
        unfinished.write_bytes(model.SerializeToString())
        opened = open_as_used(unfinished)
        good = runner.is_nearer(opened, meant) if meant is not None and scaled else runner.agrees(opened)
        if not good:
            level = logging.INFO if scaled else logging.WARNING
            log.log(level, "%s is used as it is: optimised, it would give something else", model_file)
            weights.unlink(missing_ok=True)
            return None
        unfinished.replace(target)
        return Optimised(target, fused, signed, scaled)
    finally:
        side.close()
        side.path.unlink(missing_ok=True)
        unfinished.unlink(missing_ok=True)


# ---- the kept outcome


def _target(model_file: Path) -> Path:
    status = model_file.stat()
    processor = platform.machine(), signed_is_exact(), runs_here()
    known = LAYOUT, status.st_size, status.st_mtime_ns, ort.__version__, *processor
    return model_file.with_name(f"{model_file.stem}{_MARK}{hashlib.sha256(repr(known).encode()).hexdigest()[:12]}.onnx")


def _remove_stale(model_file: Path, current: str) -> None:
    """Removes what was made of other versions, and what a process that was killed left behind."""
    for path in model_file.parent.glob(f"{model_file.stem}{_MARK}*"):
        # Another process may be at work on the same just now.
        if path.name.startswith(current) and time.time() - path.stat().st_mtime < _AT_WORK_S:
            continue
        try:
            path.unlink()
        except OSError:  # in use: Windows keeps it
            continue
