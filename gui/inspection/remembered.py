"""Remembered: which source was looked at last, and how its frames were taken."""

from __future__ import annotations

import json
from typing import Any

from gui.inspection.framing import FINDS, Framing
from gui.settings import Settings


class Remembered:
    """What was chosen of each source; what stands in the settings and can't be is passed over."""

    def __init__(self, settings: Settings | None) -> None:
        self._settings = settings
        kept = _parsed("" if settings is None else settings.sources)
        source = kept.get("source")
        self._source = source if isinstance(source, str) else ""
        framings = kept.get("framings")
        self._framings = {
            key: _framing(value)
            for key, value in (framings.items() if isinstance(framings, dict) else ())
        }

    @property
    def source(self) -> str:
        """The source that was chosen last; empty for none."""
        return self._source

    @source.setter
    def source(self, key: str) -> None:
        if key != self._source:
            self._source = key
            self._write()

    def framing(self, key: str) -> Framing:
        return self._framings.get(key, Framing())

    def set_framing(self, key: str, framing: Framing) -> None:
        before = self.framing(key)
        self._framings[key] = framing
        # Not while the square is dragged: it isn't kept.
        if _choices(before) != _choices(framing):
            self._write()

    def _write(self) -> None:
        if self._settings is not None:
            framings = {key: _choices(framing) for key, framing in self._framings.items()}
            self._settings.sources = json.dumps({"source": self._source, "framings": framings})


def _choices(framing: Framing) -> dict[str, Any]:
    return {
        "mirrored": framing.mirrored,
        "inverted": framing.inverted,
        "find": framing.find,
    }


def _framing(value: object) -> Framing:
    kept = value if isinstance(value, dict) else {}
    find = kept.get("find")
    return Framing(
        mirrored=kept.get("mirrored") is True,
        inverted=kept.get("inverted") is True,
        find=find if find in FINDS else "none",
    )


def _parsed(text: str) -> dict[str, Any]:
    try:
        kept = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}
