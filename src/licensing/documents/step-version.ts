import { z } from 'zod'

/** The version of what a form was made from: a step of a draft, or all of it. */
export const version = z.int('invalid').min(0, 'invalid')
