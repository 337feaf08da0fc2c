export { type Decoders, type DecodingFor, openDecoders } from './open-decoders.ts'
