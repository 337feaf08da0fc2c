import { describe, expect, it } from 'vitest'
import { createRequestWatch, type PendingRequest } from './request-watch.ts'

function setUp(options: { patience?: number; mostWaiting?: number } = {}) {
  const pending: PendingRequest[] = []
  const asked: (readonly string[])[] = []
  const watch = createRequestWatch<PendingRequest>({
    find: async accountIds => {
      asked.push(accountIds)
      return pending.filter(request => accountIds.includes(request.accountId))
    },
    onFailure: error => {
      throw error
    },
    every: 20,
    patience: 200,
    ...options,
  })
  return { pending, asked, watch }
}

const waiter = (number: number, known = '') => ({
  deviceId: `phone-${number}`,
  accountId: `account-${number}`,
  known,
})

describe('open phones', () => {
  it('are told at once what already waits', async () => {
    const { pending, watch } = setUp()
    pending.push({ accountId: 'account-1', id: 'request' })
    expect(await watch.wait(waiter(1))).toEqual({ accountId: 'account-1', id: 'request' })
  })

  it('are told of a request that comes while they wait, and only those of its account', async () => {
    const { pending, watch } = setUp()
    const [mine, other] = [watch.wait(waiter(1)), watch.wait(waiter(2))]
    setTimeout(() => pending.push({ accountId: 'account-1', id: 'request' }), 30)
    expect(await mine).toMatchObject({ id: 'request' })
    expect(await other).toBeUndefined()
  })

  it('are told when the request they show has ended', async () => {
    const { watch } = setUp()
    expect(await watch.wait(waiter(1, 'request'))).toBeUndefined()
  })

  it('share one question to the database, however many they are', async () => {
    const { asked, watch } = setUp()
    const waiting = Array.from({ length: 1000 }, (_, number) => watch.wait(waiter(number)))
    await new Promise(resolve => setTimeout(resolve, 50))
    const before = asked.length
    await new Promise(resolve => setTimeout(resolve, 100))
    expect(asked.length - before).toBeLessThan(10)
    watch.close()
    await Promise.all(waiting)
  })

  it('are answered at once when too many wait', async () => {
    const { watch } = setUp({ mostWaiting: 1, patience: 10_000 })
    const first = watch.wait(waiter(1))
    await new Promise(resolve => setTimeout(resolve, 5))
    expect(await watch.wait(waiter(2))).toBeUndefined()
    watch.close()
    await first
  })

  it('wait once each: a second question releases the first', async () => {
    const { watch } = setUp({ patience: 10_000 })
    const first = watch.wait(waiter(1))
    await new Promise(resolve => setTimeout(resolve, 5))
    const asked = waiter(1)
    const second = watch.wait(asked)
    expect(await first).toBeUndefined()
    watch.leave(asked)
    expect(await second).toBeUndefined()
  })
})
