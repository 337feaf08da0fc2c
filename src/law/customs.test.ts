import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentType } from './annex.ts'
import { borderAnswer, consumedOn, customsProcedures, type LimitedUseName } from './customs.ts'
import { customsDataElements } from './customs-data-elements.ts'
import {
  availablePieces,
  isUsedUp,
  manageQuantity,
  type Quantity,
  type QuantityAction,
  quantityActions,
  refuseReplacement,
} from './customs-quantities.ts'
import { lifeCycles, type Status } from './life-cycles.ts'

const verified = ['01', '07', '40', '42', '43', '51', '53', '71']

describe('refused', () => {
  const others: readonly Status[] = lifeCycles['ICG-L'].statuses.filter(status => status !== 'VALID')
  test.each([...others, 'REPLACED'] as const)('%s lets no goods proceed', status => {
    for (const code of verified) {
      expect(borderAnswer(status, code)).toMatchObject({ answer: 'refused', code: 'status-does-not-admit' })
    }
  })

  test('61: returned goods need no document where the relief is claimed, an unknown code none either', () => {
    expect(borderAnswer('VALID', '61', { isReturnedGoodsReliefClaimed: true })).toMatchObject({
      answer: 'refused',
      code: 'no-document-owed',
      citation: 'R 3(4)(a)',
    })
    expect(borderAnswer('VALID', '99')).toMatchObject({ answer: 'refused', code: 'procedure-unknown' })
  })

  test.each(['VALID', 'EXPIRED'] as const)(
    '61: any other re-import owes a new document, %s or not',
    status => {
      const answer = { answer: 'check by hand', code: 'new-document-owed', citation: 'IR 11(3)' }
      expect(borderAnswer(status, '61')).toEqual(answer)
      expect(borderAnswer(status, '61', { isReturnedGoodsReliefClaimed: false })).toEqual(answer)
    },
  )

  test('end-use and free zone still need a valid document', () => {
    expect(borderAnswer('REVOKED', '78')).toMatchObject({ code: 'status-does-not-admit' })
  })
})

const codes = customsProcedures.map(row => row.code)

describe('a document made for a limited use serves its procedures alone', () => {
  test.each<[LimitedUseName, readonly string[], string]>([
    ['art fair of Part B goods', ['53'], 'R 3(5)'],
    ['culture and education', ['53'], 'R 3(4)(c)'],
    ['safekeeping', ['01', '07', '40', '42', '43', '53', '71'], 'IR 2(7)'],
  ])('%s', (use, served, citation) => {
    const owed = codes.filter(code => code !== '61')
    expect(owed.filter(code => borderAnswer('VALID', code, { use }).answer === 'may proceed')).toEqual(served)
    for (const code of owed.filter(each => !served.includes(each))) {
      expect(borderAnswer('VALID', code, { use })).toEqual({
        answer: 'refused',
        code: 'procedure-not-covered',
        citation,
      })
    }
    expect(borderAnswer('EXPIRED', '53', { use })).toMatchObject({ code: 'status-does-not-admit' })
  })
})

test.each(verified)('%s: valid documents may proceed; quantities for all but 71', code => {
  expect(borderAnswer('VALID', code)).toMatchObject({
    answer: 'may proceed',
    isQuantityManaged: code !== '71',
  })
})

test.each(['44', '78'])('%s is checked by hand', code => {
  expect(borderAnswer('VALID', code)).toMatchObject({ answer: 'check by hand', citation: 'Default 11' })
})

test('V-30: the table verifies exactly what the law lists', () => {
  expect(customsProcedures.filter(row => row.isVerified).map(row => row.code)).toEqual(verified)
  const managed = customsProcedures.filter(row => row.isQuantityManaged).map(row => row.code)
  expect(managed).toEqual(['01', '07', '40', '42', '43', '51', '53'])
  expect(customsDataElements.some(row => row.box === 'I.18 EORI')).toBe(true)
})

test('trap 6, UCC 254(1): no special procedure but end-use uses up a document, only release or re-export does', () => {
  expect(codes.filter(code => consumedOn(code) === 'release')).toEqual(['01', '07', '40', '42', '43', '44'])
  expect(codes.filter(code => consumedOn(code) === 're-export')).toEqual(['51', '53', '71', '78'])
  expect(consumedOn('61')).toBeUndefined()
  expect(consumedOn('99')).toBeUndefined()
})

test('boxes of the customs declaration, by document', () => {
  const of = (documentType: DocumentType) =>
    customsDataElements.filter(row => row.documents.some(each => each === documentType)).map(row => row.box)
  const always = ['I.1', 'Document type', 'I.14', 'I.15 description', 'I.15 customs value']
  expect(of('ICG-L').toSorted()).toEqual([...always, 'I.6', 'I.6', 'I.18', 'I.18 EORI'].toSorted())
  expect(of('ICG-S').toSorted()).toEqual([...always, 'I.18', 'I.18 EORI'].toSorted())
  expect(of('ICG-D').toSorted()).toEqual([...always, 'I.6', 'I.16 weight'].toSorted())
})

describe('quantities', () => {
  const three = { status: 'VALID', authorised: 3, reserved: 1, consumed: 1 } as const
  test.each<[QuantityAction, number, string]>([
    ['reserve', 0, 'pieces-not-whole'],
    ['reserve', 1.5, 'pieces-not-whole'],
    ['reserve', 2, 'more-than-authorised'],
    ['override', 2, 'more-than-authorised'],
    ['consume', 2, 'more-than-reserved'],
    ['release', 2, 'more-than-reserved'],
    ['rebook', 2, 'more-than-reserved'],
    ['consume-stored', 2, 'more-than-authorised'],
    ['free', 1, 'status-does-not-admit'],
    ['consume-revoked', 1, 'status-does-not-admit'],
    ['amend', 2, 'more-than-consumed'],
  ])('refused: %s %s', (action, pieces, code) => {
    expect(manageQuantity(three, action, pieces)).toMatchObject({ ok: false, code })
  })

  /** One piece after actions of customs that are all allowed. */
  function quantityAfter(actions: readonly QuantityAction[]): Quantity {
    let quantity: Quantity = { authorised: 1, reserved: 0, consumed: 0 }
    for (const action of actions) {
      const outcome = manageQuantity({ status: 'VALID', ...quantity }, action, 1)
      if (!outcome.ok) throw new Error(outcome.code)
      quantity = outcome.quantity
    }
    return quantity
  }

  test('reserved, then released into free circulation: used up', () => {
    expect(isUsedUp(quantityAfter(['reserve', 'consume']))).toBe(true)
  })

  test('Default 39: rebooked pieces stay reserved until they are released', () => {
    expect(quantityAfter(['reserve', 'rebook', 'rebook'])).toEqual({
      authorised: 1,
      reserved: 1,
      consumed: 0,
    })
    expect(isUsedUp(quantityAfter(['reserve', 'rebook', 'consume']))).toBe(true)
  })

  test('71: re-export of stored pieces ends the document without a reservation', () => {
    expect(isUsedUp(quantityAfter(['consume-stored']))).toBe(true)
  })

  test.each(['EXPIRED', 'REVOKED'] as const)('IR2145 7: %s documents get pieces back', status => {
    const ended = { status, authorised: 1, reserved: 0, consumed: 1 }
    expect(manageQuantity(ended, 'amend', 1)).toMatchObject({ ok: true, quantity: { consumed: 0 } })
    expect(manageQuantity({ ...ended, consumed: 0 }, 'reserve', 1)).toMatchObject({
      code: 'status-does-not-admit',
    })
  })

  test('Default 53: a reservation of a revoked licence is freed or consumed by hand alone', () => {
    const revoked = { status: 'REVOKED', authorised: 1, reserved: 1, consumed: 0 } as const
    for (const action of ['release', 'consume', 'rebook', 'override'] as const)
      expect(manageQuantity(revoked, action, 1)).toMatchObject({ code: 'status-does-not-admit' })
    expect(manageQuantity(revoked, 'free', 1)).toMatchObject({ ok: true, quantity: { reserved: 0 } })
    const left = { reserved: 0, consumed: 1 }
    expect(manageQuantity(revoked, 'consume-revoked', 1)).toMatchObject({ ok: true, quantity: left })
    expect(manageQuantity(revoked, 'consume-revoked', 2)).toMatchObject({ code: 'more-than-reserved' })
  })

  test.each([
    [1, 0, 'pieces-in-use'],
    [0, 1, 'pieces-in-use'],
    [0, 0, undefined],
  ])('%i reserved and %i consumed, replacement: %s', (reserved, consumed, code) => {
    expect(refuseReplacement({ authorised: 3, reserved, consumed })?.code).toBe(code)
  })

  test('no sequence ever exceeds what is authorised', () => {
    const action = fc.constantFrom(...quantityActions.map(row => row.action))
    const status = fc.constantFrom<Status>('VALID', 'EXPIRED', 'REVOKED')
    fc.assert(
      fc.property(fc.array(fc.tuple(action, fc.integer({ min: -1, max: 4 }), status)), steps => {
        let quantity = { authorised: 5, reserved: 0, consumed: 0 }
        for (const [step, pieces, where] of steps) {
          const outcome = manageQuantity({ status: where, ...quantity }, step, pieces)
          if (outcome.ok) quantity = { ...outcome.quantity }
          expect(quantity.reserved).toBeGreaterThanOrEqual(0)
          expect(quantity.consumed).toBeGreaterThanOrEqual(0)
          expect(quantity.reserved + quantity.consumed + availablePieces(quantity)).toBe(5)
        }
      }),
    )
  })
})
