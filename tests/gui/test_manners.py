"""What holds for every control and every word of the window."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAction, QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QSpinBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from engine.sentences import Sentences
from gui import language, theme, words
from gui.app import Program
from gui.training.plot import CurvePlot
from tests.helpers.window import by_name, click, let_happen, name_of, wait_until

ROLE = Qt.ItemDataRole

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    CurvePlot,
    QComboBox,
    QLineEdit,
)

SHOWN = {
    "QLabel",
    "QPushButton",
    "QCheckBox",
    "setText",
    "setToolTip",
    "setStatusTip",
    "setAccessibleName",
    "setPlaceholderText",
    "setAccessibleDescription",
    "setWindowTitle",
    "setInformativeText",
    "setDetailedText",
    "setTitle",
    "setPrefix",
    "setSuffix",
    "setSpecialValueText",
    "setTabText",
    "setTabToolTip",
    "setTabWhatsThis",
    "setItemText",
    "setHtml",
    "setPlainText",
    "addTab",
    "addMenu",
    "addAction",
    "addItem",
    "addItems",
    "addRow",
    "addButton",
    "insertTab",
    "QAction",
    "QGroupBox",
    "QMenu",
    "QRadioButton",
    "QToolButton",
    "QMessageBox",
    "QProgressDialog",
    "showMessage",
    "showText",
    "drawText",
    "drawStaticText",
    "count_text",
    "Message",
    "error",
    "note",
    "post",
    "getOpenFileName",
    "getSaveFileName",
    "getExistingDirectory",
}
"""What takes a text that a person sees."""

NOT_SEEN_PLACES = {"addItem": (0, 1), "Message": (1, None)}
"""Where the texts stand among the arguments of what takes names of data and kinds besides."""

SAME_EVERYWHERE = re.compile(r"Convoscope|<[^>]*>|\b(CPU|CUDA|GPU|[kMGT]B)\b")
"""The program's name, mark-up, devices and units."""


def controls(window: QWidget) -> list[QWidget]:
    """Return what a person can work: parts that Qt makes for itself and scroll bars left out."""
    own = [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, CONTROLS) and not isinstance(widget, QScrollBar)
    ]
    made_by_qt = ("qt_spinbox_lineedit", "ScrollLeftButton", "ScrollRightButton")
    return [
        widget
        for widget in own
        if widget.isVisible()
        and widget.objectName() not in made_by_qt
        and not isinstance(widget.parentWidget(), (QComboBox, QAbstractSpinBox, QLineEdit))
    ]


@pytest.mark.parametrize("workspace", [0, 1, 2])
def test_every_control_has_a_name_and_a_tooltip(program: Program, workspace: int) -> None:
    program.window.show_workspace(workspace)
    wait_until(lambda: len(controls(program.window)) > 10, "the workspace is there")
    assert unexplained(program.window) == []


def test_the_curves_of_a_run_have_names_and_say_their_keys(program: Program) -> None:
    program.window.show_workspace(1)
    click(by_name(program.window, "Step", QToolButton))
    wait_until(lambda: program.session.log and len(program.session.log.losses), "it steps", 60)
    plot = by_name(program.window, "Loss over the epochs", CurvePlot)
    assert unexplained(program.window) == []
    assert "← and →" in plot.toolTip()


def unexplained(window: QWidget) -> list[str]:
    """Return the controls without a name or a tooltip."""
    return [
        f"{type(widget).__name__} {name_of(widget)!r} in {type(widget.parentWidget()).__name__}"
        for widget in controls(window)
        if not name_of(widget) or not widget.toolTip()
    ]


@pytest.mark.parametrize("workspace", [0, 1, 2])
def test_every_control_is_what_the_mouse_meets_at_its_place(
    program: Program, workspace: int
) -> None:
    window = program.window
    window.show_workspace(workspace)
    wait_until(lambda: len(controls(window)) > 10, "the workspace is there")
    let_happen(0.2)
    covered = []
    for control in controls(window):
        middle = control.visibleRegion().boundingRect().center()
        if not control.visibleRegion().contains(middle):
            continue
        met = window.childAt(control.mapTo(window, middle))
        if met is None or not (met is control or control.isAncestorOf(met)):
            covered.append(f"{name_of(control)!r} lies under {met}")
    assert covered == []


@pytest.mark.parametrize("workspace", [0, 1, 2])
def test_every_control_can_be_reached_with_the_tab_key(program: Program, workspace: int) -> None:
    program.window.show_workspace(workspace)
    wait_until(lambda: len(controls(program.window)) > 10, "the workspace is there")
    reached: set[QWidget] = set()
    widget = program.window.focusWidget() or program.window
    passed: set[QWidget] = set()
    while widget not in passed:
        passed.add(widget)
        widget = widget.nextInFocusChain()
        reached.add(widget.focusProxy() or widget)
    unreachable = [
        f"{type(control).__name__} {name_of(control)!r}"
        for control in controls(program.window)
        if control.isEnabled()
        and not (control.focusPolicy() & Qt.FocusPolicy.TabFocus and control in reached)
    ]
    assert unreachable == []


class Marking(QTranslator):
    """Puts every text that is translated between « and »."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, number: int = -1
    ) -> str:
        return f"«{text}»"


class MarkingSentences(Sentences):
    """Puts every sentence of the engine's between « and »."""

    def translate(self, text: str) -> str:
        return f"«{text}»" if text else text


@pytest.fixture
def marking(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    translator = Marking()
    qapp.installTranslator(translator)
    words.speak(MarkingSentences({}))
    # The program would speak English.
    monkeypatch.setattr(language, "speak", lambda _language: None)
    yield
    words.speak(None)
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("workspace", [0, 1, 2])
def test_every_text_on_show_went_through_the_translation(
    marking: None, program: Program, workspace: int
) -> None:
    program.window.show_workspace(workspace)
    wait_until(lambda: len(controls(program.window)) > 10, "the workspace is there")
    program.document.edit(program.document.network.ids[0], "kernels", 8)
    unmarked = set()
    for block_id in program.document.network.ids:
        program.document.select([block_id])
        let_happen(0.02)
        unmarked |= {text for text in texts_of(program.window) if has_words(without_marked(text))}
    # Each language is called by its own name in all of them.
    assert unmarked - set(language.NAMES.values()) == set()


def texts_of(window: QWidget) -> Iterator[str]:
    """Yield what can be read of all that is visible, with a screen reader too."""
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip() if action.toolTip() != action.text() else "")
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget.parentWidget(), QComboBox):
            continue
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        match widget:
            case QLabel() | QAbstractButton():
                yield widget.text()
            case QComboBox():
                yield from (widget.itemText(i) for i in range(widget.count()))
            case QLineEdit():
                yield widget.placeholderText()
            case QTabBar():
                yield from (widget.tabText(i) for i in range(widget.count()))
                yield from (widget.tabToolTip(i) for i in range(widget.count()))
            case QAbstractItemView():
                model = widget.model()
                for row in range(model.rowCount()):
                    for role in (ROLE.DisplayRole, ROLE.ToolTipRole, ROLE.AccessibleTextRole):
                        yield str(model.index(row, 0).data(role) or "")


def without_marked(text: str) -> str:
    """Return what stands outside all « and », which may stand within each other."""
    while text != (shorter := re.sub("«[^«»]*»", "", text)):
        text = shorter
    return text


def test_every_text_in_the_window_can_be_translated(root: Path) -> None:
    found = [
        f"{file.relative_to(root)}:{place.lineno}: {ast.unparse(place)}"
        for file in (root / "gui").rglob("*.py")
        if file.name != "theme.py"
        for place in bare_texts(ast.parse(file.read_text(encoding="utf-8")))
    ]
    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        "label.setText('Hello')",
        "label.setText(f'Hello {name}')",
        "QLabel(parent, text='Hello')",
        "count_text(3, 'map')",
        "QToolTip.showText(place, 'Hello', self)",
        "label.setText('Hello' if there else '')",
        "label.setText('{} is there'.format(name))",
        "words = f'{count} of {all}'",
    ],
)
def test_a_text_that_nobody_translates_is_found(code: str) -> None:
    assert list(bare_texts(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    [
        "label.setText(self.tr('Hello'))",
        "label.setText(self.tr('Hello {name}').format(name='x'))",
        "label.setText(f'{count} %')",
        "combo.addItem(self.tr('Hello'), 'hello')",
        "raise ValueError(f'no block is called {name}')",
    ],
)
def test_a_text_that_is_translated_or_no_words_is_let_be(code: str) -> None:
    assert not list(bare_texts(ast.parse(code)))


def bare_texts(tree: ast.AST) -> Iterator[ast.expr]:
    """Yield the texts with words in them that are shown without being translated.

    Of texts that are put together, all count, wherever they stand: they are seldom for anything
    but a person. What exceptions say is the engine's to word and is translated as a whole.
    """
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Raise | ast.Assert):
            continue
        if isinstance(node, ast.JoinedStr) and " " in fixed(node) and has_words(fixed(node)):
            yield node
        elif isinstance(node, ast.Call) and called(node) in SHOWN:
            texts = node.args[slice(*NOT_SEEN_PLACES.get(called(node), (0, None)))]
            for argument in (*texts, *(k.value for k in node.keywords)):
                yield from (text for text in shown(argument) if has_words(fixed(text)))
        yield from bare_texts(node)


def shown(argument: ast.expr) -> Iterator[ast.Constant | ast.JoinedStr]:
    """Yield the texts that an argument may turn into, without those that go through a call."""
    match argument:
        case ast.Constant(value=str()) | ast.JoinedStr():
            yield argument
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            yield from (*shown(one), *shown(other))
        case ast.Call(func=ast.Attribute(value=text, attr="format")):
            yield from shown(text)


def fixed(text: ast.Constant | ast.JoinedStr) -> str:
    """Return what stands in a text whatever is filled in."""
    if isinstance(text, ast.Constant):
        return str(text.value)
    return "".join(str(v.value) if isinstance(v, ast.Constant) else "0" for v in text.values)


def has_words(text: str) -> bool:
    return re.search(r"[^\W\d_]{2}", SAME_EVERYWHERE.sub("", text)) is not None


def called(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
@pytest.mark.parametrize("kind", [QCheckBox, QLineEdit, QSpinBox])
def test_the_edges_of_fields_and_boxes_can_be_seen(
    scheme: Qt.ColorScheme, kind: type[QWidget], qapp: QApplication
) -> None:
    theme.choose(qapp, scheme)
    try:
        widget = kind()
        widget.resize(60, 24)
        picture = widget.grab().toImage()
        ground = widget.palette().color(QPalette.ColorRole.Base)
        edges = [picture.pixelColor(x, picture.height() // 2) for x in range(6)]
        assert max(contrast(edge, ground) for edge in edges) > 1.6
        assert theme.tokens(widget).dark == (scheme == Qt.ColorScheme.Dark)
        widget.deleteLater()
    finally:
        theme.choose(qapp, Qt.ColorScheme.Light)


def contrast(one: QColor, other: QColor) -> float:
    """Return how much brighter the brighter colour is (WCAG 2.1)."""

    def light(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
