"""The version of the program, the same in the window, the files and the package."""

VERSION = "0.1.0"
