# `make try` and `make test` need nothing but Python 3.11+, git and make: each builds .venv if needed.
PYTHON ?= python3
BIN := .venv/bin
ARGS ?=

.PHONY: try test check bench

try: .venv/installed
	@$(BIN)/retake try $(ARGS)

test: .venv/tested
	$(BIN)/pytest -n auto $(ARGS)

check: .venv/tested
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/installed
	$(BIN)/retake bench $(ARGS)

PIP := $(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt

.venv/installed: pyproject.toml constraints.txt
	@echo "Setting up a virtual environment in .venv; this takes a moment."
	@$(PYTHON) -m venv .venv
	@$(PIP) --editable .
	@touch $@

.venv/tested: .venv/installed
	@$(PIP) --editable '.[dev]'
	@touch $@
