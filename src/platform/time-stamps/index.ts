export type { TimeStamp, TimeStampAuthority } from './authority.ts'
export { isAnchored } from './certificate-chain.ts'
export { openHttpAuthority } from './http-authority.ts'
export {
  type ReadToken,
  type TokenFault,
  verifyToken,
  verifyTokenOfDigest,
} from './read-token.ts'
export { openTestAuthority, type TestAuthority } from './test-authority.ts'
