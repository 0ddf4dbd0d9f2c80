# Everything a fresh machine needs is git, make and Python 3.11 or newer.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PEERS := $(foreach peer,netsuite dlt singer,.tools/$(peer)/.ready)
ATHERIS := .tools/atheris/.ready
TRYTON := .tools/tryton/.ready
SEED ?= 1
LEDGERS ?= ../shared/data/ledger
HIGHRADIUS := highradius_cleared_issued_before_2019-11.csv
CODE := adapters canonical_model channels conformance console core duecourse simulators store

# into an environment, what a file pins: uv takes seconds for it, pip does it where uv reaches no index
into = $(BIN)/uv pip install --quiet --no-deps --require-hashes --python $(1)/bin/python -r $(2) \
	|| $(1)/bin/python -m pip install --quiet --no-deps --no-compile --require-hashes -r $(2)

.PHONY: install docs deployable browser screens workers soak day tampering analytics-bench coverage mutate fuzz fuzz-briefly fuzz-on match match-bench cash-conservation whole year tryton tryton-ready demo-tryton risk replies reply-weights injections schemas reference scores planted demo test check lint types imports format bench peers crash kill soap audit lock clean help

help:  ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/'

$(READY): requirements.lock installer.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "duecourse needs Python 3.11 or newer; set PYTHON=/path/to/python3"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --no-deps --no-compile --require-hashes -r installer.lock
	$(call into,$(VENV),requirements.lock)
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

install: $(READY)  ## what everything else needs

demo: $(READY)  ## read simulated ERPs, decide, write, tie out, take back
	$(BIN)/duecourse demo --seed $(SEED)

# what one process of the suite compiled, the others and those that tests start find there
test: export PYTHONDONTWRITEBYTECODE :=
test: $(READY)  ## the whole test suite, four files at a time, since many wait
	$(BIN)/pytest -q -n 4 --dist loadfile --no-loadscope-reorder

# of tests with thousands of examples the branches are those that the others reach too
coverage: $(READY)  ## branches of the pure engine and of the model that its pure tests reach
	$(BIN)/coverage run -m pytest -q -p no:xdist -k "not (whatever_happens or however_often or unsearchable or hundred_thousand or trees_behind)" tests/core tests/canonical_model tests/engine tests/cash_application tests/replies
	$(BIN)/coverage report

mutate: $(READY)  ## faults planted into money, payments, promises, policies and write-backs that tests find (half an hour)
	nice -n 15 $(BIN)/python -m benchmarks.mutate --write

check: lint types imports  ## linters, types, import contracts

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

imports: $(READY)
	$(BIN)/lint-imports

format: $(READY)  ## format and fix what can be fixed
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# peers of benchmarks: each an environment of its own, whose pins (the library netsuite: httpx below 0.28) are not ours
.tools/%/.ready: benchmarks/peer_%.txt | $(READY)
	$(PYTHON) -m venv --clear .tools/$*
	$(call into,.tools/$*,$<)
	@touch $@

peers: $(PEERS)  ## what others would use instead, each in an environment of its own, for make bench

# Tryton is under the GPL: it runs as a program of its own, in an environment of its own
$(TRYTON): examples/duecourse-tryton/tryton.txt | $(READY)
	$(PYTHON) -m venv --clear .tools/tryton
	$(call into,.tools/tryton,examples/duecourse-tryton/tryton.txt)
	@touch $@

tryton-ready: $(READY) $(TRYTON)  ## Tryton itself, for the example's tests

demo-tryton: tryton-ready  ## the whole loop on a live Tryton, and what a clerk sees there
	cd examples/duecourse-tryton && ../../$(BIN)/python demo.py --seed $(SEED)

tryton: tryton-ready  ## the whole suite and every story against a live Tryton (half an hour)
	cd examples/duecourse-tryton && ../../$(BIN)/duecourse conformance --adapter proving:ADAPTER --report scores.md
	$(BIN)/pytest -q -p no:xdist -m whole --durations 20 examples/duecourse-tryton/tests

# linters of the container and compose files, in an environment of their own
.tools/deploy/.ready: deploy/lint.txt | $(READY)
	$(PYTHON) -m venv --clear .tools/deploy
	$(call into,.tools/deploy,$<)
	@touch $@

deployable: $(READY) .tools/deploy/.ready  ## the deployment files: linted, understood by systemd, the image's steps done in a folder (minutes)
	.tools/deploy/bin/hadolint deploy/Containerfile
	.tools/deploy/bin/check-jsonschema --builtin-schema vendor.compose-spec deploy/compose.yaml
	$(BIN)/pytest -q -p no:xdist -m "whole or not whole" tests/deploying

# Debian's Chromium; axe-core tells faults against WCAG
.tools/node_modules/axe-core/axe.min.js:
	npm install --silent --no-save --prefix .tools axe-core@4.14.1

browser: $(READY) .tools/node_modules/axe-core/axe.min.js  ## the console in a real browser: paths, keyboard, phone, WCAG (three minutes)
	command -v chromium >/dev/null || apt-get install -y -qq chromium
	AXE=.tools/node_modules/axe-core/axe.min.js PICTURES=$(PICTURES) $(BIN)/pytest -q -p no:xdist -m browser --durations 5 tests/console

screens: $(READY)  ## pictures of what the demo leaves on the simulated ERPs' own screens
	command -v chromium >/dev/null || apt-get install -y -qq chromium
	$(BIN)/python tests/console/pages/native_screens.py docs/adapters/screens

whole: $(READY)  ## the tests that take whole public ledgers, which the suite takes the beginning of
	$(BIN)/pytest -q -p no:xdist -m whole --durations 10 tests

# one measurement: make bench ONLY=odata_v4
bench: $(READY) peers  ## speed as ratios to floors and peers, kept in docs/performance.md (hours; ONLY=name for one)
	$(BIN)/python -m benchmarks $(if $(ONLY),--only $(ONLY)) --books large --write

crash: $(READY)  ## the write-back machine in a world of crashes, in full
	$(BIN)/duecourse crash --schedules 10000 --seed $(SEED) --report docs/reliability.md

kill: $(READY)  ## real processes killed twenty times at every point
	$(BIN)/pytest -q -m "whole or not whole" tests/write_back --repeats 20 --durations 20

soap: $(READY)  ## a posting's round trip against the npm package soap serving SAP's WSDL (needs node)
	npm install --silent --no-save --prefix .tools soap@1
	$(BIN)/pytest -q -p no:xdist tests/adapters/sap/test_node_soap.py

tampering: $(READY)  ## a thousand audit chains changed and made to fit again: an anchor finds each (a minute)
	$(BIN)/pytest -q -p no:xdist -m whole tests/application/test_audit_trail.py

audit: $(READY)  ## known vulnerabilities of what is installed
	$(BIN)/pip-audit --requirement requirements.lock --disable-pip

# the library atheris has no wheel for every Python that duecourse runs on: it lies beside the environment
$(ATHERIS): $(READY) tests/fuzzing/atheris.txt
	$(BIN)/python -m pip install --quiet --no-deps --require-hashes --upgrade --target .tools/atheris -r tests/fuzzing/atheris.txt
	@touch $@

FUZZ_SECONDS ?= 60
# a parser: 1000000 of them take some hours
FUZZ_INPUTS ?= 2000
fuzz: $(READY) $(ATHERIS)  ## damaged bank files against all readers, at random and led by what they reach
	$(BIN)/python tests/fuzzing/damaged_files.py --seconds $(FUZZ_SECONDS) --seed $(SEED)
	$(BIN)/python tests/fuzzing/by_parser.py --inputs $(FUZZ_INPUTS) --seed $(SEED)
	$(MAKE) fuzz-briefly

fuzz-briefly: $(READY) $(ATHERIS)  ## the same for a minute, led by what it reaches: part of what every change must pass
	PYTHONPATH=.tools/atheris $(BIN)/python tests/fuzzing/guided_files.py --seconds $(FUZZ_SECONDS) --seed $(SEED)

fuzz-on: $(READY)  ## each parser's damaged inputs, on from where earlier runs ended, until a million (hours)
	nice -n 19 $(BIN)/python tests/fuzzing/accumulated.py --until 1000000 --record benchmarks/results/fuzzing.csv

lock:  ## pin every dependency with its hashes
	$(BIN)/uv pip compile pyproject.toml --group dev --universal --generate-hashes --no-header --no-annotate --quiet --output-file requirements.lock
	grep -o '^uv==[0-9.]*' requirements.lock | $(BIN)/uv pip compile - --universal --generate-hashes --no-header --no-annotate --quiet --output-file installer.lock
	echo 'netsuite[orjson]==0.12.0' | $(BIN)/uv pip compile - --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --quiet --output-file benchmarks/peer_netsuite.txt
	printf 'check-jsonschema==0.39.0\nhadolint-bin==2.15.1\n' | $(BIN)/uv pip compile - --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --quiet --output-file deploy/lint.txt
	echo 'dlt[postgres]==1.31.0' | $(BIN)/uv pip compile - --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --quiet --output-file benchmarks/peer_dlt.txt
	printf 'meltanolabs-target-postgres==0.8.1\nsinger-sdk[msgspec]\n' | $(BIN)/uv pip compile - --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --quiet --output-file benchmarks/peer_singer.txt

clean:  ## forget the environment and caches
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist

scores: $(READY)  ## write docs/adapters/scores.md from what the suite shows
	$(BIN)/duecourse conformance --report docs/adapters/scores.md

planted: $(READY)  ## a foreign adapter with faults, against every rule
	$(BIN)/python tests/foreign/measure.py docs/reliability.md

risk: $(READY)  ## figures on the public ledgers beside the checkout, and the trap of the naive cohort
	$(BIN)/duecourse risk evaluate $(LEDGERS)/$(HIGHRADIUS) --cutoff 2019-08-01
	$(BIN)/duecourse risk evaluate $(LEDGERS)/$(HIGHRADIUS) --cutoff 2019-08-01 --no-ml
	$(BIN)/duecourse risk evaluate $(LEDGERS)/ibm_accounts_receivable.csv --cutoff 2013-05-01
	$(BIN)/python -m benchmarks.risk_trap $(LEDGERS)/$(HIGHRADIUS) --cutoff 2019-08-01 --no-ml --write
	$(BIN)/python -m benchmarks.risk_trap $(LEDGERS)/$(HIGHRADIUS) --cutoff 2019-08-01 --write

replies: $(READY)  ## how well replies are read, whose weights are not learnt from them, and how fast
	$(BIN)/duecourse replies evaluate fixtures/replies/test.jsonl
	$(BIN)/duecourse replies evaluate fixtures/replies/seventeenth.jsonl
	$(BIN)/python -m benchmarks.replies_speed

# one thread: several wait for each other longer than they work
reply-weights: $(READY)  ## learn anew what weighs clues of a reply, and tell how well they do on files left out
	OMP_NUM_THREADS=1 $(BIN)/python -m benchmarks.reply_weights $(foreach name,train apart-train apart-test second third fourth fifth sixth tenth eleventh twelfth thirteenth fourteenth seventh eighth ninth,fixtures/replies/$(name).jsonl)

injections: $(READY)  ## mails that want to be obeyed, through the whole program: they reach no act (half a minute)
	$(BIN)/python -m benchmarks.injections --seed 20261126 --write

reference: $(READY)  ## write docs/reference from the policy's and the model's code
	$(BIN)/python -m duecourse.reference_pages docs/reference

docs: $(READY)  ## the documentation as pages in build/site; ends with what leads nowhere, or is reached from nowhere
	$(BIN)/python tests/documentation/site_of_docs.py build/site

schemas: $(READY)  ## write docs/schemas from the documents
	$(BIN)/python -m duecourse.schemas docs/schemas

analytics-bench: $(READY)  ## aging and key figures of ten million open items, beside Polars and numpy (hours)
	nice $(BIN)/python -m benchmarks.analytics --write

workers: $(READY)  ## one, two, four and eight workers against a far ERP: speed, and the same books (six minutes)
	$(BIN)/python -m benchmarks.workers --seed $(SEED) --write

soak: $(READY)  ## three simulated days: month end, summer time's end, tokens, an ERP down, throttling (under five minutes)
	$(BIN)/python -m benchmarks.soak --seed $(SEED) --write

# at full scale some 12 GB and three quarters of an hour, half of it before the day begins; SCALE=0.01 takes two minutes
SCALE ?= 1
day: $(READY)  ## a whole day of four ERPs: read what changed, decide on all, write ten thousand notes
	$(BIN)/python -m benchmarks.day --scale $(SCALE) --seed $(SEED) --write

year: $(READY)  ## a simulated year: the engine against no dunning and a script, with confidence intervals
	$(BIN)/python -m benchmarks.year --seeds 20 --write

match: $(READY)  ## cash matching against lines whose truth is known: the rate applied alone, its precision, the curve
	rm -f benchmarks/results/cash_match.md
	test ! -f $(LEDGERS)/$(HIGHRADIUS) || $(BIN)/python -m benchmarks.cash_match --ledger $(LEDGERS)/$(HIGHRADIUS) --write
	$(BIN)/python -m benchmarks.cash_match --no-curve --write

match-bench: $(READY)  ## cash matching's speed and memory beside a plain dictionary and fuzzy search
	$(BIN)/python -m benchmarks.cash_speed --seed $(SEED) --write

cash-conservation: $(READY)  ## a million random applications in currencies of 0, 2 and 3 decimals: drift 0
	$(BIN)/python -m benchmarks.cash_conservation --seed $(SEED) --write
