"""A run's events as lines: of JSON for programs, of words for a person."""

from __future__ import annotations

from engine.headless.console import Screen, print_object
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
from engine.wording import count_text, duration_text


def print_event(event: Event, data: str) -> None:
    """Print the event as one object; single batches and snapshots are not told."""
    match event:
        case Started():
            print_object(
                {
                    "event": "started",
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


def show(event: Event, started: Started, screen: Screen) -> None:
    """Say the event in words, or move the progress bar; ``started`` is the run's first event."""
    recipe = started.recipe
    match event:
        case Started():
            pictures = count_text(event.training_pictures, "picture")
            parameters = count_text(event.parameters, "parameter")
            screen.line(f"Training {parameters} on {pictures}, on {event.device}.")
        case BatchDone():
            total = started.steps_per_epoch * recipe.epochs
            what = f"epoch {event.epoch} of {recipe.epochs}, loss {event.loss:.3f}"
            screen.progress(event.step, total, what)
        case EpochDone():
            screen.line(_epoch_text(event, recipe.epochs))
        case Finished():
            kept = event.kept_epoch
            best = "" if kept is None else f", with the weights of epoch {kept}, the best"
            screen.line(
                f"Test accuracy {event.test_accuracy:.1%}, loss {event.test_loss:.4f}, "
                f"after {duration_text(event.seconds)}{best}."
            )
        case Stopped():
            screen.line(f"Stopped after {count_text(event.step, 'step')}.")


def _epoch_text(event: EpochDone, epochs: int) -> str:
    width = len(str(epochs))
    parts = [
        f"epoch {event.epoch:>{width}}/{epochs}",
        f"loss {event.train_loss:.4f}",
        f"accuracy {event.train_accuracy:.1%}",
    ]
    if event.validation_loss is not None and event.validation_accuracy is not None:
        parts.append(f"validation loss {event.validation_loss:.4f}")
        parts.append(f"accuracy {event.validation_accuracy:.1%}")
    parts.append(f"{event.images_per_second:,.0f} images/s")
    return "   ".join(parts)
