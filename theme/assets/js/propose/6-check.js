// What is wrong with an answer, in words that say how to put it right; nothing where it is right.
const whole = (pattern) => new RegExp(`^(?:${pattern})$`);
const versionWrong = (version) => {
  const product = known.products[valueOf("product")];
  if (!whole(fieldOf("product-version").pattern).test(version)) return `Write ${fieldOf("product-version").form}, such as 5.3.0.`;
  return product?.form && !whole(product.form).test(version.toLowerCase()) ? `Versions of ${product.title} look like ${product.example}.` : "";
};
const formWrong = {
  id: (id) => (known.ids.includes(id) ? "There is a release of this id already: choose another one." : ""),
  version: versionWrong,
  moment: (local) => {
    const { start } = times();
    if (start === null && isFar(naive(local))) return /^\d{4,6}-/.test(local) ? "That is more than five years away: check the year." : "Choose a day and a time.";
    return start === null ? `The clocks of ${known.zone} go forward over this time: choose one an hour earlier or later.` : "";
  },
  duration: (text, { name }) => {
    const seconds = secondsOf(text);
    if (seconds === null) return "Write a duration such as PT2H30M, or 2 h 30 min.";
    if (name !== "duration") return "";
    return seconds <= 0 || seconds > 7 * day || seconds % 60 ? "A window lasts from one minute to a week, in whole minutes." : "";
  },
  name: (id, { control }) => (id in known[control.dataset.list] ? "" : "Choose one of the list."),
};
const missingWords = { word: "Choose one of the list.", name: "Choose one of the list.", moment: "Choose a day and a time.", duration: "Write a duration such as PT2H." };
const missingIn = ({ kind, form, example }) => missingWords[kind] ?? `Nothing stands here yet. Write ${form ? `${form}${example ? `, such as ${example}` : ""}` : example ? `something such as: ${example}` : "a sentence or a few words"}.`;
const servicesWrong = () => {
  const ids = Object.keys(picked());
  if (!ids.length) return "Tick at least one service.";
  const odd = Object.entries(picked()).find(([, version]) => version.trim() && !whole(fieldOf("product-version").pattern).test(version.trim()));
  return odd ? `“${odd[1].trim()}” is no version of ${titleOf("services", odd[0])}: write letters, digits, dots and dashes.` : "";
};
const wrongWith = (field) => {
  if (!isAsked(field)) return "";
  if (field.name === "services") return servicesWrong();
  const value = valueOf(field.name);
  if (!value.trim()) return isNeeded(field) ? missingIn(field) : "";
  if (field.pattern && !["duration", "version"].includes(field.kind) && !whole(field.pattern).test(value)) return `Write ${field.form}${field.example ? `, such as ${field.example}` : ""}.`;
  if (known.apart && field.name === "verifier" && value === valueOf("deployer")) return "Nobody verifies what they deployed themselves: choose somebody else, or leave it out for now.";
  return formWrong[field.kind]?.(value, field) ?? "";
};
const tellField = (field, words) => {
  field.wrong.textContent = words;
  field.wrong.hidden = !words;
  if (words) field.control.setAttribute("aria-invalid", "true");
  else field.control.removeAttribute("aria-invalid");
};
// All fields are told, and a summary leads to those that are wrong.
const problems = () => {
  const found = fields.map((field) => ({ field, words: wrongWith(field) })).filter(({ words }) => words);
  for (const field of fields) tellField(field, found.find((one) => one.field === field)?.words ?? "");
  part("problems").hidden = !found.length;
  part("problems-title").textContent = found.length === 1 ? "One answer is to be put right" : `${found.length} answers are to be put right`;
  part("problems").querySelector("ul").replaceChildren(
    ...found.map(({ field, words }) => {
      const line = make("li");
      const link = make("a", `${field.label} ${words}`, { href: `#${field.control.id}` });
      link.addEventListener("click", (event) => {
        event.preventDefault();
        field.control.focus();
        field.element.scrollIntoView({ block: "center" });
      });
      line.append(link);
      return line;
    }),
  );
  return found;
};
