// The slash key and the link to the search lead into its field.
const search = document.querySelector("[data-search]");
if (search) {
  const isHere = search.pathname === location.pathname;
  const enter = () => (isHere ? document.querySelector("#filter-words").focus() : search.click());
  search.hash = "filter-words";
  if (isHere) {
    search.addEventListener("click", (event) => {
      event.preventDefault();
      enter();
    });
    if (location.hash === search.hash) enter();
  }
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input,textarea,select,[contenteditable]")) return;
    event.preventDefault();
    enter();
  });
}
