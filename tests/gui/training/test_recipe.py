"""The recipe beside the run: edited, explained, and training further from it."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QPushButton

from engine.recipe import Recipe
from gui.training.details import steps_per_epoch
from tests.helpers.train_bench import Bench, run_to_the_end
from tests.helpers.window import by_name, choose, click_name, type_text, wait_until


def test_an_edit_of_the_recipe_goes_to_the_document_and_can_be_undone(bench: Bench) -> None:
    type_text(by_name(bench.details, "Epochs"), "5")
    assert bench.document.recipe.epochs == 5
    assert bench.starting_with("285 steps")
    bench.document.undo()
    assert bench.document.recipe.epochs == 3
    assert bench.starting_with("171 steps")


def test_an_optimiser_brings_its_own_numbers_and_hides_those_of_others(bench: Bench) -> None:
    def shown() -> set[str]:
        form = bench.details._form
        return {n for n in Recipe.model_fields if not form._rows[n].isHidden()}

    assert not {"momentum", "nesterov", "rms_smoothing"} & shown()
    assert {"beta1", "beta2", "epsilon"} <= shown()
    choose(chooser(bench, "Optimiser"), "SGD with momentum")
    assert bench.document.recipe.optimiser == "sgd"
    assert {"momentum", "nesterov"} <= shown()
    assert not {"beta1", "epsilon", "rms_smoothing"} & shown()
    choose(chooser(bench, "Optimiser"), "RMSprop")
    assert {"rms_smoothing", "epsilon"} <= shown()
    assert "momentum" not in shown()


def chooser(bench: Bench, name: str) -> QComboBox:
    # Qt gives a combo box's text to screen readers as its name.
    boxes = bench.details.findChildren(QComboBox)
    return next(box for box in boxes if box.accessibleName() == name)


def test_edits_during_a_run_are_for_the_next_one_and_it_says_so(bench: Bench) -> None:
    assert not bench.starting_with("A run is under way")
    bench.actions.train.trigger()
    assert bench.starting_with("A run is under way: changes here are for the next one.")
    type_text(by_name(bench.details, "Epochs"), "9")
    assert bench.document.recipe.epochs == 9
    bench.script.allow(30)
    wait_until(lambda: bench.session.state == "idle", "the run has ended")
    assert bench.steps == 30


def test_train_further_is_offered_once_there_are_weights_that_fit(bench: Bench) -> None:
    button = by_name(bench.details, "Train further", QPushButton)
    assert not button.isEnabled()
    assert "train first" in button.toolTip()
    run_to_the_end(bench)
    assert button.isEnabled()
    bench.document.edit(bench.document.network.ids[0], "kernels", 9)
    assert not button.isEnabled()
    assert "another network" in button.toolTip()
    bench.document.undo()
    click_name(bench.details, "Train further")
    wait_until(lambda: bench.script.runs == 2, "the second run has begun")
    assert bench.script.initial is not None


def test_the_summary_counts_what_is_learned_from_held_out_and_tested_with(bench: Bench) -> None:
    assert bench.starting_with("3,600 pictures to learn from, 400 held out, 1,000 to test with.")
    assert steps_per_epoch(65, 64) == 1
    assert steps_per_epoch(66, 64) == 2


def test_what_the_recipe_will_take_is_told_by_whole_epochs_and_not_by_the_last_steps(
    bench: Bench,
) -> None:
    bench.actions.train.trigger()
    bench.script.allow(5)
    wait_until(lambda: bench.steps == 5, "half an epoch is made")
    bench.actions.stop.trigger()
    wait_until(lambda: bench.session.state == "idle", "the run has stopped")
    assert "At the last run's speed" not in bench.starting_with("3,600 pictures")
    run_to_the_end(bench)
    # 3 epochs of 3,600 pictures at 5,900 a second, and 400 that are only measured.
    assert "At the last run's speed it takes about 0:02." in bench.starting_with("3,600 pictures")
    bench.document.edit_recipe("epochs", 300)
    assert "it takes about 3:10." in bench.starting_with("3,600 pictures")
