import { z } from 'zod'

/** What a fault of the system, of a database or of a library says of itself. */
export interface ToldFault {
  readonly name: string
  readonly message: string
  /** Such as 'ENOENT', or five characters of PostgreSQL. */
  readonly code: string
  readonly syscall?: string | undefined
  readonly path?: string | undefined
  readonly hostname?: string | undefined
}

const written = z.string().optional().catch(undefined)
const faultSchema = z.object({
  name: written,
  message: written,
  code: written,
  errno: z.number().optional().catch(undefined),
  syscall: written,
  path: written,
  hostname: written,
})

/** A disk on which nothing more fits, or more than this user may take. */
export function saysFull({ code }: Pick<ToldFault, 'code'>): boolean {
  return ['ENOSPC', 'EDQUOT', '53100'].includes(code)
}

/** The numbers by which the embedded database names faults of the disk (WASI, preview 1). */
const embeddedCodes: Readonly<Record<number, string>> = {
  2: 'EACCES',
  19: 'EDQUOT',
  29: 'EIO',
  31: 'EISDIR',
  44: 'ENOENT',
  51: 'ENOSPC',
  54: 'ENOTDIR',
  63: 'EPERM',
  69: 'EROFS',
}

/** Reads a fault. */
export function tellFault(fault: unknown): ToldFault {
  const read = faultSchema.safeParse(fault).data ?? {}
  const { name = '', message = '', syscall, path, hostname } = read
  const code = read.code ?? (name === 'ErrnoError' ? embeddedCodes[read.errno ?? 0] : undefined)
  return { name, message, code: code ?? '', syscall, path, hostname }
}
