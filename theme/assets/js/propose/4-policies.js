// What policies ask of the plan, as far as the page knows the answers: a rule is kept, broken, or open where it hangs on what only the check works out.
const unknown = Symbol("unknown");
// Monday to Friday, up to a day; days are counted from one Sunday on.
const workingUpTo = (at) => {
  const days = naive(`${localOf(at).slice(0, 10)}T00:00`) / day + 4;
  return Math.floor(days / 7) * 5 + Math.min(5, days % 7);
};
const freezesOf = (plan, hard) => [...new Set(known.freezes.filter((one) => one.hard === hard && overlap(one, plan) && covers(one, plan)).map(({ id }) => id))];
// What has to be answered before the file is written is unknown until then; what may be left out is null.
const answerTo = (key) => {
  const field = fields.find((one) => one.key === key);
  const value = field && isAsked(field) ? valueOf(field.name) : "";
  if (!value.trim()) return field && isAsked(field) && isNeeded(field) ? unknown : null;
  if (field.kind === "truth") return value === "true";
  if (field.kind !== "duration") return value;
  const seconds = secondsOf(value);
  return seconds === null ? unknown : seconds / 3600;
};
const itemsOf = (list) =>
  fields.filter(({ name, key, items }) => items && key.split(".")[0] === list && isAsked(fieldOf(name)) && valueOf(name).trim())
    .flatMap(({ name, items }) => items.map((item) => Object.fromEntries(item.map(([key, said]) => [key, said === "{answer}" ? valueOf(name) : said]))));
const tierOf = (plan) => Math.min(...plan.services.map((id) => known.services[id].tier));
const ofPlan = {
  id: () => valueOf("id"),
  tier: tierOf,
  services: () => Object.entries(picked()).map(([service, version]) => ({ service, version: version.trim() || valueOf("product-version") })),
  rollback: () => (valueOf("rollback") ? { strategy: valueOf("rollback") } : null),
  validation: () => itemsOf("validation"),
  go_no_go: () => itemsOf("go_no_go"),
  communications: () => itemsOf("communications"),
};
const ofMoment = {
  "calendar.notice_days": (plan) => Math.max(0, workingUpTo(plan.start) - workingUpTo(now())),
  "calendar.hard_freezes": (plan) => freezesOf(plan, true),
  "calendar.soft_freezes": (plan) => freezesOf(plan, false),
  // The page knows the freezes of some months; whether one comes behind them it does not know.
  "calendar.days_to_next_hard_freeze": (plan) => {
    const starts = known.freezes.filter((one) => one.hard && one.start >= plan.end && one.start < plan.end + 120 * day && covers(one, plan)).map(({ start }) => start);
    return starts.length ? Math.floor((Math.min(...starts) - plan.end) / day) : unknown;
  },
};
// What does not hang on the time is the same while times are tried, and is asked once.
const factOf = (name, plan) => {
  if (ofMoment[name]) return ofMoment[name](plan);
  if (!plan.facts.has(name)) plan.facts.set(name, ofPlan[name]?.(plan) ?? (name in ofPlan ? null : answerTo(name)));
  return plan.facts.get(name);
};
const truthOf = (value) => (value === unknown ? unknown : value === true);
const not = (truth) => (truth === unknown ? unknown : !truth);
const both = (one, other) => (one === false || other === false ? false : one === unknown || other === unknown ? unknown : true);
const ofNumbers = { "<": (x, y) => x < y, "<=": (x, y) => x <= y, ">": (x, y) => x > y, ">=": (x, y) => x >= y, "+": (x, y) => x + y, "-": (x, y) => x - y, "*": (x, y) => x * y, "/": (x, y) => (y ? x / y : unknown) };
const ofTexts = { "string.contains": (text, other) => text.includes(other), "string.starts_with": (text, other) => text.startsWith(other), "string.ends_with": (text, other) => text.endsWith(other) };
const ofLists = {
  "array.size": (list) => list.length,
  "array.map": (list, key) => list.map((item) => (key in item ? item[key] : null)),
  "array.contains": (list, item) => list.includes(item),
};
// The engine of the check refuses to order what is not there; here that is unknown.
const apply = (name, one, other) => {
  if (one === unknown || other === unknown) return unknown;
  if (name === "==") return one === other;
  if (name === "!=") return one !== other;
  if (ofLists[name]) return Array.isArray(one) ? ofLists[name](one, other) : unknown;
  if (ofTexts[name]) return typeof one === "string" && typeof other === "string" ? ofTexts[name](one, other) : unknown;
  return typeof one === "number" && typeof other === "number" ? ofNumbers[name](one, other) : unknown;
};
const ask = ([name, ...parts], plan) => {
  if (name === "=") return parts[0];
  if (name === "?") return unknown;
  if (name === "ask") return factOf(parts[0], plan);
  const asked = parts.map((part) => ask(part, plan));
  const [one, other] = asked;
  if (name === "list") return asked;
  if (name === "!") return not(truthOf(one));
  if (name === "&&") return both(truthOf(one), truthOf(other));
  if (name === "||") return not(both(not(truthOf(one)), not(truthOf(other))));
  if (parts.length === 1 && name !== "array.size") return apply(name, 0, one);
  return apply(name, one, other);
};
const isAbout = (rule, plan) => {
  if (!listed(rule.types, plan.type) || !listed(rule.tiers, tierOf(plan))) return false;
  if (rule.places && !plan.services.some((id) => known.services[id].targets.some((target) => rule.places.includes(target.split("/")[1])))) return false;
  return rule.bands ? unknown : true;
};
// Of rules that are open, those are told that could refuse the plan or warn of its time: warnings that hang on other records would always stand here.
const ofPolicies = (plan, timed) =>
  known.policies.filter((rule) => !rule.timed === !timed).flatMap((rule) => {
    const asked = both(isAbout(rule, plan), rule.when ? truthOf(ask(rule.when, plan)) : true);
    const kept = asked === false ? true : truthOf(ask(rule.must, plan));
    if (kept === true) return [];
    const isOpen = asked === unknown || kept === unknown;
    if (isOpen && !(rule.hangs && (rule.error || timed))) return [];
    const words = isOpen ? `${rule.words} It hangs on ${rule.hangs}, which the check works out.` : rule.words;
    return [{ code: "GOV001", isError: !!rule.error && !isOpen, isOpen: !!rule.error && isOpen, isMaybe: !rule.error && isOpen, words, page: rule.page }];
  });
// Everything about a time: the rules of the calendar, and policies that ask for it.
const against = (plan) => [...inCalendar(plan), ...ofPolicies(plan, true)];
