import { describe, expect, it } from 'vitest'
import { openHouse, postText } from '../builders/cloud'

const house = await openHouse()
const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`

describe('an event nested deeper than any stack', () => {
  it.each([
    ['in the input', `{"path":"study.answer","input":${deep(100_000)}}`],
    ['beside the input', `{"path":"org.me","x":${deep(100_000)}}`],
    ['instead of an event', deep(100_000)],
  ])('%s is refused by name, and the server lives', async (_, text) => {
    for (let i = 0; i < 3; i += 1) {
      const reply = await postText(house.cloud.url, 'demo-officer', text)
      expect(reply).toMatchObject({ ok: false, code: expect.stringMatching(/^[A-Z_]+$/) })
    }
    expect(await house.ask('demo-officer', 'org.me', {})).toMatchObject({ id: 'o-officer' })
  })
})
