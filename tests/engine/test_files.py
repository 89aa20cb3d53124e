"""Where a file can be written whole, and where not."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

from engine.files import require_writable, write_whole

ROOT = Path(__file__).resolve().parents[2]
posix = pytest.mark.skipif(os.name == "nt", reason="pipes, links and modes are those of Unix")


def write(path: Path) -> None:
    def fill(file: BinaryIO) -> None:
        file.write(b"new")

    write_whole(path, fill)


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.endswith("-part")]


@posix
def test_a_pipe_is_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match="no ordinary file"):
        write(pipe)
    (tmp_path / "link").symlink_to(pipe)
    with pytest.raises(OSError, match="no ordinary file"):
        write(tmp_path / "link")
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert leftovers(tmp_path) == []


@posix
def test_links_that_lead_in_circles_are_refused(tmp_path: Path) -> None:
    (tmp_path / "one").symlink_to(tmp_path / "other")
    (tmp_path / "other").symlink_to(tmp_path / "one")
    with pytest.raises(OSError, match="symbolic links"):
        write(tmp_path / "one")
    assert (tmp_path / "one").is_symlink()


@posix
def test_a_link_into_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "missing" / "file")
    with pytest.raises(FileNotFoundError) as caught:
        require_writable(tmp_path / "link")
    assert caught.value.filename == str(tmp_path / "missing")


@posix
def test_a_link_to_a_file_that_is_not_there_yet_is_followed(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "file")
    write(tmp_path / "link")
    assert (tmp_path / "file").read_bytes() == b"new"
    assert (tmp_path / "link").is_symlink()


@pytest.mark.parametrize("there", [True, False])
def test_a_closed_folder_is_refused_whether_or_not_the_file_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    if there:
        (tmp_path / "file").touch()
    # Somebody who runs the tests as root may write anywhere.
    monkeypatch.setattr(os, "access", lambda path, _mode: path != tmp_path)
    with pytest.raises(PermissionError, match="may not write into the folder"):
        require_writable(tmp_path / "file")


def test_a_folder_and_a_name_that_is_too_long_are_refused(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        require_writable(tmp_path)
    with pytest.raises(OSError, match="long"):
        require_writable(tmp_path / ("x" * 300))


@posix
def test_what_a_killed_program_left_half_written_goes_with_the_next_write(tmp_path: Path) -> None:
    code = """
import os, signal, sys
from pathlib import Path
from engine.files import write_whole
def die(file):
    file.write(b"half")
    os.kill(os.getpid(), signal.SIGKILL)
write_whole(Path(sys.argv[1]), die)
"""
    (tmp_path / "file").write_bytes(b"old")
    killed = subprocess.run([sys.executable, "-c", code, tmp_path / "file"], cwd=ROOT, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert (tmp_path / "file").read_bytes() == b"old"
    (left,) = leftovers(tmp_path)
    # Of a program that lives, and of one on another machine, which may live.
    machine, _, token, _ = left.split("-")
    others = {f"{machine}-{os.getpid()}-{token}-part", f".00000000-99999-{token}-part"}
    for name in others:
        (tmp_path / name).touch()
    write(tmp_path / "another file")
    assert set(leftovers(tmp_path)) == others
    assert (tmp_path / "file").read_bytes() == b"old"
