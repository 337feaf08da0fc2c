import type { Queryable } from '../../../platform/database/connect.ts'
import type { OperatorForDocument, OperatorScope } from '../types.ts'
import { operatorsIn } from './scope.ts'

/** What box I.18 says, from the address of the activity and the EORI number. */
export async function findForDocument(
  db: Queryable,
  wanted: { readonly id: string; readonly scope: OperatorScope },
): Promise<OperatorForDocument | undefined> {
  const found = await operatorsIn(db, wanted.scope)
    .innerJoin('operator_address', join =>
      join
        .onRef('operator_address.operator_id', '=', 'operator.id')
        .onRef('operator_address.position', '=', 'operator_activity.address_position'),
    )
    .leftJoin('operator_identifier', join =>
      join
        .onRef('operator_identifier.operator_id', '=', 'operator.id')
        .on('operator_identifier.type', '=', 'eori'),
    )
    .where('operator.id', '=', wanted.id)
    .select([
      'operator.id',
      'operator.kind',
      'operator.name',
      'operator_address.street',
      'operator_address.city',
      'operator_address.postal_code as postalCode',
      'operator_address.country',
      'operator_identifier.value as eori',
      'operator.is_displayed as isDisplayed',
    ])
    .orderBy('operator_identifier.position')
    .executeTakeFirst()
  return found === undefined ? undefined : { ...found, eori: found.eori ?? undefined }
}
