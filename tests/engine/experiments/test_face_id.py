"""Face ID: rates counted by hand, faces in one form, a network that tells people apart."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load, save
from skimage import data

from engine import files
from engine.data.dataset import DataError
from engine.data.preprocessing import Pixels
from engine.data.progress import Cancelled, Job
from engine.experiments.events import Progress
from engine.experiments.face_id import embedder, enrolled, experiment
from engine.experiments.face_id.eigenfaces import Eigenfaces
from engine.experiments.face_id.embedder import (
    MAPS,
    NUMBERS,
    Embedder,
    design,
    recipe,
    train_embedder,
    trunk,
)
from engine.experiments.face_id.enrolled import Kept, nobody, own_rates
from engine.experiments.face_id.experiment import LEARNED, Trained, run, strangers
from engine.experiments.face_id.options import FaceId
from engine.experiments.face_id.people import embedded_faces, read_people
from engine.experiments.face_id.portrait import evened, find_portrait, portrait
from engine.experiments.face_id.rates import Embeddings, ErrorRates, all_pairs, distances
from engine.experiments.face_id.within import Within

RATES = ErrorRates(
    np.array([0.3, 0.1, 0.6, 0.2]),
    np.array([0.9, 0.4, 0.8, 0.5, 0.7]),
)
"""Four pairs of one person, five of two people."""


@pytest.fixture(scope="module")
def trained() -> Trained:
    """Return a network that has learned the embedded faces for a moment."""
    *told, result = run(FaceId(epochs=2), lambda: False)
    assert all(isinstance(one, Progress) for one in told)
    assert isinstance(result, Trained)
    return result


@pytest.mark.parametrize(
    ("threshold", "accepts", "rejects"),
    [
        (0.0, 0.0, 1.0),
        (0.1, 0.0, 0.75),
        (0.35, 0.0, 0.25),
        (0.4, 0.2, 0.25),
        (0.5, 0.4, 0.25),
        (0.6, 0.4, 0.0),
        (0.9, 1.0, 0.0),
    ],
)
def test_rates_are_the_shares_that_one_counts_by_hand(
    threshold: float, accepts: float, rejects: float
) -> None:
    assert RATES.false_accepts(threshold) == pytest.approx(accepts)
    assert RATES.false_rejects(threshold) == pytest.approx(rejects)
    false_accepts, false_rejects = RATES.curves
    place = max(0, int(np.searchsorted(RATES.thresholds, threshold, "right")) - 1)
    assert false_accepts[place] == pytest.approx(accepts)
    assert false_rejects[place] == pytest.approx(rejects)


def test_the_equal_error_rate_lies_where_the_two_are_nearest() -> None:
    # From 0.4 to 0.5 one of five and one of four are wrong: nowhere are the shares nearer.
    assert RATES.equal == pytest.approx((0.45, (0.2 + 0.25) / 2))
    assert RATES.threshold_for(0.0) == 0.3
    assert RATES.threshold_for(0.2) == RATES.threshold_for(0.39) == 0.4
    assert RATES.threshold_for(1.0) == 0.9
    apart = ErrorRates(np.array([0.1, 0.2]), np.array([0.3, 0.4]))
    assert apart.equal == pytest.approx((0.25, 0.0))
    turned = ErrorRates(np.array([0.3, 0.4]), np.array([0.1, 0.2]))
    assert turned.equal_error_rate == 1
    with pytest.raises(ValueError, match="finite"):
        ErrorRates(np.array([np.nan]), np.array([0.1]))
    with pytest.raises(ValueError, match="at least one"):
        ErrorRates(np.array([]), np.array([0.1]))


def test_all_pairs_are_of_different_pictures_and_sorted_by_whose_they_are() -> None:
    one, across = np.array([1, 0], np.float32), np.array([0, 1], np.float32)
    rates = all_pairs(np.stack([one, one, across, -one]), np.array([0, 0, 1, 1]))
    assert rates.genuine.tolist() == [0, 1]
    assert rates.impostor.tolist() == [1, 1, 2, 2]
    assert distances(one[None], -one[None]) == [[2]]


def test_a_portrait_is_the_same_in_dim_and_in_bright_light() -> None:
    face = embedded_faces()[0, ..., 0].astype(float)
    made = evened(np.rint(face * 0.5 + 20).astype(np.uint8)).astype(int)
    assert abs(made - evened(face.astype(np.uint8))).mean() < 1
    assert abs(made.mean() - 128) < 2
    assert (evened(np.full((40, 32), 7, np.uint8)) == 128).all()


def test_the_face_of_a_photograph_becomes_a_portrait_wherever_it_stands() -> None:
    astronaut = data.astronaut()
    seen = find_portrait(astronaut)
    assert seen is not None
    x, y, width, height = seen.box
    assert x < 223 < x + width, "between her eyes"
    assert y < 115 < y + height
    assert seen.portrait.shape == (40, 32, 1)
    corner = find_portrait(astronaut[60:, 150:].copy())
    assert corner is not None
    alike = np.corrcoef(seen.portrait.ravel(), corner.portrait.ravel())[0, 1]
    assert alike > 0.6, "beyond the picture its edge goes on"
    assert find_portrait(data.coins()) is None


def test_a_network_that_has_learned_other_people_tells_strangers_apart(trained: Trained) -> None:
    assert (trained.learned_people, trained.measured_people) == (70, 30)
    assert not trained.real
    assert trained.embedder.within is None, "there is one picture of each"
    assert len(trained.rates.genuine) == 30 * 6
    assert trained.rates.equal_error_rate < 0.47, "after two epochs; chance is 0.5"
    embedded = trained.embedder.open().embed(strangers())
    assert embedded.shape == (100 - LEARNED, NUMBERS)
    assert np.linalg.norm(embedded, axis=1) == pytest.approx(1, abs=1e-5)
    assert trunk().blocks == design().blocks[:-1]
    with pytest.raises(ValueError, match="portraits of"):
        trained.embedder.open().embed(np.zeros((1, 9, 9, 1), np.uint8))


def test_nobody_who_is_measured_or_a_stranger_has_been_learned(
    trained: Trained, monkeypatch: pytest.MonkeyPatch
) -> None:
    learned: list[Pixels] = []
    changed: list[Pixels] = []

    def train(pictures: Pixels, *_: object) -> Iterator[Embedder]:
        learned.extend(pictures)
        yield trained.embedder

    def views(faces: Pixels, seed: int) -> Pixels:
        changed.extend(faces)
        return made(faces, seed)

    made = experiment._views
    monkeypatch.setattr(experiment, "train_embedder", train)
    monkeypatch.setattr(experiment, "_views", views)
    [result] = run(FaceId(), lambda: False)
    assert isinstance(result, Trained)
    seen = {picture.tobytes() for picture in learned}
    for others in (changed, result.strangers):
        assert len(others) == 30
        assert not seen & {picture.tobytes() for picture in others}


def test_an_embedding_is_the_mean_over_nine_places_and_turns_round_with_the_portrait(
    trained: Trained, monkeypatch: pytest.MonkeyPatch
) -> None:
    by, faces = trained.embedder.open(), strangers()[:2]
    embedded = by.embed(faces)
    mirrored = by.embed(faces[:, :, ::-1].copy())
    np.testing.assert_allclose(
        mirrored.reshape(2, *MAPS)[..., ::-1], embedded.reshape(2, *MAPS), atol=1e-5
    )
    wide = np.pad(faces, ((0, 0), (3, 3), (3, 3), (0, 0)), mode="edge")
    monkeypatch.setattr(embedder, "SHIFTS", (0,))
    places = [
        by.embed(wide[:, down : down + 40, across : across + 32].copy())
        for down in (0, 3, 6)
        for across in (0, 3, 6)
    ]
    total = np.sum(places, axis=0)
    expected = total / np.linalg.norm(total, axis=1, keepdims=True)
    np.testing.assert_allclose(embedded, expected, atol=1e-5)


def test_eigenfaces_are_principal_components_of_deviation_one() -> None:
    faces = embedded_faces()[:40]
    of = Eigenfaces.of(faces, 6)
    rows = faces.reshape(40, -1).astype(float)
    projected = (rows - rows.mean(0)) @ of.faces.T
    np.testing.assert_allclose(np.cov(projected.T), np.eye(6), atol=1e-9)
    _, _, directions = np.linalg.svd(rows - rows.mean(0), full_matrices=False)
    along = np.abs(of.faces @ directions[:6].T)
    assert np.count_nonzero(along > 1e-6 * along.max()) == 6
    expected = projected / np.linalg.norm(projected, axis=1, keepdims=True)
    np.testing.assert_allclose(of.embed(faces), expected, atol=1e-6)


def test_what_is_learned_from_the_embedded_faces_holds_for_photographs_of_other_people(
    test_data: Path, trained: Trained
) -> None:
    portraits = []
    with zipfile.ZipFile(test_data / "att-faces.zip") as archive:
        for person in range(3, 13):
            for number in (1, 4, 7, 10):
                with archive.open(f"att_faces/s{person}/{number}.pgm") as file:
                    portraits.append(portrait(Image.open(file)))
    embedded = trained.embedder.open().embed(np.stack(portraits))
    rates = all_pairs(embedded, np.repeat(np.arange(10), 4))
    assert (len(rates.genuine), len(rates.impostor)) == (60, 720)
    assert rates.equal_error_rate < 0.25, "after two epochs; chance is 0.5"


def test_the_same_seed_gives_the_same_network_and_another_another() -> None:
    faces = embedded_faces()[:6]

    def embedded(seed: int) -> Embeddings:
        *_, made = train_embedder(faces, np.arange(6), recipe(1, seed), lambda: False)
        assert isinstance(made, Embedder)
        return made.open().embed(strangers()[:3])

    assert (embedded(1) == embedded(1)).all()
    assert abs(embedded(1) - embedded(2)).max() > 0.001


def test_a_cancelled_training_tells_no_result() -> None:
    told = list(run(FaceId(epochs=500), lambda: True))
    assert all(isinstance(one, Progress) for one in told)


def test_people_are_learned_and_others_measured_from_a_zip_of_folders(
    test_data: Path, tmp_path: Path
) -> None:
    with zipfile.ZipFile(test_data / "att-faces.zip") as archive:
        wanted = [n for n in archive.namelist() if n.split("/")[1] in {f"s{n}" for n in range(9)}]
        archive.extractall(tmp_path, [n for n in wanted if n.endswith(("1.pgm", "2.pgm", "3.pgm"))])
    (tmp_path / "att_faces" / "s3" / "notes.txt").write_text("no picture")
    (tmp_path / "att_faces" / "s3" / "3.pgm").write_bytes(b"P5 broken")
    people = read_people(tmp_path, Job())
    assert people.names == ("s3", "s4", "s5", "s6", "s7", "s8")
    assert people.left_out == ("att_faces/s3/3.pgm",)
    assert people.pictures.shape == (17, 40, 32, 1)
    as_it_is = Image.open(tmp_path / "att_faces" / "s3" / "1.pgm")
    assert (people.pictures[0] == portrait(as_it_is)).all()
    learned, measured = people.divided
    assert (learned.names, measured.names) == (people.names[:4], people.names[4:])
    assert measured.labels.tolist() == [0, 0, 0, 1, 1, 1]
    # A whole set measured by eigenfaces: people look more like themselves than like others.
    rates = all_pairs(Eigenfaces.of(learned.pictures).embed(measured.pictures), measured.labels)
    assert rates.genuine.mean() < rates.impostor.mean() - 0.2


def test_what_holds_no_people_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="at least 6 people are needed"):
        read_people(tmp_path, Job())
    broken = tmp_path / "people.zip"
    broken.write_bytes(b"PK nothing of a zip")
    with pytest.raises(DataError, match="no zip file that can be read"):
        read_people(broken, Job())
    with pytest.raises(DataError, match="can't be read"):
        read_people(tmp_path / "absent.zip", Job())


def test_names_of_any_digits_are_put_in_order_and_a_damaged_zip_is_refused(
    test_data: Path, tmp_path: Path
) -> None:
    with zipfile.ZipFile(test_data / "att-faces.zip") as archive:
        faces = [archive.read(f"att_faces/s3/{number}.pgm") for number in (1, 2)]
    people = tmp_path / "people.zip"
    for name in ("²", "s10", "s2", "s02", "٣", "9" * 5000):
        with zipfile.ZipFile(people, "a", zipfile.ZIP_LZMA) as archive:
            for number, face in enumerate(faces):
                archive.writestr(f"{name}/{number}.pgm", face)
    names = read_people(people, Job()).names
    assert [name[:3] for name in names] == ["٣", "999", "s2", "s02", "s10", "²"]
    whole = people.read_bytes()
    begin = whole.index(b".pgm") + 40
    people.write_bytes(whole[:begin] + bytes(50) + whole[begin + 50 :])
    with pytest.raises(DataError, match="no zip file that can be read"):
        read_people(people, Job())


def test_looking_through_a_whole_disk_can_be_cancelled(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "1.png").touch()
    with pytest.raises(Cancelled):
        read_people(tmp_path, Job(cancelled=lambda: True))


def test_the_nearest_pictures_decide_and_own_pairs_are_counted(trained: Trained) -> None:
    by, faces = trained.embedder.open(), strangers()
    ann = nobody("Ann").with_portraits(faces[:4], by.embed(faces[:4]))
    bob = nobody("Bob").with_portraits(faces[4:9], by.embed(faces[4:9]))
    apart = distances(ann.embeddings, by.embed(faces[9:10]))
    assert ann.distance(by.embed(faces[9:10])) == pytest.approx(np.median(apart))
    others = by.embed(faces[10:13])
    alone = own_rates((ann,), others)
    assert alone is not None
    assert (len(alone.genuine), len(alone.impostor)) == (6, 12)
    both = own_rates((ann, bob), others)
    assert both is not None
    assert (len(both.genuine), len(both.impostor)) == (6 + 10, 20 + 12 + 15)
    assert own_rates((nobody("Eve"),), others) is None


def test_what_is_kept_comes_back_and_is_deleted_when_forgotten(trained: Trained) -> None:
    assert enrolled.kept() is None
    faces = strangers()[:5]
    by = trained.embedder.comparing(faces, np.array([0, 0, 0, 1, 1]))
    ann = nobody("安").with_portraits(faces, by.open().embed(faces))
    path = enrolled.keep(Kept(by, (ann,), 0.25))
    assert path.stat().st_mode & 0o077 == 0, "for nobody else to read"
    found = enrolled.kept()
    assert found is not None
    [again] = found.people
    assert (again.name, found.threshold) == ("安", 0.25)
    assert (again.portraits == faces).all()
    assert again.embeddings == pytest.approx(ann.embeddings, abs=1e-5)
    path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(DataError, match="damaged"):
        enrolled.kept()
    # What a program leaves that is killed while it writes.
    (path.parent / f".{files._machine()}-999999999-0123abcd-part").write_bytes(b"faces")
    assert enrolled.forget_kept()
    assert list(path.parent.iterdir()) == []
    assert not enrolled.forget_kept()
    ann.wipe()
    assert not ann.portraits.any()
    assert not ann.embeddings.any()


def test_nobody_else_can_read_the_file_while_it_is_written(
    trained: Trained, monkeypatch: pytest.MonkeyPatch
) -> None:
    modes: list[int] = []

    def write_whole(path: Path, write: Callable[[BinaryIO], None]) -> None:
        def watched(file: BinaryIO) -> None:
            write(file)
            modes.append(Path(file.name).stat().st_mode)

        files.write_whole(path, watched)

    monkeypatch.setattr(enrolled, "write_whole", write_whole)
    enrolled.keep(Kept(trained.embedder, (), 0.25))
    assert [mode & 0o077 for mode in modes] == [0]
    enrolled.forget_kept()


@pytest.mark.parametrize("what", ["numbers", "portraits", "shape", "within"])
def test_a_file_with_other_numbers_in_it_is_damaged(trained: Trained, what: str) -> None:
    embedder, faces = trained.embedder, strangers()[:4]
    weights, by = dict(embedder.weights), embedder.preprocessing
    ann = nobody("Ann").with_portraits(faces, embedder.open().embed(faces))
    if what == "numbers":
        name = next(iter(weights))
        weights[name] = weights[name] * torch.nan
    if what == "shape":
        by = by.model_copy(update={"height": 1, "width": 1})
    within = Within(np.zeros((1, 9), np.float32)) if what == "within" else None
    path = enrolled.keep(Kept(Embedder(by, weights, within), (ann,), 0.25))
    if what == "portraits":
        content = path.read_bytes()
        tensors = load(content)
        tensors["portraits.0"] = tensors["portraits.0"].bfloat16()
        path.write_bytes(save(tensors, enrolled._texts(content)))
    with pytest.raises(DataError, match="damaged"):
        enrolled.kept()
    assert enrolled.forget_kept()
