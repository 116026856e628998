// Narrows what is on the page anyway. What is asked for lives in the address, so that it can be shared and goes from view to view.
for (const form of document.querySelectorAll("form[data-filter]")) {
  const items = [...document.querySelectorAll("[data-words]")];
  const groups = [...document.querySelectorAll("[data-group]")].filter((group) => group.querySelector("[data-words]"));
  const said = form.querySelector("[role=status]");
  const clear = form.querySelector("[type=reset]");
  const fields = [...form.elements].filter((field) => field.name);
  const asked = new URLSearchParams(location.search);
  let lost = "";
  for (const field of fields) {
    if (asked.has(field.name)) field.value = asked.get(field.name);
    if (field.selectedIndex < 0) {
      lost += `There is no ${field.name} “${asked.get(field.name)}” here. `;
      field.value = "";
    }
  }
  const wordsOf = ({ name, value, options }) =>
    options ? [value && ` ${name}:${value} `] : value.toLowerCase().split(/\s+/);
  // A version that is one of those here is meant as a whole: 1.2 is not 1.20.
  const isWhole = (word) => "whole" in form.dataset && items.some((item) => ` ${item.dataset.words} `.includes(` ${word} `));
  const apply = () => {
    const wanted = fields.flatMap(wordsOf).filter(Boolean);
    let shown = 0;
    for (const item of items) {
      const words = ` ${item.dataset.words} `;
      item.hidden = !wanted.every((word) => words.includes(isWhole(word) ? ` ${word} ` : word));
      if (!item.hidden) shown++;
    }
    for (const group of groups) group.hidden = !group.querySelector(":is([data-words], tbody tr):not([hidden])");
    said.textContent = lost + (!wanted.length ? "" : shown ? `${shown} of ${items.length} shown.` : form.dataset.filter);
    lost = "";
    if (clear) clear.hidden = !wanted.length;
    const query = new URLSearchParams();
    for (const field of fields) if (field.value) query.set(field.name, field.value);
    const text = query.size ? `?${query}` : "";
    history.replaceState(null, "", (text || location.pathname) + location.hash);
    for (const link of document.querySelectorAll(".views a, a[rel=prev], a[rel=next]")) link.search = text;
  };
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
}
