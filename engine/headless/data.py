"""The data sets without a window: ``main.py data``."""

from __future__ import annotations

import sys

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table

from engine.data import catalogue
from engine.data.catalogue import Entry
from engine.headless.console import DONE, Screen, stopping
from engine.headless.language import speech
from engine.training.control import Control
from engine.wording import bytes_text, shape_text

HEADINGS = ("name", "where it stands", "to train", "to test", "classes", "size", "what it is")


def show() -> int:
    """Print where every data set stands: as a table, or plain where nobody sees the frame."""
    say = speech()
    headings = tuple(map(say, HEADINGS))
    rows = [(entry.name, *map(say, _told(entry))) for entry in catalogue.CATALOGUE]
    if not sys.stdout.isatty():
        columns = zip(headings, *rows, strict=True)
        widths = [max(map(cell_len, column)) for column in columns]
        for row in (headings, *rows):
            print("  ".join(map(_filled, row, widths)).rstrip())
        return DONE
    table = Table()
    for heading in headings:
        table.add_column(heading)
    for row in rows:
        table.add_row(*row)
    Console(markup=False).print(table)
    return DONE


def download(name: str) -> int:
    """Bring a data set onto this machine. Raises DataError, or Cancelled after Ctrl-C."""
    control = Control()
    with stopping(control), Screen() as screen:
        # Also where the files have their sizes: one that is damaged is brought again.
        catalogue.download(name, screen.progress, lambda: control.stopped)
        embedded = catalogue.state(name) == "embedded"
        comes = "comes with Convoscope" if embedded else "is on this machine"
        screen.line(f"{name} {comes} and can be used.")
    return DONE


def _filled(text: str, width: int) -> str:
    """Return a text with spaces behind it up to ``width`` cells: some characters take two."""
    return text + " " * (width - cell_len(text))


def _told(entry: Entry) -> tuple[str, ...]:
    """Return what a row says of a data set behind its name."""
    size = bytes_text(entry.download_bytes - catalogue.bytes_here(entry.name))
    states = {
        "embedded": "comes with Convoscope",
        "ready": "downloaded",
        "absent": f"absent, {size} to download",
    }
    return (
        states[catalogue.state(entry.name)],
        f"{entry.training_pictures:,}",
        f"{entry.test_pictures:,}",
        str(len(entry.classes)),
        shape_text((entry.channels, entry.height, entry.width)),
        entry.title,
    )
