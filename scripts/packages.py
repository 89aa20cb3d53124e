"""System packages, installed with apt where that is possible, else asked for in one sentence."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from typing import NoReturn


def say(sentence: str) -> None:
    print(sentence, flush=True)


def give_up(sentence: str) -> NoReturn:
    sys.exit(sentence)


def provide(wanted: dict[str, str], why: str) -> None:
    """Install the packages whose programs or modules are missing, or give up saying how.

    ``wanted`` maps a package's name to the program or the Python module that it brings.
    """
    missing = [package for package, brings in wanted.items() if not _there(brings)]
    if missing and not (install(missing, why) and all(map(_there, wanted.values()))):
        give_up(how_to(missing, why))


def install(names: list[str], why: str) -> bool:
    """Install packages with apt. Return False where this machine or this user can't."""
    apt = _apt()
    if apt is None:
        return False
    say(f"{why} {', '.join(names)}: installing with apt …")
    # The lists of a fresh machine are empty and those of an old one stale: then update and repeat.
    return _quietly([*apt, "install", *names]) or (
        _quietly([*apt, "update"]) and _quietly([*apt, "install", *names])
    )


def how_to(names: list[str], why: str) -> str:
    """Return the sentence that asks a person to install packages."""
    listed = " ".join(names)
    if shutil.which("apt-get") is None:
        return f"{why} what Debian calls {listed}: install it with this system's package manager."
    return f"{why} {listed}. Install with:\n    sudo apt-get install -y {listed}"


def _there(brings: str) -> bool:
    return shutil.which(brings) is not None or importlib.util.find_spec(brings) is not None


def _apt() -> list[str] | None:
    """Return the beginning of an apt command that will ask nothing, or None."""
    if shutil.which("apt-get") is None:
        return None
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-y"]
    apt += ["--no-install-recommends", "-o", "DPkg::Lock::Timeout=120"]
    if os.geteuid() == 0:
        return apt
    if shutil.which("sudo") and _quietly(["sudo", "-n", "true"]):
        return ["sudo", "-n", *apt]
    return None


def _quietly(command: list[str]) -> bool:
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return done.returncode == 0
