import { describe, expect, it } from 'vitest'
import type { Snapshot } from '#domain/bank'
import { openHouse } from '../../test/builders/cloud'
import { answerTo, inView, type Shown, storedDuel, tableFor } from '../../test/builders/duels'
import { must } from '../../test/builders/study'

const house = await openHouse()
const table = tableFor(house)
const started = await table.started(Date.parse('2026-11-18T09:00:00+08:00'))
const { duel: id, code } = started
const { questions } = await storedDuel(house, id)

/** All that would give a question away, as it would stand in a reply. */
const secretsOf = ({ options, takeaway, reason, citation }: Snapshot): string[] =>
  [...options.flatMap(({ note }) => note ?? []), takeaway, reason, citation.point].map((secret) =>
    JSON.stringify(secret),
  )
/** What a question keeps to itself: two of a duel may rest on the same article, and the first tells it. */
const ownSecretsOf = (question: Snapshot): string[] => {
  const earlier = questions.slice(0, questions.indexOf(question)).flatMap(secretsOf)
  return secretsOf(question).filter((secret) => !earlier.includes(secret))
}
/** Names under which a key could hide. */
const KEY_NAMES = /"(key|right|verdict|notes?|takeaway|reason|point|correct)":(?!null)/g

/** Whatever either phone may be told at a moment, as one text. */
async function told(now: number): Promise<string> {
  const replies = await Promise.all([
    table.host(now, 'look', { duel: id }),
    table.guest(now, 'look', { duel: id }),
    table.host(now, 'open', {}),
    table.guest(now, 'join', { code }),
    table.host(now, 'start', { duel: id }),
    table.guest(now, 'answer', { duel: id, question: 'none', chosen: [0] }),
    table.host(now, 'cancel', { duel: id }),
  ])
  return JSON.stringify(replies)
}

async function expectSecret(now: number, question: Snapshot, reply: object = {}): Promise<void> {
  const all = (await told(now)) + JSON.stringify(reply)
  for (const secret of ownSecretsOf(question)) expect(all).not.toContain(secret)
  for (const { stem } of questions.slice(questions.indexOf(question) + 1))
    expect(all).not.toContain(stem)
}

/** Plays a question for somebody who holds both phones; returns when the next one opens. */
async function playOut(question: Snapshot, opensAt: number): Promise<number | null> {
  const open: Shown = await table.look('host', opensAt, id)
  const { closesAt } = inView(open)
  await expectSecret(opensAt, question)
  await expectSecret(opensAt, question, await table.host(opensAt, 'answer', answerTo(open)))
  const none = { ...answerTo(open), chosen: [9] }
  await expectSecret(closesAt - 1, question, await table.guest(closesAt - 1, 'answer', none))
  const all = await told(closesAt)
  for (const secret of secretsOf(question)) expect(all).toContain(secret)
  return (await table.look('host', closesAt, id)).nextAt
}

describe('somebody who holds both phones', () => {
  it('sees no question before it opens, and nothing that looks like a key', async () => {
    const opensAt = must(started.nextAt)
    const early = await told(opensAt - 1)
    for (const { stem } of questions) expect(early).not.toContain(stem)
    expect((early + (await told(opensAt))).match(KEY_NAMES)).toBeNull()
  })

  it('learns nothing of a question before both have answered it or its time is up', async () => {
    let opensAt = started.nextAt
    for (const question of questions) opensAt = await playOut(question, must(opensAt))
    expect(opensAt).toBeNull()
  })
})
