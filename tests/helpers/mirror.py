"""A loopback server that stands for the publisher of a data set, well or badly behaved."""

from __future__ import annotations

import ssl
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Literal

Fault = Literal[
    "closes early",
    "stalls",
    "silent",
    "trickles",
    "claims more",
    "claims less",
    "endless",
    "wrong bytes",
    "web page",
    "missing",
    "redirects to http elsewhere",
    "redirects here",
    "redirects in circles",
    "ignores ranges",
    "has no such range",
    "answers another range",
]


class Mirror:
    """Serves the files of ``folder``; ``faults`` names what goes wrong with which file.

    With a ``certificate`` (one file with its key) it speaks https.
    """

    def __init__(self, folder: Path, certificate: Path | None = None) -> None:
        self.folder = folder
        self.faults: dict[str, Fault] = {}
        self.asked: list[str] = []
        """The paths asked for, in order."""
        self.ranges: list[str] = []
        """The ranges asked for, in order."""
        self.half_sent = threading.Event()
        """Set once a server that stalls or trickles has begun."""
        self.closing = threading.Event()
        handler = type("Handler", (_Handler,), {"mirror": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._scheme = "http"
        if certificate is not None:
            self._scheme = "https"
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    @property
    def address(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Mirror:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    mirror: Mirror
    start = 0
    """Where in the file the answer begins."""
    whole = 0

    def do_GET(self) -> None:
        name = self.path.removeprefix("/elsewhere").lstrip("/")
        self.mirror.asked.append(self.path)
        with suppress(ConnectionError):
            self._answer(name, self.mirror.faults.get(name))

    def _answer(self, name: str, fault: Fault | None) -> None:
        path = self.mirror.folder / name
        if fault == "missing" or not path.is_file():
            self.send_error(404)
            return
        body = self._asked_for(path.read_bytes(), fault)
        if not body and self.start:
            self.send_error(416)
            return
        half = len(body) // 2
        match fault:
            case "closes early":
                self._send(body[:half], claimed=len(body))
            case "stalls":
                self._send(body[:half], claimed=len(body))
                self._wait()
            case "silent":
                self._wait()
            case "trickles":
                self._head(len(body))
                self.mirror.half_sent.set()
                for byte in body:
                    self.wfile.write(bytes([byte]))
                    if self.mirror.closing.wait(0.02):
                        return
            case "claims more":
                self._send(body, claimed=len(body) + 1000)
            case "claims less":
                self._send(body, claimed=half)
            case "endless":
                self._head(None)
                while not self.mirror.closing.is_set():
                    self.wfile.write(body)
            case "wrong bytes":
                self._send(body[:half] + bytes([body[half] ^ 1]) + body[half + 1 :])
            case "web page":
                page = b"<html>Please sign in</html>"
                self._send(page, kind="text/html; charset=utf-8")
            case "redirects to http elsewhere":
                self._redirect(f"http://mirror.invalid/{name}")
            case "redirects here" if not self.path.startswith("/elsewhere"):
                self._redirect(f"{self.mirror.address}/elsewhere/{name}")
            case "redirects in circles":
                self._redirect(f"{self.mirror.address}/{name}")
            case _:
                self._send(body)

    def _asked_for(self, body: bytes, fault: Fault | None) -> bytes:
        """Return what is left of a file from the place where the range begins."""
        asked = self.headers.get("Range", "")
        self.start, self.whole = 0, len(body)
        if asked:
            self.mirror.ranges.append(asked)
        if asked and fault != "ignores ranges":
            self.start = int(asked.removeprefix("bytes=").removesuffix("-"))
        if self.start and fault == "answers another range":
            self.start -= 100
        return b"" if asked and fault == "has no such range" else body[self.start :]

    def _send(
        self, body: bytes, claimed: int | None = None, kind: str = "application/gzip"
    ) -> None:
        self._head(len(body) if claimed is None else claimed, kind)
        self.wfile.write(body)

    def _head(self, length: int | None, kind: str = "application/gzip") -> None:
        self.send_response(206 if self.start else 200)
        self.send_header("Content-Type", kind)
        if self.start:
            place = f"bytes {self.start}-{self.whole - 1}/{self.whole}"
            self.send_header("Content-Range", place)
        if length is not None:
            self.send_header("Content-Length", str(length))
        self.end_headers()

    def _redirect(self, address: str) -> None:
        self.send_response(302)
        self.send_header("Location", address)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _wait(self) -> None:
        self.wfile.flush()
        self.mirror.half_sent.set()
        self.mirror.closing.wait(60)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing on the console."""
