// The field and its list: results while one types, arrows to choose, Enter to open. The focus stays in the field.
const fewest = 2;
const hint = (escape) => make("div", { class: "hint" },
  make("p", {}, "Type an id, a version, a rule, or a word from a symptom. Words may be unfinished, and several narrow it down."),
  make("p", {}, make("kbd", {}, "↑"), " ", make("kbd", {}, "↓"), " choose, ", make("kbd", {}, "Enter"), " opens, ", make("kbd", {}, "Esc"), ` ${escape}.`));

/**
 * @param id of the list; lines have ids that begin with it
 * @param most lines at first
 * @param escape what that key does
 * @param narrow takes what was found and gives what is shown of it, in the same order
 * @param told is called with the question whenever it changes
 */
const makeBox = ({ id, most, escape, narrow = (ranked) => ranked, told = () => {} }) => {
  const input = make("input", {
    type: "text", role: "combobox", "aria-label": "Search", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id,
    inputmode: "search", enterkeyhint: "go", autocomplete: "off", autocapitalize: "off", spellcheck: "false",
    placeholder: link.textContent.replace(/\/$/, "").trim(),
  });
  const list = make("div", { role: "listbox", id, "aria-label": "Results", class: "found", hidden: "" });
  const said = make("p", { role: "status" });
  const empty = make("div", {}, hint(escape));
  const more = make("button", { type: "button", class: "button", hidden: "" }, "Show more");
  let [turn, active, hasMoved, shown, found] = [0, -1, false, most, null];

  const choose = (at) => {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = list.children.length ? (at + list.children.length) % list.children.length : -1;
    const line = list.children[active];
    if (!line) return input.removeAttribute("aria-activedescendant");
    line.setAttribute("aria-selected", "true");
    line.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", line.id);
  };
  const put = (lines, words, teaching) => {
    list.replaceChildren(...lines);
    list.hidden = !lines.length;
    input.setAttribute("aria-expanded", `${!!lines.length}`);
    empty.replaceChildren(...teaching);
    hasMoved = false;
    choose(0);
    if (said.textContent !== words) said.textContent = words;
  };
  const nothing = () => [make("div", { class: "hint" },
    make("p", {}, "Nothing has these words. Try fewer or shorter ones, or an id."),
    make("p", {}, make("a", { href: new URL("search/", home).href }, "Everything from A to Z")))];
  const show = async (mine) => {
    const chosen = await narrow(found.ranked, found);
    const parts = await begin();
    const best = await Promise.all(chosen.slice(0, shown).map(lineOfDocument));
    if (mine !== turn) return;
    // What is called exactly what was asked for comes first.
    const documents = best.toSorted((one, other) => found.likeness(other[1]) - found.likeness(one[1]));
    const missing = found.missing.length ? ` Nothing has “${found.missing.join("”, “")}”.` : "";
    more.hidden = chosen.length <= shown;
    put(documents.map((document, at) => option(document, at, found, parts, id)), chosen.length ? `${counted(chosen.length)}.${missing}` : "No results.", chosen.length ? [] : nothing());
  };
  const guarded = async (work) => {
    const mine = ++turn;
    try {
      await work(mine);
    } catch {
      if (mine !== turn) return;
      more.hidden = true;
      put([], "The search cannot be reached just now.", [make("p", { class: "hint" }, make("a", { href: new URL("search/", home).href }, "Everything from A to Z"))]);
    }
  };
  const run = () => guarded(async (mine) => {
    const question = input.value;
    shown = most;
    told(question);
    if (chunksOf(question).join("").length < fewest) {
      found = null;
      more.hidden = true;
      await narrow([], null);
      return put([], "", [hint(escape)]);
    }
    const answered = await withFreshPieces(() => answer(question));
    if (mine !== turn) return;
    found = answered;
    await withFreshPieces(() => show(mine));
  });
  const again = () => guarded((mine) => (found ? withFreshPieces(() => show(mine)) : undefined));

  input.addEventListener("input", run);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || !list.children.length) return;
    const step = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key] ?? (hasMoved ? { Home: 0, End: -1 }[event.key] : undefined);
    if (step !== undefined) {
      event.preventDefault();
      choose(step);
      hasMoved = true;
    } else if (event.key === "Enter") {
      event.preventDefault();
      list.children[active]?.click();
    }
  });
  list.addEventListener("mousemove", (event) => {
    const at = [...list.children].indexOf(event.target.closest("[role=option]"));
    if (at >= 0 && at !== active) choose(at);
  });
  more.addEventListener("click", () => {
    shown += most;
    again();
  });
  return { input, list, said, empty, more, run, again };
};
const field = (input, ...behind) => make("div", { class: "field" }, icon("#i-search"), input, ...behind);
