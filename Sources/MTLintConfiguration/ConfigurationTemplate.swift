/// The configuration file that `mtlint init` writes.
package enum ConfigurationTemplate {
    package static let text = """
        # yaml-language-server: $schema=https://raw.githubusercontent.com/mtlint/mtlint/main/docs/mtlint.schema.json
        # mtlint reads the nearest .mtlint.yml in a file's folder or above it; docs/configuration.md says what each key
        # means, and “mtlint config PATH” what is in force for a file.

        # The language that the texts were translated into.
        language: en

        # Other configuration files that this one begins with.
        # extends: ../shared.mtlint.yml

        # Files in folders that are not looked at.
        # exclude:
        #   - drafts/
        #   - "*.orig.txt"

        # Folders of rules of the project's own; docs/rule-packs.md says what is in one.
        # rule-packs: style-rules

        # Rules and categories: off, on, or a severity (note, warning, error). “mtlint rules” lists them.
        # rules:
        #   boilerplate: off
        #   names/misspelled-name: warning

        # The findings that were there before; “mtlint --write-baseline mtlint-baseline.yml .” makes the file.
        # baseline: mtlint-baseline.yml

        # The least severity that is shown, and the least that makes a run fail.
        # min-severity: note
        # fail-on: warning

        # Names that are right as they are, and terms with the forms that are not to stand in their place. Both can be
        # in files of their own: names-file, a name a line, and terms-file.
        # vocabulary:
        #   names: [Jon Snowe]
        #   terms:
        #     translation memory: [translation store, TransMem]

        # Findings that are right as they are, in files that have no comments to say so.
        # suppress:
        #   - rule: names/misspelled-name
        #     text: Ho Chi Mihn
        #     reason: as it is on the plaque

        # Settings for some of the files; later ones go before those above them.
        # overrides:
        #   - files: "fr/**"
        #     language: fr
        #   - files: [transcripts/, "*.log.txt"]
        #     text-layout: lines
        #     rules:
        #       quotations: off

        """
}
