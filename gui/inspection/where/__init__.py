"""Where in a whole picture the network sees a class: it is slid over the frame."""
