"""What an export begins with: a design that is complete, with weights where it has been trained."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from engine.blocks import Shape
from engine.check import check
from engine.data import catalogue
from engine.data.preprocessing import Preprocessing
from engine.network import Network
from engine.project import Project
from engine.recipe import Recipe

if TYPE_CHECKING:
    from engine.build import Weights


class ExportError(Exception):
    """A design can't be exported: one sentence that says why and what to do."""


@dataclass(frozen=True, eq=False)
class Exportable:
    """A project whose design works, with the preprocessing and the classes that belong to it."""

    project: Project
    preprocessing: Preprocessing
    classes: tuple[str, ...]
    weights: Weights | None
    """None where the design has not been trained as it stands."""
    measured: bool
    """Whether the preprocessing's mean and deviation come from pictures."""

    @property
    def network(self) -> Network:
        return self.project.network

    @property
    def recipe(self) -> Recipe:
        return self.project.recipe

    @property
    def title(self) -> str:
        return self.project.about.title


def exportable(project: Project, preprocessing: Preprocessing | None = None) -> Exportable:
    """Return ``project`` ready for export, with its weights where they are those of the design.

    ``preprocessing`` is that of the data, where they are loaded; it is not needed for a design
    that has been trained. Raises ExportError for a design that can't work.
    """
    trained = project.trained
    if trained is not None and trained_as_designed(project):
        design = Exportable(
            project, trained.preprocessing, trained.classes, trained.weights, measured=True
        )
    else:
        design = _untrained(project, preprocessing)
    shape, classes = design.preprocessing.shape, len(design.classes)
    problems = check(project.network, shape, classes).problems
    if problems:
        raise ExportError(f"The design can't be exported yet. {problems[0].sentence}")
    return design


def trained_as_designed(project: Project) -> bool:
    """Return whether what was trained is the design as it stands, for the data that it is for."""
    trained = project.trained
    return (
        trained is not None
        and trained.network == project.network
        and project.classes in ((), trained.classes)
        and project.input_shape in (None, trained.preprocessing.shape)
    )


def _untrained(project: Project, preprocessing: Preprocessing | None) -> Exportable:
    entry = catalogue.find(project.data)
    shape, classes = project.input_shape, project.classes
    if shape is None and entry is not None:
        shape = (entry.channels, entry.height, entry.width)
    if not classes and entry is not None:
        classes = entry.classes
    if shape is None or not classes:
        raise ExportError(
            f"How large the pictures of “{project.data}” are, and which classes they have, isn't "
            "known before they have been loaded: train the network on them first."
        )
    if preprocessing is not None and preprocessing.shape == shape:
        return Exportable(project, preprocessing, classes, None, measured=True)
    return Exportable(project, _neutral(shape), classes, None, measured=False)


def _neutral(shape: Shape) -> Preprocessing:
    """Return the preprocessing that brings bytes to −1 … 1, whatever the pictures are."""
    channels: Literal[1, 3] = 1 if shape[0] == 1 else 3
    half = (0.5,) * channels
    return Preprocessing(
        channels=channels, height=shape[1], width=shape[2], mean=half, deviation=half
    )
