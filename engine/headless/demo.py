"""The whole story without a person: ``main.py demo``."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from engine import machine, project
from engine.data import catalogue
from engine.headless.console import DONE, INTERRUPTED, DrawWindow, Refused, Screen, stopping
from engine.headless.inspect import save_layers
from engine.headless.train import result, run
from engine.inspection.activations import DesignInspector
from engine.presets import LENET5
from engine.project import Project
from engine.training.control import Control
from engine.training.events import Finished, Stopped

EPOCHS = 5
"""Enough for 19 digits out of 20, in a few seconds."""
ENLARGED = 280


def demo(folder: Path, draw_window: DrawWindow) -> int:
    """Train LeNet-5, save it in ``folder`` with the picture of each layer and of the window."""
    if folder.exists() and not folder.is_dir():
        raise Refused(f"{folder} is a file: name a folder for the pictures.")
    folder.mkdir(parents=True, exist_ok=True)
    recipe = LENET5.recipe.model_copy(update={"epochs": EPOCHS})
    design = Project(LENET5.network, recipe, LENET5.data)
    control = Control()
    with stopping(control), Screen() as screen:
        try:
            dataset = catalogue.load(design.data, screen.progress, lambda: control.stopped)
        except catalogue.Cancelled:
            return INTERRUPTED
        device = machine.choose_device("auto")
        log = run(design, dataset, device, control, screen, as_json=False)
        if isinstance(log.ended, Stopped):
            return INTERRUPTED
        if not isinstance(log.ended, Finished):
            raise Refused("" if log.ended is None else log.ended.sentence)
        done = result(design, dataset, log)
        project.save(done, folder / "lenet5.convoscope")
        trained = done.trained
        assert trained is not None, "a run that finished has weights"
        inspector = DesignInspector(
            trained.network, trained.preprocessing, len(trained.classes), trained.weights
        )
        seen = inspector.inspect(dataset.test_pictures[0])
        digit = Image.fromarray(seen.picture.squeeze(-1))
        digit.resize((ENLARGED, ENLARGED), Image.Resampling.NEAREST).save(folder / "0-input.png")
        layers = len(list(save_layers(seen, trained, folder, "")))
        screen.line(f"The digit, {layers} layers and the trained network are in {folder}.")
    windows = draw_window(done, folder)
    names = ", ".join(str(path) for path in windows)
    screen.line(f"The window is in {names}.")
    return DONE
