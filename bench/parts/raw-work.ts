/** What the work list reads of a part of the work, written by hand; $1 is the authority. */
export function rawPage(condition: string): string {
  return `
  select document.id, number, status, sub_state, flags, title, waits_for, request_day, answer_day, decision_day,
    next_day, received_at, assigned_to, assigned_name, country_of_interest,
    coalesce(document.holder ->> 'name', holder_name),
    (select photograph.id from cultural_good join photograph on photograph.good_id = cultural_good.id
      where cultural_good.document_id = document.id order by cultural_good.position, photograph.position limit 1)
  from application join document on document.id = application.document_id
  where application.authority_id = $1 and ${condition}
  order by next_day, document_id limit 26`
}

/** The parts as SQL says them; the officer is `nbench44`. */
export const rawParts = {
  mine: `waits_for = 'authority' and assigned_to = 'nbench44'`,
  colleagues: `waits_for = 'authority' and assigned_to <> 'nbench44'`,
  unassigned: `waits_for = 'authority' and assigned_to is null`,
  applicant: `waits_for = 'holder'`,
  seal: `waits_for = 'seal'`,
  all: 'waits_for is not null',
} as const

const open = `document.status in ('SUBMITTED_FOR_DECISION', 'CONDITIONALLY_REJECTED')`

/** What is searched, and the condition as SQL says it. */
export const rawSearches = {
  'ICGL.DK.2000.0000400': `waits_for is not null and ${open} and search @@ 'icgl & dk & 2000 & 0000400:*'`,
  amphora: `waits_for is not null and ${open} and search @@ 'amphora:*'`,
} as const

/** How many cases are in each part, up to five hundred and one. */
export const rawCounts = `select ${Object.values(rawParts)
  .map(
    condition =>
      `(select count(*) from (select from application where authority_id = $1 and ${condition} limit 501) as part)`,
  )
  .join(', ')}`
