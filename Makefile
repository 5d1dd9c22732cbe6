# `make demo` shows what mtlint does, `make test` runs every test. Both install what is missing.

PREFIX ?= /usr/local
# The Swift runtime goes into the binary, so that it runs where no toolchain is.
RELEASE = -c release --product mtlint --static-swift-stdlib $(LTO) $(EXCLUSIVITY)
# The modules are optimized together where the toolchain can do that: a run takes 6 % less time.
LTO = $(shell swift build --help-hidden 2>/dev/null | grep -q experimental-lto-mode \
    && echo --experimental-lto-mode full --omit-frame-pointers)
# Overlapping accesses to memory are looked for in every run of the tests, and not once more in a release.
EXCLUSIVITY = -Xswiftc -enforce-exclusivity=unchecked
BIN = $(shell swift build $(RELEASE) --show-bin-path)
# Of bash, zsh and fish, where each of them looks.
SHARE = $(DESTDIR)$(PREFIX)/share
COMPLETIONS = $(SHARE)/bash-completion/completions/mtlint $(SHARE)/zsh/site-functions/_mtlint \
    $(SHARE)/fish/vendor_completions.d/mtlint.fish
SWIFT_FILES := Sources Tests Fuzzing/fuzz-readers Plugins rules/RulePack.swift Package.swift
SUDO := $(if $(filter-out 0,$(shell id -u)),sudo)

.PHONY: clean demo dependencies docs docs-check format fuzz install lexicons lint man release test test-tools

# Lints a machine-translated article. Its findings are the point, so they do not make the command fail.
demo: release
	@"$$(swift build $(RELEASE) --show-bin-path)/mtlint" --fail-on never fixtures/corpus/seed-afp-north-korea/input.txt

test: dependencies test-tools
	swift build --build-tests
	swift test --skip-build

release: dependencies
	swift build $(RELEASE)

install: release man
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(SHARE)/man/man1" $(dir $(COMPLETIONS))
	install -s "$(BIN)/mtlint" "$(DESTDIR)$(PREFIX)/bin/mtlint"
	if [ -f man/mtlint.1 ]; then install -m 644 man/mtlint.1 "$(SHARE)/man/man1/mtlint.1"; fi
	"$(BIN)/mtlint" --generate-completion-script bash >"$(word 1,$(COMPLETIONS))"
	"$(BIN)/mtlint" --generate-completion-script zsh >"$(word 2,$(COMPLETIONS))"
	"$(BIN)/mtlint" --generate-completion-script fish >"$(word 3,$(COMPLETIONS))"

# The manual page, made of what mtlint says of its options, and read by mandoc where there is one.
man: release
	@mkdir -p man
	@if command -v python3 >/dev/null; then python3 Scripts/man.py "$(BIN)/mtlint" >man/mtlint.1; \
	    else echo "no python3, so no manual page" >&2; fi
	@if [ -f man/mtlint.1 ] && command -v mandoc >/dev/null; then mandoc -T lint -W warning man/mtlint.1; fi

format:
	swift format --in-place --parallel --recursive $(SWIFT_FILES)

lint:
	swift format lint --strict --parallel --recursive $(SWIFT_FILES)

# The pages of docs/rules/ are made of the rule files.
docs: dependencies
	swift run mtlint-dev docs

docs-check: dependencies
	swift run mtlint-dev docs --check

# Makes rules/lexicons again from its sources: Debian 12, as root, with the network.
lexicons:
	Scripts/lexicons/make.sh

# What tests hold reports against: xmllint, Python's jsonschema and Perl's prove. Without them those tests are skipped.
test-tools:
	@if ! { command -v xmllint && command -v prove && /usr/bin/python3 -c 'import jsonschema'; } >/dev/null 2>&1 \
	    && command -v apt-get >/dev/null; then \
	    echo "installing libxml2-utils, python3-jsonschema and perl"; \
	    $(SUDO) apt-get update -qq && $(SUDO) apt-get install -qq -y libxml2-utils python3-jsonschema perl; \
	fi

clean:
	swift package clean

# Tries the readers with what nobody writes: `make fuzz FORMATS="html po" SECONDS_EACH=60`.
fuzz: dependencies
	FORMATS="$(FORMATS)" SECONDS_EACH="$(or $(SECONDS_EACH),300)" Fuzzing/fuzz.sh

# ICU and libyaml. The compiler is asked, so that it does not matter how they were installed.
dependencies:
	@command -v swift >/dev/null || { echo "mtlint needs Swift 6.2 or newer: https://www.swift.org/install" >&2; exit 1; }
	@if ! printf '#include <unicode/utypes.h>\n#include <yaml.h>\n' | \
	    "$$(command -v clang || echo cc)" -x c -fsyntax-only - 2>/dev/null; then \
	    if command -v apt-get >/dev/null; then \
	        echo "installing libicu-dev and libyaml-dev"; \
	        $(SUDO) apt-get update -qq && $(SUDO) apt-get install -qq -y libicu-dev libyaml-dev; \
	    else \
	        echo "mtlint needs the headers of ICU and libyaml; install them with your system's package manager" >&2; \
	        exit 1; \
	    fi; \
	fi
