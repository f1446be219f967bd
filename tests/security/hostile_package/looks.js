// What another course may have left in the browser, or says in it.
note("storage", () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
note("cookies", () => document.cookie);
note("databases", async () => JSON.stringify(await indexedDB.databases()));
note("caches", async () => JSON.stringify(await caches.keys()));
note("workers", async () => (await navigator.serviceWorker.getRegistrations()).length);
note(
  "channel",
  () =>
    new Promise((resolve) => {
      const channel = new BroadcastChannel("kept");
      channel.onmessage = ({ data }) => resolve(data);
      channel.postMessage("?");
      setTimeout(() => resolve("silence"), 700);
    }),
);
note(
  "shared worker",
  () =>
    new Promise((resolve) => {
      new SharedWorker("shared.js", "kept").port.onmessage = ({ data }) => resolve(data);
      setTimeout(() => resolve("silence"), 700);
    }),
);
note("LMS", () => api.LMSGetValue("cmi.suspend_data"));
