# Every target sets up what it needs; `make help` lists them.
.DEFAULT_GOAL := help
SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
# Said on make's own command line it counts as it is; the environment's may be gettext's list ("de_DE:en").
DEMO_LANGUAGE := $(if $(filter command,$(firstword $(origin LANGUAGE))),$(LANGUAGE),$(filter de en,$(LANGUAGE)))

.PHONY: help setup demo test service-test accuracy fuzz bench man lint catalogues clean

help:  ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 24

setup: $(VENV)/.ready  ## install into .venv (uv when present, else venv and pip); then .venv/bin/watcher

$(VENV)/.ready: pyproject.toml uv.lock
	@if command -v uv >/dev/null 2>&1; then \
		uv sync --quiet --frozen --all-extras; \
	else \
		for python in python3 python3.14 python3.13 python3.12 python3.11 none; do \
			$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && break; \
		done; \
		if [ $$python = none ]; then echo "needs Python 3.11 or newer, or uv, which brings one along" >&2; exit 1; fi; \
		if $$python -c 'import ensurepip' 2>/dev/null; then \
			$$python -m venv --clear $(VENV); \
		else \
			$$python -m venv --clear --without-pip $(VENV) && $(BIN)/python tools/get_pip.py; \
		fi && \
		$(BIN)/python -m pip install --quiet --upgrade pip && \
		$(BIN)/python -m pip install --quiet --editable '.[demo,keyring,oauth]' --group dev; \
	fi
	@touch $@

demo: setup  ## watch a made-up mailbox and see the digest it gives (LANGUAGE=de or en)
	@$(BIN)/watcher demo $(if $(DEMO_LANGUAGE),--lang $(DEMO_LANGUAGE))

test: setup  ## run the whole test suite
	@$(BIN)/python -m pytest -n auto

service-test: setup  ## start a whole machine with a real systemd (as root) and try the service on it
	@WATCHER_SERVICE_TEST=1 $(BIN)/python -m pytest tests/service

accuracy: setup  ## how well are mails read? a table per kind
	@$(BIN)/python -m tests.core.reading.accuracy -v

bench: setup  ## how fast is it? a table (SIZE=10000 for one size; without: 10k, 100k, 300k, many mailboxes)
	@$(BIN)/python -m benchmarks $(if $(SIZE),--sizes $(SIZE),--peak 300000 --mailboxes 300)

man: setup  ## write the manual pages and completion scripts into build/share (a wheel has them in its share/)
	@$(BIN)/python tools/manual.py build/share

fuzz:  ## look for mails on which the reader fails (needs uv and the network; SECONDS=180)
	@uv run --quiet --frozen --all-extras --with atheris python -m tests.core.reading.fuzz -max_total_time=$(or $(SECONDS),180)

lint: setup  ## style, types and import floors
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

catalogues: setup  ## collect the sentences to translate into watcher/render/locale
	@$(BIN)/python tools/catalogues.py

clean:  ## remove what set-up and tests made
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis build dist
