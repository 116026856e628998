// The fields of the form as the page describes them, and what people typed.
const form = document.getElementById("proposal");
const part = (id) => document.getElementById(id);
// An element with its text; what people wrote never becomes mark-up.
const make = (name, text, more = {}) => {
  const element = Object.assign(document.createElement(name), more);
  if (text) element.textContent = text;
  return element;
};
const fields = [...form.querySelectorAll("[data-question]")].map((element) => ({
  ...element.dataset,
  element,
  name: element.dataset.question,
  needed: element.dataset.needed.split(" "),
  types: element.dataset.types?.split(" "),
  items: element.dataset.items && JSON.parse(element.dataset.items),
  control: element.querySelector("[name]") ?? element,
  label: element.querySelector("label,legend").firstChild.textContent.trim(),
  wrong: element.querySelector(".wrong"),
}));
const fieldOf = (name) => fields.find((field) => field.name === name);
// Text stays as it was typed; what has a form has no spaces around it.
const valueOf = (name) => {
  const field = fieldOf(name);
  if (!field) return "";
  const text = field.control.value.replace(/\r\n?/g, "\n");
  return ["text", "prose"].includes(field.kind) ? text : text.trim();
};
const titleOf = (list, id) => known[list][id]?.title ?? id;
for (const { control } of fields.filter((field) => field.control.dataset.list))
  control.append(...Object.entries(known[control.dataset.list]).map(([id, { title }]) => make("option", title === id ? id : `${title} (${id})`, { value: id })));
// Which services are deployed, each with its version; an empty one is that of the product.
const draft = { values: {}, touched: [], services: null };
const isTouched = (name) => draft.touched.includes(name);
const ofProduct = (product) => Object.keys(known.services).filter((id) => known.services[id].product === product);
const picked = () => draft.services ?? Object.fromEntries(ofProduct(valueOf("product")).map((id) => [id, ""]));
const isNeeded = (field) => field.needed.includes(valueOf("type"));
const isAsked = (field) => {
  if (field.types && !field.types.includes(valueOf("type"))) return false;
  if (field.name === "rollback-duration") return valueOf("rollback") !== "none";
  const { start } = times();
  return !field.notice || start === null || start - now() >= field.notice * 3600;
};
