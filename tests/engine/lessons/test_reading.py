"""A lesson's file is read as it is meant, or refused in one sentence with the line."""

from __future__ import annotations

import random
import re
from contextlib import suppress
from pathlib import Path

import pytest

from engine.experiments.comparison.kind import Comparison
from engine.experiments.convolution import ConvolutionOptions
from engine.experiments.kinds import KINDS
from engine.lessons.checks import MEASURES
from engine.lessons.faults import LessonError
from engine.lessons.lesson import PAGES, Check, Condition, Do, Experiment, Question, Text
from engine.lessons.reading import MOST_BYTES, read_file, read_lesson

DOCS = Path(__file__).resolve().parents[3] / "docs" / "writing-lessons.md"


def example() -> str:
    """Return the first lesson that the guide shows."""
    return examples()[0]


def examples() -> list[str]:
    found = re.findall(r"^~~~~markdown\n(.*?)^~~~~$", DOCS.read_text("utf-8"), re.DOTALL | re.M)
    return [str(text) for text in found]


def refused(text: str, folder: Path | None = None) -> str:
    with pytest.raises(LessonError) as caught:
        read_lesson(text, "it", folder)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert "Traceback" not in sentence
    assert len(sentence) < 500
    return sentence


def assert_read_or_refused(text: str) -> None:
    """Anything but a LessonError is a fault."""
    with suppress(LessonError):
        assert read_lesson(text, "it").steps
        return
    refused(text)


def with_step(text: str) -> str:
    """Return a lesson with a step that begins on line 5 and has ``text`` from line 7 on."""
    return f"# Title\n\nAbout it.\n\n## Step\n\n{text}\n"


def block(name: str, text: str) -> str:
    return with_step(f"```{name}\n{text}\n```")


def test_the_example_of_the_guide_is_read_whole() -> None:
    lesson = read_lesson(example(), "small")
    assert lesson.id == "small"
    assert lesson.title == "Small and quick"
    assert lesson.about.startswith("Bring a network")
    assert (lesson.idea, lesson.minutes, lesson.icon) == ("Fewer parameters", 15, "feather")
    assert lesson.locked == ("data", "epochs", "convolution.kernel")
    assert lesson.start == "lenet5"
    first, second = lesson.steps
    assert first.title == "See what a kernel does"
    text, experiment, question = first.parts
    assert isinstance(text, Text)
    assert text.markdown.startswith("Slide the kernel")
    assert experiment == Experiment("convolution", ConvolutionOptions())
    assert isinstance(question, Question)
    assert question.answers[question.right] == "25"
    _, check, do = second.parts
    assert check == Check(
        (Condition("accuracy", at_least=0.97), Condition("parameters", at_most=20_000))
    )
    assert do == Do("Change your network in Design", "design", block="dense")
    assert second.experiment is None
    assert lesson.experiment_at(1) == experiment


def test_every_example_of_the_guide_can_be_read() -> None:
    lessons = [read_lesson(text, "it") for text in examples()]
    assert len(lessons) == 2
    shown = lessons[1].steps[0].experiment
    assert shown is not None
    assert isinstance(shown.options, Comparison)
    assert [one.name for one in shown.options.variants] == [
        "With dropout",
        "Without",
        "One dense block",
    ]


def test_every_measure_page_and_experiment_stands_in_the_guide() -> None:
    guide = DOCS.read_text("utf-8")
    for name in (*MEASURES, *PAGES["train"], *PAGES["inspect"], *KINDS):
        assert f"`{name}`" in guide, name


def test_text_keeps_its_marks_and_plain_code() -> None:
    text = "A *word*.\n\n- one\n- two\n\n```\nx = 1\n```\n\n| a | b |\n| - | - |\n| 1 | 2 |"
    [part] = read_lesson(with_step(text), "it").steps[0].parts
    assert part == Text(text)


def test_lines_may_end_as_windows_ends_them() -> None:
    assert read_lesson(example().replace("\n", "\r\n"), "it") == read_lesson(example(), "it")


HEAD = "# Title\n\nAbout it.\n\n```lesson\n{}\n```\n\n## Step\n\nText.\n"
VARIANTS = """kind = "comparison"
[[variants]]
name = "yes"
preset = "lenet5"
[[variants]]
name = "no"
presett = "mlp"
blocks = [{ kind = "dense" }]"""
QUESTION = 'ask = "?"\nanswers = ["a", "b"]\nright = {}\nwhy = "so"'


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("", 1, "title"),
        ("Only words.", 1, "title"),
        ("\n## Step\n", 1, "title"),
        ("# \n", 1, "no title"),
        ("# Title\n\n## Step\n\nText.", 1, "paragraph"),
        ("# Title\n\n- a\n- b\n\n## Step\n\nText.", 1, "one plain paragraph"),
        ("# Title\n\nAbout.\n", 4, "no step"),
        ("# Title\n\nAbout.\n\n# Another\n\n## Step\n\nText.", 5, "second title"),
        ("# Title\n\nAbout.\n\n## Step\n", 5, "empty"),
        ("# Title\n\nAbout.\n\n```do\n```\n\n## Step\n\nText.", 5, "first step"),
        (with_step("Text.\n\n```lesson\n```"), 9, "before the first step"),
        (HEAD.format("minuts = 3"), 6, "“minuts” is unknown"),
        (HEAD.format("minutes = 9999"), 6, "600 at most"),
        (HEAD.format('minutes = "ten"'), 6, "minutes"),
        (HEAD.format('icon = "../x"'), 6, "icon"),
        (HEAD.format('minutes = "five"'), 6, "“minutes” can't be “five”: give a whole number."),
        (HEAD.format('locked = ["kernels"]'), 6, "“kernels” can't be locked"),
        (HEAD.format('start = "lenet6"'), 6, "no preset “lenet6”"),
        (HEAD.format('start = "../x.convoscope"'), 6, "own folder"),
        (HEAD.format("minutes = "), 6, "TOML"),
        (block("questoin", 'ask = "?"'), 7, "no block “questoin”"),
        (with_step("- a list\n\n  ```do\n  ```"), 9, "inside a list"),
        (block("experiment", "size = 3"), 7, "“kind” is missing"),
        (block("experiment", 'kind = "magic"'), 8, "no experiment “magic”"),
        (block("experiment", 'kind = "convolution"\nmagic = 3'), 9, "“magic” is unknown"),
        (block("experiment", 'kind = "convolution"\nstride = 99'), 9, "“stride” can't be 99"),
        (
            block("experiment", 'kind = "depth"') + '\n```experiment\nkind = "depth"\n```\n',
            11,
            "one experiment",
        ),
        (block("experiment", VARIANTS), 14, "“presett” is unknown in “variants”"),
        (
            block("experiment", VARIANTS.replace("presett", "preset")),
            12,
            "“no” needs either a preset or blocks",
        ),
        (block("question", 'ask = "?"'), 7, "“answers” is missing"),
        (block("question", QUESTION.format(3)), 10, "only 2 answers"),
        (block("question", QUESTION.format(0)), 10, "1 at least"),
        (block("question", QUESTION.format(1).replace(', "b"', "")), 9, "answers"),
        (block("check", ""), 7, "condition"),
        (block("check", "accurracy = { at_least = 1 }"), 8, "no measure “accurracy”"),
        (block("check", "accuracy = 0.9"), 8, "limit"),
        (block("check", "accuracy = {}"), 8, "limit"),
        (block("check", "accuracy = { at_least = 97 }"), 8, "between 0 and 1"),
        (block("check", "accuracy = { at_least = nan }"), 8, "numbers"),
        (block("check", "epochs = { at_least = 5, at_most = 2 }"), 8, "at least 5 and at most 2"),
        (block("check", "epochs = { done = true }"), 8, "needs a limit"),
        (block("check", "epochs = { at_least = 5, done = true }"), 8, "or has limits"),
        (block("check", "experiment.x = { at_least = 1 }"), 8, "no experiment is on show"),
        (block("do", 'words = "Go"\nworkspace = "teach"'), 9, "'design', 'train' or 'inspect'"),
        (block("do", 'words = "Go"\nworkspace = "design"\npage = "why"'), 10, "no page “why”"),
        (block("do", 'words = "Go"\nworkspace = "design"\npreset = "x"'), 10, "no preset “x”"),
        (block("do", 'words = "Go"\nworkspace = "design"\nblock = "x"'), 10, "no kind of block"),
        (block("do", 'words = "G"\nworkspace = "train"\nrecipe = { epoch = 1 }'), 10, "no “epoch”"),
        (block("do", 'words = "G"\nworkspace = "train"\n[recipe]\nepochs = 0'), 11, "1 at least"),
        (with_step("A <b>bold</b> word."), 7, "no HTML"),
        (with_step("Text\nand <script>x</script>"), 8, "no HTML"),
        (with_step("Text.\n\n<div>\nx\n</div>"), 9, "no HTML"),
        (with_step("![x](https://example.org/x.png)"), 7, "own folder, never from elsewhere"),
        (with_step("![x](//example.org/x.png)"), 7, "never from elsewhere"),
        (with_step("a\n![x](data:image/png;base64,AA)"), 8, "never from elsewhere"),
        (with_step("![x](../secret.png)"), 7, "own folder"),
        (with_step("![x](/secret.png)"), 7, "own folder"),
        (with_step("![x](x.svg)"), 7, "no picture"),
        (with_step("![x](missing.png)"), 7, "no picture “missing.png”"),
        (with_step("[x](file:///etc/passwd)"), 7, "no address"),
        (with_step("a\0b"), 7, "NUL"),
        (with_step(f"![x]({'a' * 300}.png)"), 7, "no picture “aaa"),
        (HEAD.format(f'start = "{"课" * 150}.convoscope"'), 6, "no project “课课"),
        (block("question", QUESTION.format("9" * 5000)), 7, "thousands of digits"),
        (block("question", QUESTION.format("0x" + "F" * 8000)), 10, "“right” can't be …"),
        (block("question", QUESTION.format("9" * 4000)), 10, "“right” can't be 999"),
        (block("experiment", 'kind = "convolution"\nsize = 0x' + "F" * 8000), 9, "7 at most"),
        (block("experiment", 'kind = "convolution"\nbias = nan'), 9, "“bias” can't be nan"),
        (block("experiment", 'kind = "convolution"\n"a\\nb" = 1'), 7, "“a b” is unknown"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(
    tmp_path: Path, text: str, line: int, words: str
) -> None:
    (tmp_path / "lessons").mkdir()
    (tmp_path / "secret.png").write_bytes(b"x")
    sentence = refused(text, tmp_path / "lessons")
    assert sentence.startswith(f"Line {line}: "), sentence
    assert words in sentence


def test_a_picture_beside_the_lesson_is_taken(tmp_path: Path) -> None:
    (tmp_path / "a b.png").write_bytes(b"x")
    text = "![A kernel](a%20b.png)"
    assert read_lesson(with_step(text), "it", tmp_path).steps[0].parts == (Text(text),)


def test_links_lead_to_lessons_and_to_the_web() -> None:
    text = "[pooling](pooling.md), [more](https://example.org)"
    assert read_lesson(with_step(text), "it").steps[0].parts == (Text(text),)


def test_figures_of_an_experiment_can_be_checked_while_it_is_on_show() -> None:
    later = block("experiment", 'kind = "convolution"') + (
        "\n## More\n\n```check\n"
        'experiment.difference = { at_most = 1e-5, words = "Difference" }\n```\n'
    )
    [check] = read_lesson(later, "it").steps[1].parts
    assert check == Check((Condition("experiment.difference", at_most=1e-5, words="Difference"),))


def test_files_that_are_no_lessons_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "lesson.md"
    for content, words in (
        (b"# T\n\n\xff\xfe\n", "Line 3: this isn't text in UTF-8"),
        (b"x" * (MOST_BYTES + 1), "too large"),
        (b"\xef\xbb\xbf# T\n\nA.\n", "no step"),
    ):
        path.write_bytes(content)
        with pytest.raises(LessonError, match=words):
            read_file(path)
    with pytest.raises(LessonError, match=r"missing\.md can't be read"):
        read_file(tmp_path / "missing.md")
    with pytest.raises(LessonError, match="can't be read"):
        read_file(tmp_path)


def test_a_file_from_elsewhere_is_known_by_its_whole_path(tmp_path: Path) -> None:
    path = tmp_path / "lesson.md"
    path.write_text(example(), "utf-8")
    lesson = read_file(path)
    assert lesson.id == str(path)
    assert lesson.folder == tmp_path


def test_whatever_is_changed_in_a_file_it_is_read_or_refused_in_a_sentence() -> None:
    source, draw = example(), random.Random(0)
    pieces = ["```", "\n", "#", "[", "]", "{", '"', "=", "<", ">", "![", "](", "\\", "\t", "9", "✓"]
    for _ in range(200):
        text = source
        for _ in range(draw.randint(1, 6)):
            at = draw.randrange(len(text) + 1)
            end = at + draw.choice((0, 0, 1, 3, 40))
            text = text[:at] + draw.choice(pieces) * draw.choice((1, 1, 2)) + text[end:]
        assert_read_or_refused(text)


def test_deep_nesting_ends_in_a_sentence() -> None:
    for text in (
        with_step(">" * 5000 + " x"),
        with_step("*" * 20_000),
        with_step("[" * 5000),
        block("check", "a = " + "[" * 5000),
    ):
        assert_read_or_refused(text)
