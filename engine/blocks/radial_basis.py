"""The output layer of LeNet-5 (LeCun, Bottou, Bengio and Haffner 1998, Proceedings of the IEEE
86(11)): distances to one code a class.
"""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, ClassVar, Literal

from engine.blocks import digit_codes
from engine.blocks.base import Block, Family, Refusal, Shape
from engine.settings import setting
from engine.wording import count_text

if TYPE_CHECKING:
    import torch
    from torch import nn

MOST_UNITS = 4096


class RadialBasisOutput(Block):
    """How near the input comes to one code a class: any shape → (units,), −Σ (x − code)².

    The softmax of these logits is the paper's discriminative criterion without its class for
    rubbish (equation 9).
    """

    title: ClassVar[str] = "Radial basis output"
    lesson: ClassVar[str] = "lenet5-1998"
    family: ClassVar[Family] = "dense"
    help: ClassVar[str] = (
        "Compares its input with one code a class; the nearest code is the answer. Input that is "
        "near none of them can be told as such."
    )
    keywords: ClassVar[str] = "rbf radial basis euclidean distance codes prototype lenet 1998"

    kind: Literal["radial_basis_output"] = "radial_basis_output"
    units: int = setting(
        10,
        label="Units",
        help="How many codes there are: as many as the data have classes.",
        effect="Each unit is one more code to be told from the others.",
        usual="10 for digits.",
        ge=1,
        le=MOST_UNITS,
    )
    codes: Literal["random", "digits"] = setting(
        "random",
        label="Codes",
        help="What the codes are to begin with, numbers of +1 and −1.",
        effect="At random, codes are about equally far apart. As drawn digits, those that look "
        "alike are near one another, so that the second best answer means something.",
        usual="At random; drawn digits after 84 units that read digits.",
        choices={"random": "At random", "digits": "Digits drawn on 7×12 cells"},
    )
    trained: bool = setting(
        False,
        label="Train the codes",
        help="Lets training move the codes.",
        effect="On, they become parameters and drift to where the classes are; off, the layers "
        "before must learn to reach them.",
        usual="Off, as in 1998.",
    )

    def output_shape(self, shape: Shape) -> Shape:
        drawn = len(digit_codes.CODES)
        if self.codes == "digits" and prod(shape) != digit_codes.LENGTH:
            raise Refusal(
                f"Digits are drawn on {digit_codes.WIDTH}×{digit_codes.HEIGHT} = "
                f"{digit_codes.LENGTH} cells, but {count_text(prod(shape), 'number')} "
                f"{'comes' if prod(shape) == 1 else 'come'} in.",
                "Use codes at random",
                {"codes": "random"},
            )
        if self.codes == "digits" and self.units > drawn:
            raise Refusal(
                f"There are {drawn} digits, but {self.units:,} units.",
                "Use codes at random",
                {"codes": "random"},
            )
        return (self.units,)

    def parameters(self, shape: Shape) -> int:
        return self.units * prod(shape) if self.trained else 0

    def macs(self, shape: Shape) -> int:
        return self.units * prod(shape)

    def windows(self, shape: Shape) -> None:
        return None

    def arithmetic(self, shape: Shape) -> tuple[str, ...]:
        if not self.trained:
            return ()
        return (f"parameters {self.units:,} · {prod(shape):,} = {self.parameters(shape):,}",)

    def summary(self) -> str:
        codes = "random codes" if self.codes == "random" else "drawn digits"
        return f"{count_text(self.units, 'unit')}, {codes}"

    def module(self, shape: Shape) -> nn.Module:
        import torch

        from engine.blocks.lenet_modules import RadialBasis

        if self.codes == "digits":
            centres = torch.tensor(digit_codes.CODES[: self.units], dtype=torch.float32)
        else:
            centres = torch.ones(self.units, prod(shape))
        return RadialBasis(centres, self.trained)

    def initialise(self, module: nn.Module, generator: torch.Generator) -> None:
        """Draw +1 or −1 with equal chances, or keep the drawn digits."""
        import torch

        from engine.blocks.lenet_modules import RadialBasis

        assert isinstance(module, RadialBasis)
        if self.codes == "random":
            with torch.no_grad():
                module.centres.bernoulli_(0.5, generator=generator).mul_(2).sub_(1)
