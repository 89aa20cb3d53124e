"""The transfer of one address over the network, on a thread of its own."""

from __future__ import annotations

import threading
from contextlib import suppress
from ipaddress import ip_address
from queue import Empty, SimpleQueue
from time import monotonic

import requests
import urllib3
from urllib3.util import parse_url

from engine.data.dataset import DataError
from engine.data.progress import Job

CONNECT_SECONDS = 10.0
PIECE_SECONDS = 20.0
"""Each piece must arrive within this time: it bounds a silent server and a dripping one alike."""
PIECE_BYTES = 1 << 16
MOST_REDIRECTS = 5
LOOK_SECONDS = 0.1
"""How often a waiting transfer looks whether it was called off."""


class Line:
    """The bytes that an address gives from ``start`` on; waiting for them can be called off.

    A server that can't begin in the middle begins anew: ``start`` says where it did, once
    ``connect`` has returned.
    """

    def __init__(self, url: str, start: int = 0) -> None:
        self._url = url
        self.start = start
        self._pieces: SimpleQueue[int | bytes | Exception] = SimpleQueue()
        self._left = threading.Event()
        self._response: requests.Response | None = None
        self._thread = threading.Thread(target=self._receive, name="download", daemon=True)

    def __enter__(self) -> Line:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._left.set()
        if self._response is not None:  # wakes a thread that waits for the server
            with suppress(Exception):  # it may be closing at this very moment
                self._response.raw.shutdown()
        # One that still waits for a first answer can't be woken; it ends by its own time-out.
        self._thread.join(timeout=0.5)

    def connect(self, job: Job) -> None:
        """Wait until the server has answered. Raises DataError or Cancelled."""
        start = self._next(job)
        assert isinstance(start, int)
        self.start = start

    def next_piece(self, job: Job) -> bytes:
        """Return the next bytes, b"" at the end. Raises DataError or Cancelled."""
        piece = self._next(job)
        assert isinstance(piece, bytes)
        return piece

    def _next(self, job: Job) -> int | bytes:
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
                raise DataError(network_sentence(piece, self._url)) from piece
            return piece

    def _receive(self) -> None:
        try:
            with _SafeSession() as session:
                session.trust_env = parse_url(self._url).scheme == "https"  # else no proxy
                session.max_redirects = MOST_REDIRECTS
                if not (self.start and self._receive_from(session, self.start)):
                    self._receive_from(session, 0)
            self._pieces.put(b"")
        except Exception as error:  # carried over to the thread that waits
            self._pieces.put(error)

    def _receive_from(self, session: requests.Session, start: int) -> bool:
        """Put the bytes from ``start`` on; False if the server has no such place."""
        headers = {"Accept-Encoding": "identity"}
        if start:
            headers["Range"] = f"bytes={start}-"
        with session.get(
            self._url, stream=True, timeout=(CONNECT_SECONDS, PIECE_SECONDS), headers=headers
        ) as response:
            self._response = response
            if self._left.is_set():
                return True
            if start and not _continues(response, start):
                if response.status_code != 200:
                    return False
                start = 0
            _require_file(response, self._url)
            self._pieces.put(start)
            for piece in response.raw.stream(PIECE_BYTES, decode_content=False):
                if self._left.is_set():
                    break
                self._pieces.put(piece)
        return True


def _continues(response: requests.Response, start: int) -> bool:
    place = response.headers.get("Content-Range", "")
    return response.status_code == 206 and place.startswith(f"bytes {start}-")


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
    if response.status_code not in (200, 206):
        raise DataError(
            f"{host_of(url)} does not give the file (answer {response.status_code}): "
            "try again later, or name another address in CONVOSCOPE_MIRROR."
        )
    if response.headers.get("Content-Type", "").startswith("text/html"):
        raise DataError(
            f"{host_of(url)} sent a web page instead of the file: "
            "perhaps this network wants you to sign in first."
        )


def network_sentence(error: Exception, url: str) -> str:
    """Say in words what requests and urllib3 say in exceptions."""
    host = host_of(url)
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
    return (
        f"{host_of(url)} has stopped sending or sends too slowly: check the network and try again."
    )


def host_of(url: str) -> str:
    return parse_url(url).host or url
