// A page is older than its reader's day: marks today anew, in the portal's zone.
for (const table of document.querySelectorAll("[data-clock]")) {
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: table.dataset.clock }).format(new Date());
  const time = table.querySelector(`time[datetime="${today}"]`);
  for (const marked of table.querySelectorAll("[aria-current=date]")) {
    marked.classList.remove("now");
    marked.removeAttribute("aria-current");
  }
  const cell = time?.closest("td,li");
  cell?.classList.add("now");
  cell?.setAttribute("aria-current", "date");
}
