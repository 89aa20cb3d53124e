"""What is said of where a network and its rates come from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engine.experiments.face_id.experiment import Trained
from engine.experiments.face_id.rates import ErrorRates
from engine.wording import percent_text


def of_baseline() -> str:
    return _tr(
        "So far by eigenfaces, without any training. Train a network: it does better, and can open "
        "the lock."
    )


def of_kept() -> str:
    return _tr("The network that was kept, with the people enrolled then. Train it to measure it.")


def of_trained(trained: Trained, left_out: int) -> str:
    """Return what was learned, what was measured, and both errors beside one another."""
    words = (
        _tr(
            "Learned {learned} people, measured on {measured} others it has never seen: equal "
            "error rate {rate}, eigenfaces {eigenfaces}."
        )
        if trained.real
        else _tr(
            "Learned {learned} faces of one picture each. Measured on {measured} others, each "
            "changed at random: {rate}, eigenfaces {eigenfaces}. Real days differ more."
        )
    )
    said = words.format(
        learned=trained.learned_people,
        measured=trained.measured_people,
        rate=percent_text(trained.rates.equal_error_rate),
        eigenfaces=percent_text(trained.eigenfaces.equal_error_rate),
    )
    if left_out:
        said += " " + _tr("{count} pictures without a face were left out.").format(count=left_out)
    return said


def of_own(rates: ErrorRates) -> str:
    return _tr(
        "{same} pairs of your pictures against {others} pairs with other people: equal error rate "
        "{rate}. Taken within seconds, they flatter the lock."
    ).format(
        same=f"{len(rates.genuine):,}",
        others=f"{len(rates.impostor):,}",
        rate=percent_text(rates.equal_error_rate),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("FaceId", text)
