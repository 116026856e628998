// The steps of the page and how they stand: what the record says, then what this device recorded.
const opens = Date.parse(run.dataset.opens);
const elements = [...document.querySelectorAll("[data-step]")];
const titleOf = (element) => element.querySelector("h3").textContent;
const published = (element) =>
  [...element.querySelectorAll("[data-try]")].map(({ dataset }) => ({
    index: dataset.try,
    started: dataset.started,
    finished: dataset.finished,
    result: dataset.result,
  }));
const same = (one, other) => Date.parse(one) === Date.parse(other);
// Alone or before a colon: a sentence that only begins so is no order.
const says = ({ decision }, order) => decision.split(":")[0].trim().toLowerCase() === order;
const standing = () => {
  const steps = new Map(
    elements.map((element) => [
      element.dataset.step,
      {
        id: element.dataset.step,
        element,
        title: titleOf(element),
        takes: element.dataset.takes * 1000,
        at: element.dataset.at === undefined ? null : opens + element.dataset.at * 1000,
        after: element.dataset.after.split(" ").filter(Boolean),
        fixed: "fixed" in element.dataset,
        order: element.dataset.order,
        noReturn: "noReturn" in element.dataset,
        kind: element.dataset.kind,
        tries: published(element),
      },
    ]),
  );
  const lost = [];
  // The last word counts, as the domain has it: Roll back, until Go on is said.
  let back = run.dataset.ordered ? { at: run.dataset.ordered, by: run.dataset.orderedBy } : null;
  for (const entry of ledger.acts) {
    if (entry.kind === "decision" && !isPublished(entry)) {
      if (says(entry, "roll back")) back = entry;
      if (says(entry, "go on")) back = null;
    }
    if (entry.kind !== "start" && entry.kind !== "end") continue;
    const step = steps.get(entry.step);
    if (!step) {
      if (!lost.includes(entry.step)) lost.push(entry.step);
    } else if (entry.kind === "start") {
      if (!step.tries.some((one) => one.index !== undefined && same(one.started, entry.at)))
        step.tries.push({ started: entry.at, by: entry.by });
    } else {
      const open = step.tries.findLast((one) => !one.result && Date.parse(one.started) <= Date.parse(entry.at));
      if (open) Object.assign(open, { finished: entry.at, result: entry.result, own: true });
    }
  }
  for (const step of steps.values()) {
    step.last = step.tries.at(-1);
    step.state = !step.last ? "waiting" : step.last.result ?? "running";
  }
  const over = (id) => !steps.has(id) || ["done", "skipped"].includes(steps.get(id).state);
  // The way back waits only for steps of the way back.
  const counts = (step) => (id) => step.at !== null || steps.get(id)?.at === null;
  for (const step of steps.values()) {
    step.isReady = step.after.filter(counts(step)).every(over);
    // The way back needs its order; once that is given, only what is ordered starts.
    step.mayStart = step.order === "back" ? !!back : !!step.order || !back || step.id === run.dataset.backStep;
    step.isDue = step.state === "waiting" && step.isReady && (back ? step.order === "back" : !step.order);
  }
  const all = [...steps.values()];
  const passed = all.find((step) => step.noReturn && step.tries.length && step.state !== "skipped");
  return { steps, all, lost, back, passed };
};
// When everything will be over if nothing more goes wrong, and when it should be.
const expected = ({ all, steps }) => {
  const planned = all.filter((step) => step.at !== null);
  const clock = present();
  const ends = new Map();
  for (const step of planned) {
    const { last, state } = step;
    const waits = step.after.map((id) => ends.get(id)).filter(Boolean);
    // What failed has still to be done.
    const start = last && state !== "failed"
      ? Date.parse(last.started)
      : Math.max(clock, step.fixed ? step.at : Math.max(...(waits.length ? waits : [step.at])));
    const over = ["done", "skipped"].includes(state);
    ends.set(step.id, over ? Date.parse(last.finished ?? last.started) : Math.max(clock, start + step.takes));
  }
  return {
    due: Math.max(...planned.map((step) => step.at + step.takes)),
    end: Math.max(...ends.values()),
    begun: all.some((step) => step.tries.length),
    steps,
  };
};
