"""``python -m tests.bench [--quick] [--json FILE]``: measure, compare with the targets, say so."""

from __future__ import annotations

import json
import os
import platform
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from engine import machine
from engine.wording import bytes_text
from tests.bench import (
    accuracy,
    editing,
    experiments_comparison,
    experiments_pretraining,
    experiments_seeing,
    experiments_time,
    experiments_training,
    face_id,
    faces,
    inspection,
    learning,
    pace,
    seeing,
    start,
    training,
    vision,
    window,
)
from tests.bench.measure import Measure

PACKAGES = ("torch", "torchvision", "numpy", "PySide6")
ROUNDS, QUICK_ROUNDS = 9, 3


def bench(
    quick: Annotated[bool, typer.Option(help="Fewer rounds, and no long training.")] = False,
    json_file: Annotated[
        Path | None, typer.Option("--json", help="Write the figures to this file too.")
    ] = None,
) -> None:
    """Measure how fast the program is and how well it learns.

    Exit code 1 where a target is missed.
    """
    if not os.environ.get("DISPLAY") and sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rounds = QUICK_ROUNDS if quick else ROUNDS
    # A pipe has no width: wide enough for a row on one line.
    console = Console() if sys.stdout.isatty() else Console(width=120)
    about = machine_and_versions()
    console.print(", ".join(f"{name} {value}" for name, value in about.items()))
    found: list[Measure] = []
    for name, measures in (
        ("training", training.measures(rounds)),
        ("pace", pace.measures(rounds)),
        ("window", window.measures(rounds)),
        ("start", start.measures(rounds)),
        ("editing", editing.measures(rounds)),
        ("inspection", inspection.measures(rounds, long=not quick)),
        ("vision", vision.measures(rounds, long=not quick)),
        ("seeing", seeing.measures(rounds)),
        ("faces", faces.measures(long=not quick)),
        ("face id", face_id.measures(long=not quick)),
        ("accuracy", accuracy.measures(long=not quick)),
        ("seeing experiments", experiments_seeing.measures(long=not quick)),
        ("comparisons", experiments_comparison.measures(long=not quick)),
        ("pre-training", experiments_pretraining.measures(long=not quick)),
        ("training experiments", experiments_training.measures(long=not quick)),
        ("experiments", experiments_time.measures()),
        ("learning", learning.measures(long=not quick)),
    ):
        with console.status(f"measuring: {name}"):
            found.extend(measures)
    console.print(table(found, rounds))
    if json_file is not None:
        figures = [{**vars(m), "median": m.median, "met": m.met} for m in found]
        text = json.dumps({"machine": about, "rounds": rounds, "measures": figures}, indent=2)
        json_file.write_text(text + "\n", encoding="utf-8")
    sys.exit(0 if all(measure.met for measure in found) else 1)


def table(found: list[Measure], rounds: int) -> Table:
    drawn = Table(title=f"{rounds} rounds")
    for column in ("measure", "unit"):
        drawn.add_column(column)
    for column in ("min", "median", "max", "target"):
        drawn.add_column(column, justify="right")
    drawn.add_column("")
    for m in found:
        numbers = (f"{value:,.4g}" for value in (min(m.values), m.median, max(m.values)))
        verdict = "" if m.target is None else "met" if m.met else "[bold red]missed[/]"
        drawn.add_row(m.name, m.unit, *numbers, m.target_text, verdict)
    return drawn


def machine_and_versions() -> dict[str, str]:
    return {
        "processor": processor(),
        "threads": str(machine.threads()),
        "memory": bytes_text(machine.memory_bytes()),
        "system": platform.platform(terse=True),
        "Python": platform.python_version(),
        **{package: version(package) for package in PACKAGES},
    }


def processor() -> str:
    """Return the processor's name: Linux keeps it in a file, others tell it."""
    file = Path("/proc/cpuinfo")
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or platform.machine())


if __name__ == "__main__":
    typer.run(bench)
