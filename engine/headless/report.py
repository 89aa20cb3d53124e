"""A run's events as lines: of JSON for programs, of words for a person."""

from __future__ import annotations

from engine.headless.console import Screen, print_object
from engine.recipe_pretraining import MODES
from engine.runs.keeper import RunKeeper
from engine.training.events import (
    BatchDone,
    EpochDone,
    Event,
    Failed,
    Finished,
    Started,
    Stopped,
)
from engine.training.fingerprint import weights_sha256
from engine.training.pretraining.events import (
    LayerPretrained,
    PretrainingEpoch,
    PretrainingStarted,
)
from engine.wording import count_text, duration_text, percent_text


def print_event(event: Event, data: str, keeper: RunKeeper | None = None) -> None:
    """Print the event as one object; single batches and copies of weights are not told.

    What began with the state that ``keeper`` had says from where it goes on.
    """
    match event:
        case Started():
            print_object(
                {
                    "event": "started",
                    "run": keeper.id if keeper else None,
                    "data": data,
                    "device": event.device,
                    "epochs": event.recipe.epochs,
                    "seed": event.recipe.seed,
                    "training_pictures": event.training_pictures,
                    "validation_pictures": event.validation_pictures,
                    "test_pictures": event.test_pictures,
                    "steps_per_epoch": event.steps_per_epoch,
                    "parameters": event.parameters,
                }
            )
            if keeper is not None and keeper.goes_on:
                epoch, step = _place(keeper)
                print_object({"event": "resumed", "epoch": epoch, "step": step})
        case PretrainingStarted():
            print_object(
                {
                    "event": "pretraining",
                    "mode": event.mode,
                    "layers": event.layers,
                    "left_out": {left.block_id: left.sentence for left in event.left_out},
                    "epochs": event.epochs,
                    "pictures": event.pictures,
                }
            )
        case LayerPretrained():
            print_object(
                {
                    "event": "layer_pretrained",
                    "layer": event.block_id,
                    "errors": event.errors,
                    "seconds": event.seconds,
                }
            )
        case EpochDone():
            print_object(
                {
                    "event": "epoch",
                    "epoch": event.epoch,
                    "train_loss": event.train_loss,
                    "train_accuracy": event.train_accuracy,
                    "validation_loss": event.validation_loss,
                    "validation_accuracy": event.validation_accuracy,
                    "images_per_second": event.images_per_second,
                }
            )
        case Finished():
            print_object(
                {
                    "event": "finished",
                    "test_loss": event.test_loss,
                    "test_accuracy": event.test_accuracy,
                    "seconds": event.seconds,
                    "kept_epoch": event.kept_epoch,
                    "weights_sha256": weights_sha256(event.weights),
                }
            )
        case Stopped():
            print_object({"event": "stopped", "step": event.step, "seconds": event.seconds})
        case Failed():
            print_object({"event": "failed", "reason": event.reason, "sentence": event.sentence})


def show(event: Event, started: Started, screen: Screen, keeper: RunKeeper | None = None) -> None:
    """Say the event in words, or move the progress bar; ``started`` is the run's first event."""
    recipe = started.recipe
    match event:
        case Started():
            pictures = count_text(event.training_pictures, "picture")
            parameters = count_text(event.parameters, "parameter")
            screen.line(f"Training {parameters} on {pictures}, on {event.device}.")
            if keeper is not None and keeper.goes_on:
                epoch, step = _place(keeper)
                steps = count_text(step, "step")
                screen.line(f"Going on after {count_text(epoch, 'epoch')} and {steps} in all.")
        case PretrainingStarted():
            layers = count_text(len(event.layers), "layer")
            pictures = count_text(event.pictures, "picture")
            screen.line(f"Pre-training {layers} on {pictures} without labels: {MODES[event.mode]}.")
            for left in event.left_out:
                screen.line(f"{left.block_id}: {left.sentence}")
        case PretrainingEpoch():
            epochs = recipe.pretraining_epochs
            what = f"{event.block_id}, reconstruction error {event.error:.3f}"
            screen.progress(event.epoch, epochs, what)
        case LayerPretrained():
            before, after = percent_text(event.errors[0]), percent_text(event.errors[-1])
            screen.line(
                f"{event.block_id}: reconstruction error {before} → {after} of the variance, "
                f"in {duration_text(event.seconds)}."
            )
        case BatchDone():
            total = started.steps_per_epoch * recipe.epochs
            what = f"epoch {event.epoch} of {recipe.epochs}, loss {event.loss:.3f}"
            screen.progress(event.step, total, what)
        case EpochDone():
            screen.line(*_epoch_parts(event, recipe.epochs))
        case Finished():
            kept = event.kept_epoch
            best = "" if kept is None else f", with the weights of epoch {kept}, the best"
            screen.line(
                f"Test accuracy {percent_text(event.test_accuracy)}, loss {event.test_loss:.4f}, "
                f"after {duration_text(event.seconds)}{best}."
            )
        case Stopped():
            goes_on = "" if keeper is None or keeper.problem else " --resume goes on from there."
            screen.line(f"Stopped after {count_text(event.step, 'step')}.{goes_on}")


def _place(keeper: RunKeeper) -> tuple[int, int]:
    """Return how many epochs and steps were done when the run went on."""
    state = keeper.state
    return (0, 0) if state is None else (state.values.epoch, state.values.step)


def _epoch_parts(event: EpochDone, epochs: int) -> list[str]:
    done = str(event.epoch).rjust(len(str(epochs)))
    parts = [
        f"epoch {done}/{epochs}",
        f"loss {event.train_loss:.4f}",
        f"accuracy {percent_text(event.train_accuracy)}",
    ]
    if event.validation_loss is not None and event.validation_accuracy is not None:
        parts.append(f"validation loss {event.validation_loss:.4f}")
        parts.append(f"accuracy {percent_text(event.validation_accuracy)}")
    parts.append(f"{event.images_per_second:,.0f} images/s")
    return parts
