// Writes results: always as text, never as mark-up.
const make = (name, attributes = {}, ...inside) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(key, value);
  element.append(...inside);
  return element;
};
const icon = (href) => {
  const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  drawing.setAttribute("class", "i");
  drawing.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", href);
  drawing.append(use);
  return drawing;
};
/** The words that matched stand out. */
const marked = (text, { seen, open }) => {
  const pieces = [];
  let end = 0;
  for (const match of text.matchAll(chunk)) {
    const hits = split(match[0]).some((term) => seen.has(term)) ? match[0].length : open.length > 1 && plainOf(match[0]).startsWith(open) ? open.length : 0;
    if (!hits) continue;
    pieces.push(text.slice(end, match.index), make("mark", {}, text.slice(match.index, match.index + hits)));
    end = match.index + hits;
  }
  return [...pieces, text.slice(end)];
};
const blockSize = 16;
const facetSize = 1024;
/** What the line of a document says. */
const lineOfDocument = async (number) => (await piece(`d${Math.floor(number / blockSize)}.json`))[number % blockSize];
const option = ([path, title, kind, product, state, detail, summary], at, found, { kinds, products, states, folder }, id) => {
  const about = [kinds[kind], product >= 0 ? products[product] : "", detail].filter(Boolean).join(" · ");
  const line = make("a", { role: "option", id: `${id}-${at}`, href: new URL(path, home).href, tabindex: "-1", "aria-selected": "false" },
    make("span", { class: "what" }, ...marked(title, found)));
  if (state >= 0) {
    const [word, tone, name] = states[state];
    line.append(make("span", { class: `state tone-${tone}` }, icon(new URL(`${folder}marks.svg#i-${name}`, home).href), word));
  }
  line.append(make("span", { class: "sub" }, about));
  if (summary && summary !== title) line.append(make("span", { class: "says" }, ...marked(summary, found)));
  return line;
};
const counted = (number) => `${number.toLocaleString(document.documentElement.lang)} ${number === 1 ? "result" : "results"}`;
