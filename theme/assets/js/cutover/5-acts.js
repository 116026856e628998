// What people do on the page.
const say = (text) => (part("said").textContent = text);
const who = () => {
  if (ledger.who) return ledger.who;
  part("who").focus();
  part("who").scrollIntoView({ block: "center" });
  say("Say first who you are.");
  part("who").setCustomValidity("Say first who you are.");
  part("who").reportValidity();
  return "";
};
const done = (...entries) => {
  record(entries);
  say(tellPress(entries));
  show();
};
// A start that is over in the same press is told as its end.
const tellPress = (acts) => acts.filter(({ kind, step }) => kind !== "start" || !acts.some((other) => other.kind === "end" && other.step === step)).map(tellAct).join(" and ");
const tellAct = (entry) =>
  ({
    start: () => `start of ${nameOf(entry.step)}`,
    end: () => `${nameOf(entry.step)}, ${entry.result}`,
    decision: () => `decision “${entry.decision}”`,
    deploy: () => `deployment of ${nameOfDeployment(entry)}`,
    deployed: () => `${nameOfDeployment(entry)}, ${deploymentWords[entry.result].toLowerCase()}`,
    surprise: () => `surprise “${entry.title}”`,
    delay: () => `delay of ${minutes(entry.minutes * 60000)}`,
    check: () => `check ${entry.id}, ${entry.result}`,
    confirm: () => "confirmation",
    outcome: () => "outcome",
  })[entry.kind]();
const nameOf = (id) => elements.find((element) => element.dataset.step === id)?.querySelector("h3").textContent ?? id;
const started = (step) => ({ kind: "start", step: step.id, at: notBefore(step.last?.finished), by: ledger.who });
const ended = (step, result) => ({ kind: "end", step: step.id, at: notBefore(step.last.started), result });
const start = (step) => who() && done(started(step));
const end = (step, result) => done(ended(step, result));
const skip = (step) => {
  if (!who()) return;
  const begun = started(step);
  done(begun, { kind: "end", step: step.id, at: begun.at, result: "skipped" });
};
const goOn = (step) =>
  who() && done({ kind: "decision", at: now(), question: `${step.title}: go on?`, options: ["Go on", "Roll back"], decision: "Go on", by: who(), reversible: true }, ended(step, "done"));
const buttonsOf = (step, state) => {
  const { title } = step;
  if (step.state === "running") {
    const checkpoint = step.kind === "checkpoint" && !step.order && !state.back;
    return [
      button(checkpoint ? "Go on" : "Done", title, () => (checkpoint ? goOn(step) : end(step, "done")), true),
      button("Failed", title, () => end(step, "failed")),
      ...(checkpoint && !state.passed ? [button("Roll back", title, () => rollBack(step))] : []),
    ];
  }
  if (step.state !== "failed" && step.state !== "waiting") return [];
  if (!step.mayStart) return step.order && step.isReady && !state.passed ? [button("Decide to roll back", title, () => rollBack())] : [];
  if (step.state === "failed") return [button("Try again", title, () => start(step)), button("Skip", title, () => skip(step))];
  if (step.order === "other") return [button("Order it and start", title, () => order(step))];
  return [button(step.isReady ? "Start" : "Start before its turn", title, () => start(step), step.isReady), button("Skip", title, () => skip(step))];
};
// Asks for the reason in a dialog; what was typed is thrown away with Cancel.
const ask = (title, about, then) => {
  if (!who()) return;
  const dialog = part("ask");
  part("ask-title").textContent = title;
  part("ask-about").textContent = about;
  part("ask-words").value = "";
  dialog.returnValue = "";
  dialog.onclose = () => dialog.returnValue === "yes" && then(part("ask-words").value.trim());
  dialog.showModal();
};
const order = (step) =>
  ask(`Order: ${step.title}`, "It is only done if somebody orders it.", (why) =>
    done({ kind: "decision", at: now(), question: `${step.title}: order it?`, options: ["Order it", "Leave it"], decision: why ? `Order it: ${why}` : "Order it", by: ledger.who, reversible: true }, started(step)));
const rollBack = (step) =>
  ask("Decide to roll back", run.dataset.back, (why) => {
    done(...(step ? [ended(step, "failed")] : []), { kind: "decision", back: true, at: now(), question: step ? `${step.title}: go on?` : "Go on, or roll back?", options: ["Go on", "Roll back"], decision: why ? `Roll back: ${why}` : "Roll back", by: ledger.who, reversible: false });
    const first = run.dataset.backStep && document.getElementById(`step-${run.dataset.backStep}`);
    first?.scrollIntoView({ block: "center" });
  });
const takeOver = (held) => {
  const before = { ...ledger };
  ledger.acts = [...held.acts, ...ledger.acts];
  if (held.ahead !== undefined) ledger.ahead = Math.max(ledger.ahead ?? -Infinity, held.ahead);
  try {
    show();
    drop(held.key);
  } catch {
    Object.assign(ledger, { ahead: undefined }, before);
    setAside(held.key);
  }
  save();
  show();
};
const showDecisions = () => {
  part("decisions").replaceChildren(
    ...ledger.acts
      .filter((entry) => entry.kind === "decision" && !isPublished(entry))
      .map((entry) => {
        const line = make("li", "", { className: entry.back ? "tone-back" : "tone-plan" });
        line.append(make("time", timeOf(entry.at), { dateTime: entry.at }), make("span", `${entry.question} ${entry.decision}`, { className: "line" }), make("span", `by ${person(entry.by)}${entry.reversible ? "" : "; it cannot be reversed"}`, { className: "sub line" }));
        return line;
      }),
  );
};
const showChecks = () => {
  for (const element of document.querySelectorAll("[data-check]")) {
    const id = element.dataset.check;
    const own = ledger.acts.filter((entry) => entry.kind === "check" && entry.id === id && !isPublished(entry));
    const list = element.querySelector(".tries");
    for (const line of list.querySelectorAll(".own")) line.remove();
    for (const entry of own) ownLine(list, `${resultWords[entry.result]}, ${timeOf(entry.at)} by ${person(entry.by)}`);
    const last = own.at(-1)?.result;
    element.dataset.state = { passed: "done", failed: "failed" }[last ?? element.dataset.recorded] ?? "waiting";
    element.querySelector(".box").textContent = { done: "✓", failed: "✕" }[element.dataset.state] ?? "";
    const check = (result) => () => who() && done({ kind: "check", id, at: now(), by: who(), result });
    const title = element.querySelector("h3").textContent;
    doOf(element.querySelector(".what")).replaceChildren(button("Passed", title, check("passed"), !last), button("Failed", title, check("failed")));
  }
  const word = doOf(part("word"));
  const has = (kind) => ledger.acts.some((entry) => entry.kind === kind);
  const lines = [];
  if (!("confirmed" in run.dataset)) {
    const given = ledger.acts.find((entry) => entry.kind === "confirm");
    lines.push(given ? make("p", `Confirmed ${timeOf(given.at)} by ${person(given.by)}`) : button("Confirm that it works", "the whole release", () => {
      if (!who()) return;
      done({ kind: "confirm", at: now(), by: ledger.who });
      if (ledger.who === run.dataset.deployer) say("Confirmed by the person who deploys: somebody else should look too. Take it back, and let them confirm.");
    }));
  }
  if (!("outcome" in run.dataset) && !has("outcome")) {
    const label = make("label", "How it ended, in a sentence ", { className: "ask" });
    const input = make("input", "", { id: "outcome", autocomplete: "off" });
    input.value = word.querySelector("#outcome")?.value ?? "";
    label.append(input);
    lines.push(label, button("Record the outcome", "how it ended", () => input.value.trim() && done({ kind: "outcome", words: input.value.trim() })));
  } else if (has("outcome")) {
    lines.push(make("p", ledger.acts.findLast((entry) => entry.kind === "outcome").words));
  }
  word.replaceChildren(...lines);
};
