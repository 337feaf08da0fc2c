import { z } from 'zod'

/** The browser and the network address of whoever asks, which a door knows by `browserOf`. */
export const browserInput = { browser: z.string(), address: z.string() }
