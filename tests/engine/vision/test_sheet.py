"""A sheet's corners are found, and what lies askew is seen from above."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from engine.vision.digits import find_digit
from engine.vision.ink import grounds
from engine.vision.sheet import homography, laid_flat, mapped, sheet_around

CORNERS = np.array([[150.0, 60.0], [500.0, 100.0], [540.0, 420.0], [90.0, 380.0]])
SEVEN = np.array([[0.4, 0.35], [0.6, 0.35], [0.48, 0.65]])
"""In shares of the sheet."""


def photographed(corners: np.ndarray, *, table: int = 60, paper: int = 220) -> np.ndarray:
    """Return a frame (480, 640) with a sheet on which a seven is written."""
    frame = Image.new("L", (640, 480), table)
    draw = ImageDraw.Draw(frame)
    draw.polygon([tuple(corner) for corner in corners], paper)
    unit = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], dtype=np.float64)
    line = mapped(homography(unit, corners), SEVEN)
    draw.line([tuple(place) for place in line], 20, 9, joint="curve")
    return np.asarray(frame.filter(ImageFilter.GaussianBlur(1)))


def corners_in(frame: np.ndarray) -> np.ndarray | None:
    return sheet_around(grounds(frame)[False].picture, (240, 320))


@pytest.mark.parametrize(("table", "paper"), [(60, 220), (190, 220), (250, 180)])
def test_the_corners_of_a_sheet_are_found_on_any_table(table: int, paper: int) -> None:
    corners = corners_in(photographed(CORNERS, table=table, paper=paper))
    assert corners is not None
    assert corners == pytest.approx(CORNERS, abs=3), "clockwise from the top left"


def test_a_shadow_that_crosses_the_sheet_is_not_its_edge() -> None:
    frame = photographed(CORNERS)
    frame = np.where(np.arange(640) + np.arange(480)[:, None] / 3 < 400, frame, frame // 2)
    corners = corners_in(frame.astype(np.uint8))
    assert corners is not None
    assert corners == pytest.approx(CORNERS, abs=4)


def test_without_four_edges_there_is_no_sheet() -> None:
    beyond = CORNERS * (1, 3) - (0, 500)
    assert corners_in(photographed(beyond)) is None
    for shape in ([(320, 20), (600, 460), (40, 460)], []):
        frame = Image.new("L", (640, 480), 60)
        if shape:
            ImageDraw.Draw(frame).polygon(shape, 220)
        assert corners_in(np.asarray(frame)) is None


def test_a_sheet_has_its_true_proportions_again() -> None:
    # A sheet of 3 to 2 that leans back by 40°, seen by a camera whose focal length is its width.
    lean = np.radians(40)
    flat = np.array([[-1.5, -1], [1.5, -1], [1.5, 1], [-1.5, 1]])
    space = np.column_stack([flat[:, 0], flat[:, 1] * np.cos(lean), 5 - flat[:, 1] * np.sin(lean)])
    corners = 640 * space[:, :2] / space[:, 2:] + (320, 240)
    assert np.ptp(corners[:, 0]) / np.ptp(corners[:, 1]) > 1.8, "it looks wider than it is"
    matrix = laid_flat(corners, (480, 640))
    back = mapped(np.linalg.inv(matrix), corners)
    assert back == pytest.approx(np.array([[0, 0], [1.5, 0], [1.5, 1], [0, 1]]), abs=1e-6)


def test_a_digit_on_a_sheet_askew_looks_as_it_does_from_above() -> None:
    straight = np.array([[140.0, 80.0], [500.0, 80.0], [500.0, 400.0], [140.0, 400.0]])
    turn = np.array([[np.cos(0.4), np.sin(0.4)], [-np.sin(0.4), np.cos(0.4)]])
    turned = (straight - (320, 240)) @ turn * 0.9 + (320, 240)
    above, askew = (find_digit(photographed(c)) for c in (straight, turned))
    frame = photographed(turned)
    lost = find_digit(np.where(frame == 60, 220, frame).astype(np.uint8))  # the edges are gone
    assert above is not None
    assert askew is not None
    assert lost is not None
    alike, other = (
        np.corrcoef(above.picture.ravel(), found.picture.ravel())[0, 1] for found in (askew, lost)
    )
    assert alike > 0.9
    assert other < 0.75
