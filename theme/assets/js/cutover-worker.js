// Keeps one cutover page in the browser. `version` and `files` stand above: the program writes them.
const prefix = `cutover ${self.registration.scope} `;
const name = prefix + version;
const late = 4000;
self.addEventListener("install", (event) => {
  const fresh = files.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(fresh)).then(() => self.skipWaiting()));
});
self.addEventListener("activate", (event) => {
  const clean = async () => {
    for (const key of await caches.keys()) if (key.startsWith(prefix) && key !== name) await caches.delete(key);
    await self.clients.claim();
  };
  event.waitUntil(clean());
});
// The network has the latest plan; where it is gone, slow or broken, what was kept is shown.
const page = async (request) => {
  const kept = await (await caches.open(name)).match("./");
  const wait = new Promise((resolve) => setTimeout(resolve, kept ? late : 60000));
  const fetched = await Promise.race([fetch(request).catch(() => null), wait]);
  return fetched?.ok || !kept ? (fetched ?? Response.error()) : kept;
};
const file = async (request) => (await (await caches.open(name)).match(request)) ?? fetch(request);
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(request.mode === "navigate" ? page(request) : file(request));
});
