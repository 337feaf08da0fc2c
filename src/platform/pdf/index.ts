export { loadSeal, type Seal, type SealSource } from './load-seal.ts'
export { type SealOptions, seal } from './seal.ts'
export { type FoundSeal, type SealVerdict, verifySeals } from './verify-seals.ts'
