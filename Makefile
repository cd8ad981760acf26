# Alles draait in een eigen omgeving (.venv) met precies de pakketten uit requirements*.txt.

PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
SITE_READY := $(VENV)/.site-ready
TEST_READY := $(VENV)/.test-ready
ZENSICAL_READY := $(VENV)/.zensical-ready
BROWSERS_READY := $(VENV)/.browsers-ready
N ?= 1000
# mkdocs of zensical: dezelfde docs/, overrides/ en mkdocs.yml.
BUILDER ?= mkdocs
# Een proces per kern; één proces voor wie met ARGS enkele tests kiest, want dat is er eerder.
SIDE_BY_SIDE := $(if $(ARGS),,--numprocesses auto --dist worksteal)
MADE := $(addprefix docs/,bewindspersonen cijfers documenten dossiers gegevens ministeries open partijen verwijzingen vragers zoekindex)
LOCK = --quiet --universal --python-version 3.11 --generate-hashes --custom-compile-command 'make lock' $(ARGS)

export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

# Elke stap gebruikt wat de vorige schreef, ook onder make -j.
.NOTPARALLEL:
.DEFAULT_GOAL := help
.PHONY: help site serve offline new check test lint types unit browsers html hook fuzz mutants bench zoekmaat lock clean

help: ## Deze lijst
	@echo 'Gebruik: make DOEL'
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  \1|\2/p' $(firstword $(MAKEFILE_LIST)) | awk -F'|' '{ printf "%-10s %s\n", $$1, $$2 }'

site: $(SITE_READY) $(if $(filter zensical,$(BUILDER)),$(ZENSICAL_READY)) ## De website maken, in site/ (met Zensical: make site BUILDER=zensical; vanaf niets: FRESH=1)
	@$(PY) -m generator site --builder $(BUILDER) $(if $(FRESH),--vanaf-niets) $(if $(SCHEDULER),--scheduler $(SCHEDULER))

serve: $(SITE_READY) ## Voorvertoning, ververst zich als een bestand in seeds/ verandert
	$(PY) -m generator.builders.preview $(ARGS)

offline: site ## De website als zip, die zonder internet werkt, in dist/ (één jaar: make offline YEAR=2019)
	$(PY) -m generator.builders.archive $(if $(YEAR),--year $(YEAR))

new: $(SITE_READY) ## Een document toevoegen: make new FILE=brief.pdf, of van de officiële site: make new ID=ah-tk-20232024-1076
	@$(PY) -m generator new --preview $(if $(FILE),--file "$$FILE") $(if $(ID),--id "$$ID")

check: $(SITE_READY) ## Nakijken wat er van seeds/ is begrepen (één bestand: make check ARGS=seeds/NAAM.txt)
	$(PY) -m generator check $(ARGS)

test: lint types unit ## Alle controles: stijl, typen en tests

lint: $(TEST_READY)
	$(PY) -m ruff check
	$(PY) -m ruff check --quiet --preview --select PLW1514 generator

types: $(TEST_READY)
	$(PY) -m mypy

unit: $(TEST_READY)
	@$(if $(ARGS),:,$(PY) tests/get_browser.py)
	$(PY) -m pytest $(SIDE_BY_SIDE) $(ARGS)

browsers: $(BROWSERS_READY) ## Lezen, zoeken en afdrukken in Firefox en WebKit (Debian: apt install firefox-esr webkit2gtk-driver xvfb)
	xvfb-run --auto-servernum $(PY) -m pytest tests/engines/in_every_engine.py $(ARGS)

html: $(TEST_READY) ## Elke soort pagina laten nakijken door Nu en html-validate (met node en java; van site/: make html ARGS=site)
	PYTHONPATH=.:tests $(PY) tests/html/check.py $(ARGS)

hook: ## Voortaan voor elke commit nakijken wat er in seeds/ verandert
	git config core.hooksPath .githooks
	@echo 'Weer uit: git config --unset core.hooksPath'

fuzz: $(TEST_READY) ## Beschadigde bronbestanden lezen, tien minuten lang (make fuzz ARGS=60 gaat vlugger)
	PYTHONPATH=. $(PY) tests/fuzz.py $(ARGS)

mutants: $(TEST_READY) ## Welke drempels van de omzetter geen test bewaakt (één kamer: make mutants ARGS=citing)
	$(PY) tests/mutants.py $(ARGS)

bench: $(TEST_READY) ## Snelheid en geheugen meten op N bestanden (make bench N=100 gaat vlugger)
	-PYTHONPATH=.:tests $(PY) tests/bench_growth.py $(N)
	-PYTHONPATH=.:tests $(PY) tests/bench_length.py
	-PYTHONPATH=. $(PY) tests/bench_linear.py
	-PYTHONPATH=.:tests $(PY) tests/bench_pdf.py
	PYTHONPATH=. $(PY) tests/bench_search.py

zoekmaat: $(TEST_READY) ## Meten wat zoeken vindt, met de documenten in CORPUS=MAP erbij
	PYTHONPATH=.:tests $(PY) tests/search/measure.py $(CORPUS)

lock: $(VENV)/pyvenv.cfg ## requirements*.txt bijwerken na een wijziging in pyproject.toml (ARGS=--upgrade voor nieuwe versies)
	$(PY) -m pip install --quiet uv
	$(PY) -m uv pip compile $(LOCK) pyproject.toml -o requirements.txt
	$(PY) -m uv pip compile $(LOCK) pyproject.toml --group zensical -c requirements.txt -o requirements-zensical.txt
	$(PY) -m uv pip compile $(LOCK) pyproject.toml --group dev -c requirements-zensical.txt -o requirements-dev.txt
	$(PY) -m uv pip compile $(LOCK) pyproject.toml --group browsers -c requirements-dev.txt -o requirements-browsers.txt

clean: ## Alles weghalen wat make heeft gemaakt, ook .venv
	rm -rf $(VENV) site .site.nieuw .site.oud .voorbeeld dist $(MADE) .cache .bezig docs/.bezig .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find generator tests -name __pycache__ -prune -exec rm -rf {} +

$(SITE_READY): requirements.txt $(VENV)/pyvenv.cfg
	$(PY) -m pip install --quiet --require-hashes -r $<
	@touch $@

$(TEST_READY): requirements-dev.txt $(VENV)/pyvenv.cfg
	$(PY) -m pip install --quiet --require-hashes -r $<
	@touch $@

$(BROWSERS_READY): requirements-browsers.txt $(TEST_READY)
	$(PY) -m pip install --quiet --require-hashes -r $<
	@touch $@

$(ZENSICAL_READY): requirements-zensical.txt $(SITE_READY)
	$(PY) -m pip install --quiet --require-hashes -r $<
	@touch $@

$(VENV)/pyvenv.cfg:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
		{ echo 'Python 3.11 of nieuwer is nodig (Python 3.11 or newer is required); wijs het aan met make PYTHON=…' >&2; exit 1; }
	@$(PYTHON) -m venv --clear $(VENV) || \
		{ rm -rf $(VENV); echo 'Python mist de module venv (on Debian: apt install python3-venv).' >&2; exit 1; }
