import { expect, it } from 'vitest'
import { openCloud, refusalOf } from './cloud'

const { sdk } = await openCloud({}, { storage: { types: ['.png', '.mp4'] } })
const upload = (cloudPath: string) => sdk.uploadFile({ cloudPath, fileContent: Buffer.from('x') })

it.each(['a.png', 'deep/A.PNG', 'clip.v2.mp4'])(
  'takes the listed type of %s',
  async (cloudPath) => {
    expect((await upload(cloudPath)).fileID).toBe(`cloud://local.local/${cloudPath}`)
  },
)

it.each(['a.exe', 'a.png.html', 'png', '.png', 'a.png/b'])('refuses %s', async (cloudPath) => {
  expect((await refusalOf(upload(cloudPath))).errMsg).toContain('files of this type')
  const fileList = [`cloud://local.local/${cloudPath}`]
  const [found] = (await sdk.getTempFileURL({ fileList })).fileList
  expect(found?.tempFileURL).toBe('')
})
