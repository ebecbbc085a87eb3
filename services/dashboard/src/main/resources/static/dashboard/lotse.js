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
