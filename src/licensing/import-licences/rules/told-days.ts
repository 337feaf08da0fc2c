import type { ApplicationDeadlines, ToldDeadline } from '../../../law/deadlines.ts'

/** The clocks that run, each as it is told. */
export function runningDays({ request, answers, decision }: ApplicationDeadlines): readonly ToldDeadline[] {
  const plain = [request, decision].flatMap(clock => clock ?? [])
  return [
    ...plain.map(({ name, startedOn, lastDay }) => ({ name, startedOn, lastDay })),
    ...answers.map(({ name, startedOn, lastDay, request }) => ({ name, startedOn, lastDay, request })),
  ]
}

/** What has to be told of the clocks that run: last days that nobody was told yet, and which of them moved. Source: Default 34. */
export function daysToTell(running: readonly ToldDeadline[], told: readonly ToldDeadline[]) {
  const anew = running.filter(one => !told.some(other => isSameClock(one, other) && isSameDay(one, other)))
  const moved = anew.filter(one => told.some(other => isSameClock(one, other)))
  return { anew, moved }
}

function isSameClock(one: ToldDeadline, other: ToldDeadline): boolean {
  return one.name === other.name && one.startedOn === other.startedOn && one.request === other.request
}

function isSameDay(one: ToldDeadline, other: ToldDeadline): boolean {
  return one.lastDay === other.lastDay
}
