// The button that chooses the colour theme: as the system, light, dark.
const toggle = document.querySelector("[data-theme-toggle]");
if (toggle) {
  const root = document.documentElement;
  const order = ["auto", "light", "dark"];
  const current = () => root.dataset.theme || "auto";
  const show = () => {
    toggle.setAttribute("aria-label", `Colour theme: ${current()}`);
    toggle.title = `Colour theme: ${current()}`;
  };
  toggle.hidden = false;
  toggle.addEventListener("click", () => {
    const next = order[(order.indexOf(current()) + 1) % order.length];
    if (next === "auto") delete root.dataset.theme;
    else root.dataset.theme = next;
    try {
      if (next === "auto") localStorage.removeItem("theme");
      else localStorage.setItem("theme", next);
    } catch {
      // Without storage the choice lasts until the page is left.
    }
    show();
  });
  show();
}
