"""Where downloads go, a publisher on this very machine, and a person without rights."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.mirror import Mirror


@pytest.fixture(autouse=True)
def digits_at_hand() -> None:
    """Keep the digits that other tests parsed out of the way: parsing is what is tested here."""


@pytest.fixture
def data_home(own_places: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = own_places / "downloads"
    monkeypatch.setenv("CONVOSCOPE_DATA", str(folder))
    return folder


@pytest.fixture
def mirror(test_data: Path, data_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Mirror]:
    """A publisher of the real MNIST files, which CONVOSCOPE_MIRROR names."""
    with Mirror(test_data / "mnist") as server:
        monkeypatch.setenv("CONVOSCOPE_MIRROR", server.address)
        yield server


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of the test's own for 127.0.0.1, with its key."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is not on this machine: no certificate can be made")
    file = tmp_path_factory.mktemp("tls") / "certificate.pem"
    options = "req -x509 -newkey rsa:2048 -nodes -days 2 -batch -subj /CN=127.0.0.1"
    name, key = "subjectAltName=IP:127.0.0.1", file.with_suffix(".key")
    command = [openssl, *options.split(), "-addext", name, "-keyout", str(key), "-out", str(file)]
    subprocess.run(command, check=True, capture_output=True)
    with file.open("a") as both:
        both.write(key.read_text())
    return file


@pytest.fixture
def safe_mirror(
    test_data: Path, data_home: Path, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Mirror]:
    """The same publisher over https, with a certificate that this machine trusts."""
    with Mirror(test_data / "mnist", certificate) as server:
        monkeypatch.setenv("CONVOSCOPE_MIRROR", server.address)
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
        for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.delenv(name, raising=False)
        yield server


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A temporary folder that everybody may open, unlike pytest's own."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture
def unprivileged() -> Iterator[None]:
    """Without root's right to read and write everything."""
    if os.name != "posix":
        pytest.skip("permissions are tested on POSIX systems")
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
