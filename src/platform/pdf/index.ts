export type { Seal } from './certified-seal.ts'
export {
  type Indication,
  type JudgedSignature,
  type Judgement,
  judgeSeals,
  type Reason,
  type SubIndication,
  type Trust,
} from './judge-seals.ts'
export { loadSeal, type SealSource } from './load-seal.ts'
export { giveLongLife } from './long-life.ts'
export { openSeals, type SealOwner, type Seals } from './open-seals.ts'
export { type Renewal, type Renewed, renewStamps } from './renew-stamps.ts'
export { type SealOptions, seal } from './seal.ts'
export { type FoundSignature, type SealVerdict, verifySeals } from './verify-seals.ts'
