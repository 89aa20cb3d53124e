"""Pictures of one's own on the command line: trained where they were saved with it."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from engine import project
from engine.data.own import NAME, SHAPE, SIDE, OwnPictures
from engine.presets import FOLDER
from engine.project import Project
from tests.helpers.command_line import Run, objects


def test_pictures_saved_with_a_project_are_trained_and_stay_in_it(run: Run, tmp_path: Path) -> None:
    design = project.load(FOLDER.parent / f"{NAME}.convoscope")
    recipe = design.recipe.model_copy(update={"epochs": 1})
    dark, light = (np.full((SIDE, SIDE, 3), shade, np.uint8) for shade in (40, 200))
    own = OwnPictures.named("Dark", "Light").added(0, *[dark] * 10).added(1, *[light] * 10)
    whole = Project(design.network, recipe, NAME, SHAPE, own.names, own=own)
    path, out = tmp_path / "mine.convoscope", tmp_path / "out.convoscope"
    project.save(whole, path)

    result = run("train", path, "--device", "cpu", "--json", "--no-keep", "--out", out)
    assert result.returncode == 0, result
    assert objects(result.stdout)[0]["training_pictures"] == 14
    trained = project.load(out)
    assert trained.own == own
    assert trained.trained is not None
