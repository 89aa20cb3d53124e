"""What a run works with, and how far it has got."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

from engine import machine
from engine.build import BuiltNetwork, Weights, build
from engine.data.dataset import Dataset
from engine.network import Network
from engine.recipe import Recipe
from engine.training.batches import Held, shuffled, split
from engine.training.control import Control
from engine.training.dropout import seed_dropout
from engine.training.evaluation import Scores, evaluate, evaluation_batch
from engine.training.optimisers import make_optimiser
from engine.training.penalties import Constraints, Penalties, freeze
from engine.training.refusals import examine

SNAPSHOT_SECONDS = 0.25
SNAPSHOT_SHARE = 0.05
"""At most this share of the time goes into copies: a large network is copied less often."""


class Diverged(Exception):
    """A loss or a weight is no finite number any more."""


@dataclass(frozen=True)
class Learned:
    """A batch before its step: mean cross-entropy, accuracy, and what regularisers add."""

    loss: float
    accuracy: float
    penalty: float


class Run:
    """The network, the optimiser and the pictures on the device; all random numbers are its own."""

    def __init__(
        self,
        network: Network,
        recipe: Recipe,
        dataset: Dataset,
        device: str,
        initial: Weights | None,
    ) -> None:
        report = examine(network, dataset)
        shape, classes = dataset.preprocessing.shape, len(dataset.classes)
        model = build(network, shape, classes, recipe.seed)
        model.carry_over(initial or {})
        # Convolutions are faster where the channels of a cell lie side by side.
        self.model: BuiltNetwork = model.to(device).to(memory_format=torch.channels_last)
        seed_dropout(self.model, torch.Generator(device).manual_seed(recipe.seed))
        self._frozen = freeze(network, self.model)
        self._penalties = Penalties(network, self.model)
        self._constraints = Constraints(network, self.model)
        trained = [weights for weights in self.model.parameters() if weights.requires_grad]
        self.optimiser = make_optimiser(recipe, trained, device)
        self.parameters = report.parameters
        self.recipe = recipe
        self.step = 0

        by = dataset.preprocessing
        self._held = Held.of(dataset.train_pictures, dataset.train_labels, by, device)
        self._test = Held.of(dataset.test_pictures, dataset.test_labels, by, device)
        training, validation = split(dataset.train_labels, recipe.validation_share, recipe.seed)
        self.training = torch.from_numpy(training).to(device)
        self.validation = torch.from_numpy(validation).to(device)
        self._order = torch.Generator().manual_seed(recipe.seed)
        self._at_once = evaluation_batch(report.activation_bytes)
        # Views of the live weights; a step changes them in place.
        self._state: dict[str, Tensor] = dict(self.model.blocks.state_dict())
        self._numbers = [t for t in self._state.values() if t.is_floating_point()]
        self._good: dict[str, Tensor] = {}
        self._good_step = 0
        self._next_snapshot = 0.0
        self._prepare_to_learn()

    def batches(self) -> tuple[Tensor, ...]:
        """Return the places of the training pictures, batch by batch, in a new order."""
        return shuffled(self.training, self.recipe.batch_size, self._order)

    def learn(self, index: Tensor) -> Learned:
        """Make one step on the pictures at ``index``.

        Raises Diverged, and makes no step, where the loss or a weight is no finite number.
        """
        pictures, labels = self._held.batch(index)
        logits, outputs = self.model.forward_keeping(pictures, self._penalties.outputs)
        loss = cross_entropy(logits, labels)
        penalty = self._penalties(outputs)
        self.optimiser.zero_grad()
        torch.autograd.backward(loss if penalty is None else loss + penalty)
        accuracy = (logits.detach().argmax(1) == labels).float().mean()
        # The running variance of batch normalisation may be infinite while the loss is finite.
        # A sum shows it: nothing that is added makes an infinite number finite again.
        total = torch.stack([tensor.sum() for tensor in self._numbers]).sum()
        # All figures in one tensor: a graphics processor is waited for only once.
        told = [loss.detach(), accuracy, total, *([] if penalty is None else [penalty.detach()])]
        figures: list[float] = torch.stack(told).tolist()
        if not all(map(math.isfinite, figures)):
            raise Diverged
        self._keep_good()
        self.optimiser.step()
        self._constraints.hold()
        self.step += 1
        return Learned(figures[0], figures[1], penalty=sum(figures[3:]))

    def validate(self, control: Control) -> Scores | None:
        """Measure the held-out pictures; None once stopped. Raises Diverged."""
        return self._measure(self._held, self.validation, control)

    def test(self, control: Control) -> Scores | None:
        """Measure the test pictures; None once stopped. Raises Diverged."""
        every = torch.arange(len(self._test.labels), device=self._test.labels.device)
        return self._measure(self._test, every, control)

    def weights(self) -> Weights:
        """Return a copy of the weights as they are. Raises Diverged where one isn't finite."""
        weights = self.model.weights()
        if not all(bool(torch.isfinite(tensor).all()) for tensor in weights.values()):
            raise Diverged
        return weights

    def good_weights(self) -> tuple[int, Weights | None]:
        """Return the newest weights that gave a finite loss, and how many steps had made them."""
        if not self._good:
            return 0, None
        return self._good_step, {name: tensor.cpu() for name, tensor in self._good.items()}

    @property
    def snapshot_due(self) -> bool:
        return time.perf_counter() >= self._next_snapshot

    def snapshot(self) -> Weights:
        """Return ``weights``, and put the next snapshot off for as long as that was worth."""
        begun = time.perf_counter()
        weights = self.weights()
        ended = time.perf_counter()
        self._next_snapshot = ended + max(SNAPSHOT_SECONDS, (ended - begun) / SNAPSHOT_SHARE)
        return weights

    def _measure(self, held: Held, index: Tensor, control: Control) -> Scores | None:
        scores = evaluate(self.model, held, index, self._at_once, lambda: control.stopped)
        self._prepare_to_learn()
        if scores is not None and not math.isfinite(scores.loss):
            raise Diverged
        return scores

    def _prepare_to_learn(self) -> None:
        self.model.train()
        for module in self._frozen:
            module.eval()

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
    torch.set_num_threads(machine.threads())
    if device == "cuda":
        torch.backends.cudnn.deterministic = True
        torch.backends.cudnn.benchmark = False
