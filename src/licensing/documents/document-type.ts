import { z } from 'zod'
import { documentTypes } from '../../law/annex.ts'

/** The type of the document that an input is about, where that is known: one of another type is not found. */
export const documentType = z.enum(documentTypes)
