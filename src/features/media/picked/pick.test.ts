import { beforeEach, describe, expect, it, vi } from 'vitest'

const CONTENT = Uint8Array.from({ length: 10 }, (_, place) => place)
const wechat = vi.hoisted(() => ({
  files: new Map<string, Uint8Array>(),
  chooseMedia: vi.fn(),
  asked: [] as unknown[],
}))
vi.mock('@tarojs/taro', () => ({
  default: {
    chooseMedia: wechat.chooseMedia,
    async getFileInfo(of: { filePath: string; digestAlgorithm: string }) {
      wechat.asked.push(of)
      const content = wechat.files.get(of.filePath)
      if (!content) throw { errMsg: 'getFileInfo:fail file not exist' }
      return { size: content.length, digest: `${of.digestAlgorithm} of ${of.filePath}` }
    },
    getFileSystemManager: () => ({
      readFileSync(path: string, encoding: undefined, from: number, length: number) {
        const content = wechat.files.get(path)
        if (!content || encoding !== undefined) throw new Error('fail no such file')
        // WeChat refuses a place at or behind the end, and a length of nothing.
        if (from >= content.length || length < 1) throw new Error('fail out of range')
        return content.slice(from, from + length).buffer
      },
    }),
  },
}))
const { pick, reopen } = await import('./pick')

beforeEach(() => {
  wechat.files.clear()
  wechat.files.set('tmp/clip.mp4', CONTENT)
  wechat.files.set('tmp/clip.jpg', CONTENT.subarray(0, 3))
  wechat.chooseMedia.mockReset()
  wechat.chooseMedia.mockResolvedValue({
    tempFiles: [{ tempFilePath: 'tmp/clip.mp4', thumbTempFilePath: 'tmp/clip.jpg' }],
  })
})

describe('a file picked in WeChat', () => {
  it('is read where it lies, piece by piece, and never beyond its end', async () => {
    const file = await pick('video')
    expect(file).toMatchObject({ kind: 'video', bytes: 10 })
    expect(file?.read(2, 3)).toEqual(CONTENT.subarray(2, 5))
    expect(file?.read(8, 100)).toEqual(CONTENT.subarray(8))
    expect(file?.read(10, 1)).toHaveLength(0)
    expect(file?.read(3, 0)).toHaveLength(0)
  })

  it('is known by the SHA-1 that WeChat reckons', async () => {
    expect(await (await pick('video'))?.fingerprint()).toBe('sha1 of tmp/clip.mp4')
  })

  it('has the frame WeChat drew for its poster; a picture has none', async () => {
    const poster = await (await pick('video'))?.poster()
    expect(poster).toMatchObject({ kind: 'picture', bytes: 3 })
    expect(await (await pick('picture'))?.poster()).toBeUndefined()
    expect(wechat.chooseMedia.mock.calls.map(([asked]) => asked.mediaType)).toEqual([
      ['video'],
      ['image'],
    ])
  })

  it('is found again by its place for as long as WeChat keeps it', async () => {
    const file = await pick('video')
    const place = file?.place ?? { path: '', poster: null }
    expect(await (await reopen('video', place))?.fingerprint()).toBe(await file?.fingerprint())
    expect(await (await reopen('video', place))?.poster()).toMatchObject({ bytes: 3 })
    wechat.files.clear()
    expect(await reopen('video', place)).toBeUndefined()
    expect(() => file?.read(0, 1)).toThrow()
  })

  it('is none when the person changes their mind, and a fault when WeChat says no', async () => {
    wechat.chooseMedia.mockRejectedValueOnce({ errMsg: 'chooseMedia:fail cancel' })
    expect(await pick('video')).toBeUndefined()
    wechat.chooseMedia.mockRejectedValueOnce({ errMsg: 'chooseMedia:fail auth deny' })
    await expect(pick('video')).rejects.toMatchObject({ errMsg: 'chooseMedia:fail auth deny' })
  })
})
