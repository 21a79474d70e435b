// Shows the page while the service is away, instead of the browser's error page. Nothing of a conversation is kept here.
const SHELL = '/page/';
const FILES = ['/', '/page/app.js', '/page/style.css', '/page/icon.svg'];

addEventListener('install', event => event.waitUntil(
  caches.open(SHELL).then(cache => cache.addAll(FILES)).then(() => skipWaiting())));

addEventListener('activate', event => event.waitUntil(
  caches.keys().then(names => Promise.all(names.filter(name => name !== SHELL).map(name => caches.delete(name)))).then(() => clients.claim())));

addEventListener('fetch', event => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin) return;
  if (event.request.mode === 'navigate' && pathname === '/') event.respondWith(shell(event.request));
  else if (FILES.includes(pathname) && pathname !== '/') event.respondWith(caches.match(pathname).then(kept => kept ?? fetch(event.request)));
});

/** What the service says, or what it said last if it is away or somebody before it says so. */
async function shell(request) {
  try {
    const answer = await fetch(request);
    if (answer.status < 500) return answer;
  } catch { /* away */ }
  return (await caches.match('/')) ?? Response.error();
}
