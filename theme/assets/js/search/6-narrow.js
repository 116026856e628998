// What results can be narrowed down by, with how many each choice would leave. Choices of one kind widen, of several kinds narrow.
const facetNames = ["kind", "product", "status", "version"];
const mostChoices = { kind: 10, product: 8, status: 8, version: 6 };
const isWide = matchMedia("(min-width: 60rem)");
const chosen = new Map(facetNames.map((name) => [name, new Set()]));

const valuesOf = async (ranked) => {
  const { kinds, products, states } = await begin();
  const blocks = new Map(await Promise.all([...new Set(ranked.map((document) => Math.floor(document / facetSize)))].map(async (at) => [at, await piece(`f${at}.json`)])));
  return ranked.map((document) => {
    const [kind, product, state, version] = blocks.get(Math.floor(document / facetSize)).map((column) => column[document % facetSize]);
    return { document, kind: kinds[kind], product: products[product] ?? "", status: states[state]?.[0] ?? "", version };
  });
};
const fits = (value, but) => facetNames.every((name) => name === but || !chosen.get(name).size || chosen.get(name).has(value[name]));
const countsOf = (values, name) => {
  const counts = new Map([...chosen.get(name)].map((word) => [word, 0]));
  for (const value of values) if (value[name] && fits(value, name)) counts.set(value[name], (counts.get(value[name]) ?? 0) + 1);
  return [...counts].sort(([word, count], [other, another]) => chosen.get(name).has(other) - chosen.get(name).has(word) || another - count || (word < other ? -1 : 1)).slice(0, mostChoices[name]);
};
const makeFacets = (changed) => {
  const inside = make("div", { class: "facets" });
  const place = make("details", { class: "narrow", hidden: "" }, make("summary", {}, "Narrow down"), inside);
  const unfold = () => (place.open = isWide.matches || facetNames.some((name) => chosen.get(name).size));
  isWide.addEventListener("change", unfold);
  unfold();
  const button = (name, [word, count]) => {
    const one = make("button", { type: "button", class: "facet", "aria-pressed": `${chosen.get(name).has(word)}`, "data-key": `${name} ${word}` }, word, " ", make("span", {}, `${count}`));
    one.addEventListener("click", () => {
      if (!chosen.get(name).delete(word)) chosen.get(name).add(word);
      changed();
    });
    return one;
  };
  let turn = 0;
  const write = (values) => {
    const key = document.activeElement?.dataset?.key;
    const groups = facetNames.map((name) => [name, countsOf(values, name)]).filter(([name, counts]) => counts.length > 1 || chosen.get(name).size);
    place.hidden = !groups.length;
    inside.replaceChildren(...groups.map(([name, counts]) => make("fieldset", {}, make("legend", {}, name[0].toUpperCase() + name.slice(1)), ...counts.map((count) => button(name, count)))));
    if (key) [...place.querySelectorAll("button")].find((one) => one.dataset.key === key)?.focus();
  };
  /** While nothing is chosen, results need not wait for what they could be narrowed down by. */
  const narrow = async (ranked) => {
    const mine = ++turn;
    const isFree = facetNames.every((name) => !chosen.get(name).size);
    const written = (ranked.length ? valuesOf(ranked) : Promise.resolve([])).then((values) => {
      if (mine === turn) write(values);
      return values;
    });
    if (!isFree) return (await written).filter((value) => fits(value)).map((value) => value.document);
    written.catch(() => {});
    return ranked;
  };
  return { place, narrow };
};
