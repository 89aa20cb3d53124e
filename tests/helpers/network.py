"""A pytest plugin that fails a test which reaches for any machine but this one."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

import pytest

HERE = ("localhost", "127.0.0.1", "::1", "", None)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Refuse every connection that leaves this machine, and fail the test that tried."""
    tried: list[str] = []
    look_up, connect = socket.getaddrinfo, socket.socket.connect

    def refuse(host: object) -> None:
        tried.append(str(host))
        raise OSError(f"tests have no network, but this one wanted {host}")

    def guarded_look_up(host: Any, *rest: Any, **named: Any) -> Any:
        if host not in HERE:
            refuse(host)
        return look_up(host, *rest, **named)

    def guarded_connect(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in HERE:
            refuse(address[0])
        connect(self, address)

    monkeypatch.setattr(socket, "getaddrinfo", guarded_look_up)
    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    yield
    if tried:
        pytest.fail("The test reached for the network: " + ", ".join(tried), pytrace=False)
