import { defineTask } from './task.ts'

/** Every decoder that foreign bytes may reach; the modules are loaded in workers alone. */
export const tasks = {
  'verify-seals': defineTask({
    milliseconds: 1_800,
    megabytes: 250,
    load: async () => (await import('../pdf/verify-seals.ts')).verifySeals,
  }),
  'examine-pdf': defineTask({
    milliseconds: 1_800,
    megabytes: 250,
    load: async () => (await import('../pdf/examine-pdf.ts')).examinePdf,
  }),
}
