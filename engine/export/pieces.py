"""The parts of the exported source that are the same, or nearly so, for every network."""

from __future__ import annotations

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

LOSS = '''\
@torch.no_grad()
def loss_of(network: Network, pictures: Tensor, labels: Tensor) -> float:
    """Return the mean cross-entropy of normalised pictures."""
    network.eval()
    total = 0.0
    for x, y in zip(pictures.split(256), labels.split(256), strict=True):
        total += functional.cross_entropy(network(x), y, reduction="sum").item()
    return total / len(labels)'''

MAIN = '''\
def main(names: list[str]) -> int:
    """Print what is in pictures; return 0, or 2 where something can't be used."""
    if not names:
        print(f"usage: python {Path(__file__).name} picture.png ...", file=sys.stderr)
        return 2
    if not WEIGHTS.exists():
        print(f"{WEIGHTS} is missing: train and save a network first.", file=sys.stderr)
        return 2
    network = load()
    for name in names:
        try:
            with Image.open(name) as picture:
                answer = predict(picture, network)
        except (OSError, SyntaxError, ValueError):
            print(f"{name} is missing, or no readable picture.", file=sys.stderr)
            return 2
        best = max(answer, key=answer.__getitem__)
        print(f"{name}: {best} ({100 * answer[best]:.1f} %)")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))'''

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
