"""Which published networks can be looked into, and where their weights are."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Reference:
    """A network of torchvision's, trained by its makers on ImageNet's thousand classes."""

    name: str
    """As torchvision calls it."""
    title: str
    sentence: str
    source: str
    address: str
    """The file of its weights; its name ends with the first digits of the file's SHA-256."""
    mebibytes: float
    """How large that file is, to the third decimal."""

    @property
    def file(self) -> str:
        return self.address.rpartition("/")[2]

    @property
    def digits(self) -> str:
        """The first digits of the file's SHA-256."""
        return self.file.removesuffix(".pth").rpartition("-")[2]


_AT = "https://download.pytorch.org/models/"

REFERENCES = (
    Reference(
        "alexnet",
        "AlexNet",
        "Five convolutions with large kernels first: the network that won ImageNet in 2012.",
        "Krizhevsky 2014, One weird trick for parallelizing convolutional neural networks",
        _AT + "alexnet-owt-7be5be79.pth",
        233.087,
    ),
    Reference(
        "vgg11",
        "VGG-11",
        "Eight convolutions of 3×3, the widest maps halved again and again.",
        "Simonyan and Zisserman 2015, Very Deep Convolutional Networks",
        _AT + "vgg11-8a719046.pth",
        506.84,
    ),
    Reference(
        "vgg16",
        "VGG-16",
        "Thirteen convolutions of 3×3: small and deep, and heavy in its dense layers.",
        "Simonyan and Zisserman 2015, Very Deep Convolutional Networks",
        _AT + "vgg16-397923af.pth",
        527.796,
    ),
    Reference(
        "resnet18",
        "ResNet-18",
        "Eight residual units of two convolutions each.",
        "He et al. 2016, Deep Residual Learning for Image Recognition",
        _AT + "resnet18-f37072fd.pth",
        44.661,
    ),
    Reference(
        "resnet50",
        "ResNet-50",
        "Sixteen residual units, each with a bottleneck of 1×1 around its 3×3.",
        "He et al. 2016, Deep Residual Learning for Image Recognition",
        _AT + "resnet50-0676ba61.pth",
        97.781,
    ),
    Reference(
        "mobilenet_v2",
        "MobileNetV2",
        "Depthwise convolutions between narrow layers: made for telephones.",
        "Sandler et al. 2018, MobileNetV2: Inverted Residuals and Linear Bottlenecks",
        _AT + "mobilenet_v2-b0353104.pth",
        13.555,
    ),
    Reference(
        "mobilenet_v3_small",
        "MobileNetV3, small",
        "Found by search, with squeezed and excited channels.",
        "Howard et al. 2019, Searching for MobileNetV3",
        _AT + "mobilenet_v3_small-047dcff4.pth",
        9.829,
    ),
)


def find(name: str) -> Reference:
    """Return the network of that name. Raises KeyError where there is none."""
    return {reference.name: reference for reference in REFERENCES}[name]
