// Wires everything up, keeps the page in the browser, and lets the clock run.
const offline = (text) => (part("offline").textContent = text);
const keep = async () => {
  if (location.protocol === "file:") return offline("Opened from a file: it needs no network.");
  if (!navigator.serviceWorker) return offline("This browser cannot keep the page: do not reload it without a network.");
  try {
    await navigator.serviceWorker.register("worker.js", { scope: "./" });
    await navigator.serviceWorker.ready;
    offline("Works without a network");
  } catch {
    offline("This browser did not keep the page: do not reload it without a network.");
  }
};
const key = keyOf(run.dataset.digest);
// Whoever is named in one window stays so when another one records something.
const load = (by) => {
  const held = read(key);
  if (!held && isStored(key)) setAside(key);
  part("who").value = by ?? held?.who ?? "";
  Object.assign(ledger, { acts: [], ahead: undefined }, held, { who: part("who").value });
  try {
    show();
  } catch {
    setAside(key);
    Object.assign(ledger, { acts: [], ahead: undefined });
    show();
  }
};
for (const id of ["run", "export", "decide"]) part(id).hidden = false;
part("who").addEventListener("change", (event) => {
  ledger.who = event.target.value;
  event.target.setCustomValidity("");
  save();
});
part("back").addEventListener("click", () => rollBack());
part("undo").addEventListener("click", () => {
  const taken = lastPress();
  ledger.acts.splice(-taken.length, taken.length);
  save();
  say(`Taken back: ${tellPress(taken)}`);
  show();
});
part("decide").addEventListener("submit", (event) => {
  event.preventDefault();
  if (!who()) return;
  const [question, options, decision] = ["question", "options", "decision"].map((id) => part(id).value.trim());
  if (!question || !decision) return;
  done({ kind: "decision", at: now(), question, options: options.split(";").map((one) => one.trim()).filter(Boolean), decision, by: ledger.who, reversible: part("reversible").checked });
  event.target.reset();
});
part("copy-yaml").addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(part("yaml").value);
    say("Copied");
  } catch {
    part("yaml").select();
    say("Selected: copy it yourself");
  }
});
part("download").addEventListener("click", () => {
  const link = make("a", "", { href: URL.createObjectURL(new Blob([part("yaml").value], { type: "application/yaml" })), download: "execution.yml" });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
});
part("forget").addEventListener("click", () => {
  if (!confirm("Forget everything that this device recorded for this release? What was not committed is lost.")) return;
  Object.assign(ledger, { acts: [], ahead: undefined });
  save();
  show();
});
takeNotes();
addEventListener("storage", (event) => event.key === key && load(ledger.who));
zones.addEventListener("change", () => show());
load();
setInterval(tick, 1000);
keep();
