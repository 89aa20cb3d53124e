"""What the window remembers between starts: sizes, places, folders, the scheme."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths, Qt

MOST_RECENT = 10
"""So many projects are at hand in the menu."""
MOST_DECLINED = 100


class Settings:
    """Named access to the person's settings file; a missing or odd value gives the default."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Convoscope", "convoscope"
        )

    def bytes(self, key: str) -> QByteArray | None:
        """Return a stored geometry or state."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def set_bytes(self, key: str, value: QByteArray) -> None:
        self._store.setValue(key, value)

    @property
    def workspace(self) -> int:
        """Index of the workspace shown last."""
        return self._whole("workspace")

    @workspace.setter
    def workspace(self, index: int) -> None:
        self._store.setValue("workspace", index)

    @property
    def folder(self) -> Path:
        """The folder that a file was opened from or saved to last."""
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        stored = self._store.value("folder", documents)
        folder = Path(str(stored))
        return folder if folder.is_dir() else Path.home()

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._store.setValue("folder", str(folder))

    @property
    def recent(self) -> tuple[Path, ...]:
        """The projects that were opened or saved last, the last one first."""
        return tuple(Path(name) for name in self._names("recent"))[:MOST_RECENT]

    def add_recent(self, path: Path) -> None:
        path = path.absolute()
        others = [file for file in self.recent if file != path]
        self._set_recent([path, *others][:MOST_RECENT])

    def forget_recent(self, path: Path) -> None:
        self._set_recent([file for file in self.recent if file != path.absolute()])

    def clear_recent(self) -> None:
        self._set_recent([])

    def _set_recent(self, paths: list[Path]) -> None:
        self._store.setValue("recent", [str(path) for path in paths])

    @property
    def runs_folders(self) -> tuple[Path, ...]:
        """Folders that were chosen to keep runs in, the last one first."""
        return tuple(Path(name) for name in self._names("runs_folders"))

    def add_runs_folder(self, folder: Path) -> None:
        others = [str(other) for other in self.runs_folders if other != folder]
        self._store.setValue("runs_folders", [str(folder), *others][:MOST_RECENT])

    @property
    def left_run(self) -> str:
        """The id of the run that was under way when the window was closed; empty for none."""
        return str(self._store.value("left_run") or "")

    @left_run.setter
    def left_run(self, run_id: str) -> None:
        self._store.setValue("left_run", run_id)

    @property
    def declined_runs(self) -> tuple[str, ...]:
        """The ids of broken-off runs that aren't to be offered again."""
        return self._names("declined_runs")

    def decline_runs(self, run_ids: Iterable[str]) -> None:
        kept = dict.fromkeys([*run_ids, *self.declined_runs])
        self._store.setValue("declined_runs", list(kept)[:MOST_DECLINED])

    def _names(self, key: str) -> tuple[str, ...]:
        stored = self._store.value(key)
        # Qt gives a list with one entry back as a plain text.
        names = [stored] if isinstance(stored, str) else stored
        known = names if isinstance(names, list) else []
        return tuple(name for name in known if isinstance(name, str) and name)

    @property
    def curves(self) -> str:
        """What was chosen of the curves, as Choices writes it."""
        return str(self._store.value("curves", ""))

    @curves.setter
    def curves(self, text: str) -> None:
        self._store.setValue("curves", text)

    @property
    def sources(self) -> str:
        """Which source of pictures was chosen, and how it is looked at, as Remembered writes it."""
        return str(self._store.value("sources", ""))

    @sources.setter
    def sources(self, text: str) -> None:
        self._store.setValue("sources", text)

    @property
    def lessons(self) -> str:
        """What was done of which lesson, as Progress writes it."""
        return str(self._store.value("lessons", ""))

    @lessons.setter
    def lessons(self, text: str) -> None:
        self._store.setValue("lessons", text)

    @property
    def camera(self) -> str:
        """The key of the camera that was chosen last; empty for none."""
        return str(self._store.value("camera", ""))

    @camera.setter
    def camera(self, key: str) -> None:
        self._store.setValue("camera", key)

    @property
    def event_folder(self) -> Path | None:
        """Where the runs' TensorBoard files go; None: none are written."""
        stored = self._store.value("event_folder", "")
        return Path(str(stored)) if stored else None

    @event_folder.setter
    def event_folder(self, folder: Path | None) -> None:
        self._store.setValue("event_folder", "" if folder is None else str(folder))

    @property
    def scheme(self) -> Qt.ColorScheme:
        """Light, dark, or Unknown: as the system has it."""
        schemes = (Qt.ColorScheme.Unknown, Qt.ColorScheme.Light, Qt.ColorScheme.Dark)
        index = self._whole("scheme")
        return schemes[index] if index < len(schemes) else schemes[0]

    @scheme.setter
    def scheme(self, scheme: Qt.ColorScheme) -> None:
        self._store.setValue("scheme", scheme.value)

    @property
    def toured(self) -> bool:
        """Whether the tour of the window has been begun once."""
        return self._whole("toured") > 0

    @toured.setter
    def toured(self, seen: bool) -> None:
        self._store.setValue("toured", int(seen))

    @property
    def language(self) -> str:
        """The language that was chosen, such as ``zh_CN``; empty for the system's."""
        return str(self._store.value("language", ""))

    @language.setter
    def language(self, language: str) -> None:
        self._store.setValue("language", language)

    def sync(self) -> None:
        """Write everything to the file now."""
        self._store.sync()

    def _whole(self, key: str) -> int:
        stored = str(self._store.value(key, "0"))
        return int(stored) if stored.isdecimal() else 0
