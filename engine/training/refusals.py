"""Why a run can't begin, in one sentence each."""

from __future__ import annotations

from math import ceil, prod

from engine import machine
from engine.blocks import BatchNormalisation, Block, DepthwiseSeparable, Residual, Shape
from engine.check import Report, check, pictures_bytes
from engine.data.dataset import Dataset
from engine.network import Network
from engine.recipe import Recipe
from engine.training.batches import labelled, split
from engine.training.events import Failed
from engine.training.pretraining import plan as pretraining
from engine.wording import bytes_text

PRETRAINING_HOLDS = 1.4
"""Times what a step of training holds of a batch: an RBM keeps what its layer makes of the
pictures and what it makes of its own (measured with one large convolution).
"""


def refusal(network: Network, recipe: Recipe, dataset: Dataset, device: str) -> Failed | None:
    """Return why ``network`` can't be trained like this; None where nothing speaks against it."""
    sentence = _wrong_data(recipe, dataset)
    if sentence:
        return Failed("data", sentence)
    report = examine(network, dataset)
    if report.problems:
        return Failed("error", report.problems[0].sentence)
    if report.parameters == 0:
        return Failed(
            "error", "The network has nothing to learn: add a convolution or a dense block."
        )
    if _all_frozen(network, report):
        return Failed(
            "error",
            "Every block with weights is frozen, so nothing can be trained: unfreeze one of them.",
        )
    sentence = pretraining.refusal(
        network, recipe, dataset.preprocessing.shape, len(dataset.classes)
    )
    if sentence:
        return Failed("error", sentence)
    sentence = _single_picture(network, report, recipe, dataset)
    if sentence:
        return Failed("error", sentence)
    sentence = _too_large(network, recipe, dataset, machine.training_bytes(device))
    return Failed("memory", sentence) if sentence else None


def examine(network: Network, dataset: Dataset) -> Report:
    return check(network, dataset.preprocessing.shape, len(dataset.classes))


def _wrong_data(recipe: Recipe, dataset: Dataset) -> str:
    for what, pictures, labels in (
        ("training", dataset.train_pictures, dataset.train_labels),
        ("test", dataset.test_pictures, dataset.test_labels),
    ):
        if len(pictures) == 0:
            return f"{dataset.title} has no {what} pictures: add pictures, or choose other data."
        if len(pictures) != len(labels):
            return (
                f"{dataset.title} has {len(pictures):,} {what} pictures but {len(labels):,} "
                "labels: every picture needs one. Choose other data."
            )
        if labels.min() < 0 or labels.max() >= len(dataset.classes):
            return (
                f"{dataset.title} has {what} pictures of a class that it doesn't name: "
                "choose other data."
            )
    training, held_out = split(dataset.train_labels, recipe.validation_share, recipe.seed)
    if len(training) == 0:
        return "Every picture would be held out for validation: lower that share."
    if len(labelled(dataset.train_labels, training, recipe)) == 0:
        return "No picture would be left whose label training may see: raise the share of labels."
    if recipe.patience and len(held_out) == 0:
        return (
            "Early stopping watches the loss of pictures held out for validation, but none are: "
            "hold some out, or set early stopping to 0."
        )
    return ""


def _all_frozen(network: Network, report: Report) -> bool:
    return all(
        getattr(placed.block, "frozen", False)
        for placed in network.walk()
        if report.of(placed.id).parameters
    )


def _single_picture(network: Network, report: Report, recipe: Recipe, dataset: Dataset) -> str:
    """Batch normalisation needs two numbers a channel: of one picture a vector has only one."""
    training, _ = split(dataset.train_labels, recipe.validation_share, recipe.seed)
    training = labelled(dataset.train_labels, training, recipe)
    if len(training) > 1 and recipe.batch_size > 1:
        return ""
    for placed in network.walk():
        of_block = report.of(placed.id)
        shape = _normalised(placed.block, of_block.input_shape, of_block.output_shape)
        if shape is not None and prod(shape[1:]) == 1:
            return (
                "Batch normalisation takes means over the pictures of a batch, but here a batch "
                "holds a single one: choose a batch size of 2 or more, and more pictures if "
                "there is only one."
            )
    return ""


def _normalised(block: Block, taken: Shape | None, given: Shape | None) -> Shape | None:
    """Return the shape that the block normalises over the batch; None where it does no such."""
    if getattr(block, "frozen", False):
        return None
    match block:
        case BatchNormalisation():
            return taken
        case DepthwiseSeparable(between="normalised_relu"):
            return given
        case Residual(shortcut="projected", normalised=True):
            return given
        case _:
            return None


def _too_large(network: Network, recipe: Recipe, dataset: Dataset, memory: int) -> str:
    """Linux grants memory that it hasn't got and then kills the program, so ask beforehand."""
    pictures = len(dataset.train_pictures) + len(dataset.test_pictures)
    held = pictures_bytes(pictures, dataset.preprocessing.shape)
    if held > memory:
        return (
            f"{dataset.title} takes {bytes_text(held)} of memory when its pictures are ready for "
            f"training, but there is {bytes_text(memory)} for it: use fewer or smaller pictures."
        )
    batch = recipe.batch_size
    if recipe.pretraining != "none":
        batch = ceil(PRETRAINING_HOLDS * batch)
    report = check(
        network,
        dataset.preprocessing.shape,
        len(dataset.classes),
        batch_size=batch,
        memory_bytes=memory - held,
    )
    if not report.problems:
        return ""
    return f"{report.problems[0].sentence} A smaller batch size needs less."
