import { beforeEach, describe, expect, it } from 'vitest'
import {
  ABOUT_NOTHING,
  type About,
  deliverDue,
  type MessageKind,
  type Telling,
  tell,
} from '#server/inbox'
import { openHouse } from '../../test/builders/cloud'
import { must } from '../../test/builders/study'
import { sdkFor } from '../../test/local-cloud/cloud'

const OFFICER = 'demo-officer'
const OTHER = 'demo-squad-leader'
const TEMPLATE = 't-released'

let refused = (_: string): boolean => false
const house = await openHouse({ openApi: { refuses: (openid) => refused(openid) } })
const db = sdkFor(house.cloud.url).database()

const idOf = async (openid: string): Promise<string> =>
  must((await house.stored<{ _id: string }>('officers', { openid }))[0])._id
const me = await idOf(OFFICER)
const other = await idOf(OTHER)

/** The plan as it is once templates are set up for released and revealed, which share one. */
async function setUpTemplates(): Promise<void> {
  const template = { id: TEMPLATE, fields: { thing1: 'title', thing2: 'what' } }
  const change = { inbox: { templates: { released: template, revealed: template } } }
  await db.collection('plans').doc('current').update({ data: change })
}
await setUpTemplates()

const about: About = {
  ...ABOUT_NOTHING,
  sitting: 'x-key-00000001',
  sittingKind: 'exam',
  title: '行政处罚法专项测验',
}
const AT = Date.parse('2026-11-18T08:00:00+08:00')
const now = new Date(AT)
const telling = (cause: string, change: Partial<Telling> = {}): Telling => ({
  to: me,
  kind: 'released',
  cause,
  about,
  at: AT,
  ...change,
})

const clear = (name: string) =>
  db
    .collection(name)
    .where({ _id: db.command.exists(true) })
    .remove()
beforeEach(async () => {
  refused = () => false
  house.at('2026-11-18T08:10:00+08:00')
  await Promise.all([clear('messages'), clear('subscriptions')])
})

const list = (before?: { at: number; id: string }) =>
  house.ask(OFFICER, 'inbox.list', before ? { before } : {})
const sentTo = (openid: string) => house.cloud.messages().filter(({ touser }) => touser === openid)

describe('messages', () => {
  it('told again are the same messages, within a batch and beside new ones', async () => {
    await tell([telling('a'), telling('a'), telling('b', { to: other })])
    await tell([telling('a', { at: AT + 5 }), telling('c')])
    expect((await house.stored('messages')).length).toBe(3)
    const { messages, unread } = await list()
    expect(messages.map(({ at, read }) => ({ at, read }))).toEqual([
      { at: AT, read: false },
      { at: AT, read: false },
    ])
    expect(unread).toBe(2)
    expect((await house.ask(OTHER, 'inbox.list', {})).messages).toHaveLength(1)
  })

  it('of the same cause are two when they say two things', async () => {
    await tell([telling('a'), telling('a', { kind: 'revealed' })])
    expect((await list()).messages.map(({ kind }) => kind).toSorted()).toEqual([
      'released',
      'revealed',
    ])
  })

  it('are paged newest first, and of one millisecond none is skipped or shown twice', async () => {
    const early = Array.from({ length: 20 }, (_, i) => telling(`early-${i}`, { at: AT - 1000 - i }))
    await tell([...early, ...Array.from({ length: 50 }, (_, i) => telling(`same-${i}`))])
    const seen: string[] = []
    let next: { at: number; id: string } | null | undefined
    do {
      const page = await list(next ?? undefined)
      seen.push(...page.messages.map(({ id }) => id))
      next = page.next
    } while (next)
    expect(seen).toHaveLength(70)
    expect(new Set(seen).size).toBe(70)
    const stored = await house.stored<{ _id: string; at: number }>('messages')
    const at = new Map(stored.map((message) => [message._id, message.at]))
    const moments = seen.map((id) => must(at.get(id)))
    expect(moments).toEqual(moments.toSorted((a, b) => b - a))
  })

  it('are read up to a moment; what comes later stays unread', async () => {
    await tell([telling('a'), telling('b', { at: AT + 1 }), telling('c', { to: other })])
    expect(await house.ask(OFFICER, 'inbox.markRead', { until: AT })).toEqual({ unread: 1 })
    expect((await list()).messages.map(({ read }) => read)).toEqual([false, true])
    expect(await house.ask(OTHER, 'inbox.unread', {})).toEqual({ unread: 1 })
  })

  it('unread are counted up to 99, at one operation beside the call and who asks', async () => {
    await tell(Array.from({ length: 120 }, (_, i) => telling(`many-${i}`)))
    await house.ask(OFFICER, 'inbox.unread', {})
    const billed = await house.bill(async () => {
      expect(await house.ask(OFFICER, 'inbox.unread', {})).toEqual({ unread: 99 })
    })
    expect(billed).toBe(3)
  })

  it('are nobody else’s: someone who is not bound has none to ask for', async () => {
    expect(await house.refused('demo-visitor', 'inbox.list', {})).toEqual({ code: 'NOT_BOUND' })
  })
})

describe('WeChat carries a message', () => {
  const subscribe = (kinds: MessageKind[]) => house.ask(OFFICER, 'inbox.subscribed', { kinds })
  const sent = () => sentTo(OFFICER).length

  it('only for a grant, and each grant one', async () => {
    const before = sent()
    await tell([telling('a')])
    expect(await deliverDue(now)).toBe(0)
    expect(await subscribe(['released'])).toEqual({ kinds: ['released'] })
    await tell([telling('b'), telling('c')])
    expect(await deliverDue(now)).toBe(1)
    expect(await deliverDue(now)).toBe(0)
    expect(sent() - before).toBe(1)
    expect(sentTo(OFFICER)[0]).toMatchObject({
      templateId: TEMPLATE,
      page: 'features/inbox/pages/list/index',
      data: { thing1: { value: '行政处罚法专项测验' }, thing2: { value: '成绩已经公布' } },
    })
    expect((await list()).messages).toHaveLength(3)
  })

  it('by the timer of each minute', async () => {
    const before = sent()
    await subscribe(['released'])
    await tell([telling('a')])
    await house.cloud.fireTimer('every-minute')
    expect(sent() - before).toBe(1)
  })

  it('by one template for several kinds, which share the grant', async () => {
    expect(await subscribe(['released', 'revealed', 'extended'])).toEqual({
      kinds: ['released', 'revealed'],
    })
    await tell([telling('a'), telling('a', { kind: 'revealed' })])
    expect(await deliverDue(now)).toBe(1)
  })

  it('not where no template is set up', async () => {
    const before = sent()
    expect(await subscribe(['extended'])).toEqual({ kinds: [] })
    await tell([telling('a', { kind: 'extended' })])
    expect(await deliverDue(now)).toBe(0)
    expect(sent()).toBe(before)
    expect((await list()).reminders).toEqual([
      { kind: 'released', template: TEMPLATE },
      { kind: 'revealed', template: TEMPLATE },
    ])
  })

  it('unless the person took it back: no fault, no further try, and the message is in the inbox', async () => {
    refused = (openid) => openid === OFFICER
    await subscribe(['released'])
    await subscribe(['released'])
    await tell([telling('a')])
    expect(await deliverDue(now)).toBe(0)
    refused = () => false
    expect(await deliverDue(now)).toBe(0)
    await tell([telling('b')])
    expect(await deliverDue(now)).toBe(0)
    expect((await list()).messages).toHaveLength(2)
  })

  it('to the account that is bound now, not to one that was', async () => {
    await db
      .collection('subscriptions')
      .add({ data: { _id: 'an-old-phone', officer: me, grants: { [TEMPLATE]: 2 } } })
    await tell([telling('a')])
    expect(await deliverDue(now)).toBe(0)
    expect(sentTo('an-old-phone')).toEqual([])
    await subscribe(['released'])
    await tell([telling('b')])
    expect(await deliverDue(now)).toBe(1)
  })

  it('again when something went wrong on the way, three times at most', async () => {
    await subscribe(['released'])
    await tell([telling('a')])
    await db
      .collection('messages')
      .where({ to: me })
      .update({ data: { about: null } })
    for (let minute = 0; minute < 5; minute += 1) expect(await deliverDue(now)).toBe(0)
    const [message] = await house.stored<{ tries: number; delivery: string }>('messages')
    expect(message).toMatchObject({ tries: 3, delivery: 'none' })
    const [subscription] = await house.stored<{ grants: object }>('subscriptions')
    expect(subscription?.grants).toEqual({ [TEMPLATE]: 1 })
  })

  it('a batch a minute, and when two timers run at once each message once', async () => {
    const before = sent()
    for (let tap = 0; tap < 6; tap += 1) await subscribe(['released'])
    await tell(Array.from({ length: 6 }, (_, i) => telling(`both-${i}`)))
    await db
      .collection('plans')
      .doc('current')
      .update({ data: { inbox: { sentAtMost: 4 } } })
    const later = new Date(AT + 120_000)
    const [one, two] = await Promise.all([deliverDue(later), deliverDue(later)])
    expect(one + two).toBe(4)
    expect(await deliverDue(later)).toBe(2)
    expect(sent() - before).toBe(6)
  })
})
