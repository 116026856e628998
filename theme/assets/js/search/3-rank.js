// Which documents answer a question, the best first: those with more of its words come before those with fewer, then it counts how much
// they say of them and how rare the words are.
const half = 0.5;
const begun = 0.8;
const alike = 0.7;
const paraphrased = 0.35;

const better = (into, impacts, factor) => {
  for (const [document, impact] of impacts) if (!(into.get(document) >= impact * factor)) into.set(document, impact * factor);
};
const together = (all) => {
  const [first, ...others] = all.toSorted((one, other) => one.size - other.size);
  const both = new Map();
  for (const [document, impact] of first ?? []) {
    if (others.every((other) => other.has(document))) both.set(document, Math.min(impact, ...others.map((other) => other.get(document))));
  }
  return both;
};
/** One letter too many, too few, another one, or two that changed places. */
const isNear = (word, term) => {
  if (Math.abs(word.length - term.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === term[at]) at++;
  let [left, right] = [word.slice(at), term.slice(at)];
  if (left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1)) return true;
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
};

const exactly = async (term, documents, seen) => {
  const line = await lineOf(term);
  if (!line) return new Map();
  seen.add(term);
  return read(line, documents).impacts;
};
const allOf = async (terms, documents, seen) => together(await Promise.all(terms.map((term) => exactly(term, documents, seen))));
const beginning = async (plain, whole, documents, seen) => {
  const found = new Map();
  const lines = (await Promise.all([linesFrom(keyOf(plain), 2), keyOf(plain) === plain ? linesFrom(`#${plain}`, 1) : []])).flatMap((some) => some.slice(0, 30));
  for (const { term, impacts } of lines.map((line) => read(line))) {
    seen.add(term);
    better(found, impacts, begun);
  }
  // A beginning is as rare as all that begins so or is the word itself, not as its rarest word.
  const rarity = rarityOf(new Set([...found.keys(), ...whole.keys()]).size, documents);
  for (const [document, impact] of found) found.set(document, impact * rarity);
  return found;
};
const nearly = async (term, documents, seen) => {
  const found = new Map();
  if (term.length < 5 || keyOf(term) !== term) return found;
  for (const line of await linesFrom(term.slice(0, 3), 3)) {
    const other = line.slice(0, line.indexOf(" "));
    if (!isNear(term, other)) continue;
    seen.add(other);
    better(found, read(line, documents).impacts, half);
  }
  return found;
};
const wholesOf = (text) => chunksOf(text).map((one) => split(one)[0] ?? plainOf(one));
/** What else the words from one place on are called, and how many of them that replaces. Of a phrase that is mostly common words, such as "log in", little would be left to look for. */
const synonymsAt = (words, at, groups) => groups.flatMap((group) => group.flatMap((name) => {
  const own = wholesOf(name);
  if (!own.length || !own.every((term, further) => words[at + further]?.whole === term)) return [];
  const others = group.filter((other) => other !== name).map((other) => ({ length: own.length, terms: chunksOf(other).flatMap((text) => split(text).slice(0, 1)), name: other }));
  return others.filter(({ terms, name: other }) => terms.length > 1 || terms.length === chunksOf(other).length);
}));

const answerTo = async (word, documents, seen) => {
  const found = new Map();
  const [whole, ...parts] = word.terms;
  if (whole) better(found, await exactly(whole, documents, seen), 1);
  if (/^#v[0-9]/.test(whole)) better(found, await exactly(parts[0], documents, seen), 1);
  if (word.isOpen && word.plain.length > 1) better(found, await beginning(word.plain, found, documents, seen), 1);
  if (parts.length && (!found.size || !/[0-9]/.test(whole))) better(found, await allOf(parts, documents, seen), half);
  if (!found.size && whole) better(found, await nearly(whole, documents, seen), 1);
  return found;
};
const answer = async (question) => {
  const { documents, synonyms } = await begin();
  const chunks = chunksOf(question);
  const wholes = wholesOf(question);
  const words = chunks.map((text, at) => ({ text, terms: split(text), whole: wholes[at], plain: plainOf(text), isOpen: at === chunks.length - 1 && !/\s$/.test(question) }));
  const seen = new Set();
  const found = await Promise.all(words.map((word) => answerTo(word, documents, seen)));
  await Promise.all(words.map(async (_, at) => {
    for (const { length, terms } of synonymsAt(words, at, synonyms)) {
      const impacts = await allOf(terms, documents, seen);
      for (let further = 0; further < length; further++) better(found[at + further], impacts, terms.length > 1 ? paraphrased : alike);
    }
  }));
  const scores = new Map();
  for (const impacts of found) {
    for (const [document, impact] of impacts) {
      const score = scores.get(document) ?? [0, 0];
      scores.set(document, [score[0] + 1, score[1] + impact]);
    }
  }
  const ranked = [...scores].sort(([one, [words1, impact1]], [other, [words2, impact2]]) => words2 - words1 || impact2 - impact1 || one - other).map(([document]) => document);
  const open = words.find((word) => word.isOpen)?.plain ?? "";
  const likeness = (title) => (fold(title) === fold(question.trim()) ? 2 : wholesOf(title).join(" ") === wholes.join(" ") ? 1 : 0);
  return { ranked, seen, open, likeness, missing: words.filter((word, at) => word.terms.length && !found[at].size).map((word) => word.text) };
};
