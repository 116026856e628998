// Cuts text into terms exactly as SearchWords.cs does when the index is made: a test compares the two.
const unspaced = "\u0e00-\u0fff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\ud7af\uf900-\ufaff";
const letter =
  "[^\\0-/:-@\\[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u0e00-\u0fff\u1780-\u17ff\u2000-\u303f\u3040-\u30ff\u3400-\ufaff\ufe10-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufff0-\uffff]";
const chunk = new RegExp(`[${unspaced}]+|${letter}+(?:[-._/@:+&'\u2019]${letter}+)*`, "g");
const unspacedFirst = new RegExp(`^[${unspaced}]`);
const common = new Set(
  "a an and are as at be been by but can do does for from had has have how if in into is it its may no not of on one or so than that the their them then there these they this to up was were what when where which who will with you your".split(" "),
);
const spelt = new Map(Object.entries({ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ħ: "h", ı: "i", ŋ: "n", ſ: "s", ς: "σ" }));

const plainLetter = (marked) => {
  const plain = marked.normalize("NFD")[0].toLowerCase();
  return spelt.get(plain) ?? plain;
};
const fold = (word) => word.replace(/[\u0300-\u036f]/g, "").replace(/[A-Z\u00c0-\u058f\u1e00-\u1fff]/g, plainLetter);
const plural = (word) => {
  if (word.length > 4 && /ie[sd]$/.test(word)) return word.slice(0, -3) + "y";
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
};
const verb = (word) => {
  if (word.length > 6 && word.endsWith("ing")) return word.slice(0, -3);
  return word.length > 5 && /[^e]ed$/.test(word) ? word.slice(0, -2) : word;
};
const stem = (word) => {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  word = verb(plural(word));
  if (word.length > 3 && word.endsWith("e")) word = word.slice(0, -1);
  return /[^lsz]$/.test(word) && word.length > 3 && word.at(-1) === word.at(-2) ? word.slice(0, -1) : word;
};
const keyOf = (term) => (/[-0-9._/@:+&]/.test(term) ? `#${term}` : term);
const pairs = (run) => (run.length === 1 ? [run] : [...new Set(Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)))]);
const plainOf = (text) => fold(text.replace(/['\u2019]s$|['\u2019]/g, ""));

/** The terms of one chunk: the whole first, then its parts. */
const split = (text) => {
  if (unspacedFirst.test(text)) return pairs(text);
  const terms = new Set();
  const add = (term, word) => {
    if (word.length > 1 && word.length <= 40 && !common.has(word)) terms.add(term);
  };
  const plain = text.replace(/['\u2019]s$|['\u2019]/g, "");
  const whole = fold(plain);
  add(keyOf(stem(whole)), whole);
  if (/^v[0-9]/.test(whole) && whole.length > 2) add(keyOf(whole.slice(1)), whole.slice(1));
  const parts = plain.replace(/([a-z0-9])([A-Z])/g, "$1-$2").split(/[-._/@:+&]/).map(fold);
  if (parts.length > 1)
    for (const part of parts) if (part.length > 1 && (part.length > 2 || !/^[0-9]+$/.test(part))) add(keyOf(stem(part)), part);
  return [...terms];
};
const chunksOf = (text) => text.match(chunk) ?? [];
