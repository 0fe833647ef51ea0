import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCloud, refusalOf } from './cloud'

const { sdk, cloud, dir } = await openCloud({}, { storage: { largest: 100_000 } })
const text = (buffer: Buffer) => buffer.toString('utf8')
const urlOf = async (fileID: string) =>
  (await sdk.getTempFileURL({ fileList: [fileID] })).fileList[0]?.tempFileURL ?? ''

describe('storage through the official SDK', () => {
  it.each(['a.txt', 'deep/er/b.txt', 'a|b 测试.txt', '%2e%2e.txt'])(
    'keeps %s',
    async (cloudPath) => {
      const { fileID } = await sdk.uploadFile({
        cloudPath,
        fileContent: Buffer.from(`in ${cloudPath}`),
      })
      expect(fileID).toBe(`cloud://local.local/${cloudPath}`)
      expect(text((await sdk.downloadFile({ fileID })).fileContent)).toBe(`in ${cloudPath}`)
    },
  )

  it('replaces what lies under the same path, and leaves nothing behind', async () => {
    const before = readdirSync(join(dir, 'data/files')).length
    await sdk.uploadFile({ cloudPath: 'a.txt', fileContent: Buffer.from('new') })
    expect(
      text((await sdk.downloadFile({ fileID: 'cloud://local.local/a.txt' })).fileContent),
    ).toBe('new')
    expect(readdirSync(join(dir, 'data/files'))).toHaveLength(before)
  })

  it.each([
    '../up.txt',
    '/root.txt',
    'a//b',
    'a/../b',
    'a\\b',
    'a\u0000b',
    '',
    '.',
    'x'.repeat(900),
  ])('refuses the path %j', async (cloudPath) => {
    await expect(sdk.uploadFile({ cloudPath, fileContent: Buffer.from('x') })).rejects.toThrow()
  })

  it('refuses what is too large, and keeps nothing of it', async () => {
    const refusal = await refusalOf(
      sdk.uploadFile({ cloudPath: 'big.bin', fileContent: Buffer.alloc(200_000) }),
    )
    expect(refusal.errMsg).toContain('larger than 100000 bytes')
    expect(await urlOf('cloud://local.local/big.bin')).toBe('')
    expect(readdirSync(join(dir, 'data/files')).some((name) => name.endsWith('.part'))).toBe(false)
  })

  it('deletes, and says what was not there', async () => {
    const fileList = ['cloud://local.local/a.txt', 'cloud://local.local/none', 'elsewhere']
    const result = await sdk.deleteFile({ fileList })
    expect(result.fileList.map(({ status }) => status)).toEqual([0, -503003, -503003])
    expect(await urlOf('cloud://local.local/a.txt')).toBe('')
  })

  it('takes at most 50 files in one request', async () => {
    const fileList = Array.from({ length: 51 }, (_, n) => `cloud://local.local/${n}`)
    expect(await refusalOf(sdk.getTempFileURL({ fileList }))).toMatchObject({ errCode: -1 })
  })
})

describe('a temporary address', () => {
  it('answers ranges, as a video player asks', async () => {
    const { fileID } = await sdk.uploadFile({
      cloudPath: 'v.mp4',
      fileContent: Buffer.from('0123456789'),
    })
    const url = await urlOf(fileID)
    const ask = async (range: string) => {
      const reply = await fetch(url, { headers: { range } })
      return [reply.status, await reply.text(), reply.headers.get('content-range')]
    }
    expect(await ask('bytes=2-4')).toEqual([206, '234', 'bytes 2-4/10'])
    expect(await ask('bytes=7-')).toEqual([206, '789', 'bytes 7-9/10'])
    expect(await ask('bytes=-2')).toEqual([206, '89', 'bytes 8-9/10'])
    expect(await ask('bytes=20-')).toEqual([416, '', 'bytes */10'])
    expect((await fetch(url)).headers.get('content-type')).toBe('video/mp4')
  })

  it('expires, and cannot be made up', async () => {
    const { fileID } = await sdk.uploadFile({ cloudPath: 'e.txt', fileContent: Buffer.from('e') })
    const { fileList } = await sdk.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] })
    const url = fileList[0]?.tempFileURL ?? ''
    expect((await fetch(url)).status).toBe(200)
    expect((await fetch(url.replace(/until=\d+/, 'until=99999999999999'))).status).toBe(403)
    cloud.setClock(new Date(Date.now() + 61_000))
    expect((await fetch(url)).status).toBe(403)
    cloud.setClock(null)
  })

  it('does not let a stored page run as ours', async () => {
    const { fileID } = await sdk.uploadFile({
      cloudPath: 'p.html',
      fileContent: Buffer.from('<p>'),
    })
    const reply = await fetch(await urlOf(fileID))
    expect(reply.headers.get('content-disposition')).toBe('attachment')
  })

  it('is needed for an upload too', async () => {
    const reply = await fetch(`${cloud.url}/storage/upload?path=x.txt`, {
      method: 'PUT',
      body: 'x',
    })
    expect(reply.status).toBe(403)
    expect(await reply.text()).toContain('STORAGE_EXCEED_AUTHORITY')
  })
})
