// What every page does when scripts run: "/" jumps to the search, lists that choose send their form at once.
document.addEventListener("keydown", (key) => {
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? "");
  if (key.key === "/" && !typing && !key.ctrlKey && !key.metaKey && !key.altKey) {
    const search = document.getElementById("search");
    if (search) {
      key.preventDefault();
      search.focus();
    }
  }
});

// A panel of choices closes by a click elsewhere or by Escape.
function closePanels(except) {
  document.querySelectorAll("details.choice[open]").forEach((open) => {
    if (!open.contains(except)) open.open = false;
  });
}
document.addEventListener("click", (click) => closePanels(click.target));
document.addEventListener("keydown", (key) => {
  if (key.key === "Escape") {
    const open = document.activeElement?.closest("details.choice[open]");
    closePanels(null);
    open?.querySelector("summary").focus();
  }
});
