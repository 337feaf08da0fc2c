export { type Decoders, type DecodingFor, openDecoders } from './open-decoders.ts'
export { createTurns, type TurnRequest, type Turns } from './turns.ts'
