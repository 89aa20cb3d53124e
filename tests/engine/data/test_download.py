"""The download: the real MNIST from a loopback publisher, well or badly behaved."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
import requests

from engine.data import catalogue, line
from engine.data import download as transfer
from engine.data.dataset import DataError
from tests.engine.data.beginnings import (
    TRAIN_IMAGES,
    TRAIN_LABELS,
    broken_off,
    files_under,
    only_beginnings,
)
from tests.helpers.mirror import Fault, Mirror


def test_an_absent_set_says_how_to_get_it() -> None:
    assert catalogue.state("mnist") == "absent"
    with pytest.raises(DataError, match=r"11\.6 MB.*`python main\.py data mnist`"):
        catalogue.load("mnist")


def test_mnist_is_downloaded_whole_and_loads_as_published(mirror: Mirror, data_home: Path) -> None:
    seen: list[tuple[int, int, str]] = []
    catalogue.download("mnist", lambda done, total, what: seen.append((done, total, what)))
    assert catalogue.state("mnist") == "ready"
    assert files_under(data_home) == sorted(path.name for path in mirror.folder.iterdir())
    done = [step for step, _, _ in seen]
    assert done == sorted(done)
    assert len(done) > 50
    assert done[-1] == 11_594_722
    assert {total for _, total, _ in seen} == {11_594_722}
    assert seen[-1][2].endswith("11.6 MB of 11.6 MB")

    data = catalogue.load("mnist")
    assert data.train_pictures.shape == (60_000, 28, 28, 1)
    assert data.test_pictures.shape == (10_000, 28, 28, 1)
    assert data.train_labels[:5].tolist() == [5, 0, 4, 1, 9]
    assert data.test_labels[:5].tolist() == [7, 2, 1, 0, 4]
    assert np.bincount(data.train_labels).tolist() == [
        5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949,
    ]  # fmt: skip
    # The mean and deviation that the literature gives for MNIST.
    assert data.preprocessing.mean == pytest.approx((0.1307,), abs=1e-4)
    assert data.preprocessing.deviation == pytest.approx((0.3081,), abs=1e-4)
    assert data.classes == tuple("0123456789")


def test_a_second_download_asks_for_nothing(mirror: Mirror) -> None:
    catalogue.download("mnist")
    asked = len(mirror.asked)
    catalogue.download("mnist")
    assert len(mirror.asked) == asked == 4


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        ("closes early", "The connection to 127.0.0.1 broke"),
        ("stalls", "127.0.0.1 has stopped sending or sends too slowly"),
        ("silent", "127.0.0.1 has stopped sending or sends too slowly"),
        ("trickles", "127.0.0.1 has stopped sending or sends too slowly"),
        ("claims more", "The connection to 127.0.0.1 broke"),
        ("claims less", "ended before train-images-idx3-ubyte.gz was complete"),
        ("endless", "sends more than train-images-idx3-ubyte.gz holds"),
        ("wrong bytes", "is not the published file, and was thrown away"),
        ("web page", "sent a web page instead of the file"),
        ("missing", "does not give the file (answer 404)"),
        ("redirects in circles", "sends the download round in circles"),
        ("redirects to http elsewhere", "leads to mirror.invalid without encryption"),
    ],
)
def test_a_bad_publisher_leaves_one_sentence_and_nothing_that_counts_as_data(
    fault: Fault,
    sentence: str,
    mirror: Mirror,
    data_home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mirror.faults[TRAIN_IMAGES] = fault
    started = time.monotonic()
    with monkeypatch.context() as hurried:
        hurried.setattr(line, "PIECE_SECONDS", 0.7)
        with pytest.raises(DataError, match=re.escape(sentence)) as refused:
            catalogue.download("mnist")
    assert time.monotonic() - started < 5
    assert str(refused.value).endswith(".")
    assert "\n" not in str(refused.value)
    assert only_beginnings(data_home, mirror.folder)
    assert catalogue.state("mnist") == "absent"
    with pytest.raises(DataError, match="not on this machine yet"):
        catalogue.load("mnist")
    assert not [thread for thread in threading.enumerate() if thread.name == "download"]

    mirror.faults.clear()
    catalogue.download("mnist")
    assert catalogue.state("mnist") == "ready"
    assert len(files_under(data_home)) == 4


def test_a_slow_download_says_how_fast_it_is(mirror: Mirror, data_home: Path) -> None:
    mirror.faults[TRAIN_LABELS] = "missing"
    with pytest.raises(DataError):
        catalogue.download("mnist")
    mirror.faults[TRAIN_LABELS] = "trickles"  # 50 bytes a second
    seen: list[str] = []
    with pytest.MonkeyPatch.context() as small:
        small.setattr(line, "PIECE_BYTES", 8)
        with pytest.raises(catalogue.Cancelled):
            catalogue.download(
                "mnist",
                lambda _done, _total, what: seen.append(what),
                lambda: bool(seen) and seen[-1].endswith("B/s"),
            )
    told = re.fullmatch(r"Downloading 9\.91 MB of 11\.6 MB, (\d+) B/s", seen[-1])
    assert told is not None
    assert 10 < int(told[1]) < 60


def test_what_was_downloaded_can_be_removed_again(mirror: Mirror, data_home: Path) -> None:
    broken_off(mirror, data_home)
    catalogue.remove("mnist")
    assert files_under(data_home) == []
    catalogue.download("mnist")
    catalogue.remove("mnist")
    assert catalogue.state("mnist") == "absent"
    assert catalogue.bytes_here("mnist") == 0
    assert not (data_home / "mnist").exists()
    catalogue.remove("mnist")
    catalogue.remove("faces")
    assert catalogue.state("faces") == "embedded"


def test_a_file_that_can_not_be_removed_is_one_sentence(mirror: Mirror, data_home: Path) -> None:
    catalogue.download("mnist")
    path = data_home / "mnist" / TRAIN_IMAGES
    path.unlink()
    path.mkdir()  # which whoever asks can't unlink
    with pytest.raises(DataError, match=r"can't be removed .*check its permissions"):
        catalogue.remove("mnist")


def test_a_fault_in_a_later_file_keeps_the_earlier_ones(mirror: Mirror, data_home: Path) -> None:
    mirror.faults[TRAIN_LABELS] = "wrong bytes"
    with pytest.raises(DataError, match="train-labels"):
        catalogue.download("mnist")
    assert files_under(data_home) == [TRAIN_IMAGES]
    assert catalogue.state("mnist") == "absent"
    mirror.faults.clear()
    catalogue.download("mnist")
    assert mirror.asked.count(f"/{TRAIN_IMAGES}") == 1


def test_a_redirect_that_stays_on_this_machine_is_followed(mirror: Mirror) -> None:
    mirror.faults[TRAIN_IMAGES] = "redirects here"
    catalogue.download("mnist")
    assert f"/elsewhere/{TRAIN_IMAGES}" in mirror.asked
    assert catalogue.state("mnist") == "ready"


@pytest.mark.parametrize("fault", ["stalls", "silent", "trickles"])
def test_a_download_is_called_off_within_a_second(
    fault: Fault, mirror: Mirror, data_home: Path
) -> None:
    mirror.faults[TRAIN_IMAGES] = fault
    called_off_at: list[float] = []

    def cancelled() -> bool:
        if mirror.half_sent.is_set() and not called_off_at:
            called_off_at.append(time.monotonic())
        return bool(called_off_at)

    with pytest.raises(catalogue.Cancelled):
        catalogue.download("mnist", cancelled=cancelled)
    assert time.monotonic() - called_off_at[0] < 1
    assert only_beginnings(data_home, mirror.folder)
    assert catalogue.state("mnist") == "absent"
    # A thread that waits for a server's first answer can't be woken, but may not keep the
    # program from ending.
    left = [thread for thread in threading.enumerate() if thread.name == "download"]
    assert not left or (fault == "silent" and all(thread.daemon for thread in left))
    mirror.closing.set()
    for thread in left:
        thread.join(5)


def test_a_download_is_called_off_in_the_middle_of_a_lively_transfer(
    mirror: Mirror, data_home: Path
) -> None:
    done = 0

    def progress(now: int, _total: int, _what: str) -> None:
        nonlocal done
        done = now

    with pytest.raises(catalogue.Cancelled):
        catalogue.download("mnist", progress, lambda: done > 3_000_000)
    assert 3_000_000 < done < 9_000_000
    assert only_beginnings(data_home, mirror.folder)
    assert catalogue.bytes_here("mnist") > 2_900_000


def test_a_file_damaged_on_the_disk_is_refused_and_brought_again(
    mirror: Mirror, data_home: Path
) -> None:
    catalogue.download("mnist")
    path = data_home / "mnist" / TRAIN_LABELS
    good = path.read_bytes()
    path.write_bytes(good[:-1] + bytes([good[-1] ^ 1]))
    with pytest.raises(DataError, match=r"damaged .*press Download"):
        catalogue.load("mnist")
    catalogue.download("mnist")
    assert path.read_bytes() == good
    assert len(mirror.asked) == 5


def test_a_file_cut_short_on_the_disk_counts_as_absent(mirror: Mirror, data_home: Path) -> None:
    catalogue.download("mnist")
    path = data_home / "mnist" / TRAIN_LABELS
    path.write_bytes(path.read_bytes()[:100])
    assert catalogue.state("mnist") == "absent"


@pytest.mark.parametrize(
    "address",
    [
        "http://mirror.invalid/mnist",
        "http://127.0.0.1.mirror.invalid",
        "http://127.0.0.1@mirror.invalid/",
        "http://mirror.invalid\\@127.0.0.1/",
        "http://128.0.0.1/",
    ],
)
def test_plain_http_to_another_machine_is_refused(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CONVOSCOPE_MIRROR", address)
    with pytest.raises(DataError, match="without encryption"):
        catalogue.download("mnist")


@pytest.mark.parametrize("address", ["ftp://127.0.0.1/", "127.0.0.1", "https://", "file:///tmp/"])
def test_an_address_that_is_none_is_refused(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONVOSCOPE_MIRROR", address)
    with pytest.raises(DataError, match="is not an address to download from"):
        catalogue.download("mnist")


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1.2.3", "[::1]", "localhost", "LOCALHOST"])
def test_plain_http_to_this_machine_is_allowed(host: str) -> None:
    line.require_safe(f"http://{host}:8000/file")


def test_the_published_addresses_are_https() -> None:
    for entry in catalogue.CATALOGUE:
        for file in entry.files:
            assert file.address.startswith("https://")
            assert file.address.endswith("/")


def test_mnist_is_downloaded_over_https(safe_mirror: Mirror) -> None:
    catalogue.download("mnist")
    assert catalogue.state("mnist") == "ready"
    assert len(safe_mirror.asked) == 4


def test_a_certificate_that_is_not_trusted_is_one_sentence(
    safe_mirror: Mirror, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("REQUESTS_CA_BUNDLE")
    with pytest.raises(DataError, match=r"127\.0\.0\.1 could not prove that it is itself"):
        catalogue.download("mnist")
    assert safe_mirror.asked == []


def test_https_never_leads_to_plain_http_elsewhere(safe_mirror: Mirror, data_home: Path) -> None:
    safe_mirror.faults[TRAIN_IMAGES] = "redirects to http elsewhere"
    with pytest.raises(DataError, match=r"leads to mirror\.invalid without encryption"):
        catalogue.download("mnist")
    assert files_under(data_home) == []


def test_a_stalled_download_over_https_is_called_off_within_a_second(
    safe_mirror: Mirror, data_home: Path
) -> None:
    safe_mirror.faults[TRAIN_IMAGES] = "stalls"
    started: list[float] = []

    def cancelled() -> bool:
        if safe_mirror.half_sent.is_set():
            started.append(time.monotonic())
        return bool(started)

    with pytest.raises(catalogue.Cancelled):
        catalogue.download("mnist", cancelled=cancelled)
    assert time.monotonic() - started[0] < 1
    assert only_beginnings(data_home, safe_mirror.folder)
    assert not [thread for thread in threading.enumerate() if thread.name == "download"]


def test_a_server_that_does_not_speak_tls_is_one_sentence(
    mirror: Mirror, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CONVOSCOPE_MIRROR", mirror.address.replace("http:", "https:"))
    with pytest.raises(DataError, match=r"127\.0\.0\.1 could not prove that it is itself"):
        catalogue.download("mnist")


def test_a_server_that_is_not_there_is_one_sentence(
    mirror: Mirror, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CONVOSCOPE_MIRROR", "http://127.0.0.1:9/")
    with pytest.raises(DataError, match=r"127\.0\.0\.1 can't be reached"):
        catalogue.download("mnist")


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (requests.exceptions.ConnectTimeout(), "example.org does not answer"),
        (requests.exceptions.ReadTimeout(), "example.org has stopped sending"),
        (requests.exceptions.ConnectionError(), "example.org can't be reached"),
        (RuntimeError(), "The connection to example.org broke"),
    ],
)
def test_what_the_network_raises_is_said_in_words(error: Exception, sentence: str) -> None:
    assert line.network_sentence(error, "https://example.org/file").startswith(sentence)


def test_a_proxy_is_not_asked_for_this_very_machine(
    mirror: Mirror, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9/")
    monkeypatch.delenv("no_proxy", raising=False)
    catalogue.download("mnist")
    assert catalogue.state("mnist") == "ready"


@pytest.mark.usefixtures("mirror")
def test_a_folder_that_may_not_be_written_is_one_sentence(unprivileged: None) -> None:
    with pytest.raises(DataError, match=r"can't be written to .*CONVOSCOPE_DATA"):
        catalogue.download("mnist")


@pytest.mark.usefixtures("mirror")
def test_a_data_folder_that_is_a_file_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("CONVOSCOPE_DATA", str(tmp_path / "file"))
    with pytest.raises(DataError, match=r"can't be written to .*CONVOSCOPE_DATA"):
        catalogue.download("mnist")


@pytest.mark.usefixtures("mirror")
def test_a_disk_without_room_is_seen_before_the_first_byte(
    mirror: Mirror, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full:
        free = 1_000_000

    monkeypatch.setattr(transfer.shutil, "disk_usage", lambda _folder: Full)
    with pytest.raises(DataError, match="no room on the disk"):
        catalogue.download("mnist")
    assert mirror.asked == []


WRITE_UNDER_A_LIMIT = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, 2_000_000))
from engine.data import catalogue
try:
    catalogue.download("mnist")
except catalogue.DataError as refusal:
    print(refusal)
"""


@pytest.mark.skipif(os.name == "nt", reason="limits on files are those of Unix")
@pytest.mark.usefixtures("mirror")
def test_a_disk_that_fills_up_on_the_way_is_one_sentence(data_home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WRITE_UNDER_A_LIMIT], capture_output=True, text=True, check=True
    )
    assert "no room on the disk" in done.stdout
    assert done.stderr == ""
    assert files_under(data_home) == []
