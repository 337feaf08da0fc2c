import type { SupportingDocument } from '../types.ts'

type Paper = Pick<SupportingDocument, 'id' | 'type' | 'translationOf'>

/** The paper that a translation translates. */
export function originalOf<Each extends Paper>(
  { translationOf }: Pick<Paper, 'translationOf'>,
  papers: readonly Each[],
): Each | undefined {
  return translationOf === null ? undefined : papers.find(({ id }) => id === translationOf)
}

/** The translations of a paper. */
export function translationsOf<Each extends Paper>({ id }: Paper, papers: readonly Each[]): readonly Each[] {
  return papers.filter(({ translationOf }) => translationOf === id)
}

/** The papers that can be translated: a translation itself is translated no further. */
function translatable<Each extends Paper>(papers: readonly Each[]): readonly Each[] {
  return papers.filter(({ type }) => type !== 'TRANSLATION')
}

/** Why a paper is not added: a translation has to name one of the other papers of its good. Code: original-needed. */
export function refuseTranslation(
  { type, translationOf }: Pick<Paper, 'type' | 'translationOf'>,
  papers: readonly Paper[],
) {
  if (type !== 'TRANSLATION') return undefined
  const isNamed = translatable(papers).some(({ id }) => id === translationOf)
  return isNamed ? undefined : { code: 'original-needed', field: 'translationOf', citation: 'IR 8(3)' }
}
