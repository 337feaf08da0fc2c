import { type ToldFault, tellFault } from '../told-fault.ts'

/** Of the network and of PostgreSQL (classes 08, 53 and 57): the server cannot be reached, has no place, or is starting or ending. */
const away = [
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH'],
  ...['ENOTFOUND', 'EAI_AGAIN'],
  ...['08000', '08001', '08003', '08004', '08006', '53300', '57P01', '57P02', '57P03'],
]

/** What the driver says without a code. */
const awayInWords =
  /^(connection terminated|timeout (expired|exceeded)|client has encountered a connection error|server closed the connection)/i

/** Whether a fault says that the database cannot be reached at present. */
export function isDatabaseAway(fault: unknown): boolean {
  return saysAway(tellFault(fault))
}

/** The same of a fault that was read. */
export function saysAway({ code, message }: Pick<ToldFault, 'code' | 'message'>): boolean {
  return away.includes(code) || (code === '' && awayInWords.test(message))
}
