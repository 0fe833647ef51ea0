import { describe, expect, it } from 'vitest'
import { openCloud, refusalOf } from './cloud'

const HEARER = `
const seen = []
exports.main = (event) => event.ask ? seen : void seen.push(event)`

const { sdk, cloud } = await openCloud(
  { 'functions/hearer/index.js': HEARER },
  {
    workers: 1,
    openApi: {
      words: ['坏词'],
      mediaCallback: { functionName: 'hearer', delayMs: 20 },
      refuses: (openid) => openid === 'unsubscribed',
    },
  },
)
const api = (area: string, name: string, data: object) => {
  const call = sdk.openapi[area]?.[name]
  if (call === undefined) throw new Error(`no ${area}.${name}`)
  return call(data)
}
const check = (content: string, version?: number) =>
  api('security', 'msgSecCheck', {
    content,
    ...(version && { version, scene: 2, openid: 'someone' }),
  })

describe('the open API through the official SDK', () => {
  it('checks texts: clean and risky', async () => {
    expect(await check('依法行政', 2)).toMatchObject({
      errCode: 0,
      result: { suggest: 'pass', label: 100 },
    })
    expect(await check('这是坏词', 2)).toMatchObject({ errCode: 0, result: { suggest: 'risky' } })
    expect(await refusalOf(check('这是坏词'))).toMatchObject({ errCode: 87014 })
    expect(await refusalOf(check('长'.repeat(2501), 2))).toMatchObject({ errCode: 45002 })
  })

  it('answers a media check later, to a function', async () => {
    const { traceId } = await api('security', 'mediaCheckAsync', {
      mediaUrl: 'http://files/risky.png',
      mediaType: 2,
      version: 2,
      scene: 1,
      openid: 'someone',
    })
    await expect
      .poll(() => cloud.call('hearer', { ask: true }), { timeout: 3000 })
      .toMatchObject([
        { Event: 'wxa_media_check', trace_id: traceId, result: { suggest: 'risky' } },
      ])
  })

  it('keeps subscription messages to be looked at', async () => {
    const message = {
      touser: 'someone',
      templateId: 't-1',
      page: 'index',
      data: { thing1: { value: '题目' } },
    }
    expect(await api('subscribeMessage', 'send', message)).toMatchObject({ errCode: 0 })
    expect(cloud.messages()).toMatchObject([
      { touser: 'someone', templateId: 't-1', data: message.data },
    ])
  })

  it('says who has not subscribed', async () => {
    const message = { touser: 'unsubscribed', templateId: 't-1', data: {} }
    expect(await refusalOf(api('subscribeMessage', 'send', message))).toMatchObject({
      errCode: 43101,
    })
  })

  it('says what is not here', async () => {
    const refusal = await refusalOf(api('wxacode', 'get', { path: 'index' }))
    expect(refusal.errMsg).toContain('has no open API wxacode.get')
  })
})
