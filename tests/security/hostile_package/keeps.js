// A secret in every place of the browser that keeps something.
localStorage.setItem("kept", SECRET);
sessionStorage.setItem("kept", SECRET);
document.cookie = `kept=${SECRET}; path=/`;
document.cookie = `wide=${SECRET}; path=/; domain=scormbuild.localhost`;
note(
  "database",
  () =>
    new Promise((resolve, reject) => {
      const opened = indexedDB.open("kept", 1);
      opened.onupgradeneeded = () => opened.result.createObjectStore("s").put(SECRET, "kept");
      opened.onsuccess = () => resolve("kept");
      opened.onerror = reject;
    }),
);
note("cache", async () => (await caches.open("kept")).put("/kept", new Response(SECRET)));
note("service worker", () => navigator.serviceWorker.register("worker.js"));
new BroadcastChannel("kept").onmessage = ({ target }) => target.postMessage(SECRET);
new SharedWorker("shared.js", "kept");
api.LMSSetValue("cmi.suspend_data", SECRET);
api.LMSCommit("");
