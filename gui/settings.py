"""What the window remembers between starts: sizes, places, folders, the scheme."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths, Qt

MOST_RECENT = 10
"""So many projects are at hand in the menu."""


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
        stored = self._store.value("recent")
        # Qt gives a list with one entry back as a plain text.
        names = [stored] if isinstance(stored, str) else stored
        known = [name for name in names if isinstance(name, str)] if isinstance(names, list) else []
        return tuple(Path(name) for name in known if name)[:MOST_RECENT]

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
    def scheme(self) -> Qt.ColorScheme:
        """Light, dark, or Unknown: as the system has it."""
        schemes = (Qt.ColorScheme.Unknown, Qt.ColorScheme.Light, Qt.ColorScheme.Dark)
        index = self._whole("scheme")
        return schemes[index] if index < len(schemes) else schemes[0]

    @scheme.setter
    def scheme(self, scheme: Qt.ColorScheme) -> None:
        self._store.setValue("scheme", scheme.value)

    def sync(self) -> None:
        """Write everything to the file now."""
        self._store.sync()

    def _whole(self, key: str) -> int:
        stored = str(self._store.value(key, "0"))
        return int(stored) if stored.isdecimal() else 0
