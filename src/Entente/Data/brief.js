(function () {
  "use strict";
  var box = document.getElementById("relations-data"), pick = document.getElementById("chosen");
  addEventListener("beforeprint", function () {
    document.querySelectorAll("details:not([open]):not(.long)").forEach(function (d) { d.open = true; d.dataset.was = "shut"; });
  });
  addEventListener("afterprint", function () {
    document.querySelectorAll("details[data-was]").forEach(function (d) { d.open = false; delete d.dataset.was; });
  });
  if (!box || !pick) { return; }
  var data = JSON.parse(box.textContent), said = document.getElementById("chosen-said");
  function all(query, act) { document.querySelectorAll(query).forEach(act); }
  function mark(w) { return Math.abs(w) < 0.005 ? "0.00" : (w < 0 ? "−" : "+") + Math.abs(w).toFixed(2); }
  function step(w) { var s = Math.abs(w); return s < 0.1 ? 0 : (w < 0 ? -1 : 1) * (s < 0.3 ? 1 : s < 0.6 ? 2 : 3); }
  function show(id) {
    function weight(other) { return data.w[id < other ? id + "-" + other : other + "-" + id]; }
    all("[data-m]", function (shape) {
      var other = shape.getAttribute("data-m"), w = weight(other), dot = shape.tagName === "circle" ? "st dot " : "st ";
      shape.setAttribute("class", dot + (other === id ? "me" : w === undefined ? "un" : "s" + step(w)));
      var title = shape.querySelector("title");
      if (title) { title.textContent = data.n[other] + (other === id ? "" : ": " + (w === undefined ? "unknown" : mark(w))); }
    });
    all("[data-v]", function (text) {
      var other = text.getAttribute("data-v"), w = weight(other);
      text.textContent = other === id ? "chosen" : w === undefined ? "?" : mark(w);
      text.classList.toggle("chosen", other === id);
    });
    all("[data-k]", function (t) { t.classList.toggle("chosen", t.getAttribute("data-k") === id); });
    all("[data-l]", function (t) { t.classList.toggle("chosen", t.getAttribute("data-l") === id); });
    all("[data-n]", function (g) { g.classList.toggle("chosen", g.getAttribute("data-n") === id); });
    all(".net", function (net) { net.classList.add("dim"); });
    all(".net line", function (line) {
      line.classList.toggle("on", line.getAttribute("data-a") === id || line.getAttribute("data-b") === id);
    });
    var best, worst, unknown = 0;
    Object.keys(data.n).forEach(function (other) {
      if (other === id) { return; }
      var w = weight(other);
      if (w === undefined) { unknown++; return; }
      if (w >= 0.1 && (!best || w > best.w)) { best = { o: other, w: w }; }
      if (w <= -0.1 && (!worst || w < worst.w)) { worst = { o: other, w: w }; }
    });
    var parts = [];
    if (best) { parts.push("closest to " + data.n[best.o] + " (" + mark(best.w) + ")"); }
    if (worst) { parts.push("most hostile with " + data.n[worst.o] + " (" + mark(worst.w) + ")"); }
    var text = data.n[id] + ": " + (parts.length ? parts.join(", ") : "no relation clearly friendly or hostile")
      + (unknown ? "; " + unknown + " of " + (Object.keys(data.n).length - 1) + " relations unknown" : "");
    said.textContent = text;
    all(".map", function (map) { map.setAttribute("aria-label", text); });
    all("[data-of]", function (name) { name.textContent = data.n[id]; });
    all("[data-twin]", function (body) { fill(body, id, weight); });
  }
  function fill(body, id, weight) {
    var others = Object.keys(data.n).filter(function (o) { return o !== id; });
    others.sort(function (a, b) { var x = weight(a), y = weight(b); return (y === undefined ? -2 : y) - (x === undefined ? -2 : x); });
    var table = body.querySelector("tbody");
    table.textContent = "";
    body.querySelector("caption").textContent = "Relations of " + data.n[id];
    others.forEach(function (o) {
      var row = table.insertRow(), w = weight(o), i = data.i[id < o ? id + "-" + o : o + "-" + id];
      [data.n[o], w === undefined ? "unknown" : mark(w), i ? mark(i[0]) : "", i ? mark(i[1]) : ""].forEach(function (value, at) {
        var cell = row.insertCell(); cell.textContent = value; if (at) { cell.className = "r"; }
      });
    });
  }
  document.getElementById("chooser").hidden = false;
  pick.addEventListener("change", function () { show(pick.value); });
  all("[data-m],[data-n]", function (shape) {
    shape.style.cursor = "pointer";
    shape.addEventListener("click", function () { pick.value = shape.getAttribute("data-m") || shape.getAttribute("data-n"); show(pick.value); });
  });
})();
