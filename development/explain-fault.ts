import type { Configuration } from '../src/platform/configuration.ts'
import { FolderInUse } from '../src/platform/database/hold-folder.ts'

const unusable = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC']

/** One sentence about a fault of the start that somebody can cure; nothing for one that is a bug. */
export function explainFault(error: unknown, configuration: Configuration): string | undefined {
  if (!(error instanceof Error)) return undefined
  if (error instanceof FolderInUse)
    return `${error.message}. Is Kulturport running already? Choose another folder: DATA_DIR=./data-2 npm start`
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE' && 'port' in error)
    return `${settingOf(Number(error.port), configuration)}: port ${error.port} is taken by another program`
  return unusable.includes(code) && 'path' in error ? `DATA_DIR: ${error.message}` : undefined
}

function settingOf(port: number, { licensing, identity }: Configuration): string {
  if (port === licensing.port) return 'LICENSING_PORT'
  return port === identity.port ? 'IDENTITY_PORT' : 'MAILBOX_PORT'
}
