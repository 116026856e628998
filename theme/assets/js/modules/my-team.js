// Shows on the first page what waits for one's own team. The choice is kept for this portal, wherever on the host it lies.
const chooser = document.querySelector("[data-my-team]");
if (chooser) {
  const place = `team ${location.pathname.replace(/index\.html$/, "")}`;
  const team = chooser.querySelector("select");
  const said = chooser.querySelector("[role=status]");
  const card = chooser.closest(".card");
  const all = card.querySelector(".card-head a");
  const apply = () => {
    let shown = 0;
    for (const row of card.querySelectorAll("[data-words]")) {
      row.hidden = !!team.value && !row.dataset.words.split(" ").includes(`team:${team.value}`);
      if (!row.hidden) shown++;
    }
    card.querySelector(".entries").hidden = !shown;
    said.textContent = shown ? "" : "Nothing waits for this team.";
    all.search = team.value && shown ? `?team=${team.value}` : "";
  };
  try {
    team.value = localStorage.getItem(place) || "";
  } catch {
    // Storage may be forbidden; then the choice lasts until the page is left.
  }
  if (team.selectedIndex < 0) team.value = "";
  chooser.hidden = false;
  team.addEventListener("change", () => {
    try {
      if (team.value) localStorage.setItem(place, team.value);
      else localStorage.removeItem(place);
    } catch {
      // As above.
    }
    apply();
  });
  apply();
}
