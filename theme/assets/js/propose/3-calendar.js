// What stands in the calendar against a plan at a time: the same rules as the check has, over what was known when the page was built.
const day = 86400;
const overlap = (one, other) => one.start < other.end && other.start < one.end;
const listed = (list, id) => !list || list.includes(id);
const covers = (entry, plan) =>
  listed(entry.types, plan.type) && listed(entry.products, plan.product) && (!entry.services || plan.services.some((id) => entry.services.includes(id)));
const titles = (ids) => [...new Set(ids)].map((id) => titleOf("services", id)).join(", ");
// The change windows of a service in a place, in order.
const opened = new Map();
const openFor = (target, { type, product }) => {
  const key = `${target} ${type} ${product}`;
  if (!opened.has(key)) {
    const windows = known.windows.filter((window) => window.targets.includes(target) && listed(window.types, type) && listed(window.products, product));
    opened.set(key, windows.flatMap(({ times }) => times).sort(([one], [other]) => one - other));
  }
  return opened.get(key);
};
// When the one that is open at the start closes; windows that touch are one.
const closes = (target, plan) =>
  openFor(target, plan).reduce((open, [start, end]) => (start <= (open ?? plan.start) && end > (open ?? plan.start) ? end : open), null);
const ofTime = (plan, say) => {
  for (const freeze of known.freezes.filter((one) => overlap(one, plan) && covers(one, plan)))
    say(freeze.hard ? "CAL004" : "CAL005", freeze.hard, `It reaches into the ${freeze.hard ? "hard" : "soft"} freeze “${freeze.title}”.`, freeze);
  const needing = plan.services.filter((id) => known.services[id].needs);
  const shut = needing.filter((id) => known.services[id].targets.some((target) => closes(target, plan) === null));
  if (shut.length) say("CAL006", true, `It starts outside every change window of ${titles(shut)}.`);
  for (const id of needing) {
    const ends = known.services[id].targets.map((target) => closes(target, plan)).filter((end) => end !== null && end < plan.end + plan.rollback);
    if (ends.length) say("CAL007", true, `The change window of ${titles([id])} closes at ${hourWords.format(Math.min(...ends) * 1000)}, before the window and the way back are over.`);
  }
  for (const event of known.events.filter((one) => overlap(one, plan) && covers(one, plan))) say("CAL013", false, `It falls into the business event “${event.title}”.`, event);
  const notice = known.limits.lead[plan.type] * day;
  if (plan.start < now()) say("CAL016", true, "It starts before now.");
  else if (plan.start - now() < notice) say("CAL015", true, `A release of this type is proposed ${notice / day} ${notice === day ? "day" : "days"} before it starts, or earlier.`);
};
const ofOthers = (plan, say) => {
  const targets = new Set(plan.services.flatMap((id) => known.services[id].targets));
  const places = new Set([...targets].map((target) => target.split("/")[1]));
  for (const other of known.releases.filter((one) => one.reaches)) {
    const reaches = other.reaches.filter((reach) => overlap(reach, plan));
    const shared = reaches.flatMap((reach) => reach.targets).filter((target) => targets.has(target));
    if (shared.length) say("CAL008", true, `It changes ${titles([shared[0].split("/")[0]])} while ${other.title} does.`, other);
    const near = reaches.filter((reach) => !reach.targets.some((target) => targets.has(target))).flatMap((reach) =>
      plan.services.flatMap((id) => reach.targets.filter((target) => target in known.services[id].near).map((target) => ({ id, target, tier: Math.min(known.services[id].tier, known.services[id].near[target]) }))),
    );
    if (near.length) {
      const worst = near.reduce((one, next) => (next.tier < one.tier ? next : one));
      say("CAL009", worst.tier === 1, `It changes ${titles([worst.id])} while ${other.title} changes ${titles([worst.target.split("/")[0]])}, and one of these needs the other.`, other);
    }
    for (const place of new Set(reaches.flatMap((reach) => reach.targets.map((target) => target.split("/")[1]))))
      if (places.has(place) && known.exclusive[place]) say("CAL010", true, `It needs ${known.exclusive[place]}, which only one release may use at a time, while ${other.title} has it.`, other);
  }
};
const ofPeople = (plan, say) => {
  const booked = known.releases.filter((one) => one.reaches);
  const rest = known.limits.rest * 3600;
  for (const person of new Set(plan.people))
    for (const other of booked.filter((one) => one.people.includes(person) && overlap(one, { start: plan.start - rest, end: plan.end + rest }))) {
      const [first, last] = other.start > plan.start ? [plan, other] : [other, plan];
      if (overlap(other, plan)) say("CAL011", false, `${titleOf("people", person)} has to be in ${other.title} at the same time.`, other);
      else if (last.end - first.start > day - rest) say("CAL011", false, `${titleOf("people", person)} gets too little rest before or after ${other.title}.`, other);
    }
  const running = booked.filter((one) => one.team === plan.owner && overlap(one, plan));
  const most = Math.max(0, ...[plan, ...running].map((one) => Math.max(one.start, plan.start)).map((at) => running.filter((one) => one.start <= at && one.end > at).length));
  const team = known.teams[plan.owner];
  if (team && most + 1 > team.capacity) say("CAL012", false, `${team.title} would run ${most + 1} releases at a time, and its capacity is ${team.capacity}.`);
  const date = localOf(plan.start).slice(0, 10);
  const critical = known.releases.filter((one) => one.tierOne && localOf(one.start).slice(0, 10) === date);
  if (plan.services.some((id) => known.services[id].tier === 1) && critical.length >= known.limits.tierOne)
    say("CAL018", false, `${critical.length + 1} releases of tier-1 services would start on this day, and at most ${known.limits.tierOne} should.`);
  const apart = known.limits.spacing * day;
  if (apart && plan.type !== "emergency")
    for (const other of known.releases.filter((one) => one.product === plan.product && one.type !== "emergency" && overlap(one, { start: plan.start - apart, end: plan.end + apart })))
      say("CAL021", false, `It lies too close to ${other.title}: releases of a product should be ${known.limits.spacing} ${known.limits.spacing === 1 ? "day" : "days"} apart.`, other);
};
const inCalendar = (plan) => {
  const found = [];
  const say = (code, isError, words, on) => found.push({ code, isError, words, page: on?.page });
  for (const rules of [ofTime, ofOthers, ofPeople]) rules(plan, say);
  return found;
};
// Of each day the first half hour at which no error stands against the plan: those that no policy can refuse any more, and earlier ones that one may.
// Where notice is asked for, an hour is left to propose it in. Where no change window is needed, people are at work, but for emergencies.
const isAtWork = (local) => {
  const [date, hour] = [local.slice(0, 10), Number(local.slice(11, 13))];
  return ![0, 6].includes(new Date(naive(`${date}T00:00`) * 1000).getUTCDay()) && hour >= 9 && hour < 17;
};
const timesFor = (plan, most, isFit) => {
  const [free, open] = [[], []];
  const length = plan.end - plan.start;
  const notice = known.limits.lead[plan.type] * day;
  let start = Math.ceil((now() + (notice && notice + 3600)) / 1800) * 1800;
  const taken = new Set();
  for (; start + length < known.until && free.length < most; start += 1800) {
    const local = localOf(start);
    const date = local.slice(0, 10);
    const tried = { ...plan, start, end: start + length };
    if (taken.has(date) || !isFit(local)) continue;
    const found = inCalendar(tried);
    if (!found.some(({ isError }) => isError)) found.push(...ofPolicies(tried, true));
    if (found.some(({ isError }) => isError)) continue;
    taken.add(date);
    (found.some(({ isOpen }) => isOpen) ? open : free).push({ start, warnings: found.filter(({ isOpen }) => !isOpen) });
  }
  return { free, open: open.slice(0, 3) };
};
const freeTimes = (plan, most) => {
  const isBound = plan.type === "emergency" || plan.services.some((id) => known.services[id].needs);
  const found = timesFor(plan, most, isBound ? () => true : isAtWork);
  return isBound || found.free.length || found.open.length ? found : timesFor(plan, most, () => true);
};
