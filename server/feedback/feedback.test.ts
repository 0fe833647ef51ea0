import { describe, expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'
import { must } from '../../test/builders/study'

const house = await openHouse()
const ADMIN = 'demo-provincial-admin'
const said = { kind: 'suggestion', text: '题目字再大一点' } as const
const at = (time: string) => house.at(`2026-11-18T${time}+08:00`)

describe('complaints and suggestions', () => {
  it('are open to everybody, bound or not, and followed by the sender', async () => {
    at('08:00:00')
    const sent = await house.ask('passer-by', 'feedback.send', { key: 'key-00000001', ...said })
    expect(sent).toMatchObject({ ...said, answer: null })
    at('08:01:00')
    const { messages } = await house.ask('passer-by', 'feedback.mine', {})
    expect(messages).toEqual([sent])
    expect((await house.ask('demo-officer', 'feedback.mine', {})).messages).toEqual([])
  })

  it('sent twice are one message; the same key with other words is refused', async () => {
    const input = { key: 'key-00000002', ...said, kind: 'complaint' } as const
    const sent = await Promise.all(
      [1, 2, 3].map(() => house.ask('demo-officer', 'feedback.send', input)),
    )
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1)
    const other = { ...input, text: '别的话' }
    expect(await house.refused('demo-officer', 'feedback.send', other)).toEqual({
      code: 'SAME_KEY_OTHER_TEXT',
    })
    expect((await house.ask('demo-officer', 'feedback.mine', {})).messages).toHaveLength(1)
    const [mine] = await house.stored<{ _id: string }>('feedback', { openid: 'demo-officer' })
    expect(must(mine)._id).not.toContain('demo-officer')
  })

  it('the same key of two people are two messages', async () => {
    const input = { key: 'key-00000003', ...said }
    const [one, other] = await Promise.all([
      house.ask('someone-a', 'feedback.send', input),
      house.ask('someone-b', 'feedback.send', { ...input, text: '另一句' }),
    ])
    expect(one.id).not.toBe(other.id)
  })

  it('are five a Beijing day by one person', async () => {
    at('23:59:00')
    const send = (i: number) => ({ key: `key-limit-${i}`, ...said })
    for (let i = 0; i < 5; i += 1) await house.ask('busy', 'feedback.send', send(i))
    expect(await house.refused('busy', 'feedback.send', send(5))).toEqual({
      code: 'TOO_MANY_TODAY',
    })
    expect(await house.ask('busy', 'feedback.send', send(4))).toMatchObject(said)
    house.at('2026-11-19T00:00:01+08:00')
    await house.ask('busy', 'feedback.send', send(5))
  })

  it.each([
    ['nothing', { text: '   ' }],
    ['more than 500 characters', { text: '长'.repeat(501) }],
    ['a kind that is none', { kind: 'praise' }],
    ['a key of another shape', { key: '<script>' }],
  ])('that say %s are refused', async (_, change) => {
    const input = { key: 'key-00000006', ...said, ...change }
    expect(await house.post('demo-judge', { path: 'feedback.send', input })).toMatchObject({
      code: 'INVALID_INPUT',
    })
  })

  it('wait in the order they came, with who sent them as name and unit', async () => {
    const { messages, next } = await house.ask(ADMIN, 'feedback.list', { answered: false })
    const moments = messages.map(({ at: moment }) => moment)
    expect(moments).toEqual(moments.toSorted((a, b) => a - b))
    expect(messages.map(({ from }) => from)).toContain('访客')
    expect(messages.find(({ kind }) => kind === 'complaint')?.from).toMatch(/^王海波，/)
    expect(JSON.stringify(messages)).not.toContain('demo-officer')
    expect(next).toBeNull()
  })

  it('are answered once; the sender reads it, and not by whom', async () => {
    const { messages } = await house.ask(ADMIN, 'feedback.list', { answered: false })
    const { id } = must(messages[0])
    const input = { id, text: '下一版就改' }
    const answered = await house.ask(ADMIN, 'feedback.answer', input)
    expect(answered.answer).toMatchObject({ text: input.text })
    expect(await house.ask(ADMIN, 'feedback.answer', input)).toEqual(answered)
    expect(await house.refused(ADMIN, 'feedback.answer', { ...input, text: '又说' })).toEqual({
      code: 'ALREADY_ANSWERED',
    })
    expect(await house.refused(ADMIN, 'feedback.answer', { ...input, id: 'none' })).toEqual({
      code: 'MESSAGE_NOT_FOUND',
    })
    const mine = await house.ask('passer-by', 'feedback.mine', {})
    expect(mine.messages).toEqual([answered])
    expect(JSON.stringify(mine)).not.toContain('o-provincial-admin')
    const done = await house.ask(ADMIN, 'feedback.list', { answered: true })
    expect(done.messages.map((message) => message.id)).toEqual([id])
  })
})
