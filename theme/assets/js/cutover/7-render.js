// Shows how everything stands. Only what this script made is made anew.
const part = (id) => document.getElementById(id);
const doOf = (parent) => {
  let box = parent.querySelector(":scope > .do");
  if (!box) parent.append((box = make("div", "", { className: "do" })));
  return box;
};
const ownLine = (list, text) => list.append(make("li", text, { className: "own" }));
const showStep = (step, state) => {
  const { element } = step;
  element.dataset.state = step.state;
  element.toggleAttribute("data-next", step.isDue);
  element.querySelector(".box").textContent = { done: "✓", failed: "✕", running: "…", skipped: "–" }[step.state] ?? "";
  const tries = element.querySelector(".tries");
  for (const line of tries.querySelectorAll(".own")) line.remove();
  for (const one of step.tries.filter((one) => one.index === undefined || one.own))
    ownLine(tries, one.result
      ? `${resultWords[one.result]}, ${spanOf(one.started, one.finished)}${one.by ? ` by ${person(one.by)}` : ""}`
      : `Started ${timeOf(one.started)} by ${person(one.by)}`);
  doOf(element.querySelector(".what")).replaceChildren(...buttonsOf(step, state));
};
const notices = (state) => {
  const told = [];
  const tell = (tone, text, ...actions) => {
    const box = make("div", "", { className: `notice tone-${tone}` });
    box.append(make("p", text));
    if (actions.length) {
      const line = make("p", "", { className: "actions" });
      line.append(...actions);
      box.append(line);
    }
    told.push(box);
  };
  for (const held of others())
    tell("warn", `The runbook was changed since this device recorded ${held.acts.length} acts for it.`,
      button("Take them over", "what was recorded before the change", () => takeOver(held)),
      button("Throw them away", "what was recorded before the change", () => (drop(held.key), show())));
  if (state.lost.length) tell("warn", `Recorded for steps that are not there any more, and not given back: ${state.lost.join(", ")}.`);
  for (const key of asides())
    tell("bad", "What this device recorded before cannot be read, and was set aside. This page shows what is committed, and what is recorded from now on.",
      button("Show what was set aside", "as it was kept", (event) => {
        const text = make("textarea", "", { readOnly: true, rows: 4, value: localStorage.getItem(key), ariaLabel: "What was set aside" });
        event.target.closest(".notice").append(text);
        text.select();
      }),
      button("Throw it away", "what was set aside", () => confirm("Throw away what was set aside? Nobody can read it afterwards.") && (drop(key), show())));
  if (!kept) tell("bad", "This browser keeps nothing. Do not leave or reload this page before you have given it back.");
  if (state.back) tell("back", `Rolling back was decided ${momentOf(state.back.at)} by ${person(state.back.by)}. Do what is below “Only if ordered”, and follow the plan: ${run.dataset.back}`);
  if (state.passed) tell("bad", `Past the point of no return since ${timeOf(state.passed.tries[0].started)} (${state.passed.title}): the way is forward.`);
  const ahead = !state.passed && state.all.find((step) => step.noReturn && step.state === "waiting" && step.isReady && step.at !== null);
  if (ahead) tell("warn", `Next is the point of no return: ${ahead.title}. There is no way back once it has begun.`);
  part("notices").replaceChildren(...told);
};
const tick = (state = standing()) => {
  const since = present() - opens;
  part("clock").textContent = `T${since < 0 ? "−" : "+"}${length(since)}`;
  const running = state.all.filter((step) => step.state === "running");
  part("now").textContent = running.map((step) => `${step.title}, ${length(present() - Date.parse(step.last.started))} of ${minutes(step.takes)}`).join("; ") || "Nothing runs";
  const next = state.all.filter((step) => step.isDue);
  const lefts = state.all.filter((step) => step.at !== null && !["done", "skipped"].includes(step.state));
  part("next").textContent = next.slice(0, 2).map((step) => `${step.title}${step.at && !state.back ? `, due ${timeOf(step.at)}` : ""}`).join("; ") || (running.length ? "When that is done" : state.back ? "Record how it ended" : lefts.length ? "Waits for what failed" : "All steps are done");
  const { due, end, begun } = expected(state);
  const late = end - due;
  part("plan").textContent = state.back ? "Rolling back"
    : !begun && since < 0 ? `Ends ${timeOf(due)} as planned`
    : Math.abs(late) < 60000 ? `On time, ends ${timeOf(end)}`
    : `${minutes(late)} ${late > 0 ? "late" : "early"}, ends ${timeOf(end)} (planned ${timeOf(due)})`;
};
const show = () => {
  const state = standing();
  const held = document.activeElement?.closest?.("[data-step],[data-check],#word,#recorded");
  for (const step of state.all) showStep(step, state);
  showChecks();
  showDecisions();
  showNotes();
  notices(state);
  tick(state);
  part("back").disabled = !!state.passed || !!state.back;
  const last = lastPress();
  part("undo").hidden = !last.length;
  if (last.length) part("undo").textContent = `Take back: ${tellPress(last)}`;
  part("yaml").value = recordOf(state);
  part("forget").disabled = !last.length;
  if (held && !held.contains(document.activeElement))
    (held.querySelector(".do button") ?? document.querySelector("[data-next] .do button"))?.focus({ preventScroll: true });
};
