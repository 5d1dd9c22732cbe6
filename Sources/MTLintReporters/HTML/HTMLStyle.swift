/// How the page looks: light or dark as the reader’s system is, and never told by colour alone.
enum HTMLStyle {
    static let text: StaticString = """
        :root {
          color-scheme: light dark;
          --page: #f6f7f9; --card: #fff; --ink: #1b1f24; --soft: #525c68; --line: #c9d0d8; --link: #0b57b0;
          --error: #b3141e; --error-back: #fde3e4; --warning: #8a4b00; --warning-back: #fdeecb;
          --note: #0b5e8a; --note-back: #dff0fa; --gone: #fbd5d8; --come: #cfeed6;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --page: #14171b; --card: #1d2127; --ink: #e7eaee; --soft: #a9b3bf; --line: #3a424c; --link: #86bdff;
            --error: #ff8f93; --error-back: #4b1b20; --warning: #f3bd62; --warning-back: #45330d;
            --note: #83cdf5; --note-back: #10384d; --gone: #5c2328; --come: #1d4a2b;
          }
        }
        * { box-sizing: border-box; }
        [hidden] { display: none !important; }
        body {
          margin: 0 auto; padding: 1rem clamp(0.75rem, 3vw, 2.5rem) 4rem; max-width: 100rem;
          background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif;
        }
        h1 { font-size: 1.6rem; margin: 0; }
        h2 { font-size: 1.2rem; overflow-wrap: anywhere; }
        h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
        a { color: var(--link); }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        .skip { position: absolute; left: -100rem; }
        .skip:focus { left: 1rem; top: 0.5rem; padding: 0.5rem; background: var(--card); z-index: 2; }
        header { display: flex; flex-wrap: wrap; gap: 1rem; align-items: baseline; }
        form {
          position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: start;
          margin: 0.75rem 0; padding: 0.6rem 0.9rem; background: var(--card);
          border: 1px solid var(--line); border-radius: 0.5rem;
        }
        fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
        legend { float: left; padding: 0; margin-right: 1rem; font-weight: 600; }
        label { display: inline-flex; gap: 0.4rem; align-items: center; min-height: 1.75rem; }
        input { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--link); }
        button { font: inherit; padding: 0.15rem 0.8rem; }
        details summary { font-weight: 600; cursor: pointer; min-height: 1.75rem; }
        #rule-list {
          display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: 0 1rem;
          max-height: 40vh; overflow: auto; width: min(80vw, 70rem);
        }
        #status { margin: 0; min-height: 1.75rem; color: var(--soft); }
        #summary, .file {
          background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem;
          padding: 0 1rem 1rem; margin: 1rem 0;
        }
        .columns { display: grid; gap: 1rem 1.5rem; grid-template-columns: minmax(0, 1fr); }
        @media (min-width: 62rem) { .columns { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } }
        .text { font: 1rem/1.75 Charter, Georgia, "Noto Serif", serif; }
        .line { position: relative; padding: 0 0 0 3.5em; min-height: 1.75em; white-space: pre-wrap; overflow-wrap: anywhere; }
        .line::before {
          content: attr(data-line); position: absolute; left: 0; width: 3em; text-align: right; direction: ltr;
          color: var(--soft); font: 0.75rem/2.33 ui-monospace, monospace;
        }
        .gap { color: var(--soft); padding-left: 3.5em; }
        mark { color: inherit; background: none; text-decoration-thickness: 2px; text-underline-offset: 0.2em; }
        mark.error { background: var(--error-back); text-decoration: underline wavy var(--error); }
        mark.warning { background: var(--warning-back); text-decoration: underline solid var(--warning); }
        mark.note { background: var(--note-back); text-decoration: underline dotted var(--note); }
        mark.off { background: none; text-decoration: none; }
        .ref {
          display: inline-block; min-width: 1.6em; margin: 0 0.1em; padding: 0 0.3em; text-align: center; direction: ltr;
          font: 600 0.7rem/1.5 ui-monospace, monospace; vertical-align: 0.35em; text-decoration: none;
          border: 1px solid; border-radius: 0.7em; background: var(--card);
        }
        .error > h3 .severity, .ref.error { color: var(--error); }
        .warning > h3 .severity, .ref.warning { color: var(--warning); }
        .note > h3 .severity, .ref.note { color: var(--note); }
        .findings { list-style: none; margin: 0; padding: 0; }
        .finding { padding: 0.6rem 0.8rem; margin: 0 0 0.6rem; border: 1px solid var(--line); border-left-width: 0.35rem; border-radius: 0.4rem; }
        .finding.error { border-left-color: var(--error); }
        .finding.warning { border-left-color: var(--warning); }
        .finding.note { border-left-color: var(--note); }
        .finding, .ref, h2 { scroll-margin-top: 9rem; }
        .finding:target, .ref:target { outline: 3px solid var(--link); outline-offset: 2px; }
        .number { display: inline-block; min-width: 1.6em; color: var(--soft); font-weight: 400; }
        .finding p { margin: 0.25rem 0 0; }
        .place { color: var(--soft); font-size: 0.9rem; display: flex; flex-wrap: wrap; gap: 0 1rem; }
        .fix { margin-top: 0.5rem; font-size: 0.9rem; }
        dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.2rem 0.75rem; margin: 0.25rem 0 0; }
        dt { color: var(--soft); }
        dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
        del { background: var(--gone); }
        ins { background: var(--come); text-decoration: underline; text-decoration-thickness: 2px; }
        .failure { color: var(--error); font-weight: 600; }
        nav ul { margin: 0; padding: 0; list-style: none; columns: 20rem; max-height: 40vh; overflow: auto; }
        .wide { overflow-x: auto; margin-top: 1rem; }
        table { border-collapse: collapse; }
        caption { text-align: left; font-weight: 600; padding: 0.25rem 0; }
        th, td { padding: 0.15rem 0.9rem 0.15rem 0; text-align: right; border-bottom: 1px solid var(--line); font-variant-numeric: tabular-nums; }
        th:first-child { text-align: left; font-weight: 400; }
        thead th:first-child, thead th { font-weight: 600; }
        @media (forced-colors: active) { mark { background: Mark; color: MarkText; } mark.off { background: none; color: inherit; } }
        @media print { form, .skip, header a { display: none; } .columns { display: block; } body { max-width: none; } }

        """
}
