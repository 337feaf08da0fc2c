interface FetchEvent extends Event {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

const CACHE = 'kulturport-app'
const PAGE = '/app/'

function isFetch(event: Event): event is FetchEvent {
  return 'respondWith' in event
}

// The app opens without a network and then says that it needs one; nothing else is ever answered from here.
self.addEventListener('fetch', event => {
  if (!isFetch(event) || event.request.method !== 'GET') return
  const { origin, pathname } = new URL(event.request.url)
  if (origin !== self.location.origin) return
  if (pathname === PAGE) event.respondWith(networkFirst(event.request))
  if (pathname.startsWith('/assets/')) event.respondWith(cacheFirst(event.request))
})

async function networkFirst(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request)
    if (answer.ok) await (await caches.open(CACHE)).put(PAGE, answer.clone())
    return answer
  } catch (cause) {
    const kept = await caches.match(PAGE)
    if (kept) return kept
    throw cause
  }
}

async function cacheFirst(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}
