import { describe, expect, it } from 'vitest'
import { contract } from '#contract/index'
import type { ApiReply } from '#server/platform'
import { functionOf, openHouse, postText } from '../builders/cloud'
import { must } from '../builders/study'

const house = await openHouse()
const WANG = 'demo-officer'
const send = (text: string, name = 'api'): Promise<ApiReply> =>
  postText(house.cloud.url, WANG, text, name)
const event = (path: string, input: string) => `{"path":"${path}","input":${input}}`
const answer = (fields: string) => event('study.answer', `{${fields}}`)
const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
const long = 'x'.repeat(200_000)
const paths = Object.entries(contract).flatMap(([area, calls]) =>
  Object.keys(calls).map((name) => `${area}.${name}`),
)

/** After each blow the house still stands. */
const alive = async () => {
  const { set } = await house.ask(WANG, 'study.today', {})
  expect(set.questions).toHaveLength(5)
}

describe('an event that is none', () => {
  it.each([
    ['no object', '5', 'MALFORMED_EVENT'],
    ['null', 'null', 'MALFORMED_EVENT'],
    ['a list', '[]', 'MALFORMED_EVENT'],
    ['no path', '{}', 'MALFORMED_EVENT'],
    ['a path that is no text', '{"path":{"$gt":""}}', 'MALFORMED_EVENT'],
    ['an unknown path', event('study.cheat', '{}'), 'UNKNOWN_PATH'],
    ['an area alone', event('study', '{}'), 'UNKNOWN_PATH'],
    ['a name every object has', event('constructor', '{}'), 'UNKNOWN_PATH'],
    ['a way into the prototype', event('study.__proto__', '{}'), 'UNKNOWN_PATH'],
    ['a path of 200 KB', event(long, '{}'), 'UNKNOWN_PATH'],
    ['200 KB of text', answer(`"set":"${long}","question":"q","chosen":[0]`), 'EVENT_TOO_LARGE'],
    ['200 KB in a key', answer(`"${long}":1`), 'EVENT_TOO_LARGE'],
    ['10,000 values', answer(`"chosen":[${'0,'.repeat(9_999)}0]`), 'EVENT_TOO_LARGE'],
    [
      'an operator for an id',
      answer('"set":{"$gt":""},"question":"q","chosen":[0]'),
      'MALFORMED_EVENT',
    ],
    [
      'an operator in a list',
      event('study.declareLeave', '{"days":[{"$ne":1}]}'),
      'MALFORMED_EVENT',
    ],
    ['a prototype', event('org.me', '{"__proto__":{"role":"provincialAdmin"}}'), 'MALFORMED_EVENT'],
    ['a constructor', event('org.me', '{"constructor":{"prototype":{"x":1}}}'), 'MALFORMED_EVENT'],
    [
      '2,000 lists in a list',
      event('study.answer', `[${'[],'.repeat(2_000)}[]]`),
      'EVENT_TOO_LARGE',
    ],
    ['500 levels', event('study.answer', deep(500)), 'INVALID_INPUT'],
    ['2,500 levels', event('study.answer', deep(2_500)), 'EVENT_TOO_LARGE'],
    ['no input where one is needed', '{"path":"study.answer"}', 'INVALID_INPUT'],
    ['null for the input', event('study.today', 'null'), 'INVALID_INPUT'],
    ['a list for the input', event('study.answer', '[]'), 'INVALID_INPUT'],
    ['a text for the input', event('study.answer', '"x"'), 'INVALID_INPUT'],
    ['a number for an id', answer('"set":1,"question":"q","chosen":[0]'), 'INVALID_INPUT'],
    ['a list for an id', answer('"set":["a"],"question":"q","chosen":[0]'), 'INVALID_INPUT'],
    ['a dotted id', answer('"set":"s","question":"q.at","chosen":[0]'), 'INVALID_INPUT'],
    ['an empty id', answer('"set":"","question":"q","chosen":[0]'), 'INVALID_INPUT'],
    ['no choice', answer('"set":"s","question":"q","chosen":[]'), 'INVALID_INPUT'],
    ['a half choice', answer('"set":"s","question":"q","chosen":[0.5]'), 'INVALID_INPUT'],
    ['a choice below none', answer('"set":"s","question":"q","chosen":[-1]'), 'INVALID_INPUT'],
    ['a text for a choice', answer('"set":"s","question":"q","chosen":["0"]'), 'INVALID_INPUT'],
    ['a day that is none', event('study.makeUp', '{"day":"2026-02-30"}'), 'INVALID_INPUT'],
    [
      '32 days of leave',
      event('study.declareLeave', `{"days":[${'"2026-11-18",'.repeat(31)}"2026-11-18"]}`),
      'INVALID_INPUT',
    ],
    [
      'a role that is none',
      event('org.grant', '{"officer":"a","role":"root","unit":"b","reason":"c"}'),
      'INVALID_INPUT',
    ],
  ])('%s is refused by name', async (_, text, code) => {
    const reply = await send(text)
    expect(reply).toMatchObject({ ok: false, code })
    expect(must('message' in reply ? reply.message : null)).not.toMatch(/at |Error|node_modules/)
    await alive()
  })

  it.each([
    ['broken JSON', '{"path":'],
    ['nothing', ''],
    ['2 MB', JSON.stringify({ path: 'org.me', input: { text: 'x'.repeat(2_000_000) } })],
  ])('%s is refused, and the server lives', async (_, text) => {
    const reply = await send(text)
    expect(reply).toMatchObject({ ok: false, code: expect.stringMatching(/^[A-Z_]+$/) })
    expect(JSON.stringify(reply)).not.toMatch(/\.ts|\.js|node_modules/)
    await alive()
  })

  it.each(paths)('%s takes no operator, prototype or plain value for its input', async (path) => {
    for (const input of ['{"$gt":""}', '{"__proto__":{}}', '5', '"x"', 'true', 'null']) {
      const reply = await send(event(path, input), functionOf({ path }))
      expect(reply).toMatchObject({ ok: false })
      const { code } = reply as { code: string }
      expect(['MALFORMED_EVENT', 'INVALID_INPUT']).toContain(code)
    }
  })
})

describe('an identity or role in the input', () => {
  const claims = {
    openid: 'demo-provincial-admin',
    OPENID: 'demo-provincial-admin',
    officer: 'o-provincial-admin',
    role: 'provincialAdmin',
    who: 'provincialAdmin',
    grants: [{ role: 'provincialAdmin', unit: 'u-21' }],
    userInfo: { openId: 'demo-provincial-admin' },
    now: 0,
  }

  it('changes nothing about who asks', async () => {
    const reply = await house.post(WANG, { path: 'org.me', input: claims, ...claims })
    expect(reply).toMatchObject({ ok: true, data: { id: 'o-officer', name: '王海波' } })
  })

  it('opens nothing', async () => {
    const asks = { path: 'feedback.list', input: { answered: false, ...claims }, ...claims }
    expect(await house.post(WANG, asks)).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await house.post('never-seen', asks)).toMatchObject({ code: 'NOT_BOUND' })
    expect(await house.post('', asks)).toMatchObject({ code: 'NO_IDENTITY' })
  })

  it('stands in no document afterwards', async () => {
    house.at('2026-11-18T08:00:00+08:00')
    await house.post(WANG, { path: 'study.today', input: claims, ...claims })
    const sets = await house.stored('sets', { officer: 'o-provincial-admin' })
    expect(sets).toEqual([])
  })
})
