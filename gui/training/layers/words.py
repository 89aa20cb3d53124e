"""How the figures of blocks are written and explained."""

from __future__ import annotations

from math import isnan

from PySide6.QtCore import QCoreApplication

from engine.training.layers import BlockSeen
from engine.wording import norm_text, percent_text
from gui.training.figures import NONE


def share_text(value: float) -> str:
    """Return a share as a percentage, with two digits that count where it is small."""
    if isnan(value):
        return NONE
    if value == 0:
        return "0 %"
    if value < 0.001:
        return f"{norm_text(100 * value)} %"
    return f"{100 * value:.2g} %" if value < 0.095 else percent_text(value, 0)


def headings() -> tuple[tuple[str, str], ...]:
    """Return the caption and the explanation of each column."""
    return (
        (_tr("Block"), _tr("The blocks that learn, or send numbers through an activation")),
        (
            _tr("Weights"),
            _tr(
                "Length of all weights of the block as one vector. It should change slowly; "
                "without end growing weights go with a learning rate that is too high. "
                "All blocks share one logarithmic scale."
            ),
        ),
        (
            _tr("Gradient"),
            _tr(
                "Length of the gradient: how much the loss would change with the block's weights. "
                "Worry if the first block's is thousands of times smaller than the last one's: "
                "gradients vanish on their way back. All blocks share one logarithmic scale."
            ),
        ),
        (
            _tr("Update"),
            _tr(
                "How much one step changes the weights, as a share of their length. About 0.1 % "
                "is usual; above 10 % the learning rate is too high, below 0.001 % too low. "
                "All blocks share one logarithmic scale."
            ),
        ),
        (
            _tr("Dead, saturated"),
            _tr(
                "ReLU: the share of units that answer 0 to every picture that is tried, and don't "
                "learn any more; up to a third is common. Sigmoid and tanh: the share of answers "
                "at the limits, where the slope is nearly 0."
            ),
        ),
    )


def widest() -> tuple[str, ...]:
    """Return what a cell has to have room for."""
    return ("8.8·10⁻⁸⁸", "0.0888 %", _tr("saturated"))


def idle_word(block: BlockSeen) -> str:
    if block.dead is not None:
        return _tr("dead")
    return _tr("saturated") if block.saturated is not None else ""


def row_text(name: str, block: BlockSeen) -> str:
    """Return all that is known of a block in one line, as a screen reader says it."""
    parts = [name]
    if block.weight_norm is not None:
        parts.append(_tr("weights {value}").format(value=norm_text(block.weight_norm)))
    if block.gradient_norm is not None:
        parts.append(_tr("gradient {value}").format(value=norm_text(block.gradient_norm)))
    if block.update_ratio is not None:
        parts.append(_tr("update {value}").format(value=share_text(block.update_ratio)))
    idle = block.dead if block.dead is not None else block.saturated
    if idle is not None:
        parts.append(f"{share_text(idle)} {idle_word(block)}")
    return ", ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LayersPage", text)
