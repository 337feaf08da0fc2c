import type { FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import type { Problem } from '../../../platform/http/problem.ts'
import type { FrameOf } from '../../session/frame-of.ts'
import { personOf, strangerVisit } from '../../session/visit.ts'
import { ProblemPage } from '../views/problem.tsx'

/** The page for a request that could not be answered as asked; works before anybody knows who asks. */
export function showProblem(frameOf: FrameOf, request: FastifyRequest, problem: Problem): VNode {
  request.visit ??= strangerVisit
  const mightHelp =
    problem.code === 'not-found' && personOf(request) === undefined && request.method === 'GET'
  const signIn = mightHelp ? `/sign-in?${new URLSearchParams({ continue: request.url })}` : undefined
  return (
    <ProblemPage frame={frameOf(request)} code={problem.code} reference={problem.reference} signIn={signIn} />
  )
}
