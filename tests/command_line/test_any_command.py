"""What holds for every command: refusals in a sentence, help, interrupts and what is loaded."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

import main
from engine import project
from tests.helpers.command_line import Run, assert_refused

# What is wrong in what was given


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["train"], ["WHAT"]),
        (["train", "lenet6"], ["lenet6", "lenet5, lenet5-1998, pytorch-mnist", "resnet20"]),
        (["train", "missing.convoscope"], ["missing.convoscope"]),
        (["train", "text.convoscope"], ["not a Convoscope project"]),
        (["train", "lenet5", "--epochs", "0"], ["--epochs", "1 to 10,000"]),
        (["train", "lenet5", "--epochs", "many"], ["--epochs", "many"]),
        (["train", "lenet5", "--batch-size", "65537"], ["--batch-size", "1 to 65,536"]),
        (["train", "lenet5", "--learning-rate", "nan"], ["--learning-rate", "nan"]),
        (["train", "lenet5", "--learning-rate", "inf"], ["--learning-rate", "inf"]),
        (["train", "lenet5", "--learning-rate", "-1"], ["--learning-rate", "-1"]),
        (["train", "lenet5", "--seed", "-1"], ["--seed", "2,147,483,647"]),
        (["train", "lenet5", "--device", "tpu"], ["--device", "tpu"]),
        (["train", "lenet5", "--data", "mnist"], ["main.py data mnist"]),
        (["train", "lenet5", "--data", "no-such-folder"], ["no-such-folder"]),
        (["train", "lenet5", "--speed", "9"], ["--speed"]),
        (["train", "lenet5", "--out", "no/such/place"], ["no/such/place", "make it"]),
        (["train", "lenet5", "--out", "."], ["folder"]),
        (["train", "lenet5", "--out"], ["--out"]),
        (["train", "lenet5", "more"], ["more"]),
        (["train", "pytorch-mnist", "--data", "narrow"], ["block", "kernel"]),
        (["inspect", "text.convoscope"], ["--image"]),
        (["inspect", "missing.convoscope", "--image", "."], ["missing.convoscope"]),
        (["data", "imagenet"], ["imagenet", "mnist-5k"]),
        (["demo", "--out", "text.convoscope"], ["text.convoscope"]),
        (["--verbose"], ["--verbose"]),
        (["no-such-file"], ["no-such-file", "train"]),
        (["x" * 300], ["xxx", "too long", "train"]),
        (["train", "lenet5", "--data", "~nobody-of-that-name"], ["~nobody-of-that-name"]),
        (["one", "two"], ["one project"]),
        (["learn", "missing.md"], ["missing.md", "*.md"]),
        (["learn", "text.convoscope"], ["text.convoscope", "Line 1", "title"]),
        (["learn", "one.md", "two.md"], ["one lesson"]),
    ],
    ids=lambda value: " ".join(value) if value and isinstance(value[0], str) else None,
)
def test_anything_wrong_gives_code_2_and_one_sentence(
    refuse: Run, tmp_path: Path, arguments: list[str], words: list[str]
) -> None:
    (tmp_path / "text.convoscope").write_text("hello")
    for name in ("a", "b"):
        (tmp_path / "narrow" / name).mkdir(parents=True)
        for index in range(5):
            Image.new("L", (3, 3), 100 * index % 256).save(
                tmp_path / "narrow" / name / f"{index}.png"
            )
    assert_refused(refuse(*arguments), *words)


@pytest.mark.skipif(os.name == "nt", reason="pipes and links are those of Unix")
def test_a_place_that_cannot_be_saved_to_is_refused_before_training(
    run: Run, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "dangling").symlink_to("missing/net.convoscope")
    (tmp_path / "loop").symlink_to("loop")
    for name, word in (("pipe", "no ordinary file"), ("dangling", "missing"), ("loop", "links")):
        assert_refused(run("train", "lenet5", "--out", name), name, word)
    assert (tmp_path / "pipe").is_fifo()


def test_a_data_folder_of_nobody_is_refused(run: Run) -> None:
    surroundings = {**os.environ, "CONVOSCOPE_DATA": "~nobody-of-that-name/data"}
    assert_refused(run("train", "lenet5", "--data", "mnist", env=surroundings), "~nobody", "user")
    assert_refused(run("data", "mnist", env=surroundings), "~nobody")
    assert run("data", env=surroundings).returncode == 0


def test_a_project_of_a_newer_program_is_refused(run: Run, untrained: Path) -> None:
    import zipfile

    with zipfile.ZipFile(untrained, "w") as archive:
        archive.writestr(project.DOCUMENT, '{"format": "convoscope", "version": 99}')
    assert_refused(run("train", untrained), "newer", "update")


def test_without_a_display_the_window_is_refused_with_what_to_do(run: Run) -> None:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    bare = {key: value for key, value in os.environ.items() if key not in names}
    if sys.platform != "linux":
        pytest.skip("only Linux runs without a display")
    assert_refused(run(env=bare), "display", "demo")


def test_help_and_version_are_printed(run: Run) -> None:
    shown = run("--help")
    assert shown.returncode == 0
    for word in ("PROJECT", "train", "inspect", "data", "demo", "130"):
        assert word in shown.stdout
    assert "fresh weights" in run("train", "--help").stdout
    assert run("--version").stdout == "Convoscope 0.1.0\n"


# What is loaded, and what is not


def loaded(root: Path, tmp_path: Path, before: str, *arguments: str) -> set[str]:
    """Return which of the large libraries a command has loaded in a process of its own."""
    code = (
        f"import sys; sys.argv = ['main.py', *{arguments!r}]\n{before}\n"
        "import main\ncode = main.main()\n"
        "names = ('PySide6', 'torch', 'typer', 'rich', 'matplotlib')\n"
        "print(code, *[n for n in names if n in sys.modules], file=sys.stderr)"
    )
    result = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    code, *names = result.stderr.split()
    assert code == "0", result.stderr
    return set(names)


def test_headless_commands_never_load_qt(root: Path, tmp_path: Path, shades: Path) -> None:
    assert not loaded(root, tmp_path, "", "data") & {"PySide6", "torch"}
    after = loaded(root, tmp_path, "", "train", "lenet5", "--data", str(shades))
    assert "torch" in after
    assert not after & {"PySide6"}


def test_the_way_to_the_window_loads_nothing_that_it_does_not_need(
    root: Path, tmp_path: Path, untrained: Path
) -> None:
    fake = (
        "import types; app = types.ModuleType('gui.app')\n"
        "def run(path, learn): print(path, learn); return 0\n"
        "app.run = run; sys.modules['gui.app'] = app"
    )
    assert loaded(root, tmp_path, fake) == set()
    assert loaded(root, tmp_path, fake, str(untrained)) == set()


def test_an_interrupt_at_any_other_moment_gives_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def pressed(_arguments: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(main, "_open_window", pressed)
    monkeypatch.setattr(sys, "argv", ["main.py"])
    before = signal.getsignal(signal.SIGINT)
    try:
        assert main.main() == 130
    finally:
        signal.signal(signal.SIGINT, before)


def test_a_value_that_is_none_of_the_choices_is_refused_without_other_programs_words(
    run: Run,
) -> None:
    result = run("export", "lenet5", "--format", "xyz")
    assert_refused(result, "--format", "'xyz' is not one of", "'python'")
    assert "Value error" not in result.stderr


def test_data_to_download_are_told_by_the_command_and_not_by_a_button(
    run: Run, tmp_path: Path
) -> None:
    surroundings = {**os.environ, "CONVOSCOPE_DATA": str(tmp_path / "none")}
    result = run("train", "lenet5", "--data", "mnist", env=surroundings)
    assert_refused(result, "run `python main.py data mnist` to download it (11.6 MB).")
    assert "Download (" not in result.stderr
    assert "press" not in result.stderr
