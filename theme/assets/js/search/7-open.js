// The search as a dialog over any page, and as the page of its own, where the question lives in the address.
let box = null;
let dialog = null;

const openDialog = (typed) => {
  if (!dialog) {
    const all = make("a", {}, "All results");
    box = makeBox({
      id: "seek", most: 8, escape: "closes",
      told: (question) => all.setAttribute("href", new URL(`search/?q=${encodeURIComponent(question)}`, home).href),
    });
    const close = make("button", { type: "button", class: "close" }, make("span", { class: "vh" }, "Close "), make("kbd", {}, "Esc"));
    dialog = make("dialog", { class: "seek", "aria-label": "Search" }, field(box.input, close), make("div", { class: "room" }, box.list, box.empty), make("div", { class: "foot-line" }, box.said, all));
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    // A result may be another place on this page.
    box.list.addEventListener("click", (event) => event.ctrlKey || event.metaKey || event.shiftKey || dialog.close());
    // Back from a result, the page is as it was before.
    addEventListener("pageshow", (event) => event.persisted && dialog.close());
    document.body.append(dialog);
  }
  if (!dialog.open) dialog.showModal();
  box.input.value += typed;
  box.input.select();
  if (typed) box.input.setSelectionRange(box.input.value.length, box.input.value.length);
  box.run();
};
const openPage = (place) => {
  const asked = new URLSearchParams(location.search);
  for (const name of facetNames) for (const word of asked.getAll(name)) chosen.get(name).add(word);
  const facets = makeFacets(() => {
    remember();
    box.again();
  });
  const remember = () => {
    const query = new URLSearchParams();
    if (box.input.value) query.set("q", box.input.value);
    for (const name of facetNames) for (const word of chosen.get(name)) query.append(name, word);
    history.replaceState(null, "", query.size ? `?${query}` : location.pathname);
    document.querySelector("[data-a-to-z]").hidden = !!box.input.value;
  };
  box = makeBox({ id: "found", most: 10, escape: "clears", narrow: facets.narrow, told: remember });
  place.append(field(box.input), make("div", { class: "beside" }, facets.place, make("div", {}, box.said, box.list, box.empty, box.more)));
  place.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !box.input.value) return;
    event.preventDefault();
    box.input.value = "";
    box.input.focus();
    box.run();
  });
  box.input.value = asked.get("q") ?? "";
  box.run();
};
globalThis.openSearch = (typed = "") => {
  // The manifest is there before the second letter. That it could not be fetched is said when somebody asks.
  begin().catch(() => {});
  const place = document.querySelector("[data-found]");
  if (!place) return openDialog(typed);
  if (!box) openPage(place);
  box.input.focus();
};
