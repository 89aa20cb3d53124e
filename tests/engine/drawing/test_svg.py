"""The picture as an SVG file: valid, standing alone, its words as words."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from engine.blocks import Convolution, Dense, Pooling
from engine.check import check
from engine.drawing import KINDS, Kind, draw, svg, to_svg
from engine.drawing.colours import DARK, FAMILIES, LIGHT, TRANSPARENT, mixed
from engine.drawing.primitives import Text
from engine.network import Network

NAMESPACE = "{http://www.w3.org/2000/svg}"
NETWORK = Network.of(Convolution(kernels=6, kernel=(5, 5)), Pooling(), Dense())
REPORT = check(NETWORK, (1, 28, 28), 10)


def root(text: str) -> ElementTree.Element:
    return ElementTree.fromstring(text.encode("utf-8"))


@pytest.mark.parametrize("kind", KINDS)
def test_words_are_text_and_the_file_stands_alone(kind: Kind) -> None:
    text = svg(NETWORK, REPORT, kind=kind, title="My network")
    whole = root(text)
    assert whole.tag == f"{NAMESPACE}svg"
    written = [element.text for element in whole.iter(f"{NAMESPACE}text")]
    for word in ("My network", "Convolution", "6×24×24", "Pooling", "Dense"):
        assert word in written
    tags = {element.tag.removeprefix(NAMESPACE) for element in whole.iter()}
    assert tags <= {"svg", "title", "desc", "rect", "polygon", "path", "text"}
    assert not {name for e in whole.iter() for name in e.attrib if "href" in name or name == "src"}
    assert whole.attrib["font-family"].endswith("sans-serif")


def test_a_screen_reader_hears_the_whole_network() -> None:
    whole = root(svg(NETWORK, REPORT, title="Mine"))
    assert whole.attrib["role"] == "img"
    assert whole.attrib["aria-labelledby"] == "title desc"
    assert whole.findtext(f"{NAMESPACE}title") == "Mine"
    assert whole.findtext(f"{NAMESPACE}desc") == (
        "Input 1×28×28; Convolution 6×24×24; Pooling 6×12×12; Dense 10."
    )


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ('<script>alert("x")</script> & ]]>', '<script>alert("x")</script> & ]]>'),
        ("a\x00b\x1b\ud800\uffff", "a\ufffdb\ufffd\ufffd\ufffd"),
        ("网络 ∑ 🧠", "网络 ∑ 🧠"),
    ],
)
def test_names_are_data_whatever_they_hold(name: str, shown: str) -> None:
    whole = root(svg(NETWORK, REPORT, title=name))
    assert whole.findtext(f"{NAMESPACE}title") == shown
    assert shown in [element.text for element in whole.iter(f"{NAMESPACE}text")]
    assert not list(whole.iter(f"{NAMESPACE}script"))


def test_the_ground_is_light_dark_or_left_out() -> None:
    picture = draw(NETWORK, REPORT)
    grounds = {}
    for name, colours in {"light": LIGHT, "dark": DARK, "none": TRANSPARENT}.items():
        whole = root(to_svg(picture, colours))
        first = whole.find(f"{NAMESPACE}rect")
        covers = first is not None and first.get("width") == whole.attrib["viewBox"].split()[2]
        grounds[name] = first.get("fill") if covers and first is not None else None
    assert grounds == {"light": LIGHT.ground, "dark": DARK.ground, "none": None}


def test_a_block_has_the_colour_of_its_family() -> None:
    text = svg(NETWORK, REPORT, kind="strip")
    assert f'fill="{FAMILIES["convolution"]}"' in text
    assert f'fill="{mixed(FAMILIES["pooling"], LIGHT.ground, 0.10)}"' in text


def test_the_size_of_the_file_is_the_pictures_in_points() -> None:
    picture = draw(NETWORK, REPORT)
    whole = root(to_svg(picture, LIGHT))
    assert float(whole.attrib["width"].removesuffix("pt")) == pytest.approx(picture.width, abs=0.01)
    sizes = {float(e.attrib["font-size"]) for e in whole.iter(f"{NAMESPACE}text")}
    assert sizes == {item.size for item in picture.items if isinstance(item, Text)}
