"""Tables in Markdown."""

from collections.abc import Sequence


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """The first column to the left, figures to the right."""
    marks = ["---"] + ["---:"] * (len(header) - 1)
    lines = [f"| {' | '.join(cells)} |" for cells in [header, marks, *rows]]
    return "\n".join(lines)


def seconds(value: float) -> str:
    return f"{value:.2f}" if value >= 0.995 else f"{value:.3f}"


def milliseconds(value: float) -> str:
    return f"{value * 1000:.1f}"


def megabytes(value: float) -> str:
    """In millions of bytes."""
    return f"{value / 1e6:.0f}"


def per_second(size: float, time: float) -> str:
    speed = size / 1e6 / time
    return f"{speed:.0f}" if speed >= 9.95 else f"{speed:.2g}"


def times(ratio: float) -> str:
    return f"{ratio:.0f}×" if ratio >= 9.95 else f"{ratio:.2f}×"
