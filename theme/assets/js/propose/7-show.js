// Fills in what is most likely meant, and shows what stands against the time that was chosen.
const idOf = (words) => {
  let id = "";
  for (const letter of words.toLowerCase().normalize("NFKD"))
    if (/[a-z0-9]/.test(letter)) id += letter;
    else if (id && !/[-.]$/.test(id) && !/\p{Mn}/u.test(letter)) id += letter === "." ? "." : "-";
  const cut = id.length <= 50 ? id : id.slice(0, id.lastIndexOf("-", 50) > 0 ? id.lastIndexOf("-", 50) : 50);
  return cut.replace(/^[-.]+|[-.]+$/g, "");
};
const usual = {
  id: () => {
    const id = valueOf("product-version") && valueOf("product") ? idOf(`${valueOf("product")}-${valueOf("product-version")}`) : "";
    return known.ids.includes(id) ? "" : id;
  },
  title: () => known.products[valueOf("product")]?.title ?? "",
  owner: () => known.products[valueOf("product")]?.owner ?? "",
  runbook: () => {
    const ids = Object.keys(picked());
    const fit = (runbook) => runbook.services.filter((id) => ids.includes(id)).length;
    const fitting = Object.entries(known.runbooks).filter(([, runbook]) => fit(runbook)).sort(([, one], [, other]) => fit(other) - fit(one) || one.services.length - other.services.length);
    return fitting[0]?.[0] ?? "";
  },
};
const versionHint = part("p-product-version-hint").textContent;
const fillIn = () => {
  for (const field of fields.filter(({ name }) => name !== "services" && !isTouched(name)))
    field.control.value = usual[field.name]?.() ?? field.usual?.replace("{title}", () => valueOf("title").trim() || "the release") ?? "";
  const last = known.products[valueOf("product")]?.last;
  part("p-product-version-hint").textContent = last ? `The last one planned is ${last}.` : versionHint;
};
const tick = (id) => {
  const line = make("div", "", { className: "tick" });
  const label = make("label");
  const box = make("input", "", { type: "checkbox", value: id, checked: id in picked() });
  const version = make("input", "", { type: "text", value: picked()[id] ?? "", placeholder: valueOf("product-version"), hidden: !box.checked, autocomplete: "off" });
  version.setAttribute("aria-label", `Version of ${titleOf("services", id)}, where it is another one than the product's`);
  box.addEventListener("input", () => {
    const { [id]: gone, ...others } = picked();
    draft.services = box.checked ? { ...others, [id]: version.value } : others;
    version.hidden = !box.checked;
  });
  version.addEventListener("input", () => (draft.services = { ...picked(), [id]: version.value }));
  label.append(box, make("span", titleOf("services", id)));
  line.append(label, version);
  return line;
};
// Those of the product first; the others, which may go with it, are folded.
let shownServices = null;
const forgetServices = () => {
  draft.services = null;
  shownServices = null;
};
const showServices = () => {
  const product = valueOf("product");
  const place = fieldOf("services").element.querySelector(".ticks");
  for (const input of place.querySelectorAll("input[type=text]")) input.placeholder = valueOf("product-version");
  if (shownServices === product) return;
  shownServices = product;
  const own = ofProduct(product);
  const others = Object.keys(known.services).filter((id) => !own.includes(id));
  const more = make("details", "", { open: others.some((id) => id in picked()) });
  more.append(make("summary", product ? "Services of other products" : "All services"), ...others.map(tick));
  place.replaceChildren(...own.map(tick), ...(others.length ? [more] : []));
};
const planOf = () => {
  const { start, end } = times();
  const people = ["commander", "deployer", "verifier"].map(valueOf).filter(Boolean);
  return { type: valueOf("type"), product: valueOf("product"), services: Object.keys(picked()), owner: valueOf("owner"), people, start, end, rollback: secondsOf(valueOf("rollback-duration")) ?? 0, facts: new Map() };
};
const says = (tone, word, words) => {
  const line = make("p", "", { className: `says tone-${tone}` });
  line.append(make("b", word), make("span", words));
  return line;
};
const rank = ({ isError, isOpen }) => (isError ? 0 : isOpen ? 1 : 2);
const listOf = (found) => {
  const list = make("ul", "", { className: "against" });
  list.append(...[...found].sort((one, other) => rank(one) - rank(other)).map(({ code, isError, isOpen, isMaybe, words, page }) => {
    const line = make("li", "", { className: isError ? "tone-bad" : "tone-warn" });
    line.append(make("b", isError ? "✕ Error: " : isOpen ? "? Open: " : isMaybe ? "! Perhaps: " : "! Warning: "), page ? make("a", words, { href: page }) : words, " ", make("a", code, { href: known.rules[code], className: "mono" }));
    return line;
  }));
  return list;
};
const warns = (found) => (found.every(({ isMaybe }) => isMaybe) ? "may warn" : "would warn");
const isTellable = (plan) => plan.services.length && plan.start !== null && plan.end;
const verdict = (plan) => {
  if (!isTellable(plan)) return [make("p", "Choose product, services, start and length, and what stands against that time is told here.", { className: "sub" })];
  if (plan.start >= known.until) return [says("none", "Far away", `This page knows the calendar until ${dayWords.format(known.until * 1000)}; the check looks further.`)];
  const found = against(plan);
  const span = spanWords(plan.start, plan.end);
  if (!found.length) return [says("ok", "✓ Free", `Neither the calendar nor a policy about times stands against ${span}.`)];
  if (found.some(({ isError }) => isError)) return [says("bad", "✕ Not free", `${span}: the check would refuse it.`), listOf(found)];
  if (found.some(({ isOpen }) => isOpen)) return [says("warn", "? Open", `${span}: nothing in the calendar forbids it. Whether a policy does, this page cannot know:`), listOf(found)];
  return [says("warn", "! Possible", `${span}: the check ${warns(found)}.`), listOf(found)];
};
// What policies say of the plan whenever it is.
const showPolicies = (plan) => {
  const found = isTellable(plan) ? ofPolicies(plan, false) : [];
  const words = found.some(({ isError }) => isError) ? says("bad", "✕ Policies", "The check would refuse this plan, whenever it is:") : says("warn", "! Policies", "The check asks this of the plan, whenever it is:");
  const shown = found.length ? [words, listOf(found)] : [];
  if (part("policies").textContent !== shown.map((one) => one.textContent).join("")) part("policies").replaceChildren(...shown);
};
const timeButton = ({ start, warnings }) => {
  const button = make("button", `${momentWords(start)}${warnings.length ? ` (the check ${warns(warnings)})` : ""}`, { type: "button", className: "button" });
  button.addEventListener("click", () => {
    fieldOf("start").control.value = localOf(start);
    fieldOf("start").control.dispatchEvent(new Event("input", { bubbles: true }));
    fieldOf("start").control.focus();
  });
  return button;
};
const timesAs = (words, found) => {
  const actions = make("p", "", { className: "actions" });
  actions.append(...found.map(timeButton));
  return found.length ? [make("p", words, { className: "sub" }), actions] : [];
};
const showFree = (plan) => {
  if (!plan.services.length || !plan.type) return part("free").replaceChildren();
  const { free, open } = freeTimes({ ...plan, start: 0, end: times().length || 7200 }, 5);
  const none = free.length ? [] : [make("p", open.length ? "No time is surely free in the next 90 days." : "No time is free in the next 90 days.", { className: "sub" })];
  part("free").replaceChildren(...none, ...timesAs("The next free times:", free), ...timesAs("Free in the calendar, and perhaps too soon for a policy:", open));
};
const showWeeks = (plan) => {
  const today = localOf(now()).slice(0, 10);
  const from = plan.start === null ? "" : localOf(plan.start).slice(0, 10);
  const to = plan.end ? localOf(plan.end - 1).slice(0, 10) : from;
  for (const cell of document.querySelectorAll("[data-day]")) {
    const date = cell.dataset.day;
    cell.toggleAttribute("data-chosen", date >= from && date <= to);
    if (date === today) cell.setAttribute("aria-current", "date");
    const [start] = instantsOf(`${date}T00:00`);
    const mark = cell.querySelector(".mark");
    if (mark && start !== undefined && plan.services.length)
      mark.hidden = !known.freezes.some((freeze) => overlap(freeze, { start, end: start + day }) && covers(freeze, plan));
  }
  part("covering").textContent = plan.services.length ? " Freezes are those of the services that you ticked." : "";
};
