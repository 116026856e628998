// Deployments, surprises and delays: what the record has, then what this device noted.
const ids = () => part("recorded").dataset.ids.split(" ");
const deployments = () => {
  const all = [...document.querySelectorAll("[data-deployment]")].map(({ dataset }) => ({ index: dataset.deployment, id: ids()[dataset.deployment], ...dataset }));
  const is = (one, entry) => one.service === entry.service && one.environment === entry.environment && same(one.started, entry.started ?? entry.at);
  for (const entry of ledger.acts) {
    if (entry.kind === "deploy" && !all.some((one) => is(one, entry))) all.push({ ...entry, started: entry.at, own: true });
    if (entry.kind === "deployed") {
      const open = all.find((one) => !one.result && is(one, entry));
      if (open) Object.assign(open, { finished: entry.at, result: entry.result, ended: true });
    }
  }
  return all;
};
// Ids are given when the record is written, so that nobody else can have taken them meanwhile; until then a deployment is known by what it is.
const keyOfDeployment = (one) => `@${one.service} ${one.environment} ${Date.parse(one.started)}`;
const deploymentEntries = (added) => {
  let number = Math.max(0, ...ids().map((id) => +(/^d(\d{1,9})$/.exec(id)?.[1] ?? 0)));
  added.deployments = [];
  const all = deployments();
  for (const one of all) if (one.own) one.id = `d${++number}`;
  const mended = (name) => (name?.startsWith("@") ? all.find((one) => keyOfDeployment(one) === name)?.id : name);
  for (const one of all) {
    if (one.own)
      added.deployments.push(flow([["id", quoted(one.id)], ["service", quoted(one.service)], ["environment", quoted(one.environment)], ["started_at", one.started], one.finished && ["finished_at", one.finished], one.result && ["result", one.result], !one.planned && ["planned", "false"], ["reason", one.reason], mended(one.mends) && ["remediates", quoted(mended(one.mends))], one.commit && ["commit", quoted(one.commit)], ["by", quoted(one.by)]]));
    else if (one.ended) added[`finish deployment ${one.index}`] = [`finished_at: ${one.finished}`, `result: ${one.result}`];
  }
};
// A delay has no time of its own: it is in the record where the record has more like it than when it was noted.
const likeness = ({ cause, minutes, note }) => JSON.stringify([cause, +minutes, note || ""]);
const recordedDelays = (one) =>
  [...document.querySelectorAll("[data-delay]")].filter(({ dataset }) => likeness({ ...dataset, cause: dataset.delay }) === likeness(one)).length;
const ownDelays = () => ledger.acts.filter((entry) => entry.kind === "delay" && recordedDelays(entry) <= entry.before);
const noteEntries = (added) => {
  added.surprises = ledger.acts
    .filter((entry) => entry.kind === "surprise" && !isPublished(entry))
    .map((entry) => flow([["at", entry.at], ["severity", entry.severity], ["title", quoted(entry.title)], entry.known && ["known", "true"]]));
  added.delays = ownDelays().map((entry) => flow([["cause", entry.cause], ["duration", `PT${entry.minutes}M`], entry.note && ["note", quoted(entry.note)]]));
};
const wordOf = (select, value) => [...part(select).options].find((option) => option.value === value)?.textContent ?? value;
const nameOfDeployment = (one) => `${wordOf("service", one.service)}, ${wordOf("environment", one.environment)}`;
const deployed = (one, result) => done({ kind: "deployed", service: one.service, environment: one.environment, started: one.started, at: notBefore(one.started), result });
const deploymentWords = { succeeded: "Succeeded", failed: "Failed", rolled_back: "Rolled back", aborted: "Aborted" };
// One service is deployed to one place once at a time, and mends what is there: an incident, or a deployment before it.
const checkPlace = () => {
  const runs = deployments().some((one) => !one.result && one.service === text("service") && one.environment === text("environment"));
  part("environment").setCustomValidity(runs ? "It is being deployed there already. Say first how that ended." : "");
};
const checkMended = () => {
  const isOther = text("mends") === "?";
  part("mends-unlisted").hidden = !isOther;
  part("incident").required = isOther;
};
const showMendable = () => {
  const [group, select] = [part("mendable"), part("mends")];
  const chosen = select.value;
  group.replaceChildren(...deployments().map((one) => make("option", `${nameOfDeployment(one)}, ${momentOf(one.started)}`, { value: one.own ? keyOfDeployment(one) : one.id })));
  group.hidden = !group.children.length;
  select.value = chosen;
  if (select.selectedIndex < 0) select.selectedIndex = 0;
  checkMended();
};
const showDeployments = () => {
  checkPlace();
  showMendable();
  const list = part("recorded");
  for (const made of list.querySelectorAll(".own, .do")) made.remove();
  for (const one of deployments()) {
    let line = one.index === undefined ? null : list.querySelector(`[data-deployment="${one.index}"]`);
    if (!line) {
      line = make("li", "", { className: "own" });
      line.append(make("span", nameOfDeployment(one), { className: "line" }), make("span", `Since ${timeOf(one.started)} by ${person(one.by)}`, { className: "sub line" }));
      list.append(line);
    }
    if (one.ended) line.append(make("span", `${deploymentWords[one.result]}, ${timeOf(one.finished)}`, { className: "own line" }));
    if (!one.result) doOf(line).append(...Object.keys(deploymentWords).map((result) => button(deploymentWords[result], nameOfDeployment(one), () => deployed(one, result), result === "succeeded")));
  }
};
const showNotes = () => {
  showDeployments();
  part("surprises").replaceChildren(
    ...ledger.acts
      .filter((entry) => entry.kind === "surprise" && !isPublished(entry))
      .map((entry) => {
        const line = make("li", "", { className: entry.severity < 3 ? "tone-bad" : "tone-warn" });
        line.append(make("time", timeOf(entry.at), { dateTime: entry.at }), make("span", entry.title, { className: "line" }), make("span", `${wordOf("severity", entry.severity)}${entry.known ? ", known before the decision" : ""}`, { className: "sub line" }));
        return line;
      }),
  );
  for (const line of part("delays").querySelectorAll(".own")) line.remove();
  for (const entry of ownDelays()) ownLine(part("delays"), `${minutes(entry.minutes * 60000)}, ${wordOf("cause", entry.cause).toLowerCase()}${entry.note ? `: ${entry.note}` : ""}`);
};
// A form that notes something, and is closed and empty afterwards.
const noting = (id, entryOf) =>
  part(id).addEventListener("submit", (event) => {
    event.preventDefault();
    const entry = entryOf();
    if (!entry) return;
    event.target.reset();
    event.target.parentElement.open = false;
    done(entry);
    event.target.parentElement.querySelector("summary").focus();
  });
const text = (id) => part(id).value.trim();
const takeNotes = () => {
  for (const id of ["deploy-note", "surprise-note", "delay-note"]) part(id).hidden = false;
  noting("deploy", () => who() && {
    kind: "deploy", at: now(), service: text("service"), environment: text("environment"), reason: text("reason"), mends: text("mends") === "?" ? text("incident") : text("mends"), planned: part("planned").checked, by: who(),
    commit: text("reason") === "feature" ? part("service").selectedOptions[0].dataset.commit : undefined,
  });
  for (const id of ["service", "environment"]) part(id).addEventListener("change", checkPlace);
  part("mends").addEventListener("change", checkMended);
  noting("surprise", () => text("what") && { kind: "surprise", at: now(), title: text("what"), severity: text("severity"), known: part("known").checked });
  noting("delay", () => {
    const entry = { kind: "delay", at: now(), minutes: Math.round(text("minutes")), cause: text("cause"), note: text("happened") };
    return { ...entry, before: recordedDelays(entry) + ownDelays().filter((other) => likeness(other) === likeness(entry)).length };
  });
};
