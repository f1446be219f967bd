// Addresses of the preview, from a page that is still there when its preview has ended.
window.seen = [];
const mine = location.pathname.split("/").slice(0, 3).join("/");
const look = async () => {
  for (const path of [location.href, `${mine}/2/scorm12/sco.html`, "/", "/api/x/course", "/here"]) {
    try {
      window.seen.push(`${(await fetch(path)).status}`);
    } catch (error) {
      window.seen.push(error.name);
    }
  }
};
