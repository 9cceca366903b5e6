"""Small models of the families with random weights, and each in the forms that lie on the hub."""

from __future__ import annotations

from pathlib import Path

import onnx
import torch
from exports import Decoder, OneOutput, SentenceEmbedding, ThreeHeads, export, quantise
from onnxruntime.quantization import QuantType
from torch import nn
from transformers import (
    AutoModel,
    AutoModelForSequenceClassification,
    BertConfig,
    BertModel,
    Gemma2Config,
    Gemma2Model,
    PreTrainedModel,
    XLMRobertaConfig,
    XLMRobertaForSequenceClassification,
    XLMRobertaModel,
)

# Two layers are the fewest in which a token meets what others have met.
_SMALL = {"num_hidden_layers": 2, "num_attention_heads": 4}


def xlmr_m3(vocabulary: int, folder: Path) -> None:
    """bge-m3: an XLM-R encoder and the two heads in files of their own, as BGEM3FlagModel reads them."""
    config = XLMRobertaConfig(**_xlmr_settings(vocabulary, 64))
    _save(XLMRobertaModel(config), folder)
    # The token weights are small, as bge-m3's are.
    for name, size, gain in (("colbert_linear", 64, 2.0), ("sparse_linear", 1, 0.3)):
        head = nn.Linear(64, size)
        _randomise(head, gain)
        torch.save(head.state_dict(), folder / f"{name}.pt")


def xlmr_reranker(vocabulary: int, folder: Path) -> None:
    config = XLMRobertaConfig(**_xlmr_settings(vocabulary, 32), num_labels=1)
    _save(XLMRobertaForSequenceClassification(config), folder)


def bert(vocabulary: int, folder: Path) -> None:
    config = BertConfig(
        vocab_size=vocabulary, hidden_size=32, intermediate_size=64, max_position_embeddings=512, **_SMALL
    )
    _save(BertModel(config), folder)


def gemma2(vocabulary: int, folder: Path) -> None:
    """Two query heads share a key head, and scores are capped at 50, as in Gemma 2."""
    config = Gemma2Config(
        vocab_size=vocabulary,
        hidden_size=32,
        intermediate_size=64,
        num_key_value_heads=2,
        head_dim=8,
        query_pre_attn_scalar=8,
        max_position_embeddings=8192,
        **_SMALL,
    )
    _save(Gemma2Model(config), folder)


def _xlmr_settings(vocabulary: int, size: int) -> dict[str, object]:
    return {
        "vocab_size": vocabulary,
        "hidden_size": size,
        "intermediate_size": 2 * size,
        "max_position_embeddings": 514,  # the first position is 2: 512 tokens
        "type_vocab_size": 1,
        "layer_norm_eps": 1e-5,
        "bos_token_id": 0,
        "pad_token_id": 1,
        "eos_token_id": 2,
        **_SMALL,
    }


def _save(model: PreTrainedModel, folder: Path) -> None:
    _randomise(model)
    model.save_pretrained(folder)


def _randomise(module: nn.Module, gain: float = 2.0) -> None:
    """Weights of such a size that every layer changes what comes in; transformers' own would let it pass unchanged."""
    random = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for name, weight in module.named_parameters():
            noise = torch.randn(weight.shape, generator=random)
            if "norm" in name.lower() and name.endswith("weight"):
                # A new norm's weights are 1 in BERT and XLM-R, 0 in Gemma, which adds the 1 itself.
                weight += 0.2 * noise
            elif weight.dim() == 1:
                weight.copy_(0.1 * noise)
            elif "position" in name or "type" in name:
                weight.copy_(0.3 * noise)
            elif "embed_tokens" in name:
                weight.copy_(0.2 * noise)  # Gemma multiplies them by the root of its size
            elif "embed" in name:
                weight.copy_(noise)
            else:
                weight.copy_(noise * gain / weight.shape[1] ** 0.5)


def export_m3(folder: Path, target: Path) -> None:
    """Three forms of one model.

    "eager", here in model.onnx, sentence.onnx and bert-en, divides the product of query and key; "sdpa", in hidden.onnx
    and the reranker, multiplies both before by the root of the scale, and makes the mask by Where: what fuses attention
    has to know both.
    """
    eager = AutoModel.from_pretrained(folder, attn_implementation="eager").eval()
    export(ThreeHeads(eager, folder), target / "model.onnx", ["dense_vecs", "sparse_vecs", "colbert_vecs"])
    sdpa = AutoModel.from_pretrained(folder, attn_implementation="sdpa").eval()
    export(OneOutput(sdpa, "last_hidden_state"), target / "hidden.onnx", ["last_hidden_state"])
    sentence = target / "sentence.onnx"
    export(SentenceEmbedding(eager), sentence, ["token_embeddings", "sentence_embedding"])
    weights = sentence.with_name("sentence.onnx_data")
    weights.unlink(missing_ok=True)  # onnx would append to it
    onnx.save_model(onnx.load(sentence), sentence, save_as_external_data=True, location=weights.name)
    quantise(target / "model.onnx", target / "model_int8.onnx", QuantType.QInt8)
    quantise(target / "model.onnx", target / "model_uint8.onnx", QuantType.QUInt8)


def export_reranker(folder: Path, target: Path) -> None:
    model = AutoModelForSequenceClassification.from_pretrained(folder, attn_implementation="sdpa").eval()
    export(OneOutput(model, "logits"), target / "model.onnx", ["logits"])
    quantise(target / "model.onnx", target / "model_int8.onnx", QuantType.QInt8)


def export_bert(folder: Path, target: Path) -> None:
    model = AutoModel.from_pretrained(folder, attn_implementation="eager").eval()
    inputs = ["input_ids", "attention_mask", "token_type_ids"]
    export(OneOutput(model, "last_hidden_state"), target / "model.onnx", ["last_hidden_state"], inputs)
    quantise(target / "model.onnx", target / "model_int8.onnx", QuantType.QInt8)


def export_gemma2(folder: Path, target: Path) -> None:
    model = AutoModel.from_pretrained(folder, attn_implementation="eager").eval()
    export(Decoder(model), target / "model.onnx", ["last_hidden_state"])
    quantise(target / "model.onnx", target / "model_int8.onnx", QuantType.QInt8)
