# The commands of the project. `make` alone lists them.
# run and test install what is missing (.venv from the lock; on Debian and Ubuntu also the system libraries) and say what.

.DEFAULT_GOAL := help
# Without its bytecode kept, every process compiles the program and its libraries anew, which takes seconds.
unexport PYTHONDONTWRITEBYTECODE
.PHONY: help run test setup bench torture translations lock clean

help:
	@echo "make run           open the program on an invented sample; without a screen, leave its papers and pictures in build/demo"
	@echo "make test          everything that must hold before a change is shared"
	@echo "make setup         only install what is missing"
	@echo "make bench         how long the caseworker waits, and whom a search finds (PAIRS=FILE.tsv: judged pairs of names)"
	@echo "make torture       long runs with faults"
	@echo "make translations  bring the catalogues up to date with the sentences in the code"
	@echo "make lock          write the lock and the list of licences again after a change of the dependencies (UPGRADE=1: newest versions)"
	@echo "make clean         remove what these commands made, except the installed packages in .venv"

run:
	@.setup/prepare run
	@.setup/run

test:
	@.setup/prepare test
	@.setup/check

setup:
	@.setup/prepare test

bench:
	@.setup/prepare test
	@.venv/bin/python tests/benchmarks/report.py
	@.venv/bin/python tests/benchmarks/pages.py
	@.venv/bin/python tests/benchmarks/letters.py --fetch-weasyprint
	@.venv/bin/python tests/benchmarks/names.py $(if $(PAIRS),--pairs "$(PAIRS)")
	@.venv/bin/python tests/benchmarks/duplicates.py

torture:
	@.setup/prepare test
	@.venv/bin/python -m pytest -m torture --timeout 3600

translations:
	@.setup/prepare run
	@.venv/bin/python -m casetracker.ui.translations --update

lock:
	@.setup/lock
	@.setup/prepare run
	@.venv/bin/python .setup/licences.py

clean:
	@rm -rf build dist .coverage .coverage.* .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	@find casetracker tests -name __pycache__ -type d -prune -exec rm -rf {} +
