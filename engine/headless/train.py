"""Training without a window: ``main.py train``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine import machine, project
from engine.check import check
from engine.data import catalogue, own
from engine.data.catalogue import Progress
from engine.data.dataset import Dataset
from engine.export.importing import open_project
from engine.files import require_writable
from engine.headless.console import (
    DONE,
    INTERRUPTED,
    REFUSED,
    Refused,
    Screen,
    stopping,
)
from engine.headless.going_on import Keeping
from engine.headless.report import print_event, show
from engine.headless.together import processes
from engine.presets import PRESETS
from engine.project import About, Project, Trained
from engine.runs.keeper import RunKeeper
from engine.training.control import Control
from engine.training.event_files import EventFiles, told
from engine.training.events import Event, Failed, Stopped, Watch
from engine.training.history import RunLog
from engine.wording import count_text

if TYPE_CHECKING:
    from engine.training.group import Group


@dataclass(frozen=True)
class Order:
    """The design that is to be trained, where the result goes, and where the run is kept."""

    project: Project
    device: str = "auto"
    out: Path | None = None
    keeping: Keeping | None = None
    """None: the run isn't kept."""
    tensorboard: Path | None = None
    """The folder for TensorBoard's files; None: there are none."""


def train(order: Order, as_json: bool) -> int:
    """Carry out ``order`` and return the exit code. Raises Refused, DataError or DeviceError.

    Of several processes that ``torchrun`` has started, the first tells, keeps and saves.
    """
    if order.out is not None:
        require_place(order.out)
    device = machine.choose_device(order.device)
    with processes(device) as (control, group):
        if group is None or group.first:
            return _train(order, device, control, group, as_json)
        return _help(order, device, control, group)


def _train(order: Order, device: str, control: Control, group: Group | None, as_json: bool) -> int:
    with stopping(control), Screen(silent=as_json) as screen:
        try:
            dataset = _load(order, screen.progress, control)
        except catalogue.Cancelled:
            _save(order.project, order.out, screen)
            return INTERRUPTED
        _require_fitting(order.project, dataset)
        if dataset.left_out:
            screen.line(f"Left out {count_text(dataset.left_out, 'file')} that can't be read.")
        keeper = None if order.keeping is None else _keeper(order.keeping, dataset)
        files = None if order.tensorboard is None else EventFiles(order.tensorboard)
        log = run(order.project, dataset, device, control, screen, as_json, keeper, group, files)
        end = log.ended
        if log.started is not None:
            _save(result(order.project, dataset, log), order.out, screen)
    if isinstance(end, Failed):
        raise Refused(end.sentence)
    return INTERRUPTED if isinstance(end, Stopped) else DONE


def _help(order: Order, device: str, control: Control, group: Group) -> int:
    """Train beside the first process, without a word."""
    from engine.training import loop

    keeping, design = order.keeping, order.project
    with stopping(control):
        dataset = _load(order, None, control)
        state = keeping.state() if keeping else None
        for event in loop.train(
            design.network, design.recipe, dataset, control, device, state=state, group=group
        ):
            if isinstance(event, Failed):
                return REFUSED
    return INTERRUPTED if control.stopped else DONE


def _load(order: Order, progress: Progress | None, control: Control) -> Dataset:
    design = order.project
    if design.data == own.NAME and design.own is not None:
        return design.own.dataset()
    share = design.recipe.test_share
    return catalogue.load(design.data, progress, lambda: control.stopped, share)


def run(
    design: Project,
    dataset: Dataset,
    device: str,
    control: Control,
    screen: Screen,
    as_json: bool,
    keeper: RunKeeper | None = None,
    group: Group | None = None,
    files: EventFiles | None = None,
) -> RunLog:
    """Train, telling each event as it comes, and return the log of the run.

    With a ``keeper`` the run is kept, and goes on from where that says; ``files`` are written
    beside it, and tell of the blocks too.
    """
    from engine.training import loop

    network, recipe = design.network, design.recipe
    kept = keeper is not None
    watch = Watch(layers=files is not None and group is None, states=kept, moments=kept)
    events = loop.train(
        network,
        recipe,
        dataset,
        control,
        device,
        state=keeper.state if keeper else None,
        watch=watch,
        group=group,
    )
    if files is not None:
        events = told(events, files)
    log = RunLog(dataset.name, keeper.before if keeper else None)
    said = ""
    try:
        for event in keeper.keep(events) if keeper else events:
            _tell(event, log, keeper, screen, as_json)
            problem = keeper.problem if keeper else ""
            if problem and not said:
                screen.warn(problem)
            said = problem
    finally:
        if keeper is not None:
            keeper.close()
    if files is not None and files.problem:
        screen.warn(files.problem)
    return log


def result(design: Project, dataset: Dataset, log: RunLog) -> Project:
    """Return the project after a run. One that came to no weights leaves those from before it."""
    weights = None if log.ended is None else log.ended.weights
    trained = design.trained
    if weights is not None:
        trained = Trained(
            design.network, dataset.preprocessing, dataset.classes, weights, log.history()
        )
    return replace(
        design,
        data=dataset.name,
        input_shape=dataset.preprocessing.shape,
        classes=dataset.classes,
        trained=trained,
    )


def starting_point(what: str) -> Project:
    """Return the project of a preset or of a file.

    Raises Refused or ProjectError.
    """
    for preset in PRESETS:
        if preset.name == what:
            about = About(title=preset.title, sentence=preset.help, source=preset.source)
            return Project(preset.network, preset.recipe, preset.data, about=about)
    if not Path(what).exists():
        names = ", ".join(preset.name for preset in PRESETS)
        raise Refused(f"“{what}” is neither a preset ({names}) nor a project file that exists.")
    return open_project(Path(what))


def with_data(design: Project, data: str) -> Project:
    """Return the design for other data, whose shape and classes aren't known before they load."""
    return replace(design, data=data, input_shape=None, classes=())


def require_place(path: Path) -> None:
    """Raise Refused where no file could be written, before hours go into making it."""
    try:
        require_writable(path)
    except FileNotFoundError as error:
        raise Refused(
            f"{path} can't be written, because there is no folder {error.filename}: make it."
        ) from None
    except IsADirectoryError:
        raise Refused(f"{path} is a folder: give the name of a file to write.") from None
    except OSError as error:
        raise Refused(f"{path} can't be written ({error.strerror}): give another place.") from None


def _require_fitting(design: Project, dataset: Dataset) -> None:
    """Raise Refused with the block that is in the way; the loop looks at everything else."""
    report = check(design.network, dataset.preprocessing.shape, len(dataset.classes))
    if report.problems:
        problem = report.problems[0]
        where = f" (block {problem.block_id})" if problem.block_id else ""
        raise Refused(f"The network doesn't fit {dataset.title}{where}: {problem.sentence}")


def _keeper(keeping: Keeping, dataset: Dataset) -> RunKeeper:
    """Return what keeps the run. Raises RunError where the one to go on with can't."""
    keeping.store.sweep()
    if keeping.run is None:
        return keeping.store.begin(keeping.source, dataset)
    return keeping.store.go_on(keeping.run, dataset, keeping.epoch)


def _tell(
    event: Event, log: RunLog, keeper: RunKeeper | None, screen: Screen, as_json: bool
) -> None:
    log.append(event)
    if as_json:
        print_event(event, log.data, keeper)
    elif log.started is not None:
        show(event, log.started, screen, keeper)


def _save(finished: Project, out: Path | None, screen: Screen) -> None:
    if out is not None:
        project.save(finished, out)
        screen.line(f"Saved as {out}.")
