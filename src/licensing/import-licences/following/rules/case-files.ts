import type { AnswerPaper, Decision, InformationRequest } from '../../types.ts'

/** A file of a case: its digest, its name where it has one, and its kind. */
export interface CaseFile {
  readonly file: string
  readonly name: string | undefined
  readonly mediaType: string
}

/** A paper of an answer as a file. */
export function fileOfPaper({ file, name, mediaType }: AnswerPaper): CaseFile {
  return { file, name, mediaType }
}

/** The sealed document of a decision, or the official one that was uploaded, where there is one. */
export function fileOfDecision(decision: Decision, isSealed: boolean): CaseFile | undefined {
  const { sealedFile, decisionFile, fileName } = decision
  const mediaType = 'application/pdf'
  if (isSealed) return sealedFile === undefined ? undefined : { file: sealedFile, name: undefined, mediaType }
  return decisionFile === undefined ? undefined : { file: decisionFile, name: fileName, mediaType }
}

/** Whether a paper is seen: by the authority once its answer is given, by the holder from the first. Source: IR 19. */
export function isPaperSeen(
  id: string,
  requests: readonly Pick<InformationRequest, 'answer'>[],
  isAuthority: boolean,
): boolean {
  return !isAuthority || requests.some(({ answer }) => answer?.papers.includes(id))
}
