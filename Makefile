# Every target is one call of packaging/tasks.py, which works the same on Windows: python packaging/tasks.py run
PYTHON ?= python3

run test setup system lint lock bench bench-start bench-embedder bench-models e5 embedder-eval torture clean:
	@$(PYTHON) packaging/tasks.py $@ $(ARGS)

.PHONY: run test setup system lint lock bench bench-start bench-embedder bench-models e5 embedder-eval torture clean
