# Needs make and Python 3.11 or newer. Everything is installed into .venv here; with uv where it is found, else with pip.

.DEFAULT_GOAL := help
.PHONY: help demo test docs bench clean
.SUFFIXES:
.DELETE_ON_ERROR:

PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
FACTDB := $(PY) -m factdb
SEED := beijing-visit-2023

help:
	@echo "make demo   install factdb, load the shipped story into a fresh ledger, write its report in five formats"
	@echo "make test   install what tests need, then lint, format, types, floors and every test"
	@echo "make docs   build the documentation as a site in site/"
	@echo "make bench  measure, and print the table of docs/explanation/performance.md"
	@echo "make clean  remove what these commands made"

demo: $(VENV)/made-for-demo
	@set -eu; \
	n=1; while [ -e "demo/$$n" ]; do n=$$((n + 1)); done; \
	mkdir -p "demo/$$n"; \
	echo "==> A fresh ledger in demo/$$n, with the story $(SEED)"; \
	db="demo/$$n/factdb.db"; \
	$(FACTDB) init "$$db"; \
	$(FACTDB) --db "$$db" seed $(SEED); \
	echo "==> Its verification report"; \
	$(FACTDB) --db "$$db" report; \
	echo "==> The same report for other readers"; \
	for format in html md csv json; do \
	  $(FACTDB) --quiet --db "$$db" report --format "$$format" -o "demo/$$n/report.$$format"; \
	  printf '%-5s %s\n' "$$format" "demo/$$n/report.$$format"; \
	done; \
	echo "==> Go on with it: . $(VENV)/bin/activate; cd demo/$$n; factdb list"

test: $(VENV)/made-for-test
	@echo "==> Lint (ruff check)"
	@$(PY) -m ruff check .
	@echo "==> Format (ruff format --check)"
	@$(PY) -m ruff format --check .
	@echo "==> Types (mypy --strict)"
	@$(PY) -m mypy
	@echo "==> Floors (import-linter)"
	@$(VENV)/bin/lint-imports --no-logo
	@echo "==> Tests (pytest)"
	@$(PY) -m pytest --numprocesses auto --dist worksteal --durations 12 $(ARGS)

docs: $(VENV)/made-for-docs
	@echo "==> The site, in site/"
	@$(PY) -m sphinx -q -W --keep-going -b html docs site
	@echo "Open site/index.html"

bench: $(VENV)/made-for-test
	@echo "==> Measuring"
	@$(PY) -m bench $(ARGS)

clean:
	@echo "==> Removing .venv, demo, site, caches and what was built"
	@rm -rf $(VENV) demo site build dist .pytest_cache .hypothesis .mypy_cache .ruff_cache .import_linter_cache
	@find factdb migrations tests docs bench -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true

# One environment; a mark in it for each set of packages that it holds. A newer pyproject.toml is installed anew.
$(VENV)/made-for-demo: EXTRAS :=
$(VENV)/made-for-test: EXTRAS := [test]
$(VENV)/made-for-docs: EXTRAS := [docs]
# What an extra cannot pin by hash.
$(VENV)/made-for-test: PINNED := tests/pipeline.txt
$(VENV)/made-for-test: tests/pipeline.txt
$(VENV)/made-for-demo $(VENV)/made-for-test $(VENV)/made-for-docs: pyproject.toml | $(PY)
	@echo "==> Installing factdb$(EXTRAS) into $(VENV)"
	@if command -v uv >/dev/null 2>&1; then \
	  uv pip install --quiet --python $(PY) --editable '.$(EXTRAS)' && \
	  $(if $(PINNED),uv pip install --quiet --python $(PY) --no-deps --require-hashes -r $(PINNED),true); \
	else \
	  $(PY) -m pip install -qq --disable-pip-version-check --editable '.$(EXTRAS)' && \
	  $(if $(PINNED),$(PY) -m pip install -qq --disable-pip-version-check --no-deps --require-hashes -r $(PINNED),true); \
	fi
	@touch $@

$(PY):
	@if command -v uv >/dev/null 2>&1; then \
	  echo "==> Building the virtual environment $(VENV) with uv"; \
	  uv venv --quiet --seed --allow-existing --python '>=3.11' $(VENV); \
	else \
	  $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	    echo "factdb needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) --version 2>/dev/null || echo missing)." >&2; \
    echo "Name another, as in: make demo PYTHON=python3.12" >&2; exit 1; }; \
	  $(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { \
	    echo "$(PYTHON) comes without venv. On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }; \
	  echo "==> Building the virtual environment $(VENV) with $$($(PYTHON) --version)"; \
	  $(PYTHON) -m venv --clear $(VENV); \
	fi
