/** A form that came after the session had ended, as far as it can be shown to be sent again. */
export interface KeptForm {
  /** Where it was sent. */
  readonly action: string
  /** Its texts in the order in which they came; nothing where they are too many to be sent back and forth. */
  readonly fields: readonly (readonly [name: string, value: string])[] | undefined
  /** The file fields of a form with files; nothing in any other form. */
  readonly files: readonly FileChoice[] | undefined
}

/** Files are not kept: they have to be chosen again. */
export interface FileChoice {
  readonly name: string
  readonly isMultiple: boolean
}
