"""An X display that nobody sees, with a window manager, for tests in a real window."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

from packages import give_up

TOOLS = {"xvfb": "Xvfb", "openbox": "openbox", "xdotool": "xdotool"}
"""Debian packages, and the program that each brings."""


@contextmanager
def virtual_display() -> Iterator[str]:
    """Start a display of 1600×1000 and a window manager; give its name, such as ``:7``."""
    # The server chooses a free number and writes it into the pipe, so that runs side by side
    # don't get into each other's way.
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stdin=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            give_up("Xvfb could not start a display.")
        manager = _window_manager(f":{number}")
        try:
            yield f":{number}"
        finally:
            _end(manager)
    finally:
        _end(server)


def _window_manager(display: str) -> subprocess.Popen[bytes]:
    surroundings = {**os.environ, "DISPLAY": display}
    manager = subprocess.Popen(
        ["openbox", "--sm-disable"],
        env=surroundings,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    # Only a window manager tells how many desktops there are: once it does, it is ready.
    ask = ["xdotool", "get_num_desktops"]
    for _ in range(100):
        if not subprocess.run(ask, env=surroundings, capture_output=True, check=False).returncode:
            return manager
        time.sleep(0.1)
    _end(manager)
    return give_up("The window manager did not start.")


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
