"""Learn: opens lessons, keeps what they lock, and carries out what they ask for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QTabWidget, QWidget

from engine import project
from engine.data import catalogue
from engine.lessons import SUFFIX
from engine.lessons.faults import LessonError
from engine.lessons.lesson import Do, Lesson
from engine.lessons.places import inside
from engine.presets import preset
from engine.recipe import Recipe
from gui.actions import action
from gui.document import Design, Document
from gui.learn.lesson_bar import LessonBar
from gui.learn.live import Bench
from gui.learn.model import LearnModel
from gui.main_window import MainWindow
from gui.safeguard import Safeguard
from gui.services.background import Job
from gui.services.camera import CameraSource
from gui.services.data import DataService
from gui.services.files import Opened, ProjectFiles, design_of, document_of
from gui.services.messages import Messages
from gui.services.training import TrainingSession
from gui.settings import Settings
from gui.widgets.inputs import take_typed
from gui.words import shortened, translated

if TYPE_CHECKING:
    from engine.lessons.shelf import Shelf
    from gui.learn.workspace import LearnDetails, LearnWorkspace

PLACES = {"design": 0, "train": 1, "inspect": 2}
"""Of the workspaces among the tabs."""


class LearnTalk(QObject):
    """Makes the workspace, and goes between it and the rest of the window."""

    def __init__(
        self,
        window: MainWindow,
        model: LearnModel,
        document: Document,
        files: ProjectFiles,
        data: DataService,
        session: TrainingSession,
        safeguard: Safeguard,
        messages: Messages,
        settings: Settings,
        place: int,
        language: str,
    ) -> None:
        """``place`` is the workspace's own among the tabs; ``language`` that of the lessons."""
        super().__init__(window)
        self._window = window
        self._model = model
        self._document = document
        self._files = files
        self._data = data
        self._session = session
        self._safeguard = safeguard
        self._messages = messages
        self._settings = settings
        self._place = place
        self._language = language
        self.make_camera: Callable[[], CameraSource] = CameraSource
        self._shelf: Shelf | None = None
        self._centre: LearnWorkspace | None = None
        self._reading: Job | None = None
        self._bar = LessonBar(model)
        self._bar.back_asked.connect(self.show)
        self._bar.closed.connect(model.close)
        window.show_over_centre(self._bar)
        window.header.tabs.currentChanged.connect(self._show_bar)
        model.lesson_changed.connect(self._on_lesson)
        window.lesson_dropped.connect(self.open_file)
        window.offer_in_finder(self._make_commands)
        self._show_bar()
        self._translate()

    @property
    def shelf(self) -> Shelf:
        """The lessons that came with the program; read when they are first asked for."""
        if self._shelf is None:
            # Reading lessons imports all kinds of experiments: not before somebody wants one.
            from engine.lessons.shelf import shelf

            self._shelf = shelf(self._language)
            for sentence in self._shelf.problems:
                self._messages.error(translated(sentence))
        return self._shelf

    def make(self) -> tuple[LearnWorkspace, LearnDetails]:
        """Return the workspace and what stands beside it."""
        from gui.learn.workspace import LearnDetails, LearnWorkspace

        bench = Bench(
            document=self._document,
            data=self._data,
            session=self._session,
            messages=self._messages,
            settings=self._settings,
            make_camera=lambda: self.make_camera(),
            show=self.do,
        )
        self._centre = LearnWorkspace(self._model, bench)
        details = LearnDetails(self._model)
        self._centre.gallery.chosen.connect(self._open)
        self._centre.gallery.open_asked.connect(self.ask_open)
        details.chosen.connect(self._open)
        pane = details.pane
        pane.do_wanted.connect(self.do)
        pane.start_wanted.connect(self._start)
        pane.link_chosen.connect(self._follow)
        pane.left.connect(self.show_all)
        self._centre.gallery.show_lessons(self.shelf.lessons)
        details.show_lessons(self.shelf.lessons)
        self._details = details
        return self._centre, details

    def begin(self, path: Path | None) -> None:
        """Show all lessons, and open the one in a file if it is named."""
        self.show_all()
        if path is not None:
            self.open_file(path)

    def show(self) -> None:
        """Show the workspace as it is."""
        self._window.show_workspace(self._place)

    def show_all(self) -> None:
        """Show the gallery; an open lesson is closed."""
        self._model.close()
        self.show()
        assert self._centre is not None
        self._centre.gallery.begin()

    def open(self, id: str) -> None:
        """Open a lesson of the shelf; without one of that id, show the one that is open, or all."""
        lesson = self.shelf.find(id)
        if lesson is not None:
            self._open(lesson)
        elif self._model.lesson is not None:
            self.show()
        else:
            self.show_all()

    def open_file(self, path: Path) -> None:
        """Open a lesson that somebody wrote, or say why it can't be, with the line."""

        def read(_job: Job) -> Lesson | LessonError:
            from engine.lessons.reading import read_file
            from engine.lessons.shelf import id_of, lesson

            # One that came with the program is that one, and follows the language.
            known = id_of(path)
            try:
                return lesson(known, self._language) if known else read_file(path)
            except LessonError as error:
                return error

        self._reading = job = Job(read, self)
        job.done.connect(lambda read: self._on_read(job, path, read))
        job.failed.connect(self._messages.error)
        job.start()

    def ask_open(self) -> None:
        """Let a person choose a lesson's file."""
        take_typed()
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a lesson"),
            str(self._settings.folder),
            self.tr("Lessons in Markdown") + f" (*{SUFFIX})",
        )
        if name:
            self._settings.folder = Path(name).parent
            self.open_file(Path(name))

    def do(self, do: Do) -> None:
        """Go to another workspace, set up as a lesson says."""
        take_typed()
        if not do.preset or _at_hand(do.preset) == self._document.design:
            self._set_up(do)
        else:
            self._safeguard.then(lambda: self._begin(do))

    def shut_down(self) -> None:
        if self._centre is not None:
            self._centre.stage.shut_down()

    def _make_commands(self) -> list[QAction]:
        """Return a command for each lesson of the shelf, to be found by its title."""
        commands = []
        for lesson in self.shelf.lessons:
            title = self.tr("Lesson: {title}").format(title=lesson.title)
            command = action(self, "", title, lesson.idea or lesson.about)
            # In every language it is found by its English name.
            command.setData(lesson.id)
            command.triggered.connect(lambda _=False, id=lesson.id: self.open(id))
            commands.append(command)
        return commands

    def _open(self, lesson: Lesson) -> None:
        fresh = not self._model.progress.begun(lesson)
        self._model.open(lesson)
        self.show()
        self._details.pane.begin()
        if fresh and lesson.start:
            self._start()

    def _on_read(self, job: Job, path: Path, read: Lesson | LessonError) -> None:
        if job is not self._reading:
            return
        self._reading = None
        if isinstance(read, LessonError):
            words = self.tr("{name} is no lesson that can be opened. {why}")
            why = translated(str(read))
            self._messages.error(words.format(name=shortened(path.name), why=why))
        else:
            self._open(read)

    def _start(self) -> None:
        """Open the design that the lesson begins with."""
        lesson = self._model.lesson
        if lesson is None or not lesson.start:
            return
        take_typed()
        if not lesson.start.endswith(project.SUFFIX):
            design = _at_hand(lesson.start)
            if design != self._document.design or self._document.trained is not None:
                self._safeguard.then(lambda: self._files.take(Opened(design, None, None)))
            return
        path = inside(lesson.folder, lesson.start)
        if path is None:
            sentence = self.tr("The project {name} isn't in the folder of its lesson.")
            self._messages.error(sentence.format(name=lesson.start))
            return
        job = Job(lambda _job: project.load(path), self)
        job.done.connect(self._on_start_read)
        job.failed.connect(self._messages.error)
        job.start()

    def _on_start_read(self, read: project.Project) -> None:
        design, trained = document_of(read)
        # On no file: what a person makes of it must not go into the teacher's.
        self._safeguard.then(lambda: self._files.take(Opened(design, trained, None, own=read.own)))

    def _begin(self, do: Do) -> None:
        self._files.take(Opened(_at_hand(do.preset), None, None))
        self._set_up(do)

    def _set_up(self, do: Do) -> None:
        document = self._document
        if do.recipe:
            recipe = Recipe.model_validate({**document.recipe.model_dump(), **do.recipe})
            document.apply(document.network, self.tr("Recipe of the lesson"), recipe=recipe)
        if do.block:
            placed = document.network.walk()
            first = next((one.id for one in placed if one.block.kind == do.block), None)
            if first is not None:
                document.select([first])
        self._window.show_workspace(PLACES[do.workspace])
        if do.page:
            self._show_page(do.page)

    def _show_page(self, name: str) -> None:
        """Show the page of the workspace on show that is called ``name``."""
        page = self._window.shown_panes[0].findChild(QWidget, name)
        tabs: QWidget | None = page
        while tabs is not None and not isinstance(tabs, QTabWidget):
            tabs = tabs.parentWidget()
        if tabs is not None and page is not None:
            tabs.setCurrentWidget(page)

    def _follow(self, address: str) -> None:
        """Open another lesson, or a page of the web in the person's own browser."""
        lesson = self._model.lesson
        if not address.endswith(SUFFIX) or "://" in address:
            QDesktopServices.openUrl(QUrl(address))
            return
        known = self.shelf.find(Path(unquote(address)).stem)
        beside = None if lesson is None else inside(lesson.folder, unquote(address))
        if known is not None:
            self._open(known)
        elif beside is not None:
            self.open_file(beside)

    def _translate(self) -> None:
        """Show an open lesson of the shelf in this window's language."""
        lesson = self._model.lesson
        spoken = None if lesson is None else self.shelf.find(lesson.id)
        if spoken is not None and spoken != lesson:
            self._model.translate(spoken)

    def _on_lesson(self) -> None:
        lesson = self._model.lesson
        if lesson is None:
            self._document.locks.release()
        else:
            self._document.locks.lock(lesson.locked, lesson.title)
        self._show_bar()

    def _show_bar(self) -> None:
        elsewhere = self._window.workspace != self._place
        self._bar.setVisible(self._model.lesson is not None and elsewhere)


def _at_hand(name: str) -> Design:
    """Return a preset's design, with the digits that came along where all of MNIST isn't here."""
    chosen = preset(name)
    absent = chosen.data == "mnist" and catalogue.state("mnist") == "absent"
    return design_of(replace(chosen, data="mnist-5k") if absent else chosen)
