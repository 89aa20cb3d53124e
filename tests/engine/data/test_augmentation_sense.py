"""Augmentation that does more harm than good is said, and what is of use is left alone."""

from __future__ import annotations

import pytest

from engine.data.augmentation_sense import doubts, seen
from engine.data.entries import CATALOGUE
from engine.recipe import Recipe

GREY, COLOUR = (1, 28, 28), (3, 32, 32)


def about(recipe: Recipe, name: str) -> dict[str, str]:
    entry = next(entry for entry in CATALOGUE if entry.name == name)
    return doubts(recipe, name, entry.classes, (entry.channels, entry.height, entry.width))


@pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.name)
def test_usual_numbers_give_no_doubts(entry) -> None:
    usual = Recipe(shift=0.1, rotation=15.0, scaling=0.1, shear=10.0, noise=0.05, mixup=0.2)
    assert about(Recipe(), entry.name) == {}
    assert about(usual, entry.name) == {}
    assert about(Recipe(crop_padding=4, cutout=8), entry.name) == {}


@pytest.mark.parametrize(
    ("name", "flip", "example"),
    [
        ("mnist", "both", "6 looks like 9"),
        ("mnist-5k", "vertical", "6 looks like 9"),
        ("svhn", "horizontal", "2 looks like 5"),
        ("emnist-balanced", "horizontal", "b looks like d"),
        ("emnist-letters", "vertical", "M looks like W"),
        ("kmnist", "horizontal", "mirrored: set"),
    ],
)
def test_writing_is_not_to_be_flipped(name: str, flip: str, example: str) -> None:
    found = about(Recipe.model_validate({"flip": flip}), name)
    assert list(found) == ["flip"]
    assert example in found["flip"]
    assert found["flip"].endswith("set Flip to none.")


def test_letters_in_folders_are_known_by_their_names() -> None:
    recipe = Recipe(flip="horizontal")
    found = doubts(recipe, "/pictures/signs", ("a", "b", "d"), GREY)
    assert "b looks like d" in found["flip"]
    assert seen("/pictures/pets", ("cat", "dog")) == "any"
    assert doubts(recipe, "/pictures/pets", ("cat", "dog"), COLOUR) == {}
    assert seen("/nowhere", ()) == "any"


def test_what_stands_upright_may_be_mirrored_but_not_put_on_its_head() -> None:
    for name in ("cifar10", "fashion-mnist", "faces"):
        assert about(Recipe(flip="horizontal"), name) == {}
        assert "upside down" in about(Recipe(flip="vertical"), name)["flip"]
        assert "upside down" in about(Recipe(flip="both"), name)["flip"]


def test_shapes_are_the_same_however_they_are_turned() -> None:
    assert about(Recipe(flip="both", rotation=180.0), "shapes") == {}
    assert about(Recipe(flip="both", rotation=180.0, hue=0.3), "shapes-colour") == {}


def test_turning_digits_far_makes_others_of_them() -> None:
    assert about(Recipe(rotation=45.0), "mnist") == {}
    assert "6 looks like 9" in about(Recipe(rotation=46.0), "mnist")["rotation"]
    assert about(Recipe(rotation=90.0), "cifar10") == {}


def test_grey_pictures_have_no_colours_to_change() -> None:
    found = about(Recipe(hue=0.1, saturation=0.2, brightness=0.2, contrast=0.2), "mnist")
    assert list(found) == ["saturation", "hue"]
    assert found["hue"] == "These pictures are grey: Hue changes nothing in them."
    assert about(Recipe(hue=0.1, saturation=0.2), "cifar10") == {}


def test_crops_and_squares_must_leave_something_to_see() -> None:
    assert about(Recipe(crop_padding=14, cutout=14), "mnist") == {}
    found = about(Recipe(crop_padding=15, cutout=15), "mnist")
    assert "a picture of 28×28" in found["crop_padding"]
    assert "choose 7 or fewer" in found["crop_padding"]
    assert "choose 14 or fewer" in found["cutout"]
