// A page is older than its reader's day: marks today, and the line of now, anew in the portal's zone.
for (const table of document.querySelectorAll("[data-clock]")) {
  const [today, hour, minute] = new Intl.DateTimeFormat("sv-SE", {
    timeZone: table.dataset.clock, dateStyle: "short", timeStyle: "short",
  }).format(new Date()).split(/[ :]/);
  for (const marked of table.querySelectorAll(".now")) {
    marked.classList.remove("now");
    marked.removeAttribute("aria-current");
  }
  for (const time of table.querySelectorAll(`time[datetime="${today}"]`)) {
    const cell = time.closest("td,th,li");
    cell.classList.add("now");
    if (cell.tagName !== "TH") cell.setAttribute("aria-current", "date");
  }
  const { first } = table.dataset;
  const place = first ? (new Date(today) - new Date(first)) / 864e5 + 1 : hour * 2 + (minute >= 30) + 1;
  for (const line of table.querySelectorAll(".today")) {
    if (!first) table.querySelector("td.now .behind")?.append(line);
    line.className = `today d${place}`;
    line.hidden = first ? place < 1 || place > +/ n(\d+)/.exec(table.className)[1] : !line.closest(".now");
  }
}
