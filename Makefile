# make run        install what is needed and open the window (the demo where there is no display)
# make test       every check and every test, the window tests offscreen and in a real window
# make install    make the environment alone
# make bench      measure; make bench ARGS="--json FILE" keeps the figures
# make pictures   take the README's pictures from the program

.PHONY: run test install bench pictures
run test install bench pictures:
	@PYTHON="$(PYTHON)" sh scripts/with_python.sh scripts/make.py $@ $(ARGS)
