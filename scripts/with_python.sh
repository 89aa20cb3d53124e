#!/bin/sh
# Run a Python script with the first interpreter that Convoscope works with.
# Usage: with_python.sh SCRIPT [ARGUMENT …]     PYTHON=… names an interpreter.

suits() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null
}

for python in ${PYTHON:-python3.11 python3.12 python3.13 python3 python}; do
    if suits "$python"; then
        exec "$python" "$@"
    fi
done

say() { printf '%s\n' "$1" >&2; }

say "Convoscope needs Python 3.11, 3.12 or 3.13, and none was found."
say "Debian and Ubuntu:  sudo apt-get install -y python3 python3-venv"
say "macOS:              brew install python@3.12"
say "Anywhere else:      https://www.python.org/downloads/"
say "Or name one yourself:  make run PYTHON=/path/to/python3.12"
exit 1
