// Gives the file to the host of the repository, keeps what was typed in this browser, and wires everything up.
const place = `proposal ${location.pathname.replace(/index\.html$/, "")}`;
// Hosts refuse addresses that are much longer.
const longest = 7000;
const keep = () => {
  try {
    localStorage.setItem(place, JSON.stringify(draft));
    part("kept").textContent = "What you typed is kept in this browser.";
  } catch {
    part("kept").textContent = "This browser keeps nothing: do not leave the page before the file is written.";
  }
};
const take = () => {
  try {
    const held = JSON.parse(localStorage.getItem(place));
    if (!held?.touched) return;
    Object.assign(draft, held);
    // A service that is gone since then is not deployed any more.
    if (draft.services) draft.services = Object.fromEntries(Object.entries(draft.services).filter(([id]) => id in known.services));
  } catch {
    part("kept").textContent = "This browser keeps nothing: do not leave the page before the file is written.";
  }
};
let waiting = 0;
const show = () => {
  fillIn();
  showServices();
  for (const field of fields) {
    field.element.hidden = !isAsked(field);
    field.element.querySelector(".need").textContent = isNeeded(field) ? "" : "(may be left out)";
    field.control.toggleAttribute("aria-required", false);
    if (isNeeded(field) && field.control !== field.element) field.control.setAttribute("aria-required", "true");
  }
  const plan = planOf();
  const words = verdict(plan);
  if (part("verdict").textContent !== words.map((one) => one.textContent).join("")) part("verdict").replaceChildren(...words);
  showPolicies(plan);
  showWeeks(plan);
  clearTimeout(waiting);
  waiting = setTimeout(() => showFree(plan), 150);
};
const link = () => {
  const { address, file: name, text } = known.host;
  const short = `${address}?${name}=${encodeURIComponent(pathOf())}`;
  const long = `${short}&${text}=${encodeURIComponent(file())}`;
  return long.length > longest ? { href: short, carries: false } : { href: long, carries: known.host.takesText };
};
const give = () => {
  part("file").hidden = false;
  part("path").textContent = pathOf();
  part("text").value = file();
  const plan = planOf();
  const found = [...against(plan), ...ofPolicies(plan, false)];
  const [errors, open] = [found.filter(({ isError }) => isError), found.filter(({ isOpen }) => isOpen)];
  part("against").replaceChildren(
    ...(errors.length ? [says("bad", "✕ Refused", "The check will refuse this plan until each of these is put right or waived."), listOf(errors)] : []),
    ...(open.length ? [says("warn", "? Open", "Whether the check refuses this plan by a policy, this page cannot know:"), listOf(open)] : []),
  );
  if (!known.host) return void (part("how").textContent = "Put this text into the file at the path above, on a branch of its own, and open a pull request: the check tells what is still missing.");
  const { href, carries } = link();
  part("open").href = href;
  part("how").textContent = carries
    ? `${known.host.name} opens with path and text filled in: commit it to a branch of its own and open a request. The check tells there what is still missing.`
    : `${known.host.name} opens with the path filled in, and the text is copied: paste it into the empty file. Commit it to a branch of its own and open a request.`;
};
const copy = async () => {
  try {
    await navigator.clipboard.writeText(part("text").value);
    part("told").textContent = "Copied.";
  } catch {
    part("text").select();
    part("told").textContent = "Selected: copy it yourself.";
  }
};
form.addEventListener("input", ({ target }) => {
  const { name } = target;
  if (name) {
    draft.values[name] = target.value;
    if (!isTouched(name)) draft.touched.push(name);
    if (name === "product") forgetServices();
  }
  // Whatever goes wrong behind it, what was typed is kept.
  keep();
  show();
  const field = fields.find((one) => one.control === target) ?? fieldOf("services");
  if (!field.wrong.hidden) tellField(field, wrongWith(field));
  part("file").hidden = true;
});
// Words that appear under a pointer that is down would push away what it is about to click: they wait until it is up.
let isDown = false;
for (const [name, down] of [["pointerdown", true], ["pointerup", false], ["pointercancel", false]]) document.addEventListener(name, () => (isDown = down), true);
form.addEventListener("focusout", ({ target }) => {
  const field = fields.find((one) => one.control === target);
  if (!field || !isTouched(field.name)) return;
  const tell = () => tellField(field, wrongWith(field));
  if (isDown) document.addEventListener("pointerup", () => setTimeout(tell), { once: true });
  else tell();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (problems().length) {
    part("file").hidden = true;
    return part("problems").focus();
  }
  give();
  part("file").focus();
});
part("clear").addEventListener("click", () => {
  if (!confirm("Clear the form? What you typed is lost.")) return;
  Object.assign(draft, { values: {}, touched: [] });
  forgetServices();
  try {
    localStorage.removeItem(place);
  } catch {}
  part("file").hidden = true;
  part("problems").hidden = true;
  show();
  for (const field of fields) tellField(field, "");
  part("kept").textContent = "The form is empty again.";
  fields[0].control.focus();
});
part("copy").addEventListener("click", copy);
part("open")?.addEventListener("click", () => link().carries || copy());
part("download").addEventListener("click", () => {
  const saved = make("a", "", { href: URL.createObjectURL(new Blob([part("text").value], { type: "application/yaml" })), download: "release.yml" });
  saved.click();
  setTimeout(() => URL.revokeObjectURL(saved.href), 1000);
});
take();
for (const [name, value] of Object.entries(draft.values)) if (fieldOf(name)) fieldOf(name).control.value = value;
part("needs-scripts").hidden = true;
form.hidden = false;
show();
