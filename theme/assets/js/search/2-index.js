// Fetches the pieces of the index that a question needs, and no others. The manifest is asked for anew with each page; the pieces of a
// build lie in a folder of their own, so that what a browser kept of another build is never mixed with them.
const link = document.querySelector("[data-search]");
const home = new URL("../", link.href);
const pieces = new Map();
let manifest = null;

const fetched = async (path, form, cache) => {
  const answer = await fetch(new URL(path, home), { cache });
  if (!answer.ok) throw new Error(`${answer.status}: ${path}`);
  return answer[form]();
};
const begin = (cache = "no-cache") => (manifest ??= fetched("search/index.json", "json", cache).catch((problem) => {
  manifest = null;
  throw problem;
}));
const piece = async (name) => {
  const { folder } = await begin();
  const path = folder + name;
  if (!pieces.has(path))
    pieces.set(path, fetched(path, name.endsWith("txt") ? "text" : "json", "default").catch((problem) => {
      pieces.delete(path);
      throw problem;
    }));
  return pieces.get(path);
};
/** Where the portal was published anew meanwhile, its pieces are elsewhere: begins once more with what is there now. */
const withFreshPieces = async (work) => {
  try {
    return await work();
  } catch (problem) {
    const before = (await begin()).folder;
    manifest = null;
    if ((await begin("reload")).folder === before) throw problem;
    pieces.clear();
    return work();
  }
};

const shardOf = (firsts, term) => {
  let [low, high] = [0, firsts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firsts[middle] <= term) low = middle;
    else high = middle - 1;
  }
  return low;
};
const linesIn = (text, prefix) => {
  const lines = [];
  for (let at = text.indexOf(`\n${prefix}`); at >= 0 && at + 1 < text.length; at = text.indexOf(`\n${prefix}`, at + 1)) {
    lines.push(text.slice(at + 1, text.indexOf("\n", at + 1)));
  }
  return lines;
};
/** The line of a term, or null. */
const lineOf = async (term) => linesIn(await piece(`t${shardOf((await begin()).firsts, term)}.txt`), `${term} `)[0] ?? null;
/** The lines of terms that begin so, the shortest first; of a beginning that many terms have, those of the first pieces. */
const linesFrom = async (prefix, most) => {
  const { firsts } = await begin();
  const from = shardOf(firsts, prefix);
  const to = Math.min(shardOf(firsts, `${prefix}\uffff`), from + most - 1);
  const texts = await Promise.all(Array.from({ length: to - from + 1 }, (_, at) => piece(`t${from + at}.txt`)));
  return texts.flatMap((text) => linesIn(text, prefix)).sort((one, other) => one.indexOf(" ") - other.indexOf(" "));
};
const rarityOf = (frequency, documents) => Math.log(1 + documents / frequency);
/** What a line says: its term, and which document says how much of it; with the rarity of the term, if it is to be weighed. */
const read = (line, documents) => {
  const [term, frequency, groups] = line.split(" ");
  const rarity = documents ? rarityOf(parseInt(frequency, 36), documents) : 1;
  const impacts = new Map();
  for (const group of groups.split(";")) {
    if (!group) continue;
    const impact = parseInt(group[0], 36) * rarity;
    let document = 0;
    for (const distance of group.slice(1).split(",")) impacts.set((document += parseInt(distance, 36)), impact);
  }
  return { term, impacts };
};
