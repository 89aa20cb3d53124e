"""The translations' commands: ``python -m scripts.texts update|release|check|todo|merge [FOLDER]``.

``update`` gathers all texts anew and keeps their translations, ``release`` compiles them for the
window, ``check`` says what is missing or wrong. ``todo`` writes what has no translation yet into a
folder, in lists for translators; ``merge`` takes their answers from one.
"""

from __future__ import annotations

import sys
from pathlib import Path

from . import files, work


def main(arguments: list[str]) -> int:
    match arguments:
        case ["update"]:
            files.update()
        case ["release"]:
            files.release()
        case ["check"]:
            wrong = list(work.wrong())
            print("\n".join(wrong) or "Everything is translated.")
            return 1 if wrong else 0
        case ["todo", folder]:
            print(f"{work.write_todo(Path(folder))} texts to translate")
        case ["merge", folder]:
            for line in work.merge(Path(folder)):
                print(line)
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
