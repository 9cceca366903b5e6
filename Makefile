# Every target is one call of packaging/tasks.py, which works the same on Windows: python packaging/tasks.py run
PYTHON ?= python3

run test setup system lint lock translations screenshots bench bench-start bench-window bench-embedder bench-idle bench-documents bench-peers bench-models bench-scale bench-backfill bench-ocr bench-questions e5 embedder-eval torture wheel sizes bundle test-bundle test-installer sbom clean:
	@$(PYTHON) packaging/tasks.py $@ $(ARGS)

.PHONY: run test setup system lint lock translations screenshots bench bench-start bench-window bench-embedder bench-idle bench-documents bench-peers bench-models bench-scale bench-backfill bench-ocr bench-questions e5 embedder-eval torture wheel sizes bundle test-bundle test-installer sbom clean
