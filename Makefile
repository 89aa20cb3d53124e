# make run        install what is needed and open the window (the demo where there is no display)
# make test       every check and every test, the window tests offscreen and in a real window
# make install    make the environment alone
# make bench      measure; make bench ARGS="--json FILE" keeps the figures
# make soak       kill training and saving hundreds of times; nothing may be lost (minutes)
# make pictures   take the README's pictures from the program

.PHONY: run test install bench soak pictures
run test install bench soak pictures:
	@PYTHON="$(PYTHON)" sh scripts/with_python.sh scripts/make.py $@ $(ARGS)
