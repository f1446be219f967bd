// Every way to another server that a page has, without going there itself. E: its address.
const made = (tag, attributes, where = document.body) => {
  const element = document.createElement(tag);
  Object.assign(element, attributes);
  where.append(element);
  return element;
};
const blob = (text, type) => URL.createObjectURL(new Blob([text], { type }));
const inside = (name) => `<img src="${E}${name}"><script>fetch("${E}${name}", { mode: "no-cors" })<\/script>`;
note("fetch", () => fetch(E + "fetch", { mode: "no-cors" }));
note("xhr", () => {
  const request = new XMLHttpRequest();
  request.open("GET", E + "xhr");
  request.send();
});
note("beacon", () => navigator.sendBeacon(E + "beacon", "x"));
note("img", () => made("img", { src: E + "img" }));
note("script", () => made("script", { src: E + "script" }));
note("import", () => import(E + "import"));
note("style", () => made("style", { textContent: `@import url(${E}style1); body { background: url(${E}style2) }` }));
note("font", () => new FontFace("f", `url(${E}font)`).load());
note("video", () => made("video", { src: E + "video", poster: E + "poster" }));
note("object", () => made("object", { data: E + "object" }));
note("embed", () => made("embed", { src: E + "embed" }));
note("iframe", () => made("iframe", { src: E + "iframe" }));
note("srcdoc", () => made("iframe", { srcdoc: inside("srcdoc") }));
note("blob", () => made("iframe", { src: blob(inside("blob"), "text/html") }));
note("data", () => made("iframe", { src: `data:text/html,${encodeURIComponent(inside("data"))}` }));
note("about:blank", () => made("iframe", {}).contentWindow.fetch(E + "blank", { mode: "no-cors" }));
note("the player's page", () => parent.fetch(E + "player", { mode: "no-cors" }));
note("a frame of the player's", () => made("iframe", { src: E + "beside" }, parent.document.body));
note("websocket", () => new WebSocket(E.replace("http", "ws") + "websocket"));
note("events", () => new EventSource(E + "events"));
note("worker", () => new Worker(blob(`fetch("${E}worker", { mode: "no-cors" })`, "text/javascript")));
note("file's worker", () => new Worker("worker.js#" + E));
note("shared worker", () => new SharedWorker("worker.js?shared#" + E));
note("ping", () => made("a", { href: "#here", ping: E + "ping" }).click());
made("iframe", { name: "target" });
note("form", () => made("form", { action: E + "form", target: "target" }).submit());
note("form to a window", () => made("form", { action: E + "form2", target: "_blank", method: "post" }).submit());
note("open", () => window.open(E + "open"));
note("open later", () => {
  const other = window.open("about:blank");
  other.fetch(E + "later1", { mode: "no-cors" }).catch(() => {});
  other.location = E + "later2";
});
note("open own", () => {
  window.open("worker.js").onload = function own() {
    this.location = E + "own";
  };
});
note("link", () => made("a", { href: E + "link", target: "_blank" }).click());
note("no opener", () => window.open(E + "noopener", "_blank", "noopener"));
for (const rel of "preconnect dns-prefetch prefetch preload modulepreload stylesheet icon manifest".split(" ")) {
  note(rel, () => made("link", { rel, as: "image", href: E + rel }, document.head));
}
note("rules", () => {
  const rule = (name) => [{ source: "list", urls: [E + name] }];
  made("script", {
    type: "speculationrules",
    textContent: JSON.stringify({ prefetch: rule("rules1"), prerender: rule("rules2") }),
  });
});
note("refresh", () => made("iframe", { src: "refresh.html" }));
note("base", () => {
  made("base", { href: E }, document.head);
  made("img", { src: "base" });
});
// Pages of the course's origin that are none of its files.
for (const [name, path] of Object.entries({ missing: "no-such-file", room: "/", long: `/${"x".repeat(70_000)}` })) {
  note(
    `a page that is not there: ${name}`,
    () =>
      new Promise((resolve) => {
        const frame = made("iframe", { src: new URL(path, location.href).href });
        frame.onload = () => {
          frame.contentWindow.fetch(E + name, { mode: "no-cors" }).then(resolve, resolve);
        };
        setTimeout(resolve, 1500);
      }),
  );
}
