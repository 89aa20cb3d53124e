"""Subject: the picture that is sent through the network."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PIL import Image

from engine.data.preprocessing import Pixels, Preprocessing


@dataclass(frozen=True, eq=False)
class Subject:
    """A picture as it came, and what is known of it."""

    title: str
    picture: Image.Image
    label: str | None = None
    """The name of its true class, where that is known."""
    inverted: bool = False

    def pixels(self, preprocessing: Preprocessing) -> Pixels:
        """Return what the network sees: (height, width, channels)."""
        return _fitted(self, preprocessing)


@lru_cache(maxsize=4)
def _fitted(subject: Subject, preprocessing: Preprocessing) -> Pixels:
    # Kept, because a photograph of many megapixels takes longer to fit than a frame lasts,
    # and because the service knows a picture that it has seen by its being the same object.
    pixels = preprocessing.fit(subject.picture)
    return 255 - pixels if subject.inverted else pixels
