import { defineTask } from './task.ts'

// A camera's 50 megapixels take half of it.
const pictureCosts = { milliseconds: 12_000, processorMilliseconds: 3_000, megabytes: 900 }
// Its decoder knows nothing of the processor's vector units.
const heicCosts = { ...pictureCosts, milliseconds: 25_000, processorMilliseconds: 7_000 }
const prepare = () => import('../files/prepare-picture.ts')
const clean = () => import('../files/clean-picture.ts')

/** Every decoder that foreign bytes may reach; the modules are loaded in workers alone. */
export const tasks = {
  'prepare-picture': defineTask({ ...pictureCosts, load: async () => (await prepare()).preparePicture }),
  'clean-picture': defineTask({ ...pictureCosts, load: async () => (await clean()).cleanPicture }),
  'prepare-heic': defineTask({ ...heicCosts, load: async () => (await prepare()).preparePicture }),
  'clean-heic': defineTask({ ...heicCosts, load: async () => (await clean()).cleanPicture }),
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
