// Keeps an open page up to date. Numbers (data-figure) come with the push; regions (data-refresh) and changed rows (data-member) are
// fetched again, all in one request and at most every three seconds. A hidden tab hears nothing and catches up when it is shown; so
// does a page whose connection was lost for a while.
const word = document.getElementById("live-word");
const number = new Intl.NumberFormat(document.documentElement.lang);
const PAUSE = 3000;
const SILENCE = 20000;
let stream = null;
let lastRefresh = 0;
let lastWord = 0;
let waiting = null;
let changed = new Set();
let everything = false;

function settle(element) {
  element.classList.remove("fresh");
  requestAnimationFrame(() => element.classList.add("fresh"));
}

function say(text) {
  if (Date.now() - lastWord > SILENCE) {
    lastWord = Date.now();
    word.textContent = "";
    requestAnimationFrame(() => (word.textContent = text));
  }
}

function showFigures(figures) {
  let moved = false;
  for (const element of document.querySelectorAll("[data-figure]")) {
    const value = figures[element.dataset.figure];
    if (value !== undefined && element.textContent.trim() !== number.format(value)) {
      element.textContent = number.format(value);
      settle(element.closest("td") ?? element);
      moved = true;
    }
  }
  if (moved) say(word.dataset.changed);
}

function concerns(update) {
  if (document.querySelector("[data-refresh=figures]")) return true;
  if (update.many) return true;
  return update.members.some((id) => document.querySelector(`[data-member="${id}"]`));
}

function exchange(old, fresh) {
  if (!fresh || old.isEqualNode(fresh) || old.contains(document.activeElement)) return;
  old.querySelectorAll("details[open]").forEach((open, place) => {
    const twin = open.id ? fresh.querySelector(`#${CSS.escape(open.id)}`) : fresh.querySelectorAll("details")[place];
    if (twin) twin.open = true;
  });
  old.replaceWith(fresh);
  settle(fresh);
  fresh.dispatchEvent(new CustomEvent("lotse:fresh", { bubbles: true }));
}

async function refresh() {
  waiting = null;
  lastRefresh = Date.now();
  const ids = changed;
  const all = everything;
  changed = new Set();
  everything = false;
  const answer = await fetch(location.href, { headers: { Accept: "text/html" }, redirect: "error" });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const region of document.querySelectorAll("[data-refresh]")) {
    exchange(region, page.getElementById(region.id));
  }
  for (const row of document.querySelectorAll("tr[data-member]")) {
    if (all || ids.has(row.dataset.member)) {
      exchange(row, page.querySelector(`tr[data-member="${row.dataset.member}"]`));
    }
  }
}

function refreshSoon() {
  if (waiting === null) {
    const due = Math.max(150, lastRefresh + PAUSE - Date.now());
    waiting = setTimeout(() => refresh().catch(() => (word.textContent = word.dataset.lost)), due);
  }
}

function catchUp() {
  everything = true;
  refreshSoon();
}

function open() {
  stream = new EventSource(document.querySelector("script[data-stream]").dataset.stream);
  let heardBefore = false;
  stream.addEventListener("open", () => {
    document.documentElement.dataset.live = "open";
    if (heardBefore) catchUp();
    heardBefore = true;
  });
  stream.addEventListener("changed", (message) => {
    const update = JSON.parse(message.data);
    showFigures(update.figures);
    update.members.forEach((id) => changed.add(id));
    everything ||= update.many;
    if (concerns(update)) refreshSoon();
  });
  stream.addEventListener("error", () => {
    if (stream?.readyState === EventSource.CLOSED) word.textContent = word.dataset.lost;
  });
}

function close() {
  stream?.close();
  stream = null;
}

document.addEventListener("visibilitychange", () => {
  if (document.hidden) {
    close();
  } else if (!stream) {
    open();
    catchUp();
  }
});
addEventListener("pagehide", close);
if (word && !document.hidden) open();
