import { sql } from 'kysely'
import type { Goods } from '../types.ts'

const photographs = sql`coalesce((
  select jsonb_agg(jsonb_build_object(
    'id', id, 'view', view, 'type', type, 'text', text, 'language', language, 'translation', translation,
    'file', file, 'mediaType', media_type, 'bytes', bytes, 'width', width, 'height', height,
    'isColour', is_colour, 'displayFile', display_file, 'printFile', print_file,
    'thumbnailFile', thumbnail_file, 'name', name) order by photograph.position, id)
  from photograph where photograph.good_id = cultural_good.id), '[]')`

const supportingDocuments = sql`coalesce((
  select jsonb_agg(jsonb_build_object(
    'id', id, 'type', type, 'number', number, 'date', date, 'country', country, 'place', place,
    'translationOf', translation_of, 'file', file, 'mediaType', media_type, 'bytes', bytes, 'name', name, 'remarks', remarks)
    order by supporting_document.created_at, id)
  from supporting_document where supporting_document.good_id = cultural_good.id), '[]')`

/** All goods of a row of `document` in their order, with photographs and supporting documents, in the same question. */
export const goodsOfDocument = sql<Goods>`(
  select jsonb_agg(jsonb_build_object(
    'id', cultural_good.id, 'operatorId', cultural_good.operator_id,
    'objectNumber', cultural_good.object_number, 'details', cultural_good.details,
    'evidence', cultural_good.evidence,
    'isFrozen', cultural_good.frozen_at is not null,
    'photographs', ${photographs}, 'supportingDocuments', ${supportingDocuments})
    order by cultural_good.position)
  from cultural_good where cultural_good.document_id = document.id)`
