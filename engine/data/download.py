"""Downloading a published file: whole and as published, or not at all.

pooch keeps the temporary name, the SHA-256 and the renaming; its own downloader neither refuses
plain http after a redirect nor can be called off, so the transfer itself is done here.
"""

from __future__ import annotations

import errno
import logging
import shutil
import threading
from collections.abc import Sequence
from contextlib import suppress
from ipaddress import ip_address
from pathlib import Path
from queue import Empty, SimpleQueue
from time import monotonic

import pooch
import requests
import urllib3
from urllib3.util import parse_url

from engine.data.dataset import DataError
from engine.data.progress import Job
from engine.data.remote import RemoteFile

CONNECT_SECONDS = 10.0
PIECE_SECONDS = 20.0
"""Each piece must arrive within this time: it bounds a silent server and a dripping one alike."""
PIECE_BYTES = 1 << 16
MOST_REDIRECTS = 5
LOOK_SECONDS = 0.1
"""How often a waiting transfer looks whether it was called off."""


def download(files: Sequence[RemoteFile], folder: Path, mirror: str | None, job: Job) -> None:
    """Bring ``files`` into ``folder``; those that are there and whole are kept.

    Raises DataError with one sentence, or Cancelled; then no part of a file stays behind.
    """
    pooch.get_logger().setLevel(logging.WARNING)  # else it writes to the console
    total = sum(file.size for file in files)
    done = 0
    for file in files:
        url = file.url(mirror)
        require_safe(url)
        _bring(file, url, folder, done, total, job)
        done += file.size
        job.report(done, total, f"Downloading {file.name}")


def _bring(file: RemoteFile, url: str, folder: Path, before: int, total: int, job: Job) -> None:
    def transfer(url: str, target: str, _pooch: object) -> None:
        _require_space(folder, file.size)
        with Path(target).open("wb") as out:
            received = 0
            with _Line(url) as line:
                while piece := line.next_piece(job):
                    received += len(piece)
                    if received > file.size:
                        break
                    out.write(piece)
                    job.report(before + received, total, f"Downloading {file.name}")
        _require_size(file, url, received)

    try:
        folder.mkdir(parents=True, exist_ok=True)
        pooch.retrieve(url, f"sha256:{file.sha256}", file.name, folder, downloader=transfer)
    except OSError as error:
        raise DataError(_disk_sentence(error, folder)) from None
    except ValueError:  # pooch's word for another SHA-256
        raise DataError(
            f"What {_host(url)} sent as {file.name} is not the published file, "
            "and was thrown away: try again, or from another network."
        ) from None


class _Line:
    """The transfer of one address on a thread of its own, so that waiting can be called off."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._pieces: SimpleQueue[bytes | Exception] = SimpleQueue()
        self._left = threading.Event()
        self._response: requests.Response | None = None
        self._thread = threading.Thread(target=self._receive, name="download", daemon=True)

    def __enter__(self) -> _Line:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._left.set()
        if self._response is not None:  # wakes a thread that waits for the server
            with suppress(Exception):  # it may be closing at this very moment
                self._response.raw.shutdown()
        # One that still waits for a first answer can't be woken; it ends by its own time-out.
        self._thread.join(timeout=0.5)

    def next_piece(self, job: Job) -> bytes:
        """Return the next bytes, b"" at the end. Raises DataError or Cancelled."""
        started = monotonic()
        while True:
            job.check()
            try:
                piece = self._pieces.get(timeout=LOOK_SECONDS)
            except Empty:
                if monotonic() - started > PIECE_SECONDS:
                    raise DataError(_slow_sentence(self._url)) from None
                continue
            if isinstance(piece, DataError):
                raise piece
            if isinstance(piece, Exception):
                raise DataError(_network_sentence(piece, self._url)) from piece
            return piece

    def _receive(self) -> None:
        try:
            with _SafeSession() as session:
                session.trust_env = parse_url(self._url).scheme == "https"  # else no proxy
                session.max_redirects = MOST_REDIRECTS
                with session.get(
                    self._url,
                    stream=True,
                    timeout=(CONNECT_SECONDS, PIECE_SECONDS),
                    headers={"Accept-Encoding": "identity"},
                ) as response:
                    self._response = response
                    if self._left.is_set():
                        return
                    _require_file(response, self._url)
                    for piece in response.raw.stream(PIECE_BYTES, decode_content=False):
                        if self._left.is_set():
                            return
                        self._pieces.put(piece)
            self._pieces.put(b"")
        except Exception as error:  # carried over to the thread that waits
            self._pieces.put(error)


class _SafeSession(requests.Session):
    """Follows no redirect to an address that would not have been called in the first place."""

    def get_adapter(self, url: str) -> requests.adapters.BaseAdapter:
        require_safe(url)
        return super().get_adapter(url)


def require_safe(url: str) -> None:
    """Raise DataError unless ``url`` is https, or http to this very machine."""
    try:
        parts = parse_url(url)
    except urllib3.exceptions.LocationParseError:
        raise DataError(f"“{url}” is not an address to download from: check it.") from None
    if not parts.host or parts.scheme not in ("https", "http"):
        raise DataError(f"“{url}” is not an address to download from: it must begin with https://.")
    if parts.scheme == "http" and not _is_this_machine(parts.host):
        raise DataError(
            f"The download leads to {parts.host} without encryption (http), and was stopped: "
            "only https addresses are used."
        )


def _is_this_machine(host: str) -> bool:
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _require_file(response: requests.Response, url: str) -> None:
    if response.status_code != 200:
        raise DataError(
            f"{_host(url)} does not give the file (answer {response.status_code}): "
            "try again later, or name another address in CONVOSCOPE_MIRROR."
        )
    if response.headers.get("Content-Type", "").startswith("text/html"):
        raise DataError(
            f"{_host(url)} sent a web page instead of the file: "
            "perhaps this network wants you to sign in first."
        )


def _require_size(file: RemoteFile, url: str, received: int) -> None:
    if received < file.size:
        raise DataError(
            f"The connection to {_host(url)} ended before {file.name} was complete: try again."
        )
    if received > file.size:
        raise DataError(
            f"{_host(url)} sends more than {file.name} holds, so it is another file: "
            "try again later, or from another network."
        )


def _require_space(folder: Path, needed: int) -> None:
    if shutil.disk_usage(folder).free < needed:
        raise OSError(errno.ENOSPC, "no space")


def _disk_sentence(error: OSError, folder: Path) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return f"There is no room on the disk for the data in {folder}: free some and try again."
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return (
            f"The data can't be written to {folder}: allow it, "
            "or name another folder in CONVOSCOPE_DATA."
        )
    return (
        f"The data can't be written to {folder} ({error.strerror or error}): "
        "name another folder in CONVOSCOPE_DATA."
    )


def _network_sentence(error: Exception, url: str) -> str:
    """Say in words what requests and urllib3 say in exceptions."""
    host = _host(url)
    if isinstance(error, requests.exceptions.SSLError):
        return f"{host} could not prove that it is itself: check this machine's clock and network."
    if isinstance(error, requests.exceptions.ConnectTimeout):
        return f"{host} does not answer: check the network and try again."
    if isinstance(error, requests.exceptions.Timeout | urllib3.exceptions.ReadTimeoutError):
        return _slow_sentence(url)
    if isinstance(error, requests.exceptions.TooManyRedirects):
        return f"{host} sends the download round in circles: try again later."
    if isinstance(error, requests.exceptions.ConnectionError):
        return f"{host} can't be reached: check the network and try again."
    return f"The connection to {host} broke: check the network and try again."


def _slow_sentence(url: str) -> str:
    return f"{_host(url)} has stopped sending or sends too slowly: check the network and try again."


def _host(url: str) -> str:
    return parse_url(url).host or url
