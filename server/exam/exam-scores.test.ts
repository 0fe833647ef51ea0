import { expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'
import {
  answersTo,
  CLOSES,
  HOUR,
  holdExam,
  MINUTE,
  minute,
  OPENS,
  sit,
  standAt,
  WANG,
} from '../../test/builders/sit'

const house = await openHouse({ workers: 1 })
const ORGANISER = 'demo-organiser'
const REVIEWS = ['afterSubmit', 'afterClose', 'afterRelease'] as const

/** Which of the exams stand in one's own ledger. */
const inLedger = async (sittings: readonly string[]) => {
  const { entries } = await house.ask(WANG, 'ledger.entries', { month: '2026-11' })
  return sittings.filter((sitting) => entries.some(({ attempt }) => attempt?.startsWith(sitting)))
}

/** A turn of the timer lets in what may be seen by then; the next one folds it. */
const turnsAt = async (moment: number) => {
  for (const late of [0, MINUTE, 2 * MINUTE]) {
    standAt(house, moment + late)
    await minute(house)
  }
}

it('a score stands in one’s own ledger when the organiser lets marks be seen, and not before', async () => {
  const sittings: string[] = []
  for (const review of REVIEWS)
    sittings.push(await holdExam(house, review.toLowerCase(), { terms: { review } }))
  const [atOnce = '', closed = '', released = ''] = sittings
  standAt(house, OPENS + MINUTE)
  for (const sitting of sittings) {
    const paper = await sit(house, WANG, sitting)
    const handed = { attempt: paper.attempt, phone: paper.phone, answers: answersTo(paper, 4) }
    await house.ask(WANG, 'exam.submit', handed)
  }
  await turnsAt(OPENS + 10 * MINUTE)
  expect(await inLedger(sittings)).toEqual([atOnce])
  await turnsAt(CLOSES + HOUR)
  expect(await inLedger(sittings)).toEqual([atOnce, closed])
  await house.ask(ORGANISER, 'exam.release', { sitting: released })
  await turnsAt(CLOSES + 2 * HOUR)
  expect(await inLedger(sittings)).toEqual(sittings)
  expect(await house.stored('ledger', { held: true })).toEqual([])
})
