# The same words by hand and in CI. Each first sees to the tools that it needs; a second run is quick.

PROGRAM = .build/release/daybook
BUILD = swift build --configuration release --static-swift-stdlib

.PHONY: site build test unit-test reading-test disk-test browser-test fuzz-test kill-test leak-test fuzz golden bench serve check-tools clean

# Writes site/ from seeds/.
site: build
	@.ci/check-tools search
	$(PROGRAM) build

build:
	@.ci/check-tools build
	@mkdir -p .build && find Templates | sort > .build/templates-now
# Swift plans the build anew, as it has to when a template comes or goes, if the package's file is newer.
	@cmp -s .build/templates-now .build/templates || touch Package.swift
	@mv .build/templates-now .build/templates
	$(BUILD) --product daybook

# Every test: the rooms and the whole program, what the reader finds in annotated briefs, builds that are killed and disks that
# are full, the site in a browser, and half a minute of inputs that nobody would write.
test: unit-test reading-test disk-test browser-test fuzz-test

unit-test: build
	@.ci/check-tools search
	DAYBOOK=$(CURDIR)/$(PROGRAM) swift test

# How much of each set of annotated briefs the reader finds; below a set's floors it fails.
reading-test: build
	@.ci/check-tools python
	@for set in dev further wider broader; do \
	  echo "Tests/Reading/$$set"; \
	  $(PROGRAM) read --json Tests/Reading/$$set/briefs/* 2>/dev/null > .build/$$set-readings.json && \
	  python3 Tests/Reading/score.py --gold Tests/Reading/$$set/gold --readings .build/$$set-readings.json --min $$(cat Tests/Reading/$$set/floors) || exit 1; \
	done

disk-test: build
	@.ci/check-tools python
	DAYBOOK=$(CURDIR)/$(PROGRAM) Tests/Disk/run.py

# A rebuild that is killed at KILLS instants, as in `make kill-test KILLS=1000`.
KILLS = 300
kill-test: build
	@.ci/check-tools python
	DAYBOOK=$(CURDIR)/$(PROGRAM) Tests/Disk/run.py --kills $(KILLS) test_killed

# Whether memory is given back, with valgrind.
leak-test: build
	@.ci/check-tools python
	LEAKS=1 DAYBOOK=$(CURDIR)/$(PROGRAM) Tests/Disk/run.py test_leaks

browser-test: build
	@.ci/check-tools search browser
	rm -rf .build/browser-site
	$(PROGRAM) build --quiet --output .build/browser-site
	.venv/bin/python -m pytest Tests/Browser --site .build/browser-site --program $(PROGRAM) --screenshots .build/screenshots --numprocesses 2 --quiet

fuzz-test:
	@.ci/check-tools build fuzz
	Tests/Fuzz/fuzz.sh 15 read
	Tests/Fuzz/fuzz.sh 8 front template build

# SECONDS for each of four: 600 unless told, as in `make fuzz SECONDS=60`.
SECONDS = 600
fuzz:
	@.ci/check-tools build fuzz
	Tests/Fuzz/fuzz.sh $(SECONDS) read front template build

# Writes the golden files anew and fails, so that a person reads the difference.
golden: build
	DAYBOOK=$(CURDIR)/$(PROGRAM) RECORD=1 swift test

# 1,000 and 10,000 made days, with Hugo and cp beside them, and briefs that were made to be slow to read.
bench: build
	@.ci/check-tools bench
	Tests/Benchmarks/lengths.py
	Tests/Benchmarks/compare.py 1000 10000

serve: site
	python3 -m http.server -d site

# What is there and what is missing, for everything above.
check-tools:
	@.ci/check-tools build search browser bench

# Leaves site/ alone.
clean:
	rm -rf .build .build-fuzz .venv
