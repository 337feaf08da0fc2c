import type { Meanwhile, Situation } from '../types.ts'

const inspect: Meanwhile = { what: 'may inspect', citation: 'IR 6(3)' }
const forward: Meanwhile = { what: 'may forward', citation: 'IR 9(5)' }
const withdraw: Meanwhile = { what: 'may withdraw', citation: 'Default 46' }
const silence: Meanwhile = { what: 'silence', citation: 'IR 17(3)(e)' }
const noImport: Meanwhile = { what: 'no import', citation: 'R 4(1)' }

/** What can happen in a situation; nothing in those that are over. Source: R 4(6), IR 6(3), 9; Default 32, 46, 48. */
export function meanwhile(situation: Situation, mayAsk: boolean): readonly Meanwhile[] {
  switch (situation) {
    case 'received':
    case 'examined':
    case 'answered':
    case 'late': {
      const ask: Meanwhile = { what: mayAsk ? 'may ask' : 'asks no more', citation: 'R 4(6)' }
      return [ask, inspect, forward, silence, withdraw, noImport]
    }
    case 'asked':
      return [
        { what: 'may answer', citation: 'IR 9(2)' },
        { what: 'may take back', citation: 'Default 47' },
        { what: 'may refuse earlier', citation: 'Default 32' },
        ...[inspect, forward, withdraw, noImport],
      ]
    case 'unanswered':
      return [{ what: 'refusal is due', citation: 'Default 48' }, forward, withdraw, noImport]
    default:
      return []
  }
}
