"""The source of a recipe: its numbers, its optimiser, one step, and the loop over all epochs."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import dataclass

from torch import nn

from engine.build import BuiltNetwork
from engine.data.augmentation import planned
from engine.export import augmentation, pieces, schedules
from engine.export.classes import Classes
from engine.export.design import Exportable
from engine.export.expressions import Group, call, keyword, laid_out, literal
from engine.export.rules import Rules
from engine.network import Network
from engine.recipe import Recipe
from engine.recipe_pretraining import MODES
from engine.training import muon, optimisers
from engine.training.penalties import freeze

AVERAGE = '''\
@torch.no_grad()
def take_in(average: Network, network: Network, steps: int) -> None:
    """Move the averaged weights a little towards those that a step has just made."""
    keep = min(WEIGHT_AVERAGE, (1 + steps) / (10 + steps))
    trained = network.state_dict()
    for name, mean in average.state_dict().items():
        if mean.is_floating_point():
            mean.lerp_(trained[name], 1 - keep)
        else:
            mean.copy_(trained[name])'''

KEPT = '''\
def kept(average: Network) -> Network:
    """Return the averaged weights brought to what they must obey."""
    network = copy.deepcopy(average)
    constrain(network)
    return network'''


@dataclass(frozen=True)
class Training:
    """What the training of a design needs besides the recipe's numbers."""

    recipe: Recipe
    rules: Rules
    hidden: tuple[str, ...]
    """The kernels that Muon trains, by their names in the source."""
    chance: bool
    """Some layer draws random numbers, as dropout does."""
    channels: int
    classes: int

    @property
    def several(self) -> bool:
        """Whether there are two optimisers."""
        return bool(self.hidden)

    @property
    def augmented(self) -> bool:
        return bool(planned(self.recipe, self.channels, self.classes))

    @property
    def watched(self) -> bool:
        """Whether the loss of each epoch decides something."""
        return self.recipe.schedule == "plateau" or self.recipe.patience > 0


def training_of(
    design: Exportable, network: Network, built: BuiltNetwork, classes: Classes, rules: Rules
) -> Training:
    """Collect what matters for training ``built``, whose frozen weights are marked as such."""
    recipe = design.recipe
    hidden: tuple[str, ...] = ()
    if recipe.optimiser == "muon":
        freeze(network, built)
        by_muon = optimisers.hidden_kernels(built)
        trained = [n for n, w in built.named_parameters() if n in by_muon and w.requires_grad]
        hidden = tuple(classes.weight(name.removeprefix("blocks.")) for name in trained)
        if not hidden:
            recipe = recipe.model_copy(update={"optimiser": "adamw"})
    chance = any(isinstance(part, nn.Dropout | nn.Dropout2d) for part in built.modules())
    channels = design.preprocessing.channels
    return Training(recipe, rules, hidden, chance, channels, len(design.classes))


def constants(of: Training) -> str:
    """Return the recipe's numbers, those that matter."""
    recipe = of.recipe
    lines = [
        f"EPOCHS = {recipe.epochs}",
        f"BATCH_SIZE = {recipe.batch_size}",
        f"LEARNING_RATE = {recipe.learning_rate!r}",
    ]
    if recipe.optimiser in ("sgd", "muon"):
        lines.append(f"MOMENTUM = {recipe.momentum!r}")
    if _decays(recipe):
        lines.append(f"WEIGHT_DECAY = {recipe.weight_decay!r}")
    if of.hidden:
        lines += laid_out(literal(of.hidden), "HIDDEN = ")
        lines.append('"""Kernels of the layers between the first and the last."""')
    lines += schedules.constants(recipe)
    for name in ("label_smoothing", "gradient_clipping", "weight_average", "patience"):
        if getattr(recipe, name):
            lines.append(f"{name.upper()} = {getattr(recipe, name)!r}")
    if recipe.validation_share:
        lines.append(f"VALIDATION_SHARE = {recipe.validation_share!r}")
    return "\n".join([*lines, f"SEED = {recipe.seed}", *_not_repeated(recipe)])


def _not_repeated(recipe: Recipe) -> Iterator[str]:
    """Return what the recipe asks for and this file leaves out, as comments."""
    if recipe.pretraining != "none":
        yield f"# Not done here: pre-training, layer by layer ({MODES[recipe.pretraining]})."
        numbers = f"{recipe.pretraining_epochs} epochs a layer, rate {recipe.pretraining_rate:g}"
        if recipe.pretraining == "denoising_autoencoder":
            numbers += f", noise {recipe.pretraining_noise:g}"
        yield f"# It took {numbers}. Weights beside this file"
        yield '# have had it; "train" begins at random.'
    if recipe.label_share < 1:
        yield f"# Not done here: leaving out all but {recipe.label_share:.4g} of the labels."


def functions(of: Training) -> Iterator[str]:
    """Return everything that trains, in the order of its use."""
    recipe = of.recipe
    if of.hidden:
        yield inspect.getsource(muon.Muon).rstrip()
        yield inspect.getsource(muon.evened).rstrip()
    if _kernels_only(recipe):
        yield inspect.getsource(optimisers.is_kernel).rstrip()
    yield _optimisers(recipe) if of.several else _optimiser(recipe)
    yield from schedules.functions(recipe)
    yield from augmentation.functions(recipe, of.channels, of.classes)
    yield _step(of)
    if recipe.validation_share:
        yield pieces.SPLIT
        yield pieces.ACCURACY
        if of.watched:
            yield pieces.LOSS
    yield pieces.BATCHES if recipe.batch_size > 1 else pieces.BATCHES_OF_ONE
    if recipe.weight_average:
        yield AVERAGE
        if of.rules.constrain:
            yield KEPT
    yield "\n".join(_train(of))


def _decays(recipe: Recipe) -> bool:
    # AdamW has a decay of its own where none is given.
    return bool(recipe.weight_decay) or recipe.optimiser == "adamw"


def _kernels_only(recipe: Recipe) -> bool:
    return recipe.weight_decay_of == "kernels" and recipe.weight_decay > 0


def _optimiser(recipe: Recipe) -> str:
    lines = [
        "def make_optimiser(network: Network) -> torch.optim.Optimizer:",
        '    """Return the rule that turns gradients into changes of the weights."""',
    ]
    weights = "network.parameters()"
    if _kernels_only(recipe):
        lines += _decaying_groups("network.named_parameters()")
        weights = "groups"
    return "\n".join([*lines, *laid_out(_rule(recipe, weights), "return ", indent=4)])


def _optimisers(recipe: Recipe) -> str:
    adamw = recipe.model_copy(update={"optimiser": "adamw"})
    lines = [
        "def make_optimisers(network: Network) -> list[torch.optim.Optimizer]:",
        '    """Return the rules that turn gradients into changes of the weights."""',
        "    weights = dict(network.named_parameters())",
        "    hidden = [weights.pop(name) for name in HIDDEN]",
    ]
    weights = "list(weights.values())"
    if _kernels_only(recipe):
        lines += _decaying_groups("weights.items()")
        weights = "groups"
    given = ["hidden", "LEARNING_RATE", "MOMENTUM"]
    if recipe.weight_decay:
        given.append("WEIGHT_DECAY")
    both = Group("[", (call("Muon", *given), _rule(adamw, weights)), "]")
    return "\n".join([*lines, *laid_out(both, "return ", indent=4)])


def _decaying_groups(items: str) -> list[str]:
    return [
        f"    named = list({items})",
        "    kernels = [w for name, w in named if is_kernel(name, w)]",
        "    others = [w for name, w in named if not is_kernel(name, w)]",
        '    groups = [{"params": kernels}, {"params": others, "weight_decay": 0.0}]',
    ]


def _rule(recipe: Recipe, weights: str) -> Group:
    names = {
        "sgd": "SGD",
        "adam": "Adam",
        "adamw": "AdamW",
        "rmsprop": "RMSprop",
        "adagrad": "Adagrad",
    }
    given = [weights, "lr=LEARNING_RATE"]
    betas = (recipe.beta1, recipe.beta2)
    match recipe.optimiser:
        case "sgd":
            given.append("momentum=MOMENTUM")
            if recipe.nesterov and recipe.momentum:
                given.append("nesterov=True")
        case "adam" | "adamw" if betas != (0.9, 0.999):
            given.append(f"betas={betas!r}")
        case "rmsprop" if recipe.rms_smoothing != 0.99:
            given.append(f"alpha={recipe.rms_smoothing!r}")
    if recipe.optimiser in ("adam", "adamw", "rmsprop") and recipe.epsilon != 1e-8:
        given.append(f"eps={recipe.epsilon!r}")
    if _decays(recipe):
        given.append("weight_decay=WEIGHT_DECAY")
    return call(f"torch.optim.{names[recipe.optimiser]}", *given)


def _step(of: Training) -> str:
    recipe = of.recipe
    sixteen = recipe.precision == "bfloat16"
    room = "    " if sixteen else ""
    given = "optimisers: list[torch.optim.Optimizer]"
    lines = [
        "def step(",
        "    network: Network,",
        f"    {given}," if of.several else "    optimiser: torch.optim.Optimizer,",
        "    pictures: Tensor,",
        "    labels: Tensor,",
        ") -> float:",
        '    """Adjust the weights to normalised pictures; return the loss before it."""',
        *(["    with torch.autocast(pictures.device.type, torch.bfloat16):"] if sixteen else []),
        f"    {room}logits = network(pictures)",
        *(["    logits = logits.float()"] if sixteen else []),
        "    loss = functional.cross_entropy(logits, labels)",
    ]
    smoothed = "loss"
    if recipe.label_smoothing:
        smoothed = "smoothed"
        asked = keyword("label_smoothing", "LABEL_SMOOTHING")
        smooth = call("functional.cross_entropy", "logits", "labels", asked)
        lines += laid_out(smooth, "smoothed = ", indent=4)
    minimised = f"({smoothed} + penalty(network))" if of.rules.cost else smoothed
    each = "    for optimiser in optimisers:"
    lines += [
        *([each, "        optimiser.zero_grad()"] if of.several else ["    optimiser.zero_grad()"]),
        f"    {minimised}.backward()",
    ]
    if recipe.gradient_clipping:
        lines.append("    nn.utils.clip_grad_norm_(network.parameters(), GRADIENT_CLIPPING)")
    lines += [each, "        optimiser.step()"] if of.several else ["    optimiser.step()"]
    if of.rules.constrain:
        lines.append("    constrain(network)")
    return "\n".join([*lines, "    return loss.item()"])


def _train(of: Training) -> Iterator[str]:
    recipe = of.recipe
    yield "def train(pictures: NDArray[np.uint8], labels: NDArray[np.int64]) -> Network:"
    yield '    """Train a new network on pictures (n, height, width, channels) and return it.'
    yield ""
    yield "    ``labels`` (n,) are places in CLASSES."
    yield '    """'
    yield "    if not len(labels):"
    yield '        raise ValueError("There are no pictures to train on: give at least one.")'
    if of.chance:
        yield "    torch.manual_seed(SEED)"
    yield "    network = Network()"
    yield "    initialise(network)"
    rules = "optimisers" if of.several else "optimiser"
    yield f"    {rules} = make_{rules}(network)"
    if recipe.weight_average:
        yield "    average = copy.deepcopy(network)"
    yield "    generator = torch.Generator().manual_seed(SEED)"
    if of.augmented:
        yield "    augment = make_augmentation()"
    yield "    x, y = normalise(pictures), torch.from_numpy(labels)"
    if recipe.validation_share:
        yield "    training, validation = split(labels)"
    else:
        yield "    training = torch.arange(len(labels))"
    yield from schedules.before(recipe)
    if recipe.patience:
        yield "    best, best_epoch, best_weights = math.inf, 0, network.state_dict()"
    yield "    for epoch in range(1, EPOCHS + 1):"
    yield "        network.train()"
    yield "        parts = batches(training, generator)"
    yield from _epoch(of, rules)
    yield "        mean = sum(losses) / len(losses)"
    yield from _after_epoch(of)
    yield from _result(of)


def _epoch(of: Training, rules: str) -> Iterator[str]:
    recipe = of.recipe
    batch = "*augment(x[part], y[part])" if of.augmented else "x[part], y[part]"
    learned = f"step(network, {rules}, {batch})"
    scheduled = schedules.changes(recipe)
    if not scheduled and not recipe.weight_average and not of.augmented:
        yield f"        losses = [{learned} for part in parts]"
        return
    yield "        losses = []"
    rate = schedules.rate(recipe)
    if recipe.weight_average or (scheduled and "steps" in rate):
        yield "        for steps, part in enumerate(parts, (epoch - 1) * len(parts)):"
    else:
        yield "        for part in parts:"
    if scheduled:
        yield f"            rate = {rate}"
        room = "            "
        if of.several:
            yield f"{room}for optimiser in optimisers:"
            room += "    "
        yield f"{room}for group in optimiser.param_groups:"
        yield f'{room}    group["lr"] = rate'
    yield f"            losses.append({learned})"
    if recipe.weight_average:
        yield "            take_in(average, network, steps + 1)"


def _after_epoch(of: Training) -> Iterator[str]:
    recipe = of.recipe
    measured = "network"
    if recipe.weight_average:
        measured = "average"
        if of.rules.constrain:
            measured = "result"
            yield "        result = kept(average)"
    if recipe.validation_share:
        yield f"        held_out = accuracy({measured}, x[validation], y[validation])"
        yield '        told = f"held out {100 * held_out:.1f} % right"'
        yield '        print(f"epoch {epoch}: loss {mean:.4f}, {told}")'
    else:
        yield '        print(f"epoch {epoch}: loss {mean:.4f}")'
    if not of.watched:
        return
    if recipe.validation_share:
        yield f"        loss = loss_of({measured}, x[validation], y[validation])"
    else:
        yield "        each = zip(losses, parts, strict=True)"
        yield "        loss = sum(one * len(part) for one, part in each) / len(training)"
    yield from schedules.after(recipe)
    if recipe.patience:
        yield "        if loss < best:"
        yield "            best, best_epoch = loss, epoch"
        yield f"            best_weights = copy.deepcopy({measured}.state_dict())"
        yield "        elif epoch - best_epoch >= PATIENCE:"
        yield "            break"


def _result(of: Training) -> Iterator[str]:
    if of.recipe.patience:
        yield "    network.load_state_dict(best_weights)"
    elif of.recipe.weight_average:
        network = "kept(average)" if of.rules.constrain else "average"
        yield f"    return {network}.eval()"
        return
    yield "    return network.eval()"
