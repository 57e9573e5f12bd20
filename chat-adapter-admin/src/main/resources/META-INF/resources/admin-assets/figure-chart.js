// Draws the figures of the dashboard with uPlot (MIT), which stands in uPlot.iife.min.js
window.hexachatFigures = (() => {
  const KEPT = 300;
  // Of the first figures, the axis of time would show parts of a second
  const SHORTEST_SECONDS = 60;
  const COLORS = ["#1676f3", "#c2410c", "#15803d"];
  const charts = new WeakMap();

  function axis(color) {
    return { stroke: color, grid: { stroke: "rgba(128, 128, 128, 0.25)" }, ticks: { stroke: "rgba(128, 128, 128, 0.25)" } };
  }

  return {
    draw(place, lines) {
      if (charts.has(place)) {
        return;
      }
      const names = lines.split("\n");
      const color = getComputedStyle(place).color;
      const data = [[], ...names.map(() => [])];
      const plot = new uPlot(
        {
          width: place.clientWidth || 360,
          height: 160,
          legend: { show: false },
          cursor: { show: false },
          axes: [axis(color), { ...axis(color), size: 60 }],
          scales: {
            x: { range: (_, first, last) => (first === null ? [null, null] : [Math.min(first, last - SHORTEST_SECONDS), last]) },
            y: { range: (_, __, most) => [0, Math.max(1, most * 1.1)] },
          },
          series: [{}, ...names.map((label, i) => ({ label, stroke: COLORS[i], width: 2 }))],
        },
        data,
        place,
      );
      new ResizeObserver(() => plot.setSize({ width: place.clientWidth, height: 160 })).observe(place);
      charts.set(place, { plot, data });
    },
    add(place, at, values) {
      const chart = charts.get(place);
      if (chart === undefined) {
        return;
      }
      [at, ...values.split(" ").map(Number)].forEach((value, i) => {
        chart.data[i].push(value);
        if (chart.data[i].length > KEPT) {
          chart.data[i].shift();
        }
      });
      // Of one alone it would show years
      if (chart.data[0].length > 1) {
        chart.plot.setData(chart.data);
      }
    },
  };
})();
