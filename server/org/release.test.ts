import { describe, expect, it } from 'vitest'
import type { Officer } from '#domain/org'
import { CAST } from '../../content/demo'
import { openHouse } from '../../test/builders/cloud'
import { answerAll, answerOne, must, studyDay } from '../../test/builders/study'

const house = await openHouse()
const LIAISON = 'demo-liaison'
const { officer: WANG, squadLeader } = CAST
const reason = '换手机'

const bindAs = async (openid: string, id: string) => {
  const [officer] = await house.stored<Officer>('officers', { _id: id })
  const { name, certificate, unit } = must(officer)
  const [{ invitation }] = (await house.stored<{ invitation: string }>('units', {
    _id: unit,
  })) as [{ invitation: string }]
  return house.ask(openid, 'org.bindEntry', { name, number: must(certificate), code: invitation })
}

describe('a change of phone', () => {
  it('shuts the old phone out and lets the new one go on in the set of the day', async () => {
    house.at('2026-11-18T08:00:00+08:00')
    const { set } = await house.ask(WANG.openid, 'study.today', {})
    await answerOne(house, WANG.openid, set, must(set.questions[0]), false)
    expect(await house.ask(LIAISON, 'org.release', { officer: WANG.officerId, reason })).toEqual({
      officer: WANG.officerId,
    })
    expect(await house.refused(WANG.openid, 'study.today', {})).toEqual({ code: 'NOT_BOUND' })
    const late = { set: set.id, question: must(set.questions[1]).id, chosen: [0] }
    expect(await house.refused(WANG.openid, 'study.answer', late)).toEqual({
      code: 'SET_NOT_FOUND',
    })
    await bindAs('new-phone', WANG.officerId)
    const { set: again } = await house.ask('new-phone', 'study.today', {})
    expect(again.questions).toEqual(set.questions)
    expect(again.answers).toHaveLength(1)
    const { result } = await answerAll(house, 'new-phone', again)
    expect(result).toMatchObject({ counts: 'checkIn', right: 4, points: 4 })
    expect(await house.refused(WANG.openid, 'study.answer', late)).toEqual({
      code: 'SET_NOT_FOUND',
    })
  })

  it('takes nothing back to the old phone, not even what it answered itself', async () => {
    const { openid, officerId } = squadLeader
    const { set } = await studyDay(house, openid)
    await house.ask(LIAISON, 'org.release', { officer: officerId, reason })
    const answered = { set: set.id, question: must(set.questions[0]).id, chosen: [0] }
    expect(await house.refused(openid, 'study.answer', answered)).toEqual({
      code: 'SET_NOT_FOUND',
    })
    await bindAs('newer-phone', officerId)
    expect(await house.ask('newer-phone', 'study.summary', {})).toMatchObject({
      points: 5,
      streak: 1,
    })
  })

  it('is in the audit log with who, whom and why', async () => {
    const { entries, next } = await house.ask(LIAISON, 'org.audit', {})
    expect(next).toBeNull()
    expect(entries.map(({ act, by, on, reason: why }) => [act, by, on, why])).toEqual([
      ['bind', squadLeader.name, squadLeader.name, null],
      ['release', CAST.liaison.name, squadLeader.name, reason],
      ['bind', WANG.name, WANG.name, null],
      ['release', CAST.liaison.name, WANG.name, reason],
    ])
  })

  it.each([
    ['someone in another city', 'o-judge', 'OUT_OF_PLACE'],
    ['someone above', 'o-provincial-admin', 'OUT_OF_PLACE'],
    ['nobody', 'o-nobody', 'OFFICER_NOT_FOUND'],
    ['someone not bound', 'o-visitor', 'NOT_BOUND_YET'],
  ])('of %s is refused', async (_, officer, code) => {
    expect(await house.refused(LIAISON, 'org.release', { officer, reason })).toEqual({ code })
  })

  it('can be done by the province anywhere', async () => {
    const input = { officer: 'o-judge', reason }
    expect(await house.ask('demo-provincial-admin', 'org.release', input)).toEqual({
      officer: 'o-judge',
    })
    expect(await house.refused('demo-judge', 'org.me', {})).toEqual({ code: 'NOT_BOUND' })
  })
})
