const CACHE = 'kulturport-app'

/** Lets the app open without a network: keeps its page and what it is made of, and forgets older ones. */
export async function keepApp(extra: readonly string[]): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register('/app/service-worker.js', { scope: '/app/' })
  const elements = document.querySelectorAll<HTMLElement>(
    'script[src], link[rel="stylesheet"], link[rel="icon"]',
  )
  const parts = [...elements].map(
    element => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
  )
  const wanted = ['/app/', ...parts, ...extra]
  const cache = await caches.open(CACHE)
  for (const kept of await cache.keys()) {
    if (!wanted.includes(new URL(kept.url).pathname)) await cache.delete(kept)
  }
  await cache.addAll(wanted)
}
