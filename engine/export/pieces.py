"""The parts of the exported source that are the same, or nearly so, for every network."""

from __future__ import annotations

from engine.export.expressions import call, laid_out
from engine.recipe import Recipe
from engine.settings import declared

ANSWERING = "# Answering"
TRAINING = "# Training"
READING = "# Reading pictures"

MEASURED = "Of each channel in the training pictures, on a scale from 0 to 1."
NOT_MEASURED = "No pictures were at hand to be measured: these bring every pixel to −1 … 1."

HEADER = '''\
"""A convolutional network, designed with Convoscope: its layers, training and answers.

Ask it what is in pictures:

    python THIS_FILE picture.png ...

Or from other code: ``predict(picture)`` answers, ``train(pictures, labels)`` begins
anew, ``load()`` and ``save(network)`` read and write the weights, which lie beside this
file under the same name, ending in .safetensors. It needs torch, numpy, pillow and
safetensors.
"""'''

FIT = '''\
def fit(picture: Image.Image) -> NDArray[np.uint8]:
    """Return the middle of a picture as bytes (height, width, channels), resized{grey}.

    It is turned as the camera was held, and transparent places become white.
    """
    picture = eight_bits(ImageOps.exif_transpose(picture))
    if picture.has_transparency_data:
        picture = picture.convert("RGBA")
        paper = Image.new("RGBA", picture.size, "white")
        picture = Image.alpha_composite(paper, picture)
    picture = picture.convert("{mode}")
    (width, height), (wide, high) = picture.size, (SHAPE[2], SHAPE[1])
    scale = min(width / wide, height / high)
    # The largest box in the middle with the network's proportions.
    box_wide, box_high = min(wide * scale, width), min(high * scale, height)
    left, top = (width - box_wide) / 2, (height - box_high) / 2
    box = (left, top, left + box_wide, top + box_high)
    resized = picture.resize((wide, high), Image.Resampling.BILINEAR, box)
    return np.array(resized, dtype=np.uint8).reshape(high, wide, SHAPE[0])'''

NORMALISE = '''\
def normalise(pictures: NDArray[np.uint8]) -> Tensor:
    """Turn bytes (n, height, width, channels) into what the network sees (n, c, h, w)."""
    mean = torch.tensor(MEAN).view(1, -1, 1, 1)
    deviation = torch.tensor(DEVIATION).view(1, -1, 1, 1)
    pixels = torch.tensor(pictures).permute(0, 3, 1, 2)
    return ((pixels.float() / 255 - mean) / deviation).contiguous()'''

LOADING = '''\
def load(file: Path = WEIGHTS) -> Network:
    """Return the network with the weights of a file, ready to answer."""
    network = Network()
    network.load_state_dict(load_file(file))
    return network.eval()'''

SAVING = '''\
def save(network: Network, file: Path = WEIGHTS) -> None:
    """Write the weights to a file."""
    save_file(network.state_dict(), file)'''

PREDICT = '''\
@torch.no_grad()
def predict(
    image: Image.Image | str | Path,
    network: Network | None = None,
) -> dict[str, float]:
    """Return the probability of each class for a picture, or for the file of one."""
    picture = image if isinstance(image, Image.Image) else Image.open(image)
    network = load() if network is None else network.eval()
    logits = network(normalise(fit(picture)[np.newaxis]))
    probabilities = torch.softmax(logits, dim=1)[0].tolist()
    return dict(zip(CLASSES, probabilities, strict=True))'''

MAIN = """\
if __name__ == "__main__":
    trained = load()
    for name in sys.argv[1:]:
        answer = predict(name, trained)
        best = max(answer, key=answer.__getitem__)
        print(f"{name}: {best} ({answer[best]:.1%})")"""

SPLIT = '''\
def split(labels: NDArray[np.int64]) -> tuple[Tensor, Tensor]:
    """Return the places of the pictures to train on, and of those held out.

    The choice is random, but each class gives its share.
    """
    order = np.random.default_rng(SEED).permutation(len(labels))
    by_class = order[np.argsort(labels[order], kind="stable")]
    # Every time the running share passes a half, one more picture is held out.
    passed = np.floor(np.arange(len(labels) + 1) * VALIDATION_SHARE + 0.5)
    held_out = np.diff(passed) > 0
    training, validation = by_class[~held_out], by_class[held_out]
    return torch.from_numpy(np.sort(training)), torch.from_numpy(np.sort(validation))'''

BATCHES = '''\
def batches(places: Tensor, generator: torch.Generator) -> list[Tensor]:
    """Return ``places`` in a new random order, cut into batches."""
    order = torch.randperm(len(places), generator=generator)
    parts = list(places[order].split(BATCH_SIZE))
    if len(parts) > 1 and len(parts[-1]) == 1:
        # Batch normalisation can't work on a single picture: it joins those before it.
        parts[-2:] = [torch.cat(parts[-2:])]
    return parts'''

BATCHES_OF_ONE = '''\
def batches(places: Tensor, generator: torch.Generator) -> list[Tensor]:
    """Return ``places`` in a new random order, one by one."""
    order = torch.randperm(len(places), generator=generator)
    return list(places[order].split(BATCH_SIZE))'''

ACCURACY = '''\
@torch.no_grad()
def accuracy(network: Network, pictures: Tensor, labels: Tensor) -> float:
    """Return the share of normalised pictures that the network classifies rightly."""
    network.eval()
    parts = zip(pictures.split(256), labels.split(256), strict=True)
    right = sum((network(x).argmax(1) == y).sum().item() for x, y in parts)
    return right / len(labels)'''


def step(cost: bool, constrain: bool) -> str:
    """Return one step of training."""
    loss = "functional.cross_entropy(network(pictures), labels)"
    lines = [
        "def step(",
        "    network: Network,",
        "    optimiser: torch.optim.Optimizer,",
        "    pictures: Tensor,",
        "    labels: Tensor,",
        ") -> float:",
        '    """Adjust the weights to normalised pictures; return the loss before it."""',
        f"    loss = {loss}{' + penalty(network)' if cost else ''}",
        "    optimiser.zero_grad()",
        "    loss.backward()",
        "    optimiser.step()",
        *(["    constrain(network)"] if constrain else []),
        "    return loss.item()",
    ]
    return "\n".join(lines)


OPTIMISERS = {"sgd": "SGD", "adam": "Adam", "adamw": "AdamW"}
ALWAYS = ("epochs", "batch_size", "learning_rate", "weight_decay", "validation_share", "seed")
"""The settings of a recipe that every source carries out."""


def left_out(recipe: Recipe) -> tuple[str, ...]:
    """Return the labels of what a recipe asks for and the source doesn't do."""
    written = {*ALWAYS}
    if recipe.optimiser in OPTIMISERS:
        written.add("optimiser")
    if recipe.optimiser == "sgd":
        written.add("momentum")
    return tuple(
        setting.label
        for setting in declared(Recipe)
        if setting.name not in written
        and setting.matters(recipe)
        and getattr(recipe, setting.name) != setting.default
    )


def optimiser(recipe: Recipe) -> str:
    """Return the function that makes the optimiser of a recipe."""
    name = OPTIMISERS.get(recipe.optimiser, "AdamW")
    given = ["network.parameters()", "lr=LEARNING_RATE"]
    if name == "SGD":
        given.append("momentum=MOMENTUM")
    # AdamW has a decay of its own where none is given.
    if recipe.weight_decay or name == "AdamW":
        given.append("weight_decay=WEIGHT_DECAY")
    return "\n".join(
        [
            "def make_optimiser(network: Network) -> torch.optim.Optimizer:",
            '    """Return the rule that turns gradients into changes of the weights."""',
            *laid_out(call(f"torch.optim.{name}", *given), "return ", indent=4),
        ]
    )


def recipe_constants(recipe: Recipe) -> str:
    """Return the recipe's numbers, those that matter."""
    lines = [
        f"EPOCHS = {recipe.epochs}",
        f"BATCH_SIZE = {recipe.batch_size}",
        f"LEARNING_RATE = {recipe.learning_rate!r}",
    ]
    if recipe.optimiser == "sgd":
        lines.append(f"MOMENTUM = {recipe.momentum!r}")
    if recipe.weight_decay or OPTIMISERS.get(recipe.optimiser, "AdamW") == "AdamW":
        lines.append(f"WEIGHT_DECAY = {recipe.weight_decay!r}")
    if recipe.validation_share:
        lines.append(f"VALIDATION_SHARE = {recipe.validation_share!r}")
    missing = left_out(recipe)
    if missing:
        lines.append("# Convoscope's own recipe also sets, and this file leaves out:")
        lines += [f"# - {label}" for label in missing]
    return "\n".join([*lines, f"SEED = {recipe.seed}"])


def train(recipe: Recipe, chance: bool) -> str:
    """Return the training loop. ``chance``: some layer draws random numbers, as dropout does."""
    held_out = bool(recipe.validation_share)
    lines = [
        "def train(pictures: NDArray[np.uint8], labels: NDArray[np.int64]) -> Network:",
        '    """Train a new network on pictures (n, height, width, channels) and return it.',
        "",
        "    ``labels`` (n,) are places in CLASSES.",
        '    """',
        *(["    torch.manual_seed(SEED)"] if chance else []),
        "    network = Network()",
        "    initialise(network)",
        "    optimiser = make_optimiser(network)",
        "    generator = torch.Generator().manual_seed(SEED)",
        "    x, y = normalise(pictures), torch.from_numpy(labels)",
        "    training, validation = split(labels)"
        if held_out
        else "    training = torch.arange(len(labels))",
        "    for epoch in range(1, EPOCHS + 1):",
        "        network.train()",
        "        parts = batches(training, generator)",
        "        losses = [step(network, optimiser, x[part], y[part]) for part in parts]",
        "        mean = sum(losses) / len(losses)",
    ]
    if held_out:
        lines += [
            "        held_out = accuracy(network, x[validation], y[validation])",
            '        print(f"epoch {epoch}: loss {mean:.4f}, held out {held_out:.1%} right")',
        ]
    else:
        lines.append('        print(f"epoch {epoch}: loss {mean:.4f}")')
    return "\n".join([*lines, "    return network.eval()"])
