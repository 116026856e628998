// Facts as values of YAML in flow style. Words are always quoted, and characters that nobody sees are left out.
const quoted = (words) =>
  `"${String(words).replace(/\s+/g, " ").trim().replace(/\p{C}/gu, "").replace(/["\\]/g, "\\$&")}"`;
const flow = (pairs) => `{ ${pairs.filter(Boolean).map(([key, value]) => `${key}: ${value}`).join(", ")} }`;
// What the record says already, because it was committed in the meantime, is not written twice.
const isPublished = (entry) => {
  const recorded = document.getElementById("form").textContent;
  return recorded.includes(entry.at) && recorded.includes(quoted(entry.question ?? entry.title ?? entry.id).slice(1, -1));
};
const entries = ({ all }) => {
  const added = { steps: [], decisions: [], validation: [], confirmed: [], outcome: [] };
  for (const step of all) {
    for (const one of step.tries) {
      if (one.index === undefined)
        added.steps.push([one.started, flow([["step", quoted(step.id)], ["started_at", one.started], one.finished && ["finished_at", one.finished], ["by", quoted(one.by)], one.result && ["result", one.result]])]);
      else if (one.own) added[`finish ${one.index}`] = [`finished_at: ${one.finished}`, `result: ${one.result}`];
    }
  }
  added.steps = added.steps.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)).map(([, text]) => text);
  for (const entry of ledger.acts) {
    if (entry.kind === "decision" && !isPublished(entry))
      added.decisions.push(flow([["at", entry.at], ["question", quoted(entry.question)], entry.options?.length && ["options", `[${entry.options.map(quoted).join(", ")}]`], ["decision", quoted(entry.decision)], ["by", quoted(entry.by)], !entry.reversible && ["reversible", "false"]]));
    if (entry.kind === "check" && !isPublished(entry))
      added.validation.push(flow([["id", quoted(entry.id)], ["at", entry.at], ["by", quoted(entry.by)], ["result", entry.result]]));
    if (entry.kind === "confirm") added.confirmed = [flow([["at", entry.at], ["by", quoted(entry.by)]])];
    if (entry.kind === "outcome") added.outcome = [quoted(entry.words)];
  }
  deploymentEntries(added);
  noteEntries(added);
  return added;
};
const recordOf = (state) => {
  const added = entries(state);
  return [...document.getElementById("form").children]
    .map((piece) => {
      if (piece.dataset.slot === undefined) return piece.textContent;
      const more = added[piece.dataset.slot] ?? [];
      return more.length ? piece.dataset.before + more.join(piece.dataset.between) + piece.dataset.after : "";
    })
    .join("")
    .replace(/^\n+/, "");
};
