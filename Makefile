# Every command sets up what it needs. `make demo` and `make test` are all that a newcomer has to know.

PREFIX ?= /usr/local
YINFA := .build/release/yinfa
DEMO := build/demo/documents

.PHONY: help demo test bench format format-check install clean release prepare

help:
	@echo 'make demo                  build, and print every office under Data/ to build/demo'
	@echo 'make test                  build, and run all tests'
	@echo 'make bench                 measure, beside the rivals that are installed'
	@echo 'make format                format the sources; make format-check only looks'
	@echo 'make install PREFIX=/x     install one file, /x/bin/yinfa'

demo: release
	@rm -rf $(DEMO)
	@$(YINFA) render --all --office Data --output $(DEMO) --to docx,html,md

test: prepare
	swift test

bench: release
	Benchmarks/run $(YINFA)

format:
	swift format --in-place --recursive Benchmarks Sources Tests Package.swift

format-check:
	swift format lint --strict --recursive Benchmarks Sources Tests Package.swift

install: release
	install -D -m 755 $(YINFA) $(DESTDIR)$(PREFIX)/bin/yinfa

release: prepare
	@Scripts/build-release

prepare:
	@Scripts/prepare

clean:
	rm -rf .build build
