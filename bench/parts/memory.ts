import { readdirSync, readFileSync } from 'node:fs'

/** A process by its script and what it holds in memory (resident set). */
export interface Held {
  readonly name: string
  readonly megabytes: number
}

/** The memory of all processes below one, read from the kernel; its own launcher comes with them. */
export function memoryOfChildren(pid: number): readonly Held[] {
  const below = descendants(pid)
  return below.flatMap(child => {
    const name = /run-(\w+)\.js/.exec(read(child, 'cmdline'))?.[1]
    const kilobytes = /VmRSS:\s+(\d+)/.exec(read(child, 'status'))?.[1]
    return name === undefined ? [] : [{ name, megabytes: Number(kilobytes) / 1024 }]
  })
}

const TICKS_A_SECOND = 100

/** Seconds of machine time that a process has used, with those that it had started and that have ended. */
export function cpuSecondsOf(pid: number): number {
  const fields = read(pid, 'stat').split(') ')[1]?.split(' ') ?? []
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_A_SECOND
}

/** A process and all below it. */
export function familyOf(pid: number): readonly number[] {
  return [pid, ...descendants(pid)]
}

/** The same without a database server, whose processes each count what they share. */
export function applicationOf(pid: number): readonly number[] {
  return familyOf(pid).filter(one => !read(one, 'cmdline').includes('postgres'))
}

/** Resident memory of a process in megabytes. */
export function residentOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(read(pid, 'status'))?.[1]) / 1024
}

function descendants(pid: number): readonly number[] {
  const all = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
  const children = all.filter(one => /PPid:\s+(\d+)/.exec(read(one, 'status'))?.[1] === String(pid))
  return children.flatMap(child => [child, ...descendants(child)])
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
