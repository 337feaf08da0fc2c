/** How an incomplete account was reminded of its second way in. */
export interface Reminder {
  /** Sign-ins since there was something to be reminded of. */
  readonly signIns: number
  readonly postponed: number
}
