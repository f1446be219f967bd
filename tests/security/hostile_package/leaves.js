// Another page in the place of the tool.
const aim = (properties, page = document) => {
  const link = Object.assign(page.createElement("a"), properties);
  page.body.append(link);
  link.click();
};
note("top.location", () => {
  top.location = "/elsewhere";
});
note("top.location.replace", () => {
  top.location.replace("/elsewhere");
});
note("_top", () => aim({ href: "/elsewhere", target: "_top" }));
note("open _top", () => window.open("/elsewhere", "_top"));
note("player's _top", () => aim({ href: "/elsewhere", target: "_top" }, parent.document));
note("back", () => history.go(-1));
note("player's back", () => parent.history.go(-1));
