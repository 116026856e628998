// The plan as YAML. Words of people always stand in double quotes; ids that no reader takes for anything else stand bare.
// Characters that turn text round or are controls are left out, because the check refuses them; others that nobody sees are escaped.
const refused = /[\u0000-\u0008\u000b-\u001f\u007f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const unseen = /[\u0080-\u00a0\u00ad\u200b\u2028\u2029\u2060-\u2064\ufffe\uffff]/g;
const quoted = (text) =>
  JSON.stringify(text.replace(refused, "").replace(/[\ud800-\udfff]/gu, "\ufffd")).replace(unseen, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
const bare = (id) => (/^[a-z][a-z0-9_-]*$/.test(id) && !/^(?:true|false|null|yes|no|on|off|y|n)$/.test(id) ? id : quoted(id));
const scalar = ({ kind }, value) =>
  kind === "word" || kind === "name" ? bare(value) : kind === "truth" ? value : kind === "duration" ? durationOf(secondsOf(value)) : quoted(value);
// Mappings are lists of pairs, lists have items that are mappings.
const lines = (pairs, indent) =>
  pairs.flatMap(([key, value]) => {
    if (typeof value === "string") return [`${indent}${key}: ${value}`];
    if (Array.isArray(value)) return [`${indent}${key}:`, ...lines(value, `${indent}  `)];
    return [`${indent}${key}:`, ...value.items.flatMap((item) => lines(item, `${indent}    `).map((line, at) => (at ? line : `${indent}  - ${line.trimStart()}`)))];
  });
const put = (tree, path, value) => {
  const [key, ...deeper] = path;
  if (!deeper.length) return void tree.push([key, value]);
  let entry = tree.find(([name]) => name === key);
  if (!entry) tree.push((entry = [key, []]));
  put(entry[1], deeper, value);
};
const add = (tree, key, item) => {
  const entry = tree.find(([name]) => name === key);
  if (entry) entry[1].items.push(item);
  else tree.push([key, { items: [item] }]);
};
const first = ["title", "product", "version", "type", "status", "owner", "summary", "justification", "window", "services"];
const tree = () => {
  const plan = [["status", "proposed"]];
  const { start, end } = times();
  put(plan, ["window", "start"], written(start));
  put(plan, ["window", "end"], written(end));
  put(plan, ["window", "time_zone"], known.zone);
  for (const [id, version] of Object.entries(picked())) add(plan, "services", [["service", bare(id)], ["version", quoted(version.trim() || valueOf("product-version"))]]);
  for (const field of fields.filter((one) => one.key && !one.key.startsWith("window") && !one.key.startsWith("services") && isAsked(one))) {
    const value = valueOf(field.name);
    if (!value.trim()) continue;
    const path = field.key.split(".");
    if (!field.items) put(plan, path, scalar(field, value));
    else for (const item of field.items) add(plan, path[0], item.map(([key, said]) => [key, said === "{answer}" ? quoted(value) : /^T[+-]/.test(said) ? said : bare(said)]));
  }
  const place = ([key]) => (first.includes(key) ? first.indexOf(key) : first.length);
  return plan.sort((one, other) => place(one) - place(other));
};
const pathOf = () => `releases/${known.byYear ? `${localOf(times().start).slice(0, 4)}/` : ""}${valueOf("id")}/release.yml`;
const file = () => {
  const path = pathOf();
  return `# yaml-language-server: $schema=${"../".repeat(path.split("/").length - 1)}schemas/release.schema.json\n${lines(tree(), "").join("\n")}\n`;
};
