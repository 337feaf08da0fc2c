/** What a phone learns of a pending request. */
export interface PendingRequest {
  readonly accountId: string
  readonly id: string
}

/** One open phone: which account it asks for, and the request it already shows ('' for none). */
export interface Waiter {
  readonly deviceId: string
  readonly accountId: string
  readonly known: string
}

/** Holds the questions of open phones until there is something to tell. */
export interface RequestWatch<Request extends PendingRequest> {
  /** Resolves as soon as the pending request is another than the known one, at the latest when patience ends. */
  wait(waiter: Waiter): Promise<Request | undefined>
  /** Gives up the question of a phone that went away. */
  leave(waiter: Waiter): void
  /** Looks at once, because a request was made or ended here. */
  wake(): void
  close(): void
}

export interface WatchOptions<Request extends PendingRequest> {
  /** The pending requests of many accounts, in one question to the database. */
  readonly find: (accountIds: readonly string[]) => Promise<readonly Request[]>
  readonly onFailure: (error: unknown) => void
  /** Milliseconds. */
  readonly every?: number
  readonly patience?: number
  /** More phones than these are answered at once, and ask again. */
  readonly mostWaiting?: number
}

interface Held<Request> extends Waiter {
  readonly asked: Waiter
  readonly tell: (request: Request | undefined) => void
}

/** One question every half second serves all open phones; none is asked while no phone is open. */
export function createRequestWatch<Request extends PendingRequest>(
  options: WatchOptions<Request>,
): RequestWatch<Request> {
  const { find, onFailure, every = 500, patience = 20_000, mostWaiting = 5000 } = options
  const held = new Map<string, Held<Request>>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isLooking = false

  function release(waiter: Held<Request>, request: Request | undefined): void {
    if (held.get(waiter.deviceId) === waiter) held.delete(waiter.deviceId)
    waiter.tell(request)
  }

  async function look(): Promise<void> {
    if (isLooking || held.size === 0) return
    isLooking = true
    try {
      const waiters = [...held.values()]
      const pending = await find([...new Set(waiters.map(waiter => waiter.accountId))])
      const byAccount = new Map(pending.map(request => [request.accountId, request]))
      for (const waiter of waiters) {
        const request = byAccount.get(waiter.accountId)
        if ((request?.id ?? '') !== waiter.known) release(waiter, request)
      }
    } catch (error) {
      onFailure(error)
    } finally {
      isLooking = false
    }
  }

  function plan(): void {
    timer ??= setTimeout(() => {
      timer = undefined
      void look().then(() => {
        if (held.size > 0) plan()
      })
    }, every)
  }

  async function findNow(accountId: string): Promise<Request | undefined> {
    return (await find([accountId]))[0]
  }

  function hold(waiter: Waiter): Promise<Request | undefined> {
    const earlier = held.get(waiter.deviceId)
    if (earlier) release(earlier, undefined)
    return new Promise(resolve => {
      const end = setTimeout(() => void findNow(waiter.accountId).then(tell, () => tell(undefined)), patience)
      const entry: Held<Request> = { ...waiter, asked: waiter, tell }
      function tell(request: Request | undefined): void {
        clearTimeout(end)
        if (held.get(waiter.deviceId) === entry) held.delete(waiter.deviceId)
        resolve(request)
      }
      held.set(waiter.deviceId, entry)
      plan()
    })
  }

  return {
    wait: async waiter => {
      const request = await findNow(waiter.accountId)
      if ((request?.id ?? '') !== waiter.known || held.size >= mostWaiting) return request
      return hold(waiter)
    },
    leave: waiter => {
      const entry = held.get(waiter.deviceId)
      if (entry?.asked === waiter) release(entry, undefined)
    },
    wake: () => void look(),
    close: () => {
      clearTimeout(timer)
      for (const waiter of [...held.values()]) release(waiter, undefined)
    },
  }
}
