import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCloud, post, SDK_PATH } from './cloud'

const SUBJECT = `
const cloud = require(${SDK_PATH})
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
let calls = 0
exports.main = async (event) => {
  calls++
  switch (event.do) {
    case 'throw': throw new Error('went wrong')
    case 'exit': return process.exit(1)
    case 'later': setTimeout(() => { throw new Error('too late') }, 20); return { ok: true }
    case 'slow': await new Promise((done) => setTimeout(done, 60)); return { openid: cloud.getWXContext().OPENID }
    case 'huge': return 'x'.repeat(1100000)
    case 'nothing': return undefined
    case 'nest': return cloud.callFunction({ name: 'subject', data: { do: 'who' } })
    case 'count': return cloud.database().collection('notes').count()
    default: return { calls, openid: cloud.getWXContext().OPENID, now: new Date().toISOString(), type: event.Type, trigger: event.TriggerName, extra: process.env.EXTRA }
  }
}`

const GLUTTON = `
exports.main = () => { const kept = []; for (;;) kept.push(new Array(1000000).fill(kept.length + 0.5)) }`

const { cloud, dir, lines } = await openCloud(
  {
    'collections.json': JSON.stringify({ collections: [{ name: 'notes' }] }),
    'functions/subject/index.js': SUBJECT,
    'functions/glutton/index.js': GLUTTON,
    'functions/glutton/config.json': JSON.stringify({ memorySize: 64 }),
    'functions/looper/index.js': 'exports.main = () => { for (;;) {} }',
    'functions/looper/config.json': JSON.stringify({ timeout: 0.5 }),
    'functions/subject/config.json': JSON.stringify({
      timeout: 10,
      triggers: [{ name: 'night', type: 'timer', config: '0 0 3 * * * *' }],
    }),
  },
  { environment: { EXTRA: 'given' } },
)
const call = (event: object, openid = 'someone') => cloud.call('subject', event, { openid })

describe('deployed functions', () => {
  it('know who is calling, and nobody else', async () => {
    expect(await call({}, 'first')).toMatchObject({ openid: 'first', extra: 'given' })
    expect(await cloud.call('subject', {})).not.toHaveProperty('openid')
    const all = await Promise.all(
      ['a', 'b', 'c', 'd'].map((openid) => call({ do: 'slow' }, openid)),
    )
    expect(all).toEqual([{ openid: 'a' }, { openid: 'b' }, { openid: 'c' }, { openid: 'd' }])
  })

  it('reach the database of their cloud', async () => {
    expect(await call({ do: 'count' })).toMatchObject({ total: 0 })
  })

  it.each([
    ['throw', 'FUNCTION_FAILED'],
    ['exit', 'FUNCTION_EXITED'],
    ['looper', 'FUNCTION_TIMEOUT'],
    ['huge', 'RESULT_TOO_LARGE'],
  ])('that %s are answered with %s, and the next call works', async (what, code) => {
    const reply = await (what === 'looper' ? cloud.call('looper', {}) : call({ do: what }))
    expect(reply).toMatchObject({ ok: false, code })
    expect(JSON.stringify(reply)).not.toMatch(/\bat .*:\d+/)
    expect(await call({})).toMatchObject({ openid: 'someone' })
  })

  it('that leave a timer behind lose their instance, and it says so', async () => {
    expect(await call({ do: 'later' })).toEqual({ ok: true })
    expect(await call({})).toMatchObject({ calls: 1 })
    expect(lines.map(({ text }) => text)).toContain('left Timeout behind; its instance is replaced')
  })

  it('that use more memory than they are given end alone', { timeout: 30_000 }, async () => {
    expect(await cloud.call('glutton', {})).toMatchObject({
      ok: false,
      code: 'FUNCTION_OUT_OF_MEMORY',
    })
    expect(await call({})).toMatchObject({ openid: 'someone' })
  })

  it('that fail after their answer harm no other call', async () => {
    expect(await call({ do: 'later' })).toEqual({ ok: true })
    await new Promise((done) => setTimeout(done, 60))
    expect(await call({})).toMatchObject({ openid: 'someone' })
  })

  it('may call one another, even when all instances are busy', async () => {
    const replies = await Promise.all([1, 2, 3].map(() => call({ do: 'nest' })))
    for (const reply of replies) expect(reply).toMatchObject({ result: { extra: 'given' } })
  })

  it('run at the time the cloud stands at, and on from there', async () => {
    cloud.setClock(new Date('2027-03-01T15:59:59.000Z'))
    expect(await call({})).toMatchObject({ now: expect.stringMatching(/^2027-03-01T15:59:59/) })
    cloud.setClock(null)
    expect(await call({})).not.toMatchObject({ now: expect.stringMatching(/^2027/) })
  })

  it('are run by a timer, without a caller', async () => {
    expect(await cloud.fireTimer('subject')).toMatchObject({ type: 'Timer', trigger: 'night' })
    await expect(cloud.fireTimer('subject', 'other')).rejects.toThrow('no such trigger')
  })

  it('log with the id of their request', async () => {
    const reply = await call({ do: 'throw' })
    const requestId =
      typeof reply === 'object' && reply !== null && 'requestId' in reply ? reply.requestId : ''
    expect(lines.find((line) => line.requestId === requestId)?.text).toContain('went wrong')
  })

  it('are loaded anew when their file changes', async () => {
    writeFileSync(join(dir, 'functions/subject/index.js'), `exports.main = () => 'second'`)
    expect(await call({})).toBe('second')
    writeFileSync(join(dir, 'functions/subject/index.js'), SUBJECT)
  })
})

describe('functions over HTTP', () => {
  const url = `${cloud.url}/functions/subject`

  it('answer exactly what the function returned', async () => {
    const { status, json } = await post(url, '{}', { 'x-openid': 'caller' })
    expect(status).toBe(200)
    expect(json).toMatchObject({ openid: 'caller' })
    expect(await (await fetch(url, { method: 'POST', body: '{"do":"nothing"}' })).text()).toBe(
      'null',
    )
  })

  it.each([
    ['no JSON', url, '{"do":', {}, 400, 'BAD_JSON'],
    ['too long', url, JSON.stringify({ text: 'x'.repeat(1024 * 1024) }), {}, 413, 'BODY_TOO_LARGE'],
    ['unknown', `${cloud.url}/functions/none`, '{}', {}, 404, 'FUNCTION_NOT_FOUND'],
    ['a path', `${cloud.url}/functions/..%2f..%2fetc`, '{}', {}, 404, 'FUNCTION_NOT_FOUND'],
    ['a strange caller', url, '{}', { 'x-openid': 'a b' }, 400, 'INVALID_PARAM'],
    ['a foreign page', url, '{}', { origin: 'https://evil.example' }, 403, 'FOREIGN_ORIGIN'],
  ])('refuse by name: %s', async (_what, address, body, headers, status, code) => {
    const reply = await post(address, body, headers)
    expect(reply).toMatchObject({ status, json: { ok: false, code } })
  })

  it('let an own page ask first', async () => {
    const origin = cloud.url.replace('127.0.0.1', 'localhost')
    const reply = await fetch(url, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-headers': 'x-openid' },
    })
    expect(reply.status).toBe(204)
    expect(reply.headers.get('access-control-allow-origin')).toBe(origin)
    expect(reply.headers.get('access-control-allow-headers')).toContain('x-openid')
  })
})
