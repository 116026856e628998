// Narrows the rows that are on the page anyway. What is asked for lives in the address, so that it can be shared.
for (const form of document.querySelectorAll("form[data-filter]")) {
  const items = [...document.querySelectorAll("[data-words]")];
  const groups = [...document.querySelectorAll("[data-group]")].filter((group) => group.querySelector("[data-words]"));
  const none = form.querySelector("[data-none]");
  const fields = [...form.elements].filter((field) => field.name);
  const asked = new URLSearchParams(location.search);
  for (const field of fields) if (asked.has(field.name)) field.value = asked.get(field.name);
  const apply = () => {
    const wanted = fields.flatMap((field) => field.value.toLowerCase().split(/\s+/)).filter(Boolean);
    let shown = 0;
    for (const item of items) {
      const words = ` ${item.dataset.words} `;
      item.hidden = !wanted.every((word) => words.includes(word));
      if (!item.hidden) shown++;
    }
    for (const group of groups) group.hidden = !group.querySelector("[data-words]:not([hidden])");
    none.hidden = shown > 0;
    const query = new URLSearchParams();
    for (const field of fields) if (field.value) query.set(field.name, field.value);
    const text = query.toString();
    history.replaceState(null, "", (text ? `?${text}` : location.pathname) + location.hash);
  };
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
}
