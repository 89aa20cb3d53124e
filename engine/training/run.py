"""What a run works with, and how far it has got."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from engine.build import BuiltNetwork, Weights, build
from engine.data.augmentation import SEED_APART, Augmentation
from engine.data.dataset import Dataset
from engine.network import Network
from engine.recipe import Recipe
from engine.training.averages import WeightAverage
from engine.training.batches import Held, Prepared, labelled, shuffled, split, steps_per_epoch
from engine.training.control import Control
from engine.training.dropout import seed_dropout
from engine.training.evaluation import Scores, evaluate, evaluation_batch
from engine.training.fast import faster
from engine.training.flattening import keep_layout
from engine.training.freed_memory import keep_freed_memory
from engine.training.group import Group, threads_each
from engine.training.optimisers import make_optimisers
from engine.training.penalties import Constraints, Penalties, freeze
from engine.training.refusals import examine
from engine.training.schedule import Rates
from engine.training.stopping import EarlyStopping
from engine.training.synced_normalisation import sync_normalisation

if TYPE_CHECKING:
    from engine.training.observer import LayerObserver

PROBED = 256
"""Pictures on which the blocks are looked at."""


class Diverged(Exception):
    """A loss or a weight is no finite number any more."""


@dataclass(frozen=True)
class Learned:
    """A batch before its step: mean cross-entropy, accuracy, what regularisers and label smoothing
    add, and the learning rate of the step.
    """

    loss: float
    accuracy: float
    penalty: float
    rate: float


class Run:
    """The network, the optimiser and the pictures on the device; all random numbers are its own."""

    def __init__(
        self,
        network: Network,
        recipe: Recipe,
        dataset: Dataset,
        device: str,
        initial: Weights | None,
        group: Group | None = None,
        prepared: Prepared | None = None,
    ) -> None:
        self.network = network
        self._group = group
        report = examine(network, dataset)
        shape, classes = dataset.preprocessing.shape, len(dataset.classes)
        model = build(network, shape, classes, recipe.seed)
        self.taken_over = model.carry_over(initial or {})
        """The blocks that begin with weights of an earlier run."""
        # Convolutions are faster where the channels of a cell lie side by side.
        self.model: BuiltNetwork = model.to(device).to(memory_format=torch.channels_last)
        self.generators = {
            "order": torch.Generator().manual_seed(recipe.seed),
            "dropout": torch.Generator(device).manual_seed(recipe.seed),
            "augmentation": torch.Generator(device).manual_seed(recipe.seed + SEED_APART),
        }
        """All random numbers of the run, by what they are for."""
        self._dropouts = seed_dropout(self.model, self.generators["dropout"])
        if group is not None:
            sync_normalisation(self.model)
        self._frozen = freeze(network, self.model)
        self._penalties = Penalties(network, self.model)
        self._constraints = Constraints(network, self.model)
        if device == "cpu":
            keep_layout(self.model)
            if recipe.precision == "float32":
                faster(network, self.model, self._penalties.outputs)
        self._trained = [weights for weights in self.model.parameters() if weights.requires_grad]
        self.optimisers = make_optimisers(recipe, self.model, device)
        self.parameters = report.parameters
        self.recipe = recipe
        self.step = 0
        self.device = device

        by = dataset.preprocessing
        drawing = self.generators["augmentation"]
        self._augment = Augmentation.of(recipe, by, classes, drawing)
        prepared = prepared or Prepared.of(dataset, device)
        self._held, self._test = prepared.training, prepared.test
        training, validation = split(dataset.train_labels, recipe.validation_share, recipe.seed)
        self.unlabelled = torch.from_numpy(training).to(device)
        """All pictures that may be learned from; pre-training, which needs no labels, does."""
        training = labelled(dataset.train_labels, training, recipe)
        self.training = torch.from_numpy(training).to(device)
        self.validation = torch.from_numpy(validation).to(device)
        self.steps_per_epoch = steps_per_epoch(len(training), recipe.batch_size)
        self.rates = Rates(recipe, self.steps_per_epoch)
        self.stopping = EarlyStopping(recipe.patience)
        self.order_at_epoch = self.generators["order"].get_state()
        """The state of the generator of the pictures' order, before that of this epoch is drawn."""
        self.at_once = evaluation_batch(report.activation_bytes)
        """So many pictures can be sent through the network together."""
        # Views of the live weights; a step changes them in place.
        self._state: dict[str, Tensor] = dict(self.model.blocks.state_dict())
        self._numbers = [t for t in self._state.values() if t.is_floating_point()]
        self._good: dict[str, Tensor] = {}
        self._good_step = 0
        self.begin_from_here()

    def begin_from_here(self) -> None:
        """Take the weights as they are for the ones that the first step begins with."""
        decay = self.recipe.weight_average
        self.average = WeightAverage(decay, self._state) if decay else None
        self.prepare_to_learn()

    def pictures(self, index: Tensor) -> Tensor:
        """Return the training pictures at ``index`` (n, channels, height, width), normalised."""
        return self._held.batch(index)[0]

    def batches(self) -> tuple[Tensor, ...]:
        """Return the places of the training pictures, batch by batch, in a new order."""
        order = self.generators["order"]
        self.order_at_epoch = order.get_state()
        return shuffled(self.training, self.recipe.batch_size, order)

    def learn(
        self, index: Tensor, rate: float | None = None, observer: LayerObserver | None = None
    ) -> Learned:
        """Make one step on the pictures at ``index``, at the schedule's rate or at ``rate``; an
        ``observer`` looks at the gradients before the weights change.

        Raises Diverged, and makes no step, where the loss or a weight is no finite number.
        """
        rate = self.rates.at(self.step) if rate is None else rate
        pictures, labels = self._held.batch(index)
        targets = labels
        if self._augment is not None:
            pictures, targets = self._augment(pictures, labels)
        group, share = self._group, 1.0
        if group is not None:
            own, share = group.share(len(index))
            pictures, labels, targets = pictures[own], labels[own], targets[own]
            for dropout in self._dropouts:
                dropout.part = len(index), own
        with self._in_precision():
            logits, outputs = self.model.forward_keeping(pictures, self._penalties.outputs)
        logits = logits.float()
        loss = cross_entropy(logits, targets)
        added = self._added(loss, logits, targets, self._penalties(outputs))
        for optimiser in self.optimisers:
            optimiser.zero_grad()
        aim = loss if added is None else loss + added
        torch.autograd.backward(aim if group is None else aim * share)
        accuracy = (logits.detach().argmax(1) == labels).float().mean()
        # The running variance of batch normalisation may be infinite while the loss is finite.
        # A sum shows it: nothing that is added makes an infinite number finite again.
        total = torch.stack([tensor.sum() for tensor in self._numbers]).sum()
        told = [loss.detach(), accuracy, total, *([] if added is None else [added.detach()])]
        # All figures in one tensor: a graphics processor is waited for only once.
        together = torch.stack(told)
        if group is not None:
            together *= share
            group.add_up([together, *self._gradients()])
        figures: list[float] = together.tolist()
        if not all(map(math.isfinite, figures)):
            raise Diverged
        self._keep_good()
        if observer is not None:
            observer.before_step()
        self._change_weights(rate)
        self.step += 1
        return Learned(figures[0], figures[1], sum(figures[3:]), rate)

    def _added(
        self, loss: Tensor, logits: Tensor, targets: Tensor, penalty: Tensor | None
    ) -> Tensor | None:
        """Return what is minimised besides the cross-entropy ``loss``; None where that is all."""
        smoothing = self.recipe.label_smoothing
        if not smoothing:
            return penalty
        smoothed = cross_entropy(logits, targets, label_smoothing=smoothing) - loss
        return smoothed if penalty is None else smoothed + penalty

    def _gradients(self) -> list[Tensor]:
        return [weights.grad for weights in self._trained if weights.grad is not None]

    def _change_weights(self, rate: float) -> None:
        if self.recipe.gradient_clipping:
            nn.utils.clip_grad_norm_(self._trained, self.recipe.gradient_clipping)
        for optimiser in self.optimisers:
            for group in optimiser.param_groups:
                group["lr"] = rate
            optimiser.step()
        self.hold_constraints()
        if self.average is not None:
            self.average.take()

    def hold_constraints(self) -> None:
        """Bring the weights back to what their blocks allow them, in place."""
        self._constraints.hold()

    def note_epoch(self, epoch: int, train_loss: float, held_out: Scores | None) -> None:
        """End an epoch: let the schedule and early stopping see how it has gone."""
        self.order_at_epoch = self.generators["order"].get_state()
        self.rates.note_epoch(train_loss if held_out is None else held_out.loss)
        if held_out is not None:
            self.stopping.note(epoch, held_out.loss, self.weights)

    def go_back_to_best(self) -> int | None:
        """Take the weights of the best epoch and return it; None without early stopping."""
        best = self.stopping.best
        if best is None:
            return None
        self.average = None
        self.model.load(best.weights)
        return best.epoch

    def validate(self, control: Control) -> Scores | None:
        """Measure the held-out pictures; None once stopped. Raises Diverged."""
        return self._measure(self._held, self.validation, control)

    def test(self, control: Control) -> Scores | None:
        """Measure the test pictures; None once stopped. Raises Diverged."""
        every = torch.arange(len(self._test.labels), device=self._test.labels.device)
        return self._measure(self._test, every, control)

    def weights(self) -> Weights:
        """Return a copy of the weights that would be kept now: the trained ones or their mean.

        Raises Diverged where one isn't finite.
        """
        with self._kept():
            weights = self.model.weights()
        if not all(bool(torch.isfinite(tensor).all()) for tensor in weights.values()):
            raise Diverged
        return weights

    def good_weights(self) -> tuple[int, Weights | None]:
        """Return the newest weights that gave a finite loss, and how many steps had made them."""
        if not self._good:
            return 0, None
        return self._good_step, {name: tensor.cpu() for name, tensor in self._good.items()}

    def observer(self) -> LayerObserver:
        """Return what looks at the blocks on a few pictures: held-out ones where there are any."""
        index = self.validation if len(self.validation) else self.training
        # Evenly spread: many data sets are in the order of their classes.
        pictures, _ = self._held.batch(index[:: -(-len(index) // PROBED)])
        from engine.training.observer import LayerObserver

        return LayerObserver(self.network, self.model, pictures)

    def prepare_to_learn(self) -> None:
        """Put every block into the mode that it learns in, frozen ones as they answer."""
        self.model.train()
        for module in self._frozen:
            module.eval()

    def _measure(self, held: Held, index: Tensor, control: Control) -> Scores | None:
        with self._kept():
            scores = evaluate(self.model, held, index, self.at_once, lambda: control.stopped)
        self.prepare_to_learn()
        if scores is not None and not math.isfinite(scores.loss):
            raise Diverged
        return scores

    def _in_precision(self) -> torch.autocast | nullcontext[None]:
        """Return what the network's own arithmetic is done in."""
        if self.recipe.precision == "float32":
            return nullcontext()
        return torch.autocast(self.device, torch.bfloat16)

    @contextmanager
    def _kept(self) -> Iterator[None]:
        """Put the weights in place that are measured and kept."""
        if self.average is None:
            yield
            return
        with self.average.in_place():
            # The mean of kernels of length 1 is shorter.
            self.hold_constraints()
            yield

    def _keep_good(self) -> None:
        """Keep the weights that have just given a finite loss, before a step changes them."""
        if self._good:
            for name, tensor in self._state.items():
                self._good[name].copy_(tensor)
        else:
            self._good = {name: t.clone().contiguous() for name, t in self._state.items()}
        self._good_step = self.step


def prepare_thread(device: str) -> None:
    """Settle what the numbers of a run depend on and PyTorch keeps for the thread or process."""
    # The number of threads changes the last bits of sums; a new thread would begin with all.
    torch.set_num_threads(threads_each())
    if device == "cpu":
        keep_freed_memory()
    if device == "cuda":
        torch.backends.cudnn.deterministic = True
        torch.backends.cudnn.benchmark = False
