"""Training: the loop itself, as a generator of what happens in it."""

from __future__ import annotations

import time
from collections.abc import Iterator

from engine.build import Weights
from engine.data.dataset import Dataset
from engine.network import Network
from engine.recipe import Recipe
from engine.training.control import Control
from engine.training.events import (
    BatchDone,
    Event,
    Failed,
    Finished,
    RateChanged,
    SnapshotTaken,
    Started,
    Stopped,
)
from engine.training.failures import failure, is_out_of_memory
from engine.training.figures import EpochMeans, Speed
from engine.training.refusals import refusal
from engine.training.run import Diverged, Run, prepare_thread


def train(
    network: Network,
    recipe: Recipe,
    dataset: Dataset,
    control: Control,
    device: str = "cpu",
    initial: Weights | None = None,
) -> Iterator[Event]:
    """Train ``network`` on ``dataset`` as ``recipe`` has it; yield every event as it happens.

    The last event is Finished, Stopped or Failed. ``initial`` are weights to go on from; blocks
    that they don't fit begin at random. All random numbers come from generators of the run's
    own, begun from the recipe's seed: what other threads draw neither changes the run nor is
    changed by it. Exceptions other than running out of memory are faults, and are raised.
    """
    refused = refusal(network, recipe, dataset, device)
    if refused is not None:
        yield refused
        return
    begun = time.perf_counter()
    run: Run | None = None
    try:
        prepare_thread(device)
        run = Run(network, recipe, dataset, device, initial)
        yield _started(run, network, recipe, dataset, device)
        yield from _epochs(run, recipe, control, begun)
    except Diverged:
        assert run is not None
        yield _diverged(run, recipe)
    except (MemoryError, RuntimeError) as error:
        if not is_out_of_memory(error):
            raise
        failed = failure(error, recipe)
        step, weights = run.good_weights() if run is not None else (0, None)
        yield Failed("memory", failed.sentence, failed.details, step, weights)


def _epochs(run: Run, recipe: Recipe, control: Control, begun: float) -> Iterator[Event]:
    speed, paused = Speed(), 0.0

    def seconds() -> float:
        return time.perf_counter() - begun - paused

    for epoch in range(1, recipe.epochs + 1):
        means = EpochMeans()
        for batch in run.batches():
            asked = time.perf_counter()
            goes_on = control.may_go_on()
            step_begun = time.perf_counter()
            paused += step_begun - asked
            if not goes_on:
                yield Stopped(run.step, seconds(), run.weights())
                return

            for change in control.take_rate_changes():
                run.rates.change(change, run.step)
                yield RateChanged(run.step, run.rates.at(run.step), run.rates.factor)
            learned = run.learn(batch)

            taken = time.perf_counter() - step_begun
            means.add(learned.loss, learned.accuracy, len(batch), taken)
            yield BatchDone(
                run.step,
                epoch,
                learned.loss,
                learned.accuracy,
                speed.after(len(batch), taken),
                learned.penalty,
                learned.rate,
            )
            if run.snapshot_due or control.paused:
                yield SnapshotTaken(run.step, run.snapshot())

        held_out = run.validate(control) if len(run.validation) else None
        if control.stopped:
            yield Stopped(run.step, seconds(), run.weights())
            return
        done = means.epoch_done(epoch, run.step, held_out)
        run.note_epoch(epoch, done.train_loss, held_out)
        yield done
        if run.stopping.ends(epoch):
            break

    kept = run.go_back_to_best()
    tested = run.test(control)
    if tested is None:
        yield Stopped(run.step, seconds(), run.weights())
    else:
        yield Finished(tested.loss, tested.accuracy, seconds(), run.step, run.weights(), kept)


def _started(run: Run, network: Network, recipe: Recipe, dataset: Dataset, device: str) -> Started:
    return Started(
        network=network,
        recipe=recipe,
        device=device,
        parameters=run.parameters,
        training_pictures=len(run.training),
        validation_pictures=len(run.validation),
        test_pictures=len(dataset.test_pictures),
        steps_per_epoch=run.steps_per_epoch,
    )


def _diverged(run: Run, recipe: Recipe) -> Failed:
    step, weights = run.good_weights()
    return Failed(
        "diverged",
        f"Training diverged after step {run.step}: the loss or a weight is no finite number any "
        f"more. Choose a learning rate below {recipe.learning_rate * run.rates.factor:g}; the last "
        "good weights are kept.",
        step=step,
        weights=weights,
    )
