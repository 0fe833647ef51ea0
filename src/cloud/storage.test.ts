import { beforeEach, describe, expect, it, vi } from 'vitest'

const CONTENT = Uint8Array.of(1, 2, 3)
const wechat = vi.hoisted(() => ({
  files: new Map<string, Uint8Array>(),
  uploadFile: vi.fn(),
  request: vi.fn(),
}))
vi.mock('@tarojs/taro', () => ({
  default: {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    request: wechat.request,
    cloud: { uploadFile: wechat.uploadFile },
    getFileSystemManager: () => ({
      writeFileSync: (path: string, content: ArrayBuffer) =>
        wechat.files.set(path, new Uint8Array(content)),
      unlinkSync: (path: string) => wechat.files.delete(path),
    }),
  },
}))
vi.stubGlobal('LOCAL_CLOUD_URL', 'http://cloud')
const { storeFile } = await import('./storage')
const { Refused, Unreachable } = await import('./refusal')
const store = (content = CONTENT) => storeFile('slices/m-1/secret/0', content)

beforeEach(() => {
  wechat.files.clear()
  wechat.uploadFile.mockReset()
  wechat.request.mockReset()
})

describe('bytes put into storage through WeChat', () => {
  beforeEach(() => vi.stubGlobal('LOCAL_CLOUD', false))

  it('are a file for the time it takes, of their own length', async () => {
    wechat.uploadFile.mockImplementation(async ({ cloudPath, filePath }) => {
      expect(cloudPath).toBe('slices/m-1/secret/0')
      expect(wechat.files.get(filePath)).toEqual(Uint8Array.of(2, 3))
      return { fileID: 'cloud://env.bucket/slices/m-1/secret/0' }
    })
    expect(await store(CONTENT.subarray(1))).toBe('cloud://env.bucket/slices/m-1/secret/0')
    expect(wechat.files.size).toBe(0)
  })

  it('leave no file behind when they don’t get through', async () => {
    wechat.uploadFile.mockRejectedValue({ errMsg: 'cloud.uploadFile:fail timeout' })
    await expect(store()).rejects.toBeInstanceOf(Unreachable)
    expect(wechat.files.size).toBe(0)
  })

  it('are refused where the environment lets phones write nothing', async () => {
    wechat.uploadFile.mockRejectedValue({ errCode: -503002, errMsg: 'cloud.uploadFile:fail' })
    await expect(store()).rejects.toBeInstanceOf(Refused)
  })
})

describe('bytes put into the local cloud’s storage', () => {
  beforeEach(() => vi.stubGlobal('LOCAL_CLOUD', true))
  const permission = { url: 'http://cloud/put', authorization: 'ticket', fileId: 'cloud://file' }

  it('go where the cloud permits them', async () => {
    wechat.request.mockResolvedValueOnce({ statusCode: 200, data: { data: permission } })
    wechat.request.mockResolvedValueOnce({ statusCode: 200, data: null })
    expect(await store()).toBe('cloud://file')
    const [[asked], [put]] = wechat.request.mock.calls as [[object], [object]]
    expect(asked).toMatchObject({
      url: 'http://cloud/admin',
      data: { path: 'slices/m-1/secret/0' },
    })
    expect(put).toMatchObject({ url: 'http://cloud/put', header: { authorization: 'ticket' } })
  })

  it.each([
    ['no permission', [{ statusCode: 200, data: { code: 'INVALID_PARAM' } }]],
    [
      'a permission that ended',
      [
        { statusCode: 200, data: { data: permission } },
        { statusCode: 403, data: null },
      ],
    ],
  ])('with %s are to be tried again', async (_, replies) => {
    for (const reply of replies) wechat.request.mockResolvedValueOnce(reply)
    await expect(store()).rejects.toBeInstanceOf(Unreachable)
  })
})
