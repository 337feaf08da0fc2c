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

interface Held<Request> {
  readonly asked: Waiter
  readonly tell: (request: Request | undefined) => void
}

/** One question every half second serves all open phones; none is asked while no phone is open. */
export function createRequestWatch<Request extends PendingRequest>(
  options: WatchOptions<Request>,
): RequestWatch<Request> {
  return new Watch(options)
}

class Watch<Request extends PendingRequest> implements RequestWatch<Request> {
  readonly held = new Map<string, Held<Request>>()
  readonly options: Required<WatchOptions<Request>>
  timer: ReturnType<typeof setTimeout> | undefined
  isLooking = false

  constructor(options: WatchOptions<Request>) {
    this.options = { every: 500, patience: 20_000, mostWaiting: 5000, ...options }
  }

  async wait(waiter: Waiter): Promise<Request | undefined> {
    const request = await this.findNow(waiter.accountId)
    const isNews = (request?.id ?? '') !== waiter.known
    return isNews || this.held.size >= this.options.mostWaiting ? request : this.hold(waiter)
  }

  leave(waiter: Waiter): void {
    const entry = this.held.get(waiter.deviceId)
    if (entry?.asked === waiter) entry.tell(undefined)
  }

  wake(): void {
    void this.look()
  }

  close(): void {
    clearTimeout(this.timer)
    for (const { tell } of [...this.held.values()]) tell(undefined)
  }

  hold(waiter: Waiter): Promise<Request | undefined> {
    const { deviceId, accountId } = waiter
    this.held.get(deviceId)?.tell(undefined)
    return new Promise(resolve => {
      const tell = (request: Request | undefined) => {
        clearTimeout(end)
        if (this.held.get(deviceId)?.asked === waiter) this.held.delete(deviceId)
        resolve(request)
      }
      const isOver = () => void this.findNow(accountId).then(tell, () => tell(undefined))
      const end = setTimeout(isOver, this.options.patience)
      this.held.set(deviceId, { asked: waiter, tell })
      this.plan()
    })
  }

  plan(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined
      void this.look().then(() => {
        if (this.held.size > 0) this.plan()
      })
    }, this.options.every)
  }

  async look(): Promise<void> {
    if (this.isLooking || this.held.size === 0) return
    this.isLooking = true
    try {
      await this.tellNews([...this.held.values()])
    } catch (error) {
      this.options.onFailure(error)
    } finally {
      this.isLooking = false
    }
  }

  async tellNews(waiting: readonly Held<Request>[]): Promise<void> {
    const pending = await this.options.find([...new Set(waiting.map(({ asked }) => asked.accountId))])
    const byAccount = new Map(pending.map(request => [request.accountId, request]))
    for (const { asked, tell } of waiting) {
      const request = byAccount.get(asked.accountId)
      if ((request?.id ?? '') !== asked.known) tell(request)
    }
  }

  async findNow(accountId: string): Promise<Request | undefined> {
    return (await this.options.find([accountId]))[0]
  }
}
