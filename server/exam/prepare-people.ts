import { type Attempt, prepareAttempt, type Sitting } from '#domain/exam'
import type { Officer } from '#domain/org'
import { command } from '#server/platform'
import { attempts } from './store'

/** A question of an attempt weighs some 100 bytes: a write carries some 200 KB at most. */
const QUESTIONS_A_WRITE = 2000

/** Adds them in one operation; when somebody came to the door in between, one by one: each is there once. */
async function addAll(some: readonly Attempt[]): Promise<void> {
  try {
    await attempts.addMany(some)
  } catch {
    for (const attempt of some) await attempts.add(attempt)
  }
}

/** Adds the first attempt of those who have none; whoever came to the door meanwhile has one. One look and few writes. */
export async function preparePeople(sitting: Sitting, people: readonly Officer[]): Promise<void> {
  if (people.length === 0) return
  const have = await attempts.find(
    { sitting: sitting._id, officer: command.in(people.map(({ _id }) => _id)), number: 1 },
    { limit: people.length, fields: { officer: true } },
  )
  const there = new Set(have.map(({ officer }) => officer))
  const missing = people
    .filter(({ _id }) => !there.has(_id))
    .map((officer) => prepareAttempt(sitting, officer, 1))
  const each = Math.max(1, Math.floor(QUESTIONS_A_WRITE / (missing[0]?.questions.length || 1)))
  for (let at = 0; at < missing.length; at += each) await addAll(missing.slice(at, at + each))
}
