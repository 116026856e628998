// A button that copies the text beside it; it appears where the browser lets pages copy.
if (navigator.clipboard) {
  for (const source of document.querySelectorAll("[data-copy]")) {
    const button = source.querySelector("button");
    const word = button.querySelector("span");
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(source.querySelector("code").textContent);
      word.textContent = "Copied";
      setTimeout(() => (word.textContent = "Copy"), 2000);
    });
  }
}
