# `make try` and `make test` need nothing but Python 3.11+, git and make: each builds .venv if needed.
PYTHON ?= python3
BIN := .venv/bin
ARGS ?=

.PHONY: try test check bench

try: .venv/installed
	$(BIN)/retake try $(ARGS)

test: .venv/tested
	$(BIN)/pytest -n auto $(ARGS)

check: .venv/tested
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/installed
	$(BIN)/retake bench $(ARGS)

.venv/installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --constraint constraints.txt --editable .
	touch $@

.venv/tested: .venv/installed
	$(BIN)/pip install --quiet --constraint constraints.txt --editable '.[dev]'
	touch $@
