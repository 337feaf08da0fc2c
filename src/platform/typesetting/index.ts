export type { Typesetting } from '../pdf/typeset.ts'
export { openTypesetter, type Typesetter } from './open-typesetter.ts'
export { qrRows } from './qr-rows.ts'
