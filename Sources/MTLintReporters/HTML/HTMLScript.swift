/// What the page does: puts the summary first and makes the filters. Without it all is there, in another order.
enum HTMLScript {
    /// The script’s SHA-256 as the page’s content security policy has it: no other script runs.
    static let hash: StaticString = "sha256-x8Fk37PLBgz7AEEptyNIKHhgm6+R1/MOSD7t12DZnck="

    static let text: StaticString = """

        "use strict";
        (() => {
          const byId = (id) => document.getElementById(id);
          const severities = ["error", "warning", "note"];
          const findings = new Map();
          for (const element of document.querySelectorAll(".finding")) {
            const name = element.id.replace("finding-", "");
            const { severity, rule } = element.dataset;
            findings.set(name, { element, severity, rule, link: byId("mark-" + name), isShown: true });
          }
          const marks = [...document.querySelectorAll("mark")].map((element) => ({
            element, findings: element.dataset.findings.split(" ").map((name) => findings.get(name)).filter(Boolean),
          }));
          const files = [...document.querySelectorAll(".file")].map((element) => ({
            element, findings: [...element.querySelectorAll(".finding")]
              .map((card) => findings.get(card.id.replace("finding-", ""))),
          }));

          const boxes = { severity: new Map(), rule: new Map() };
          const addBox = (kind, value, parent) => {
            const count = [...findings.values()].filter((finding) => finding[kind] === value).length;
            const label = document.createElement("label");
            const box = document.createElement("input");
            box.type = "checkbox";
            box.checked = true;
            box.addEventListener("change", filter);
            label.append(box, `${value} (${count})`);
            parent.append(label);
            boxes[kind].set(value, box);
          };
          const setRules = (isOn) => {
            for (const box of boxes.rule.values()) box.checked = isOn;
            filter();
          };

          function filter() {
            let shown = 0;
            for (const finding of findings.values()) {
              finding.isShown = boxes.severity.get(finding.severity).checked && boxes.rule.get(finding.rule).checked;
              finding.element.hidden = !finding.isShown;
              if (finding.link) finding.link.hidden = !finding.isShown;
              if (finding.isShown) shown += 1;
            }
            for (const mark of marks) {
              const worst = severities.find((severity) =>
                mark.findings.some((finding) => finding.isShown && finding.severity === severity));
              mark.element.className = worst ?? "off";
            }
            for (const file of files) file.element.hidden = !file.findings.some((finding) => finding.isShown);
            byId("status").textContent = `${shown} of ${findings.size} findings shown`;
          }

          byId("filters").before(byId("summary"));
          if (findings.size === 0) return;
          for (const severity of severities) addBox("severity", severity, byId("severities"));
          const rules = [...new Set([...findings.values()].map((finding) => finding.rule))].sort();
          for (const rule of rules) addBox("rule", rule, byId("rule-list"));
          byId("all-rules").addEventListener("click", () => setRules(true));
          byId("no-rules").addEventListener("click", () => setRules(false));
          byId("filters").addEventListener("submit", (event) => event.preventDefault());
          byId("filters").hidden = false;
          filter();
        })();

        """
}
