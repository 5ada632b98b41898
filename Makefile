# `make demo` and `make test` do all the set-up on a fresh machine: Python 3.11+, git and make are enough.
PYTHON ?= python3
SERVE ?= 1
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
export UV_PYTHON_DOWNLOADS := never

.PHONY: help setup demo test lint types contracts unit eval lock clean
help:
	@echo "make demo     set up, read the bundled sample reports, build a small newsroom's record, show the results"
	@echo "make test     set up, then lint, types, import contracts and all tests"
	@echo "make eval     KIND=statements|incidents|quantities|ranges|times|places DOCS=file OUT=file"
	@echo "make lock     resolve the dependencies anew into requirements/lock.txt"

setup: $(READY)

$(BIN)/uv: requirements/uv.txt
	$(PYTHON) -c 'import sys; sys.exit("onrecord needs Python 3.11 or newer; this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/uv.txt
	@touch $@

$(READY): $(BIN)/uv requirements/lock.txt pyproject.toml
	$(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes requirements/lock.txt
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@touch $@

demo: $(READY)
	$(BIN)/python -m onrecord demo --out demo-output $(if $(filter 0,$(SERVE)),--no-serve)

test: $(READY)
	$(MAKE) --no-print-directory lint types contracts unit

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

contracts: $(READY)
	$(BIN)/lint-imports --no-cache

unit: $(READY)
	$(BIN)/pytest -n 2

eval: $(READY)
	$(BIN)/python -m evals.predict --kind "$(KIND)" --docs "$(DOCS)" --out "$(OUT)"

lock: $(BIN)/uv
	$(BIN)/uv pip compile --universal --generate-hashes --no-header --no-annotate --python-version 3.11 requirements/uv.in -o requirements/uv.txt
	$(BIN)/uv pip compile --universal --generate-hashes --no-header --no-annotate --python-version 3.11 pyproject.toml requirements/uv.in --group dev -o requirements/lock.txt

clean:
	rm -rf $(VENV) demo-output build dist
