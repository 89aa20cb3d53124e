"""Face ID: what photographs of one person differ by counts less."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image

from engine.experiments.face_id.embedder import MAPS
from engine.experiments.face_id.experiment import Trained, run
from engine.experiments.face_id.options import FaceId
from engine.experiments.face_id.people import People
from engine.experiments.face_id.portrait import portrait
from engine.experiments.face_id.rates import ErrorRates, all_pairs
from engine.experiments.face_id.within import Within


def test_what_photographs_of_one_person_differ_by_counts_as_much_in_every_direction() -> None:
    drawn = np.random.default_rng(0).normal(size=(24, 40)) * np.linspace(0.1, 3, 40)
    people = np.repeat(np.arange(6), 4)
    embeddings = (drawn + people[:, None]).astype(np.float32)
    within = Within.of(embeddings, people)
    apart = np.concatenate([e - e.mean(0) for e in embeddings.astype(float).reshape(6, 4, 40)])
    covariance = apart.T @ apart / 24
    mean = np.trace(covariance) / 40
    left = np.eye(40) - within.directions.T @ within.directions
    evened = left @ (covariance + mean * np.eye(40)) @ left
    np.testing.assert_allclose(evened, mean * np.eye(40), atol=1e-5)
    expected = embeddings @ left
    expected /= np.linalg.norm(expected, axis=1, keepdims=True)
    np.testing.assert_allclose(within.lessened(embeddings), expected, atol=1e-5)
    alike = np.ones((4, 40), np.float32)
    kept = Within.of(alike, np.zeros(4, np.int64)).lessened(alike)
    np.testing.assert_allclose(kept, alike / np.sqrt(40), rtol=1e-6)


def test_it_is_measured_on_those_who_are_learned_and_sets_others_further_apart(
    test_data: Path,
) -> None:
    with zipfile.ZipFile(test_data / "att-faces.zip") as archive:
        files = [f"att_faces/s{p}/{n}.pgm" for p in range(3, 23) for n in (1, 4, 7, 10)]
        pictures = np.stack([portrait(Image.open(archive.open(file))) for file in files])
    names = tuple(str(number) for number in range(20))
    people = People(pictures, np.repeat(np.arange(20), 4), names)
    *_, trained = run(FaceId(epochs=4), lambda: False, people)
    assert isinstance(trained, Trained)
    learned, measured = people.divided
    without = replace(trained.embedder, within=None)
    assert trained.embedder.within is not None
    again = without.comparing(learned.pictures, learned.labels).open().embed(learned.pictures)
    by_run = trained.embedder.open().embed(learned.pictures)
    np.testing.assert_allclose(again, by_run, atol=1e-4)
    before = all_pairs(without.open().embed(measured.pictures), measured.labels)
    assert in_deviations(trained.rates) > in_deviations(before)
    turned = trained.embedder.open().embed(measured.pictures[:4, :, ::-1].copy())
    there = trained.embedder.open().embed(measured.pictures[:4])
    back = turned.reshape(-1, *MAPS)[..., ::-1].reshape(there.shape)
    np.testing.assert_allclose(back, there, atol=1e-4)


def in_deviations(rates: ErrorRates) -> float:
    """Return how far both kinds of pairs lie apart, in deviations: of fewer pairs than an error
    rate needs (d′ of Green and Swets 1966).
    """
    spread = np.sqrt((rates.genuine.var() + rates.impostor.var()) / 2)
    return float((rates.impostor.mean() - rates.genuine.mean()) / spread)
