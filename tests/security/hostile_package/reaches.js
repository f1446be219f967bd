// Everything of the tool that a package could want: its page, its storage, its addresses.
for (const [name, win] of Object.entries({ top, "parent's parent": top.frames[0].parent })) {
  note(`${name}: document`, () => win.document.title);
  note(`${name}: storage`, () => win.localStorage.length);
  note(`${name}: API`, () => win.API);
  note(`${name}: address`, () => win.location.href);
  note(`${name}: script`, () => win.eval("1"));
  note(`${name}: owned`, () => {
    win.owned = true;
  });
}
const TOOL = new URL(parent.location.hash.slice(1)).origin;
for (const path of ["/", "/api/x/course", "/preview/preview.js", "/here"]) {
  note(`fetch ${path}`, async () => (await fetch(TOOL + path)).text());
  note(`fetch as this origin's ${path}`, async () => (await (await fetch(path)).text()).includes("scormbuild"));
}
note("import", () => import(`${TOOL}/preview/preview.js`));
const soon = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 700);
  });
note("frame of the tool", async () => {
  const frame = document.createElement("iframe");
  frame.src = TOOL;
  document.body.append(frame);
  await soon();
  return frame.contentWindow.document.querySelector("meta[name=run]").content;
});
note("window of the tool", async () => {
  const win = window.open(TOOL);
  await soon();
  return win.document.querySelector("meta[name=run]").content;
});
note("domain", () => {
  document.domain = "scormbuild.localhost";
  return top.document.title;
});
