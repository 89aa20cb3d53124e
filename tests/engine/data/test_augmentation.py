"""What augmentation makes of real digits and shapes: just what its numbers say, by its own dice."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from torch import Tensor
from torchvision.transforms import v2

from engine.data import catalogue
from engine.data.augmentation import Augmentation
from engine.data.changes import Colours, Warp
from engine.data.dataset import Dataset
from engine.recipe import Recipe

COUNT = 200
EVERYTHING = Recipe(
    shift=0.1,
    rotation=10.0,
    scaling=0.1,
    shear=10.0,
    flip="both",
    crop_padding=2,
    brightness=0.2,
    contrast=0.2,
    saturation=0.3,
    hue=0.1,
    noise=0.05,
    cutout=6,
    mixup=0.4,
)


@pytest.fixture(scope="module")
def digits() -> Dataset:
    return catalogue.load("mnist-5k")


@pytest.fixture(scope="module")
def shapes() -> Dataset:
    return catalogue.load("shapes-colour")


def some(data: Dataset, count: int = COUNT) -> tuple[Tensor, Tensor]:
    """Return normalised pictures of all classes, channels last in memory, and labels."""
    chosen = np.random.default_rng(0).permutation(len(data.train_labels))[:count]
    pictures = data.preprocessing.normalise(data.train_pictures[chosen])
    labels = torch.from_numpy(data.train_labels[chosen])
    return pictures.contiguous(memory_format=torch.channels_last), labels


def augmentation(data: Dataset, recipe: Recipe, seed: int = 3) -> Augmentation:
    generator = torch.Generator().manual_seed(seed)
    made = Augmentation.of(recipe, data.preprocessing, len(data.classes), generator)
    assert made is not None
    return made


def changed(data: Dataset, recipe: Recipe, seed: int = 3) -> tuple[Tensor, Tensor]:
    """Return pictures as they are and as ``recipe`` makes them, both from black 0 to white 1."""
    pictures, labels = some(data)
    after, targets = augmentation(data, recipe, seed)(pictures, labels)
    assert targets is labels
    return lit(data, pictures), lit(data, after)


def lit(data: Dataset, pictures: Tensor) -> Tensor:
    by = data.preprocessing
    deviation, mean = (torch.tensor(n).view(1, -1, 1, 1) for n in (by.deviation, by.mean))
    return pictures * deviation + mean


def centres(pictures: Tensor) -> Tensor:
    """Return (n, 2): the centre of mass of each picture, row and column."""
    light = pictures.mean(1).clamp(0)
    total = light.sum((1, 2))
    rows = (light.sum(2) * torch.arange(light.shape[1])).sum(1) / total
    columns = (light.sum(1) * torch.arange(light.shape[2])).sum(1) / total
    return torch.stack([rows, columns], 1)


def warp(data: Dataset, **numbers: float) -> Tensor:
    """Return the pictures warped by just these numbers, as light."""
    pictures, _ = some(data)
    by = data.preprocessing
    made = Warp(torch.Generator(), by.mean, by.deviation, 0, 0, 0, 0)
    every = {"turn": 0.0, "slant": 0.0, "scale": 1.0, "right": 0.0, "down": 0.0, **numbers}
    given = [torch.full((len(pictures),), value) for value in every.values()]
    ratio = pictures.shape[2] / pictures.shape[3]
    return lit(data, made.transform(pictures, {"rows": made.rows(*given, ratio)}))


def test_what_is_off_is_not_there(digits: Dataset) -> None:
    generator = torch.Generator().manual_seed(1)
    before = generator.get_state()
    assert not Recipe().augments
    for recipe in (Recipe(), Recipe(hue=0.5, saturation=1.0)):  # digits have no colours
        assert Augmentation.of(recipe, digits.preprocessing, 10, generator) is None
    assert torch.equal(generator.get_state(), before)
    assert all(Recipe.model_validate({name: value}).augments for name, value in numbers().items())


def numbers() -> dict[str, object]:
    return EVERYTHING.model_dump(exclude_defaults=True)


def test_the_same_seed_gives_the_same_pictures_and_nobody_else_s_numbers_matter(
    shapes: Dataset,
) -> None:
    pictures, labels = some(shapes)
    kept, others = pictures.clone(), torch.get_rng_state()
    first, targets = augmentation(shapes, EVERYTHING)(pictures, labels)
    torch.rand(5)
    again, same = augmentation(shapes, EVERYTHING)(pictures, labels)
    assert torch.equal(first, again)
    assert torch.equal(targets, same)
    assert not torch.equal(first, augmentation(shapes, EVERYTHING, seed=4)(pictures, labels)[0])
    torch.set_rng_state(others)
    augmentation(shapes, EVERYTHING)(pictures, labels)
    assert torch.equal(torch.get_rng_state(), others)
    assert torch.equal(pictures, kept)


@pytest.mark.parametrize("name", sorted(numbers()))
def test_every_change_goes_on_from_the_state_of_its_generator(name: str, shapes: Dataset) -> None:
    recipe = Recipe.model_validate({name: numbers()[name]})
    generator = torch.Generator().manual_seed(7)
    made = Augmentation.of(recipe, shapes.preprocessing, 5, generator)
    assert made is not None
    made(*some(shapes))
    state = generator.get_state()
    expected = made(*some(shapes))
    resumed = torch.Generator()
    resumed.set_state(state)
    later = Augmentation.of(recipe, shapes.preprocessing, 5, resumed)
    assert later is not None
    for one, other in zip(later(*some(shapes)), expected, strict=True):
        assert torch.equal(one, other)


@pytest.mark.parametrize("name", sorted(set(numbers()) - {"mixup"}))
def test_every_picture_has_numbers_of_its_own(name: str, shapes: Dataset) -> None:
    pictures, _ = some(shapes, 1)
    recipe = Recipe.model_validate({name: numbers()[name]})
    alike = pictures.expand(16, -1, -1, -1).contiguous(memory_format=torch.channels_last)
    after, _ = augmentation(shapes, recipe)(alike, torch.zeros(16, dtype=torch.long))
    assert after.shape == alike.shape
    assert after.is_contiguous(memory_format=torch.channels_last)
    different = {picture.numpy().tobytes() for picture in after.contiguous()}
    assert len(different) > (3 if name == "flip" else 11)
    assert (after.dtype, bool(after.isfinite().all())) == (torch.float32, True)


def test_a_shift_moves_the_centre_of_mass_by_at_most_its_share(digits: Dataset) -> None:
    before, after = changed(digits, Recipe(shift=0.1))
    moved = centres(after) - centres(before)
    assert moved.abs().max() <= 2.8 + 1e-3
    assert moved.abs().max() > 2.6
    assert moved.mean(0).abs().max() < 0.4
    right = centres(warp(digits, right=2 / 28)) - centres(before)
    # Some digits touch the edge and lose a little.
    assert right.median(0).values.tolist() == pytest.approx([0, 2], abs=1e-4)
    assert torch.allclose(warp(digits, right=2 / 28)[..., 2:], before[..., :-2], atol=1e-5)


def test_a_rotation_by_a_quarter_is_exact_and_by_little_turns_little(digits: Dataset) -> None:
    before, after = changed(digits, Recipe(rotation=15.0))
    quarter = warp(digits, turn=math.pi / 2)
    torch.testing.assert_close(quarter, before.rot90(1, (2, 3)), atol=1e-4, rtol=0)
    expected = torch.cat([v2.functional.rotate(p, 15.0, v2.InterpolationMode.BILINEAR)[None]
                          for p in before])  # fmt: skip
    turned = warp(digits, turn=math.radians(15))
    assert (turned - expected).abs().mean() < 0.01 < (turned - before).abs().mean()
    assert 0.01 < (after - before).abs().mean() < 0.06


def test_scaling_changes_the_size_and_shear_only_slants(digits: Dataset) -> None:
    before, _ = some(digits)
    before = lit(digits, before)
    light = before.sum((1, 2, 3))
    small = warp(digits, scale=0.8).sum((1, 2, 3)) / light
    assert small.mean() == pytest.approx(0.64, abs=0.02)
    slanted = warp(digits, slant=math.radians(45))
    # A slant by 45 degrees moves each row by as many cells as it lies from the middle.
    middle = before.shape[2] // 2
    for row in (middle - 5, middle + 4):
        by = row - (middle - 0.5)
        expected = (
            before[:, :, row].roll(math.floor(by), 2) + before[:, :, row].roll(math.ceil(by), 2)
        ) / 2
        inner = slice(9, 19)
        assert torch.allclose(slanted[:, 0, row, inner], expected[:, 0, inner], atol=1e-4)


def test_a_warp_leaves_proportions_alone_in_pictures_that_are_not_square(digits: Dataset) -> None:
    square, _ = some(digits)
    made = Warp(torch.Generator(), *mean_and_deviation(digits), 0, 0, 0, 0)
    wide = torch.nn.functional.pad(square, [6, 6, 0, 0], value=float(made.black))
    given = [torch.full((COUNT,), value) for value in (math.radians(90), 0.0, 1.0, 0.0, 0.0)]
    turned = made.transform(wide, {"rows": made.rows(*given, 28 / 40)})
    expected = square.rot90(1, (2, 3))
    torch.testing.assert_close(turned[..., 6:-6], expected, atol=1e-3, rtol=0)
    assert torch.allclose(turned[..., :6], made.black.expand(1, 1, 28, 6), atol=1e-4)


def mean_and_deviation(data: Dataset) -> tuple[tuple[float, ...], tuple[float, ...]]:
    return data.preprocessing.mean, data.preprocessing.deviation


@pytest.mark.parametrize(
    ("flip", "axes"), [("horizontal", [(3,)]), ("vertical", [(2,)]), ("both", [(3,), (2,), (2, 3)])]
)
def test_a_flip_mirrors_exactly_and_every_second_picture(
    flip: str, axes: list[tuple[int, ...]], digits: Dataset
) -> None:
    pictures, labels = some(digits)
    after, _ = augmentation(digits, Recipe.model_validate({"flip": flip}))(pictures, labels)
    seen = {(): 0, **dict.fromkeys(axes, 0)}
    for one, other in zip(pictures, after, strict=True):
        same = [axis for axis in seen if torch.equal(one.flip([a - 1 for a in axis]), other)]
        assert same
        seen[same[0]] += 1
    assert min(seen.values()) > 0.3 * COUNT * 2 / len(seen)


def test_a_crop_is_a_window_of_the_padded_picture(digits: Dataset) -> None:
    before, after = changed(digits, Recipe(crop_padding=3))
    padded = torch.nn.functional.pad(before, [3] * 4)
    places = set()
    for one, other in zip(padded, after, strict=True):
        found = [
            (top, left)
            for top in range(7)
            for left in range(7)
            if torch.allclose(one[:, top : top + 28, left : left + 28], other, atol=1e-6)
        ]
        assert found
        places.add(found[0])
    assert len(places) > 40


def test_brightness_contrast_and_saturation_are_torchvision_s(shapes: Dataset) -> None:
    pictures = lit(shapes, some(shapes)[0])
    made = Colours(torch.Generator(), *mean_and_deviation(shapes), 0, 0, 0, 0, 0)
    numbers = torch.full((COUNT,), 1.3)
    still = torch.zeros(COUNT)
    strong = made.recoloured(pictures, numbers, still).clamp(0, 1)
    expected = v2.functional.adjust_saturation(pictures, 1.3)
    torch.testing.assert_close(strong, expected, atol=3e-3, rtol=0)
    for field, adjust in (
        ("brightness", v2.functional.adjust_brightness),
        ("contrast", v2.functional.adjust_contrast),
    ):
        before, after = changed(shapes, Recipe.model_validate({field: 0.4}))
        factors = []
        for one, other in zip(before, after, strict=True):
            tries = np.linspace(0.6, 1.4, 161)
            away = [float((adjust(one, f) - other).abs().max()) for f in tries]
            assert min(away) < 0.01
            factors.append(tries[int(np.argmin(away))])
        assert min(factors) < 0.65
        assert max(factors) > 1.35


def test_hue_turns_colours_and_leaves_light_and_grey_alone(shapes: Dataset) -> None:
    made = Colours(torch.Generator(), *mean_and_deviation(shapes), 0, 0, 0, 0, 0)
    red = torch.tensor([0.6, 0.3, 0.3]).view(1, 3, 1, 1)
    grey = torch.full((1, 3, 1, 1), 0.4)
    one = torch.ones(1)
    for turn in (0.3, math.pi, 5.0):
        turned = made.recoloured(red, one, torch.tensor([turn]))
        luma = (turned.flatten() * made.to_yiq[0]).sum()
        assert float(luma) == pytest.approx(0.3897, abs=1e-4)
        assert not torch.allclose(turned, red, atol=0.02)
        still = made.recoloured(grey, one, torch.tensor([turn]))
        torch.testing.assert_close(still, grey, atol=1e-5, rtol=0)
    opposite = made.recoloured(red, one, torch.tensor([math.pi])).flatten()
    assert opposite[0] < opposite[1]
    before, after = changed(shapes, Recipe(hue=0.1))
    assert (after - before).abs().max() > 0.1


def test_noise_has_its_deviation_and_stays_between_black_and_white(digits: Dataset) -> None:
    before, after = changed(digits, Recipe(noise=0.1))
    assert float(after.min()) >= -1e-6
    assert float(after.max()) <= 1 + 1e-6
    between = (before > 0.4) & (before < 0.6)
    added = (after - before)[between]
    assert added.std() == pytest.approx(0.1, rel=0.05)
    assert added.mean() == pytest.approx(0.0, abs=0.01)


def test_cutout_covers_one_square_with_the_mean(shapes: Dataset) -> None:
    pictures, labels = some(shapes)
    after, _ = augmentation(shapes, Recipe(cutout=8))(pictures, labels)
    covered = (after == 0).all(1)
    areas = covered.sum((1, 2))
    assert int(areas.max()) == 64
    assert int(areas.min()) >= 16
    for mask in covered:
        rows, columns = mask.any(1), mask.any(0)
        assert torch.equal(mask, rows[:, None] & columns[None])
    assert torch.equal(after[~covered[:, None].expand_as(after)],
                       pictures[~covered[:, None].expand_as(after)])  # fmt: skip


def test_mixup_blends_pictures_and_what_is_asked_for_by_the_same_shares(digits: Dataset) -> None:
    pictures, labels = some(digits)
    after, targets = augmentation(digits, Recipe(mixup=0.4))(pictures, labels)
    assert targets.shape == (COUNT, 10)
    torch.testing.assert_close(targets.sum(1), torch.ones(COUNT))
    shares = []
    for n in range(COUNT):
        if labels[n] == labels[n - 1]:
            continue
        share = targets[n, labels[n]]
        shares.append(float(share))
        blend = share * pictures[n] + (1 - share) * pictures[n - 1]
        torch.testing.assert_close(after[n], blend, atol=1e-5, rtol=1e-5)
    # Beta(0.4, 0.4): mean 0.5, deviation 0.5 / sqrt(1.8).
    assert np.mean(shares) == pytest.approx(0.5, abs=0.1)
    assert np.std(shares) == pytest.approx(0.373, abs=0.05)


def test_a_batch_of_one_picture_is_no_special_case(shapes: Dataset) -> None:
    pictures, labels = some(shapes, 1)
    after, targets = augmentation(shapes, EVERYTHING)(pictures, labels)
    assert after.shape == pictures.shape
    assert targets.tolist() == [[float(n == int(labels)) for n in range(5)]]
