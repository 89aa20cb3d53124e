"""How numbers and shapes are written, the same in the window and on the command line."""

from math import floor, isnan, log10

_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def readable(text: str) -> str:
    """Return ``text`` with ? for every byte of a file name that no character stands for.

    Such names reach Python with stand-ins that neither JSON nor the window can hold.
    """
    return text.encode("utf-8", "replace").decode()


def shape_text(shape: tuple[int, ...] | None) -> str:
    """Return ``6×28×28`` for (6, 28, 28), ``120`` for (120,) and ``?`` for an unknown shape."""
    return "?" if shape is None else "×".join(str(size) for size in shape)


def count_text(number: int, one: str, many: str | None = None) -> str:
    """Return ``1 parameter`` or ``61,706 parameters``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def percent_text(share: float | None, digits: int = 1, *, spread: float | None = None) -> str:
    """Return ``97.1 %`` for 0.971, ``97.1 ± 0.3 %`` with a spread, ``–`` for what isn't known."""
    if share is None or isnan(share):
        return "–"
    around = "" if spread is None else f" ± {100 * spread:.{digits}f}"
    return f"{100 * share:.{digits}f}{around} %"


def bytes_text(number: float) -> str:
    """Return a size in the decimal units that disks and downloads are sold in: ``11.6 MB``."""
    for unit in ("B", "kB", "MB", "GB"):
        if number < 1000:
            return f"{number:.0f} {unit}" if unit == "B" else f"{number:.3g} {unit}"
        number /= 1000
    return f"{number:,.3g} TB" if number < 1000 else f"{number:,.0f} TB"


def large_text(number: float) -> str:
    """Return ``416 k``, ``2.3 M`` or ``1.8 G`` for a count where the last digits don't matter."""
    for unit in ("", " k", " M", " G"):
        if number < 1000:
            return f"{number:.3g}{unit}"
        number /= 1000
    return f"{number:.3g} T" if number < 1000 else f"{number:,.0f} T"


def duration_text(seconds: float) -> str:
    """Return ``0:42``, ``12:05`` or ``3:07:10``."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def rough_duration_text(seconds: float) -> str:
    """Return ``0.4 s``, ``32 s``, ``12 min`` or ``2.1 h``: few digits, as suit an estimate."""
    if seconds < 9.95:
        return f"{max(seconds, 0.1):.1f} s"
    if seconds < 99.5:
        return f"{seconds:.0f} s"
    if seconds < 3570:
        return f"{seconds / 60:.1f} min" if seconds < 597 else f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h"


def norm_text(value: float) -> str:
    """Return three digits that count: ``1.46``, ``0.036``, ``2.9·10⁻⁵``."""
    if isnan(value):
        return "–"
    if value == 0:
        return "0"
    value = float(f"{value:.3g}")
    power = floor(log10(abs(value)))
    if -3 <= power < 5:
        return f"{value:,.0f}" if power >= 3 else f"{value:.{min(5, 2 - power)}f}"
    return f"{value / 10**power:.1f}·10{raised(power)}"


def raised(power: int) -> str:
    """Return a whole number as a power is written: ``⁻⁵``."""
    return str(power).translate(_RAISED)
