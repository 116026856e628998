// What was done on this device: a list of acts, kept in the browser under the address of the page and the digest of its steps.
const run = document.getElementById("run");
const place = `cutover ${location.pathname.replace(/index\.html$/, "")} `;
const keyOf = (digest) => place + digest;
const ledger = { acts: [], who: "" };
let kept = true;
// Where the clock of the portal stands still, time goes on from there. The offset is kept with what is recorded, so that no reload goes back.
const opened = Date.now();
const ahead = () => (run.dataset.asOf ? Math.max(ledger.ahead ?? -Infinity, Date.parse(run.dataset.asOf) - opened) : 0);
const present = () => Date.now() + ahead();
const written = (at) => new Date(Math.floor(at / 1000) * 1000).toISOString().replace(".000Z", "Z");
const now = () => written(present());
// Nothing ends before it began, and no try begins before the last one was over, whatever the clock of this device says.
const notBefore = (at) => (at ? written(Math.max(present(), Date.parse(at))) : now());
const read = (key) => {
  try {
    const held = JSON.parse(localStorage.getItem(key));
    return Array.isArray(held?.acts) ? held : null;
  } catch {
    return null;
  }
};
// What cannot be read stays in this browser under a name of its own, so that nothing that was recorded is written over.
const asideOf = (key) => `unreadable ${key}`;
const setAside = (key) => {
  try {
    const text = localStorage.getItem(key);
    for (let name = asideOf(key); ; name += "+")
      if ((localStorage.getItem(name) ?? text) === text) {
        localStorage.setItem(name, text);
        break;
      }
    localStorage.removeItem(key);
  } catch {
    kept = false;
  }
};
const asides = () => {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(asideOf(place)));
  } catch {
    return [];
  }
};
const isStored = (key) => {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
};
const save = () => {
  try {
    localStorage.setItem(keyOf(run.dataset.digest), JSON.stringify(ledger));
    kept = true;
  } catch {
    kept = false;
  }
};
// What was recorded for other steps than those of this page, under the keys of their digests.
const others = () => {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(place) && key !== keyOf(run.dataset.digest))
      .map((key) => ({ key, ...read(key) }))
      .filter((held) => held.acts?.length);
  } catch {
    return [];
  }
};
const drop = (key) => {
  try {
    localStorage.removeItem(key);
  } catch {
    kept = false;
  }
};
// What one press records is taken back whole: all but its first act say that they belong to the one before.
const record = (entries) => {
  if (run.dataset.asOf) ledger.ahead = ahead();
  ledger.acts.push(...entries.map((entry, index) => (index ? { ...entry, joined: true } : entry)));
  save();
};
const lastPress = () => ledger.acts.slice(Math.max(0, ledger.acts.findLastIndex((entry) => !entry.joined)));
