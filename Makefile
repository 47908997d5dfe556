# Kurultai. `make run` opens the window, `make test` runs every test; both install what
# is missing first, and share one build.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

CARGO ?= cargo
OUT := out
PROGRAM := target/debug/kurultai
SAMPLE := $(OUT)/VIII Congress.kurultai
UI_SOURCES := $(shell find ui/src -type f 2>/dev/null) ui/index.html ui/vite.config.ts ui/package-lock.json
XVFB := .ci/xvfb
# Clippy in rustc's place for our own crates: one pass lints and compiles. Linted apart, all
# the crates that they need would be read once more.
LINTED := RUSTC_WORKSPACE_WRAPPER=clippy-driver CLIPPY_ARGS=-Dwarnings

.PHONY: help
help: ## Say what there is
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

.PHONY: setup
setup: ## Install what is missing: system libraries, npm packages, the tests' Python parser
	@.ci/setup

ui/dist/index.html: $(UI_SOURCES)
	cd ui && npm run --silent build
	@touch $@

.PHONY: build
build: setup ui/dist/index.html ## Build the program and the tests
	$(CARGO) build --locked --workspace --all-targets

.PHONY: run
run: setup ui/dist/index.html ## Open the window on a fresh copy of the sample
	$(CARGO) build --locked --workspace --all-targets
	@mkdir -p $(OUT) && rm -f "$(SAMPLE)"
	@$(PROGRAM) sample -o "$(SAMPLE)"
ifneq ($(DISPLAY)$(WAYLAND_DISPLAY),)
	$(PROGRAM) "$(SAMPLE)"
else
	@echo "There is no display: the window runs under Xvfb, and what it makes goes to $(OUT)/."
	@$(XVFB) target/debug/portrait "$(SAMPLE)" "$(OUT)/window.png"
	@$(PROGRAM) export calendar "$(SAMPLE)" -o "$(OUT)/programme.ics"
	@$(PROGRAM) export agenda "$(SAMPLE)" --delegation "Holy See" -o "$(OUT)/agenda.pdf"
	@printf '%s\n' "$(CURDIR)/$(OUT)/window.png" "$(CURDIR)/$(OUT)/programme.ics" "$(CURDIR)/$(OUT)/agenda.pdf"
endif

.PHONY: test
test: setup lint-text test-ui test-rust ## Run every test, and clippy while they are compiled

.PHONY: lint
lint: lint-text ui/dist/index.html ## Formatting, svelte-check, eslint, clippy
	$(CARGO) clippy --locked --workspace --all-targets -- -D warnings

.PHONY: lint-text
lint-text: setup
	$(CARGO) fmt --all --check
	cd ui && npm run --silent check && npm run --silent lint

.PHONY: test-ui
test-ui: setup ## The window's own tests (vitest)
	cd ui && npm run --silent test

.PHONY: test-rust
test-rust: setup ui/dist/index.html ## Rules, storage, exports, pages, shell, and journeys in the real window
	$(LINTED) $(CARGO) build --locked --workspace --all-targets
	$(LINTED) $(XVFB) $(CARGO) test --locked --workspace --no-fail-fast

.PHONY: test-long
test-long: build ## The proofs that nothing is lost, in the sizes of a night: one line each
	@CARGO="$(CARGO)" .ci/test-long

.PHONY: bindings
bindings: setup ui/dist/index.html ## Write ui/src/ipc/bindings.ts from the commands
	KURULTAI_WRITE_BINDINGS=1 $(CARGO) test --locked -p kurultai-tests --test shell bindings

.PHONY: licences
licences: setup ## Write the list of others' works and their licences, which the window shows
	@.ci/licences

.PHONY: format
format: setup ## Format everything
	$(CARGO) fmt --all
	cd ui && npm run --silent format

.PHONY: release
release: setup ui/dist/index.html ## Build the program that ships: target/release/kurultai
	$(CARGO) build --locked --release --workspace --bins

.PHONY: install
install: release ## Install for this user (Linux): program, menu entry, and the type of *.kurultai files
	@.ci/install "$${XDG_DATA_HOME:-$$HOME/.local/share}" "$${KURULTAI_BIN:-$$HOME/.local/bin}"

.PHONY: bench
bench: setup ui/dist/index.html ## Measure the figures of tests/bench/README.md
	$(CARGO) build --locked --release --workspace --bins
	cd tests/bench/peer && npm ci --silent && npm run --silent build
	$(XVFB) target/release/bench
	target/release/bench_file
	target/release/bench_calendar

.PHONY: clean
clean: ## Remove what was built
	rm -rf target ui/dist ui/node_modules .venv $(OUT)
