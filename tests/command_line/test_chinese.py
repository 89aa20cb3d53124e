"""The command line in Simplified Chinese: whom it speaks it to, and what stays as it is."""

import json
import os
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from rich.cells import cell_len

from engine.headless.language import language, settings_file
from gui.settings import Settings
from main import COMMANDS
from tests.helpers.command_line import Run


def english(text: str) -> list[str]:
    """Return where three English words stand together, but for commands to type."""
    return re.findall(r"\b[a-z]+ [a-z]+ [a-z]+\b", re.sub(r"`[^`]*`", "", text))


@pytest.fixture
def chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the system speak Chinese, be that locale installed or not."""
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")


@pytest.mark.parametrize(
    ("environment", "spoken"),
    [
        ({}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh_CN"),
        ({"LANG": "zh_SG"}, "zh_CN"),
        ({"LANG": "zh_TW.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
        ({"LC_ALL": "zh_CN.UTF-8", "LANG": "en_GB.UTF-8"}, "zh_CN"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "fr:zh_CN:en"}, "zh_CN"),
        ({"LANG": "zh_CN.UTF-8", "LANGUAGE": "en_GB:zh_CN"}, "en"),
        ({"LC_ALL": "C", "LANGUAGE": "zh_CN"}, "en"),
    ],
    ids=str,
)
def test_the_systems_language_is_spoken(environment: dict[str, str], spoken: str) -> None:
    assert language(environment) == spoken


def test_the_language_chosen_in_the_window_is_spoken_before_the_systems() -> None:
    settings = Settings()
    settings.language = "zh_CN"
    settings.add_recent(Path("a project.convoscope"))
    settings.sync()
    kept = QSettings(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Convoscope", "convoscope"
    )
    assert settings_file(os.environ) == Path(kept.fileName())
    assert language({**os.environ, "LANG": "en_GB.UTF-8"}) == "zh_CN"


@pytest.mark.usefixtures("chinese")
def test_every_help_page_is_chinese_and_fits_80_cells(refuse: Run) -> None:
    for arguments in ([], *([command] for command in COMMANDS)):
        shown = refuse(*arguments, "--help")
        assert shown.returncode == 0
        assert shown.stdout.startswith("用法：main.py")
        assert "显示这段帮助并退出。" in shown.stdout
        assert english(shown.stdout) == []
        assert max(map(cell_len, shown.stdout.splitlines())) <= 80


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["train"], "缺少参数 '对象'。"),
        (["train", "lenet5", "--speed", "9"], "没有选项 --speed（"),
        (["train", "lenet5", "--epochs", "0"], "--epochs 接受 1 到 10,000 的整数，而不是“0”。"),
        (["train", "lenet5", "--data", "mnist"], "MNIST 还不在这台电脑上：运行 `python main.py"),
        (["train", "lenet5", "--out", "."], ". 是一个文件夹：请给出要写入的文件名。"),
        (["no-such-file"], "没有文件 no-such-file：请给出项目文件，或命令 train, "),
        (["learn", "wrong.md"], "无法把 wrong.md 作为课程打开。第 1 行："),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_a_refusal_is_one_chinese_sentence(
    refuse: Run, tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    (tmp_path / "wrong.md").write_text("no title")
    refused = refuse(*arguments)
    assert refused.returncode == 2
    assert refused.stderr.startswith(sentence)
    assert english(refused.stderr) == []


@pytest.mark.usefixtures("chinese")
def test_the_columns_of_the_data_sets_stand_in_line(refuse: Run) -> None:
    first, *rows = refuse("data").stdout.splitlines()
    assert first.split() == ["名称", "状态", "训练", "测试", "类别", "大小", "内容"]
    found = [re.search(r"\d×\d+×\d+", row) for row in rows]
    begins = [cell_len(one.string[: one.start()]) for one in found if one]
    assert begins == [cell_len(first[: first.index("大小")])] * len(rows)


@pytest.mark.usefixtures("chinese")
def test_a_picture_is_for_a_person_and_a_table_for_other_programs(refuse: Run) -> None:
    picture, table = (refuse("export", "lenet5", "--format", f).stdout for f in ("svg", "csv"))
    assert ">卷积<" in picture
    assert ">5×5，等大，ReLU<" in picture
    assert "Convolution" in table


@pytest.mark.usefixtures("chinese")
def test_a_run_is_told_in_chinese_and_its_json_is_the_same_in_every_language(
    refuse: Run, shades: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = ("train", "lenet5", "--data", str(shades), "--epochs", "1", "--no-keep")
    training, epoch, test = refuse(*order).stdout.splitlines()
    assert training.startswith("在 ")
    assert training.endswith(" 张图片训练 20,791 个参数。")
    assert re.fullmatch(r"第 1/1 轮   损失 \S+   准确率 .* 张/秒", epoch)
    assert re.fullmatch(r"测试准确率 \S+ %，损失 \S+，用时 0:0\d。", test)
    spoken = [refuse(*order, "--json").stdout]
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    spoken.append(refuse(*order, "--json").stdout)
    told, same = ([json.loads(line) for line in said.splitlines()] for said in spoken)
    assert [event["event"] for event in told] == ["started", "epoch", "finished"]
    assert [sorted(event) for event in told] == [sorted(event) for event in same]
    assert told[-1]["weights_sha256"] == same[-1]["weights_sha256"]
