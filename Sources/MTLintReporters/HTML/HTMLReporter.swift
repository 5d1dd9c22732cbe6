import MTLintCore

/// One page of HTML that needs nothing else: the texts with their findings marked, what to do about each, and filters.
///
/// Texts are written as they come. The numbers follow them, and the page’s script puts them first.
struct HTMLReporter: Reporter {
    private let options: ReporterOptions
    private var html = HTMLWriter()
    /// The files with findings.
    private var files: [HTMLSummary.File] = []

    init(_ options: ReporterOptions) { self.options = options }

    mutating func begin() {
        html.markup(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '
            """)
        html.markup(HTMLScript.hash)
        html.markup(
            """
            '; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="generator" content="mtlint
            """)
        html.text(" \(options.version)")
        html.markup("\">\n<title>mtlint report</title>\n<style>\n")
        html.markup(HTMLStyle.text)
        html.markup(
            """
            </style>
            </head>
            <body>
            <a class="skip" href="#files">Skip to the texts</a>
            <header>
            <h1>mtlint report</h1>
            <a href="#summary">Summary</a>
            </header>
            <form id="filters" aria-label="Filters" hidden>
            <fieldset id="severities"><legend>Severity</legend></fieldset>
            <details id="rules"><summary>Rules</summary>
            <p><button type="button" id="all-rules">All</button> <button type="button" id="no-rules">None</button></p>
            <div role="group" aria-label="Rules" id="rule-list"></div>
            </details>
            <p id="status" role="status"></p>
            </form>
            <main id="files" tabindex="-1">

            """)
    }

    mutating func report(_ file: FileReport) {
        guard !file.diagnostics.isEmpty else { return }
        files.append(HTMLSummary.File(path: file.path, findings: file.diagnostics.count))
        html.markup("<section class=\"file\" aria-labelledby=\"file-")
        html.number(files.count)
        html.markup("\">\n<h2 id=\"file-")
        html.number(files.count)
        html.markup("\" dir=\"auto\">")
        html.text(file.path)
        html.markup("</h2>\n<div class=\"columns\">\n")
        let lines = LineIndex(file.text)
        HTMLText(file, number: files.count, lines: lines).write(&html)
        html.markup("<ol class=\"findings\" aria-label=\"Findings\">\n")
        let cards = HTMLFindings(file, number: files.count, lines: lines, options)
        cards.write(&html)
        html.markup("</ol>\n</div>\n</section>\n")
    }

    mutating func finish(_ summary: RunSummary) {
        html.markup("</main>\n")
        HTMLSummary(summary, files).write(&html)
        html.markup("<script>")
        html.markup(HTMLScript.text)
        html.markup("</script>\n</body>\n</html>\n")
    }

    mutating func takeOutput() -> [UInt8] { html.takeOutput() }
}
