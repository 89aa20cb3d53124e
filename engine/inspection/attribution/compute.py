"""Runs the methods of attribution with captum. Imports torch and captum: load only in a thread."""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import captum.attr
import torch
from torch import Tensor, nn

from engine.data.preprocessing import Pixels
from engine.inspection.activations import Inspector, one_thread
from engine.inspection.attribution import Attribution, Score, Unsuited
from engine.inspection.attribution.methods import (
    Baseline,
    GradCamSettings,
    IntegratedGradientsSettings,
    OcclusionSettings,
    Plain,
    method,
)
from engine.inspection.attribution.score import ScoreModule, layers_with_maps, settled

NUMBERS_AT_ONCE = 400_000
"""About how many numbers of pictures go through the network in one batch."""
MOST_AT_ONCE = 64

_OTHER_ACTIVATIONS = {
    **{name: name for name in ("ELU", "CELU", "SELU", "GELU", "SiLU", "ReLU6", "Mish", "Softplus")},
    "LeakyReLU": "leaky ReLU",
    "PReLU": "PReLU",
    "Sigmoid": "sigmoid",
    "Tanh": "tanh",
    "ScaledTanh": "scaled tanh",
    "Hardtanh": "hard tanh",
    "Hardswish": "hard swish",
    "Hardsigmoid": "hard sigmoid",
}
"""Modules that captum lets gradients through as they are: class → what a person calls it."""


def attribute(
    inspector: Inspector,
    pixels: Pixels,
    name: str,
    of: Score,
    settings: Plain | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Attribution:
    """Say how much every pixel of ``pixels`` (height, width, channels) has to do with ``of``.

    ``name`` is a method's, ``settings`` are of its own kind; None: as declared. ``inspector`` is
    left as it was. Raises Unsuited where the method says nothing here, Cancelled as soon as
    ``cancelled`` says so between two batches, and ValueError on pixels of another shape.
    """
    declared = method(name)
    channels, height, width = inspector.preprocessing.shape
    if pixels.shape != (height, width, channels):
        raise ValueError(f"a picture of {pixels.shape}, not {(height, width, channels)}")
    start = time.perf_counter()
    with one_thread():
        batch = inspector.preprocessing.normalise(pixels[None])
        of = settled(inspector, batch, of)
        module = ScoreModule(inspector, of, cancelled).eval()
        with torch.no_grad():
            score = float(module(batch))
        asked = _Asked(inspector, module, of, batch, settings or declared.settings())
        found = _RUN[name](asked)
    if not bool(torch.isfinite(found.values).all()):
        raise Unsuited(
            "Some of the numbers on the way are infinite or none at all: the network's weights "
            "have run away; train it with a lower rate."
        )
    return Attribution(
        method=name,
        of=of,
        values=found.values.detach().float().contiguous().numpy(),
        signed=declared.signed,
        score=score,
        layer_id=found.layer_id,
        risen=found.risen,
        gap=found.gap,
        note=found.note,
        seconds=time.perf_counter() - start,
    )


@dataclass(frozen=True, eq=False)
class _Asked:
    inspector: Inspector
    module: ScoreModule
    of: Score
    batch: Tensor
    """(1, channels, height, width), normalised."""
    settings: Any

    def leaf(self) -> Tensor:
        """Return the picture as a tensor that gradients are taken for."""
        return self.batch.clone().requires_grad_()

    def at_once(self) -> int:
        return max(1, min(MOST_AT_ONCE, NUMBERS_AT_ONCE // self.batch.numel()))


@dataclass(frozen=True, eq=False)
class _Found:
    values: Tensor
    """(height, width)"""
    layer_id: str | None = None
    risen: float | None = None
    gap: float | None = None
    note: str = ""


def _grad_cam(asked: _Asked) -> _Found:
    """ReLU(Σ over maps of mean gradient · map), enlarged to the picture's size."""
    settings: GradCamSettings = asked.settings
    layers = layers_with_maps(asked.inspector, asked.batch, asked.of)
    if not layers:
        raise Unsuited(
            "Grad-CAM weighs the maps of a layer, and nothing before this score has maps: "
            "choose another method."
        )
    layer_id = settings.layer_id or layers[-1]
    if layer_id not in layers:
        raise Unsuited(
            "Grad-CAM needs a layer with maps that comes before the score: choose another layer."
        )
    cam = captum.attr.LayerGradCam(asked.module, asked.inspector.layer(layer_id))
    try:
        coarse = cam.attribute(asked.leaf(), relu_attributions=True)
    except RuntimeError as error:
        if "not have been used in the graph" not in str(error):
            raise
        raise Unsuited(
            "Nothing leads from this layer's maps to the score: choose another layer."
        ) from None
    size = tuple(asked.batch.shape[2:])
    values = captum.attr.LayerAttribution.interpolate(coarse.detach(), size, "bilinear")
    return _Found(values[0, 0], layer_id=layer_id)


def _saliency(asked: _Asked) -> _Found:
    """The largest |∂ score / ∂ pixel| over the channels, in units of the normalised picture."""
    gradient = captum.attr.Saliency(asked.module).attribute(asked.leaf(), abs=True)
    return _Found(gradient[0].amax(0))


def _integrated_gradients(asked: _Asked) -> _Found:
    """(x − x′) · ∫ ∂ score / ∂ x dα by Gauss and Legendre's rule, summed over the channels."""
    settings: IntegratedGradientsSettings = asked.settings
    baseline = _baseline(asked, settings.baseline)
    parts, gap = captum.attr.IntegratedGradients(asked.module).attribute(
        asked.leaf(),
        baseline,
        n_steps=settings.steps,
        internal_batch_size=asked.at_once(),
        return_convergence_delta=True,
    )
    with torch.no_grad():
        risen = float(asked.module(asked.batch)) - float(asked.module(baseline))
    return _Found(parts[0].sum(0), risen=risen, gap=float(gap))


def _occlusion(asked: _Asked) -> _Found:
    """score − score with the window there; the mean over all windows that hide a pixel."""
    settings: OcclusionSettings = asked.settings
    channels, height, width = asked.batch.shape[1:]
    window, stride = settings.window_for(height, width), settings.stride_for(height, width)
    fallen = captum.attr.Occlusion(asked.module).attribute(
        asked.batch,
        sliding_window_shapes=(channels, window, window),
        strides=(channels, stride, stride),
        baselines=_baseline(asked, settings.baseline),
        perturbations_per_eval=asked.at_once(),
    )
    return _Found(fallen[0, 0])


def _guided_backprop(asked: _Asked) -> _Found:
    """The gradient, of which every ReLU lets through what is positive; summed over channels."""
    note = _note(asked, "Guided back-propagation changes how gradients pass ReLUs")
    gradient = _through_relus(captum.attr.GuidedBackprop(asked.module), asked)
    return _Found(gradient[0].sum(0), note=note)


def _deconvolution(asked: _Asked) -> _Found:
    """The way back with a ReLU in place of every ReLU's gradient; summed over the channels."""
    note = _note(asked, "Deconvolution puts ReLUs on the way back where they were on the way there")
    gradient = _through_relus(captum.attr.Deconvolution(asked.module), asked)
    return _Found(gradient[0].sum(0), note=note)


_RUN: dict[str, Callable[[_Asked], _Found]] = {
    "grad-cam": _grad_cam,
    "saliency": _saliency,
    "integrated-gradients": _integrated_gradients,
    "guided-backprop": _guided_backprop,
    "occlusion": _occlusion,
    "deconvolution": _deconvolution,
}


def _baseline(asked: _Asked, name: Baseline) -> Tensor:
    """Return an even picture (1, channels, height, width), normalised like any other."""
    if name == "mean":
        return torch.zeros_like(asked.batch)
    preprocessing = asked.inspector.preprocessing
    channels, height, width = preprocessing.shape
    even = torch.full((1, height, width, channels), 255 if name == "white" else 0)
    return preprocessing.normalise(even.to(torch.uint8).numpy())


def _note(asked: _Asked, does: str) -> str:
    """Say which activations are left as they are. Raises Unsuited where no ReLU is among them."""
    parts = list(asked.module.modules())
    kinds = {type(part).__name__ for part in parts}
    others = [words for kind, words in _OTHER_ACTIVATIONS.items() if kind in kinds]
    if not any(isinstance(part, nn.ReLU) for part in parts):
        instead = f" but {_listed(others)}" if others else ""
        raise Unsuited(
            f"{does}, and this network has none{instead}: look at saliency, the plain gradient."
        )
    if not others:
        return ""
    pass_on = "passes" if len(others) == 1 else "pass"
    return f"Only the ReLUs are treated so: {_listed(others)} {pass_on} the plain gradient on."


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _through_relus(method: Any, asked: _Asked) -> Tensor:
    # captum says every time that it sets hooks; it takes them off itself.
    warnings.filterwarnings("ignore", message="Setting backward hooks on ReLU")
    with _inputs_of_their_own(asked.module):
        gradient: Tensor = method.attribute(asked.leaf())
    return gradient


@contextmanager
def _inputs_of_their_own(module: nn.Module) -> Iterator[None]:
    """Give every ReLU a copy of its input for a while.

    captum sets the gradient of a ReLU's input. Where a shortcut starts from the same tensor, that
    would wipe out what comes back along the shortcut.
    """
    handles = [
        part.register_forward_pre_hook(lambda _, given: given[0].clone())
        for part in module.modules()
        if isinstance(part, nn.ReLU)
    ]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()
