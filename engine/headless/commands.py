"""The headless commands and their options."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from engine.data.catalogue import Cancelled, ToDownload
from engine.data.dataset import DataError
from engine.headless.console import (
    FAULT,
    INTERRUPTED,
    REFUSED,
    Drawing,
    DrawPicture,
    DrawWindow,
    Refused,
)
from engine.headless.language import speech
from engine.headless.recipe_options import changed_recipe, with_recipe_options
from engine.machine import DeviceError
from engine.presets import NAMES as PRESET_NAMES
from engine.project import ProjectError
from engine.runs.record import RunError
from engine.version import VERSION

app = typer.Typer(
    add_completion=False,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    subcommand_metavar="[PROJECT] | COMMAND …",
    help="Build a convolutional network, train it while you watch, and look inside it.\n\n"
    "Without a command the window opens, with PROJECT in it if one is given. "
    "learn [LESSON] opens it with the lessons, or with the one in a Markdown file.",
    epilog="Exit codes: 0 done; 2 something that was given can't be used, one sentence on "
    "standard error says what; 130 after Ctrl-C; 1 a fault of the program.",
)

_TO_TRAIN = f"A project file, or a preset: {', '.join(PRESET_NAMES)}."
# BadParameter's base is UsageError, wherever this version of typer keeps it.
_UsageError: Any = typer.BadParameter.__mro__[1]


def run(
    arguments: list[str], draw_window: DrawWindow, draw_picture: DrawPicture | None = None
) -> int:
    """Carry out a headless command and return the exit code; never raises."""
    for stream in (sys.stdout, sys.stderr):
        # File names may hold bytes that no character stands for.
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        drawing = Drawing(draw_window, draw_picture)
        command = typer.main.get_command(app)
        say = speech()
        if say is not str:
            # Late: English help pages are typer's own.
            from engine.headless import help

            help.speak(command, say)
        code = command.main(arguments, "main.py", standalone_mode=False, obj=drawing)
        return code if isinstance(code, int) else 0
    except (KeyboardInterrupt, Cancelled, typer.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        # Nobody reads any more; without this Python would complain while it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return FAULT
    except _UsageError as error:
        # Some versions of typer pass on how pydantic begins.
        return _say(error.format_message().replace("Value error, ", ""), REFUSED)
    except ToDownload as error:
        return _say(error.in_terminal, REFUSED)
    except (Refused, DataError, DeviceError, ProjectError, RunError) as error:
        return _say(str(error), REFUSED)
    except OSError as error:
        strerror = error.strerror or str(error)
        path = error.filename
        fault = f"{path} can't be used" if path else "Something can't be used"
        return _say(f"{fault}: {strerror}.", REFUSED)
    except Exception as error:
        if sys.flags.dev_mode:
            raise
        what = f"{type(error).__name__}: {error}".rstrip(".")
        return _say(f"Convoscope met a fault of its own ({what}); please report it.", FAULT)


def _say(sentence: str, code: int) -> int:
    line = " ".join(sentence.split())
    line = line if line.endswith((".", "?")) else f"{line}."
    print(speech()(line), file=sys.stderr, flush=True)
    return code


def _version(wanted: bool) -> None:
    if wanted:
        print(f"Convoscope {VERSION}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def convoscope(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say which one.")
    ] = False,
) -> None:
    del version


@app.command()
@with_recipe_options
def train(
    recipe: dict[str, str | None],
    what: Annotated[
        str,
        typer.Argument(metavar="WHAT", help=_TO_TRAIN),
    ],
    data: Annotated[
        str | None,
        typer.Option(
            metavar="NAME|FOLDER", help="A data set, or a folder with one sub-folder a class."
        ),
    ] = None,
    device: Annotated[
        Literal["auto", "cpu", "cuda", "mps"], typer.Option(help="What computes.")
    ] = "auto",
    out: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Save the trained project here.")
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object a line and nothing else.")
    ] = False,
    resume: Annotated[
        bool,
        typer.Option(
            "--resume",
            help="Go on with the newest unfinished run of WHAT; with more --epochs also with a "
            "finished one.",
        ),
    ] = False,
    from_epoch: Annotated[
        int | None,
        typer.Option(
            metavar="N", min=1, help="Begin anew from the end of an epoch of the newest run."
        ),
    ] = None,
    keep: Annotated[
        bool, typer.Option("--keep/--no-keep", help="Keep the run, so that it can go on later.")
    ] = True,
    runs: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Where runs are kept.")
    ] = None,
    tensorboard: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Write what TensorBoard shows into this folder."),
    ] = None,
) -> int:
    """Train a network and test it.

    It begins with fresh weights, which the seed decides. Options replace what the project or
    the preset says. After Ctrl-C the project is saved with the weights that it has then, and
    --resume goes on from there.
    """
    from engine.headless import going_on
    from engine.headless import train as training
    from engine.runs.store import RunStore, runs_folder

    design, where = training.starting_point(what), str(device)
    keeping = None
    if keep:
        store = RunStore(runs.absolute() if runs else runs_folder())
        keeping = going_on.Keeping(store, going_on.source_of(what))
    if resume or from_epoch is not None:
        if keeping is None:
            raise Refused("A run that goes on is kept: leave --no-keep away.")
        run = going_on.kept_run(keeping.store, what, recipe, from_epoch)
        design = going_on.design_to_go_on(design, run, recipe)
        keeping = replace(keeping, run=run, epoch=from_epoch)
        where = run.record.device if device == "auto" else device
    else:
        design = replace(design, recipe=changed_recipe(design.recipe, recipe))
    if data is not None:
        design = training.with_data(design, data)
    return training.train(training.Order(design, where, out, keeping, tensorboard), as_json)


@app.command()
def inspect(
    project: Annotated[Path, typer.Argument(metavar="PROJECT", help="A trained project file.")],
    image: Annotated[
        Path, typer.Option(metavar="FILE|FOLDER", help="A picture, or a folder of pictures.")
    ],
    out: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Save one PNG a layer here.")
    ] = None,
    invert: Annotated[
        bool, typer.Option("--invert", help="The pictures are dark ink on light paper.")
    ] = False,
    find: Annotated[
        Literal["digit", "face"] | None,
        typer.Option(help="Look only at the digit, dark or light, or the clearest face in each."),
    ] = None,
) -> int:
    """Print what a network makes of pictures.

    One JSON object a picture on standard output: its probabilities, or why it can't be read.
    With --find it says where that was found, [x, y, width, height], and the probabilities are of
    that part alone; where nothing was found it says null, and they are of the whole picture.
    """
    from engine.headless import inspect as inspecting

    return inspecting.inspect(project, image, out, invert=invert, find=find)


@app.command()
def data(
    name: Annotated[
        str | None, typer.Argument(metavar="NAME", help="The data set to download.")
    ] = None,
) -> int:
    """List the data sets, or download one.

    The list says where each of them stands.
    """
    from engine.headless import data as listing

    return listing.show() if name is None else listing.download(name)


@app.command()
def demo(
    context: typer.Context,
    out: Annotated[Path, typer.Option(metavar="FOLDER", help="Where the pictures go.")] = Path(
        "demo"
    ),
) -> int:
    """Train LeNet-5 and draw what it sees.

    Writes the project, the picture of every layer for one digit, and pictures of the window.
    """
    from engine.headless import demo as showing

    return showing.demo(out, context.obj.window)


@app.command()
def export(
    context: typer.Context,
    what: Annotated[
        str,
        typer.Argument(
            metavar="WHAT",
            help="A project file, PyTorch source that was exported, or the name of a preset.",
        ),
    ],
    format: Annotated[
        Literal["python", "onnx", "summary", "csv", "svg", "png", "pdf"],
        typer.Option(help="What comes out."),
    ],
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write it here; texts are printed without, or with -."),
    ] = None,
    kind: Annotated[
        Literal["volumes", "strip"],
        typer.Option(help="How a picture is drawn: a block diagram, or cards in order."),
    ] = "volumes",
) -> int:
    """Write a design for other programs.

    python: PyTorch source that stands alone, with trained weights beside it as safetensors.
    onnx: from bytes to probabilities, preprocessing included. summary, csv: a table of the
    layers. svg, png, pdf: the network as a picture.
    """
    from engine.headless import export as exporting
    from engine.headless import train as training

    design = training.starting_point(what)
    return exporting.export(design, format, out, context.obj.picture, kind)
