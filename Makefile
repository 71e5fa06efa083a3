# `make` prints the targets. Everything here is a plain Maven or shell command that can be run without make.
.DEFAULT_GOAL := help
MVN := mvn -q -B -ntp
PYTHON ?= python3

help: ## print the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  \1\t/' | expand -t 14

build: ## build the command line (app/target/hearsay.jar)
	$(MVN) -DskipTests -pl app -am package

test: ## all tests, with the format check (the README's test command)
	mvn -B -ntp verify

fast: ## the tests of the library without the golden pages
	$(MVN) -pl core test -Dtest='!GoldenTest,!*FuzzTest' -Dsurefire.failIfNoSpecifiedTests=false

spec: ## the example sentences in specs/
	$(MVN) -pl core test -Dtest='*Spec*Test' -Dsurefire.failIfNoSpecifiedTests=false

golden: ## rewrite what the golden pages yield; review the difference with git
	$(MVN) -pl core test -Dtest=GoldenTest -Dgolden.rewrite=true
	git diff --stat -- core/src/test/resources/golden

format: ## format all Java
	$(MVN) spotless:apply

eval: ## check the scores on the corpora beside the project
	sh bench/run check

results: ## measure everything on a quiet machine and write RESULTS.md
	sh bench/run results

speed: ## measure speed only
	sh bench/run speed

confidences: ## measure how often each rule is right, and write it into rules.tsv
	sh bench/run confidences --write

peers: ## measure speed beside CoreNLP (fetches it with Maven: 480 MB; takes minutes)
	sh bench/run peers

ledger: ## measure the ledger on a million invented statements
	sh bench/run ledger

bench: ## JMH benchmarks on invented text
	sh bench/run jmh ReadingBenchmarks

train: ## train the reader on the corpora beside the project and export it (Python, hours)
	$(MAKE) -C training train PYTHON=$(PYTHON)

ci: ## what the continuous integration runs
	bash .ci/run

.PHONY: help build test fast spec golden format eval results speed peers confidences ledger bench train ci
