"""Reading a lesson's file: all of it is checked before any of it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from markdown_it import MarkdownIt
from markdown_it.token import Token

from engine.lessons import SUFFIX, fences
from engine.lessons.faults import Block, LessonError, cut
from engine.lessons.lesson import Experiment, Lesson, Part, Step, Text
from engine.lessons.places import inside, is_there

MOST_BYTES = 256_000
MOST_STEPS = 60
HEAD = "lesson"
PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp")
ON_THE_WEB = ("http", "https")


def read_file(path: Path, id: str = "") -> Lesson:
    """Read the lesson in a file. Raises LessonError for whatever is wrong with it.

    Without an ``id`` it is the file's whole path.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise LessonError(f"{path.name} can't be read: {why}.") from None
    if len(content) > MOST_BYTES:
        raise LessonError(
            f"{path.name} is too large for a lesson: write at most {MOST_BYTES // 1000} kB."
        )
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise LessonError(
            "this isn't text in UTF-8: save the file in that encoding.", line
        ) from None
    return read_lesson(text, id or str(path.absolute()), path.absolute().parent)


def read_lesson(text: str, id: str, folder: Path | None = None) -> Lesson:
    """Read a lesson's Markdown; its pictures must be in ``folder``. Raises LessonError."""
    # What Markdown itself would silently replace.
    if "\0" in text:
        raise LessonError("there is a NUL character.", text.count("\n", 0, text.index("\0")) + 1)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    try:
        tokens = _markdown().parse("\n".join(lines))
    except RecursionError:
        raise LessonError("the lesson is nested too deep.") from None
    _refuse_what_is_no_plain_text(tokens, folder)
    sections = _sections(tokens, lines)
    title, about, told = _opening(next(sections), folder)
    experiment: Experiment | None = None
    steps = []
    for section in sections:
        step = _step(section, experiment)
        experiment = step.experiment or experiment
        steps.append(step)
    if not steps:
        raise LessonError("there is no step: begin each with a line “## Its title”.", len(lines))
    if len(steps) > MOST_STEPS:
        raise LessonError(f"there are {len(steps)} steps: write at most {MOST_STEPS}.")
    return Lesson(
        id=id,
        title=title,
        about=about,
        steps=tuple(steps),
        idea=told.idea,
        minutes=told.minutes,
        icon=told.icon,
        order=told.order,
        locked=told.locked,
        start=told.start,
        folder=folder,
    )


def _markdown() -> MarkdownIt:
    markdown = MarkdownIt("commonmark").enable("table")
    # Every address is looked at here: what is left out silently, the window might still follow.
    markdown.validateLink = lambda url: True  # type: ignore[method-assign]
    return markdown


@dataclass(frozen=True)
class _Section:
    """A title, and what stands under it up to the next one."""

    title: str
    line: int
    parts: tuple[str | tuple[str, Block], ...]
    """Markdown, or a block with its name."""


def _sections(tokens: list[Token], lines: list[str]) -> Iterator[_Section]:
    """Return what stands before the steps, then the steps. Raises LessonError without a title."""
    begins = [
        place
        for place, token in enumerate(tokens)
        if token.type == "heading_open" and token.level == 0 and token.tag in ("h1", "h2")
    ]
    if not begins or begins[0] or tokens[0].tag != "h1":
        raise LessonError("a lesson begins with its title: write “# Its title”.", 1)
    for place, following in zip(begins, [*begins[1:], len(tokens)], strict=True):
        heading = tokens[place]
        line = _line(heading)
        if place and heading.tag == "h1":
            raise LessonError("there is a second title: steps begin with “## ”.", line)
        title = _plain(tokens[place + 1])
        if not title:
            raise LessonError("there is no title behind the #.", line)
        end = len(lines) if following == len(tokens) else _line(tokens[following]) - 1
        inside = tokens[place + 3 : following]
        yield _Section(title, line, tuple(_parts(inside, lines, _end(heading), end)))


def _parts(
    tokens: list[Token], lines: list[str], begin: int, end: int
) -> Iterator[str | tuple[str, Block]]:
    """Return what stands in the lines from ``begin`` up to ``end``, both counted from 0."""
    for token in tokens:
        name = token.info.strip()
        if token.type != "fence" or not name:
            continue
        if token.level:
            raise LessonError(f"the block “{cut(name)}” can't stand inside a list.", _line(token))
        yield from _text(lines[begin : _line(token) - 1])
        yield name, Block(token.content, _line(token))
        begin = _end(token)
    yield from _text(lines[begin:end])


def _text(lines: list[str]) -> Iterator[str]:
    text = "\n".join(lines).strip("\n")
    if text.strip():
        yield text


def _opening(section: _Section, folder: Path | None) -> tuple[str, str, fences.Head]:
    """Return what stands before the first step."""
    parts = section.parts
    if not parts or not isinstance(parts[0], str):
        raise LessonError(
            "below the title stands one paragraph that says what the lesson is about.",
            section.line,
        )
    about = MarkdownIt("commonmark").parse(parts[0])
    if [token.type for token in about] != ["paragraph_open", "inline", "paragraph_close"]:
        raise LessonError("between title and steps stands one plain paragraph only.", section.line)
    told = fences.Head()
    match parts[1:]:
        case ():
            pass
        case ((name, block),) if name == HEAD:
            told = fences.head(block, folder)
        case (str(), *_):
            raise LessonError(
                "between title and steps stands one plain paragraph only.", section.line
            )
        case ((name, block), *_) if name != HEAD:
            raise LessonError(
                f"the block “{cut(name)}” can't stand before the first step.", block.line
            )
        case _:
            raise LessonError(
                "behind the block “lesson” comes the first step: “## Its title”.", section.line
            )
    return section.title, _plain(about[1]), told


def _step(section: _Section, experiment: Experiment | None) -> Step:
    """Return a step; ``experiment`` is what was on show before it."""
    parts: list[Part] = []
    for one in section.parts:
        if isinstance(one, str):
            parts.append(Text(one))
            continue
        name, block = one
        if name == HEAD:
            raise LessonError("the block “lesson” stands before the first step.", block.line)
        found = fences.part(name, block, experiment)
        if isinstance(found, Experiment):
            if any(isinstance(part, Experiment) for part in parts):
                raise LessonError("a step can show one experiment only.", block.line)
            experiment = found
        parts.append(found)
    if not parts:
        raise LessonError(f"the step “{cut(section.title)}” is empty.", section.line)
    return Step(section.title, tuple(parts))


def _refuse_what_is_no_plain_text(tokens: list[Token], folder: Path | None) -> None:
    for token in tokens:
        if token.type == "html_block":
            raise LessonError(_NO_HTML, _line(token))
        line = _line(token) if token.type == "inline" else 0
        for child in token.children or ():
            match child.type:
                case "softbreak" | "hardbreak":
                    line += 1
                case "html_inline":
                    raise LessonError(_NO_HTML, line)
                case "image":
                    _check_picture(str(child.attrs["src"]), folder, line)
                case "link_open":
                    _check_link(str(child.attrs["href"]), line)


_NO_HTML = "a lesson is plain Markdown: there can be no HTML in it, so write `<` as `\\<`."


def _check_picture(address: str, folder: Path | None, line: int) -> None:
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        raise LessonError(
            "pictures come from the lesson's own folder, never from elsewhere: put the file "
            "beside the lesson and give its name.",
            line,
        )
    name = unquote(address)
    if not name.lower().endswith(PICTURES):
        endings = ", ".join(PICTURES)
        raise LessonError(f"“{cut(name)}” is no picture: give one of {endings}.", line)
    path = inside(folder, name)
    if path is None:
        raise LessonError(f"the picture “{cut(name)}” isn't in the lesson's own folder.", line)
    if not is_there(path):
        raise LessonError(f"there is no picture “{cut(name)}” beside the lesson.", line)


def _check_link(address: str, line: int) -> None:
    parts = urlsplit(address)
    lesson = not parts.scheme and not parts.netloc and parts.path.endswith(SUFFIX)
    if not lesson and parts.scheme not in ON_THE_WEB:
        raise LessonError(
            f"“{cut(address)}” is no address: link to another lesson (*{SUFFIX}) or to a page of "
            "the web (https://…).",
            line,
        )


def _plain(inline: Token) -> str:
    """Return the words of a line of Markdown without their marks."""
    words = (
        " " if child.type in ("softbreak", "hardbreak") else child.content
        for child in inline.children or ()
    )
    return " ".join("".join(words).split())


def _line(token: Token) -> int:
    """Return the line on which a token begins; the first one is 1."""
    return token.map[0] + 1 if token.map else 1


def _end(token: Token) -> int:
    """Return the place of the line behind a token; the first one is 0."""
    return token.map[1] if token.map else 0
