"""The files of the data sets: where their publishers keep them, their sizes and SHA-256."""

from __future__ import annotations

from engine.data import cifar, emnist, idx, svhn
from engine.data.remote import RemoteFile

FOUR_FILES = (*idx.TRAINING, *idx.TEST)


def _four(
    address: str, sizes: tuple[int, ...], sums: tuple[str, ...], mirrored_in: str = ""
) -> tuple[RemoteFile, ...]:
    """Return the files of a set in the form of MNIST, in the order of ``FOUR_FILES``."""
    return tuple(
        RemoteFile(name, address, size, sha256, mirrored_in)
        for name, size, sha256 in zip(FOUR_FILES, sizes, sums, strict=True)
    )


MNIST = _four(
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
    (9_912_422, 28_881, 1_648_877, 4_542),
    (
        "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
        "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
        "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
        "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
    ),
)
# The address that the paper names is plain http; this is the same store of the publisher's.
FASHION_MNIST = _four(
    "https://fashion-mnist.s3.eu-central-1.amazonaws.com/",
    (26_421_880, 29_515, 4_422_102, 5_148),
    (
        "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84",
        "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845",
        "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073",
        "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5",
    ),
    "fashion-mnist/",
)
KMNIST = _four(
    "https://codh.rois.ac.jp/kmnist/dataset/kmnist/",
    (18_165_135, 29_497, 3_041_136, 5_120),
    (
        "51467d22d8cc72929e2a028a0428f2086b092bb31cfb79c69cc0a90ce135fde4",
        "e38f9ebcd0f3ebcdec7fc8eabdcdaef93bb0df8ea12bee65224341c8183d8e17",
        "edd7a857845ad6bb1d0ba43fe7e794d164fe2dce499a1694695a792adfac43c5",
        "20bb9a0ef54c7db3efc55a92eef5582c109615df22683c380526788f98e42a1c",
    ),
    "kmnist/",
)
EMNIST = (
    RemoteFile(
        emnist.ARCHIVE,
        "https://biometrics.nist.gov/cs_links/EMNIST/",
        561_753_746,
        "fb9bb67e33772a9cc0b895e4ecf36d2cf35be8b709693c3564cea2a019fcda8e",
        "emnist/",
    ),
)
CIFAR10 = (
    RemoteFile(
        cifar.ARCHIVE,
        "https://www.cs.toronto.edu/~kriz/",
        170_052_171,
        "c4a38c50a1bc5f3a1c5537f2155ab9d68f9f25eb1ed8d9ddda3db29a59bca1dd",
    ),
)
CIFAR100 = (
    RemoteFile(
        cifar.ARCHIVE_100,
        "https://www.cs.toronto.edu/~kriz/",
        168_513_733,
        "58a81ae192c23a4be8b1804d68e518ed807d710a4eb253b1f2a199162a40d8ec",
    ),
)
SVHN = (
    RemoteFile(
        svhn.TRAINING,
        "https://ufldl.stanford.edu/housenumbers/",
        182_040_794,
        "435e94d69a87fde4fd4d7f3dd208dfc32cb6ae8af2240d066de1df7508d083b8",
    ),
    RemoteFile(
        svhn.TEST,
        "https://ufldl.stanford.edu/housenumbers/",
        64_275_384,
        "cdce80dfb2a2c4c6160906d0bd7c68ec5a99d7ca4831afa54f09182025b6a75b",
    ),
)
