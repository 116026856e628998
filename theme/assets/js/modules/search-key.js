// The slash key and the link to the search open it; its script and look are loaded when they are first needed.
const link = document.querySelector("[data-search]");
if (link) {
  const isOwnPage = document.querySelector("[data-found]");
  let typed = null;
  const loaded = (element) => new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = reject;
    document.head.append(element);
  });
  const open = async () => {
    if (globalThis.openSearch) return openSearch();
    if (typed !== null) return;
    typed = "";
    try {
      await Promise.all([
        loaded(Object.assign(document.createElement("script"), { src: link.dataset.search })),
        loaded(Object.assign(document.createElement("link"), { rel: "stylesheet", href: link.dataset.sheet })),
      ]);
      openSearch(typed);
    } catch {
      if (!isOwnPage) location.assign(link.href);
    }
    typed = null;
  };
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input,textarea,select,[contenteditable]")) return;
    if (event.key === "/" && typed === null) {
      event.preventDefault();
      open();
    } else if (typed !== null && event.key.length === 1) {
      // Whoever is faster than the script loses nothing.
      event.preventDefault();
      typed += event.key;
    }
  });
  if (isOwnPage) open();
}
