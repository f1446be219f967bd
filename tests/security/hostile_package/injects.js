// Scripts put into the page of the tool, if something had found a way into it. `address`: a file of the package.
const ways = [
  (script) => {
    script.textContent = "window.owned = 1";
  },
  (script) => {
    script.src = address;
  },
  (script) => {
    script.src = "data:text/javascript,window.owned = 1";
  },
];
for (const way of ways) {
  const script = document.createElement("script");
  try {
    way(script);
    document.body.append(script);
  } catch {
    /* Refused. */
  }
}
const more = [
  () => document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='window.owned = 1'>"),
  () => {
    document.body.setAttribute("onclick", "window.owned = 1");
    document.body.click();
  },
  () => {
    eval("window.owned = 1");
  },
  () => {
    setTimeout("window.owned = 1", 0);
  },
  () => {
    location = "javascript:window.owned = 1";
  },
];
for (const way of more)
  try {
    way();
  } catch {
    /* Refused. */
  }
setTimeout(() => {
  window.done = true;
}, 300);
