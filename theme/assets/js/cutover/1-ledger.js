// What was done on this device: a list of acts, kept in the browser under the address of the page and the digest of its steps.
const run = document.getElementById("run");
const place = `cutover ${location.pathname.replace(/index\.html$/, "")} `;
const keyOf = (digest) => place + digest;
const ledger = { acts: [], who: "" };
let kept = true;
const now = () => new Date(Math.floor(Date.now() / 1000) * 1000).toISOString().replace(".000Z", "Z");
const read = (key) => {
  try {
    const held = JSON.parse(localStorage.getItem(key));
    return Array.isArray(held?.acts) ? held : null;
  } catch {
    return null;
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
const act = (entry) => {
  ledger.acts.push(entry);
  save();
};
