"""``python -m tests.soak``: kills, counts, and fails where anything is lost."""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.helpers.killed import Nursery
from tests.soak.saving import soak_checkpoints, soak_projects
from tests.soak.training import Figures, soak_training

Soak = Callable[[Nursery, Path, int, random.Random], Figures]


def main() -> None:
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("--kills", type=int, default=100, help="of training")
    parser.add_argument("--saves", type=int, default=200, help="half projects, half checkpoints")
    parser.add_argument("--seed", type=int, default=0, help="of the moments")
    parser.add_argument("--json", type=Path, help="write the figures here")
    wanted = parser.parse_args()
    chance = random.Random(wanted.seed)
    every: tuple[tuple[str, Soak, int], ...] = (
        ("projects", soak_projects, wanted.saves // 2),
        ("checkpoints", soak_checkpoints, wanted.saves - wanted.saves // 2),
        ("training", soak_training, wanted.kills),
    )
    found: dict[str, dict[str, Any]] = {}
    with Nursery() as nursery:
        for name, soak, kills in every:
            begun = time.monotonic()
            with tempfile.TemporaryDirectory(prefix="convoscope-soak-") as folder:
                figures = soak(nursery, Path(folder), kills, chance)
            found[name] = {**asdict(figures), "seconds": round(time.monotonic() - begun, 1)}
            print(name, json.dumps(found[name]), flush=True)
    if wanted.json:
        wanted.json.write_text(json.dumps(found, indent=2) + "\n")


if __name__ == "__main__":
    main()
