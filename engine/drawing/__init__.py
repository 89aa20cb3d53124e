"""The network as a picture: laid out once, then written as SVG or painted by the window."""

from engine.check import Report
from engine.drawing.colours import LIGHT, Colours
from engine.drawing.pages import KINDS, Kind, Layout, draw
from engine.drawing.primitives import Picture
from engine.drawing.svg import to_svg
from engine.network import Network


def svg(
    network: Network,
    report: Report,
    *,
    kind: Kind = "volumes",
    title: str = "",
    colours: Colours = LIGHT,
) -> str:
    """Return the picture of ``network`` as the text of an SVG file, seven inches wide."""
    return to_svg(draw(network, report, Layout(kind=kind), title), colours)


__all__ = ["KINDS", "Colours", "Kind", "Layout", "Picture", "draw", "svg", "to_svg"]
