"""Training: the loop itself, as a generator of what happens in it."""

from __future__ import annotations

from collections.abc import Iterator

from engine.build import Weights
from engine.data.dataset import Dataset
from engine.network import Network
from engine.recipe import Recipe
from engine.training.batches import Prepared
from engine.training.control import Control
from engine.training.course import Course
from engine.training.events import NOTHING_MORE, Event, Failed, Started, Stopped, Watch
from engine.training.failures import failure, is_out_of_memory
from engine.training.group import Group
from engine.training.pretraining.course import Pretraining, PretrainingDiverged
from engine.training.refusals import refusal
from engine.training.resuming import put_into_state
from engine.training.run import Diverged, Run, prepare_thread
from engine.training.state import RunState, StateError


def train(
    network: Network,
    recipe: Recipe,
    dataset: Dataset,
    control: Control,
    device: str = "cpu",
    initial: Weights | None = None,
    *,
    state: RunState | None = None,
    watch: Watch = NOTHING_MORE,
    group: Group | None = None,
    prepared: Prepared | None = None,
) -> Iterator[Event]:
    """Train ``network`` on ``dataset`` as ``recipe`` has it; yield every event as it happens.

    The last event is Finished, Stopped or Failed. ``initial`` are weights to go on from; blocks
    that they don't fit begin at random. Pre-training comes before the first step. With ``state`` an
    earlier run of the same network and data goes on from there: on the same machine its weights
    come out as if it had never been interrupted, to the last bit. States are taken after
    pre-training, which is begun again where it was interrupted. ``watch`` says what is told
    besides, and ``group`` which processes train together. ``prepared`` are the pictures of
    ``dataset`` on ``device`` where several runs share them, so that each needn't hold its own: no
    run changes them. All random numbers come from generators
    of the run's own, begun from the recipe's seed: what other threads draw neither changes the run
    nor is changed by it.
    Exceptions other than running out of memory are faults, and are raised.
    """
    refused = refusal(network, recipe, dataset, device)
    if refused is not None:
        yield refused
        return
    run: Run | None = None
    try:
        prepare_thread(device)
        run = Run(network, recipe, dataset, device, initial, group, prepared)
        if state is not None:
            put_into_state(run, state)
        yield _started(run, network, recipe, dataset, device)
        spent = 0.0
        if recipe.pretraining != "none" and state is None:
            pretraining = Pretraining(run, control, dataset)
            yield from pretraining.events()
            spent = pretraining.seconds
            if control.stopped:
                # No state: what is pre-trained only in part begins again, with the same result.
                yield Stopped(0, spent, run.weights())
                return
        yield from Course(run, control, watch, state, spent).events()
    except StateError as error:
        yield Failed("error", str(error))
    except Diverged:
        assert run is not None
        yield _diverged(run, recipe)
    except PretrainingDiverged as error:
        yield Failed("error", error.sentence)
    except (MemoryError, RuntimeError) as error:
        if not is_out_of_memory(error):
            raise
        failed = failure(error, recipe)
        step, weights = run.good_weights() if run is not None else (0, None)
        yield Failed("memory", failed.sentence, failed.details, step, weights)


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
        step=run.step,
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
