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

/** A role in which somebody may go on. */
export interface RoleChoice {
  readonly roleId: string
  /** Empty for the system's own administration. */
  readonly organisation: string
  /** Where a kept form is sent to act in it. */
  readonly sendTo?: string | undefined
}

/** What somebody is told who has to say for whom they do something; organisations may be empty, for the system's own. */
export interface ForWhom {
  /** For whom the form was opened, where it is a role of theirs. */
  readonly opened: string | undefined
  readonly current: string | undefined
  /** For whom they can act no longer. */
  readonly ended: string | undefined
  readonly choices: readonly RoleChoice[]
}
