"""Many pictures as points of a plane: by principal components and by neighbours."""

from __future__ import annotations

import numpy as np
import pytest

from engine.blocks import Dense
from engine.data.dataset import Dataset
from engine.data.preprocessing import Preprocessing
from engine.inspection.projection import Method, TooFew, flattened, outputs_of, project
from engine.inspection.target import DesignTarget
from engine.network import Network
from tests.helpers.trained_lenet import digits, trained_lenet

RANDOM = np.random.default_rng(0)


def groups(count: int = 40) -> tuple[np.ndarray, np.ndarray]:
    """Return three groups far apart in twenty dimensions, and which group each row is of."""
    centres = RANDOM.normal(0, 20, (3, 20))
    labels = np.repeat(np.arange(3), count)
    rows = centres[labels] + RANDOM.normal(0, 1, (len(labels), 20))
    return rows.astype(np.float32), labels


def test_components_are_those_of_the_singular_values() -> None:
    rows, _ = groups()
    projection = project(rows, np.arange(len(rows)), "pca")
    centred = rows - rows.mean(axis=0)
    _, sizes, directions = np.linalg.svd(centred, full_matrices=False)
    expected = centred @ directions[:2].T
    np.testing.assert_allclose(np.abs(projection.points), np.abs(expected), rtol=1e-3, atol=1e-3)
    shares = sizes**2 / (sizes**2).sum()
    assert projection.explained == pytest.approx(tuple(shares[:2]), rel=1e-4)


def test_a_further_picture_finds_its_place_among_the_points() -> None:
    rows, _ = groups()
    projection = project(rows, np.arange(len(rows)), "pca")
    assert projection.plane is not None
    assert projection.plane.place(rows[17]) == pytest.approx(tuple(projection.points[17]), abs=1e-3)


@pytest.mark.parametrize("method", ["pca", "tsne"])
def test_groups_stay_apart_and_the_same_seed_gives_the_same_points(method: str) -> None:
    rows, labels = groups()
    first = project(rows, np.arange(len(rows)), method)  # type: ignore[arg-type]
    again = project(rows, np.arange(len(rows)), method)  # type: ignore[arg-type]
    np.testing.assert_array_equal(first.points, again.points)
    distances = np.linalg.norm(first.points[:, None] - first.points[None], axis=2)
    np.fill_diagonal(distances, np.inf)
    assert (labels[distances.argmin(axis=1)] == labels).all()


def test_rows_that_are_no_numbers_are_left_out_and_too_few_are_refused() -> None:
    rows, _ = groups(2)
    rows[1, 3] = np.nan
    assert project(rows, np.arange(6), "pca").places.tolist() == [0, 2, 3, 4, 5]
    with pytest.raises(TooFew, match="at least three"):
        project(rows[:3], np.arange(3), "pca")
    with pytest.raises(TooFew, match="the same of every picture"):
        project(np.ones((5, 4), np.float32), np.arange(5), "pca")


def test_one_number_a_picture_still_is_a_plane() -> None:
    rows = np.arange(5, dtype=np.float32)[:, None]
    projection = project(rows, np.arange(5), "pca")
    assert projection.points[:, 1].tolist() == [0] * 5
    assert len(set(projection.points[:, 0])) == 5


def test_large_maps_are_averaged_down() -> None:
    maps = RANDOM.normal(size=(2, 8, 32, 32)).astype(np.float32)
    small = flattened(maps)
    assert small.shape == (2, 8 * 16 * 16)
    expected = maps[1, 3].reshape(16, 2, 16, 2).mean(axis=(1, 3))
    np.testing.assert_allclose(small[1].reshape(8, 16, 16)[3], expected, rtol=1e-4, atol=1e-6)


def test_a_trained_networks_last_layers_part_the_digits_better_than_the_picture() -> None:
    data: Dataset = digits()
    inspector = trained_lenet().open()
    pictures, labels = data.test_pictures[::3][:300], data.test_labels[::3][:300]
    done: list[int] = []
    rows = outputs_of(inspector, "dense-2", pictures, lambda d, _: done.append(d))
    assert rows is not None
    assert rows.shape == (300, 84)
    assert done[-1] == 300
    raw = (pictures.reshape(300, -1) / 255).astype(np.float32)

    def right(values: np.ndarray) -> float:
        points = project(values, np.arange(300), "pca").points
        distances = np.linalg.norm(points[:, None] - points[None], axis=2)
        np.fill_diagonal(distances, np.inf)
        return float((labels[distances.argmin(axis=1)] == labels).mean())

    assert right(rows) > right(raw) + 0.15


def test_it_can_be_called_off_and_takes_pictures_of_another_size() -> None:
    given = Preprocessing(channels=3, height=8, width=8, mean=(0.5,) * 3, deviation=(0.5,) * 3)
    inspector = DesignTarget(Network.of(Dense()), given, ("a", "b"), None).open()
    pictures = RANDOM.integers(0, 256, (5, 28, 28, 1), dtype=np.uint8)
    (layer,) = inspector.layer_ids
    assert outputs_of(inspector, layer, pictures, cancelled=lambda: True) is None
    rows = outputs_of(inspector, layer, pictures)
    assert rows is not None
    assert rows.shape == (5, 2)


@pytest.mark.parametrize("method", ["pca", "tsne"])
@pytest.mark.parametrize("size", [1e-30, 1e30])
def test_numbers_of_any_size_are_placed(method: Method, size: float) -> None:
    rows = np.random.default_rng(1).normal(size=(30, 8)).astype(np.float32)
    plain, scaled = (project(r, np.arange(30), method) for r in (rows, rows * np.float32(size)))
    if method == "pca":
        np.testing.assert_allclose(scaled.points / size, plain.points, rtol=1e-3, atol=1e-5)
        assert scaled.explained == pytest.approx(plain.explained, rel=1e-4)
        assert scaled.plane is not None
        place = scaled.plane.place(rows[4] * np.float32(size))
        np.testing.assert_allclose(place, scaled.points[4], rtol=1e-3)
    assert np.isfinite(scaled.points).all()


def test_neighbours_are_found_by_a_single_number() -> None:
    rows = np.repeat([[0.0], [9.0]], 20, axis=0).astype(np.float32)
    rows += np.random.default_rng(2).normal(size=rows.shape).astype(np.float32)
    points = project(rows, np.arange(40), "tsne").points
    assert points.shape == (40, 2)
    near = np.linalg.norm(points[:, None] - points[None], axis=2) + 1e9 * np.eye(40)
    assert ((near.argmin(1) < 20) == (np.arange(40) < 20)).all()
