// Draws each chart from the table beside it, so that both always say the same. Columns with data-series are drawn, in that colour;
// data-low and data-high on a cell are the ends of its interval. Without scripts the table is what there is.
const colours = { blue: ["#0072b2", "#2f95d6"], orange: ["#e69f00", "#e69f00"], vermilion: ["#d55e00", "#e8702a"], grey: ["#8a8a8a", "#9a9a9a"],
  green: ["#009e73", "#1fb88b"], accent: ["#0b6472", "#63c7d2"], purple: ["#cc79a7", "#d68fb6"] };
const dark = matchMedia("(prefers-color-scheme: dark)");
const still = matchMedia("(prefers-reduced-motion: reduce)");
const drawn = new Map();

function tint(name) {
  return (colours[name] ?? colours.accent)[dark.matches ? 1 : 0];
}

function read(figure) {
  const table = figure.querySelector("table");
  const heads = [...table.querySelectorAll("thead th")];
  const rows = [...table.querySelectorAll("tbody tr")].map((row) => [...row.children]);
  const value = (cell) => (cell?.dataset.value === undefined ? numeric(cell?.textContent) : numeric(cell.dataset.value));
  return {
    labels: rows.map((row) => row[0].textContent.trim()),
    series: heads
      .map((head, column) => ({ head, column }))
      .filter(({ head }) => head.dataset.series)
      .map(({ head, column }) => ({
        name: head.textContent.trim(),
        colour: head.dataset.series,
        values: rows.map((row) => value(row[column])),
        low: rows.map((row) => numeric(row[column]?.dataset.low)),
        high: rows.map((row) => numeric(row[column]?.dataset.high)),
      })),
  };
}

function numeric(text) {
  const plain = (text ?? "").trim().replace(/[\s\u00a0\u202f]/g, "");
  return plain === "" || plain === "–" || Number.isNaN(Number(plain)) ? null : Number(plain);
}

function look() {
  const css = getComputedStyle(document.documentElement);
  const probe = (name) => {
    const span = document.createElement("span");
    span.className = "probe probe-" + name;
    document.body.append(span);
    const colour = getComputedStyle(span).color;
    span.remove();
    return colour;
  };
  return { text: probe("text"), quiet: probe("quiet"), line: probe("line"), ground: probe("ground"), font: css.fontFamily };
}

function axes(labels, style, percent) {
  return {
    xAxis: { type: "category", data: labels, axisLabel: { color: style.quiet, fontSize: 13 }, axisLine: { lineStyle: { color: style.line } }, axisTick: { show: false } },
    yAxis: { type: "value", max: percent ? 100 : null, axisLabel: { color: style.quiet, fontSize: 13, formatter: percent ? "{value} %" : "{value}" }, splitLine: { lineStyle: { color: style.line } } },
  };
}

function endLabel(one, style) {
  return { show: true, formatter: one.name, color: style.text, fontSize: 13, distance: 8 };
}

const kinds = {
  "stacked-bars": ({ labels, series }, style) => ({
    ...axes(labels, style, false),
    legend: { bottom: 0, textStyle: { color: style.text, fontSize: 13 }, itemWidth: 18, itemHeight: 12 },
    grid: { left: 8, right: 8, top: 16, bottom: 40, containLabel: true },
    series: series.map((one) => ({ name: one.name, type: "bar", stack: "all", barCategoryGap: "20%", data: one.values,
      itemStyle: { color: tint(one.colour), borderColor: style.ground, borderWidth: 1 } })),
  }),
  lines: ({ labels, series }, style, percent) => ({
    ...axes(labels, style, percent),
    grid: { left: 8, right: 120, top: 16, bottom: 8, containLabel: true },
    series: series.map((one) => ({ name: one.name, type: "line", data: one.values, symbolSize: 5, connectNulls: false, endLabel: endLabel(one, style),
      lineStyle: { width: one.colour === "grey" ? 1.5 : 2.5, color: tint(one.colour) }, itemStyle: { color: tint(one.colour) } })),
  }),
  // a share with its interval as a band
  band: ({ labels, series }, style) => ({
    ...axes(labels, style, true),
    grid: { left: 8, right: 24, top: 16, bottom: 8, containLabel: true },
    series: series.flatMap((one) => [
      { type: "line", stack: "band", silent: true, symbol: "none", data: one.low, lineStyle: { opacity: 0 }, tooltip: { show: false } },
      { type: "line", stack: "band", silent: true, symbol: "none", data: one.high.map((high, i) => (high === null ? null : high - one.low[i])), lineStyle: { opacity: 0 },
        areaStyle: { color: tint(one.colour), opacity: 0.18 }, tooltip: { show: false } },
      { name: one.name, type: "line", data: one.values, symbolSize: 6, connectNulls: false, lineStyle: { width: 2.5, color: tint(one.colour) }, itemStyle: { color: tint(one.colour) } },
    ]),
  }),
};

function draw(figure) {
  const place = figure.querySelector(".plot") ?? figure.insertBefore(Object.assign(document.createElement("div"), { className: "plot" }), figure.querySelector("details"));
  drawn.get(place)?.dispose();
  const style = look();
  const chart = echarts.init(place, null, { renderer: "canvas" });
  drawn.set(place, chart);
  chart.setOption({
    animation: !still.matches && !figure.dataset.drawn,
    animationDuration: 300,
    textStyle: { fontFamily: style.font, color: style.text },
    aria: { enabled: true, label: { enabled: false }, decal: { show: figure.dataset.chart === "stacked-bars" } },
    tooltip: { trigger: "axis", renderMode: "richText", backgroundColor: style.ground, borderColor: style.line, textStyle: { color: style.text, fontSize: 13 } },
    ...kinds[figure.dataset.chart](read(figure), style, figure.dataset.percent !== undefined),
  });
  place.setAttribute("role", "img");
  const title = figure.closest("section")?.querySelector("h2")?.textContent.trim() ?? "";
  place.setAttribute("aria-label", [title, figure.querySelector("figcaption")?.textContent.trim().replace(/\s+/g, " ")].filter(Boolean).join(". "));
  figure.dataset.drawn = "";
}

function drawAll(within = document) {
  within.querySelectorAll("figure.chart").forEach(draw);
}

drawAll();
dark.addEventListener("change", () => drawAll());
addEventListener("resize", () => drawn.forEach((chart) => chart.resize()));
document.addEventListener("lotse:fresh", (fresh) => drawAll(fresh.target));
