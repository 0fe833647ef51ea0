import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openCloud } from './cloud'

const dir = mkdtempSync(join(tmpdir(), 'static-'))
mkdirSync(join(dir, 'site/js'), { recursive: true })
writeFileSync(join(dir, 'site/index.html'), '<h1>site</h1>')
writeFileSync(join(dir, 'site/js/a.js'), 'run()')
writeFileSync(join(dir, 'secret.txt'), 'secret')
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const { cloud } = await openCloud({}, { staticDir: join(dir, 'site') })

/** A path as it is, which fetch would tidy up. */
const raw = (
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number | undefined; text: string }> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: cloud.port, path, headers }, (response) => {
      let text = ''
      response.on('data', (chunk) => {
        text += String(chunk)
      })
      response.on('end', () => resolve({ status: response.statusCode, text }))
    })
      .on('error', reject)
      .end()
  })

describe('a site beside the cloud', () => {
  it('is served with its types', async () => {
    const script = await fetch(`${cloud.url}/js/a.js`)
    expect([await script.text(), script.headers.get('content-type')]).toEqual([
      'run()',
      'text/javascript; charset=utf-8',
    ])
    expect(await (await fetch(cloud.url)).text()).toBe('<h1>site</h1>')
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/js/../../secret.txt',
    '/js/%00',
    '/%',
    '/none.txt',
    '/js',
  ])('gives nothing outside of its folder: %s', async (path) => {
    expect((await raw(path)).status).toBe(404)
  })

  it('keeps the page of the cloud at /_cloud', async () => {
    expect(await (await fetch(`${cloud.url}/_cloud`)).text()).toContain('Collections')
  })

  it.each([
    ['a foreign host', { host: 'evil.example' }],
    ['a foreign port', { host: '127.0.0.1:1' }],
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['no origin of a file', { origin: 'null' }],
  ])('refuses %s', async (_what, headers) => {
    expect((await raw('/', headers)).status).toBe(403)
  })

  it('serves an origin that is allowed', async () => {
    const other = await openCloud({}, { allow: { origins: ['https://servicewechat.com'] } })
    const reply = await fetch(`${other.cloud.url}/admin`, {
      method: 'OPTIONS',
      headers: { origin: 'https://servicewechat.com' },
    })
    expect(reply.headers.get('access-control-allow-origin')).toBe('https://servicewechat.com')
  })
})
