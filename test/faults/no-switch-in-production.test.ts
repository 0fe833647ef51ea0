import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What only the switch among demo people (演示人物) says, knows or fetches. */
const CANARIES = ['demo-cast', 'demo-visitor', 'local-openid', 'identity-handle', '演示：现在是谁']

const TEXT = /\.(js|json|html|css|wxml|wxss|wxs)$/

/** All text of a build as one string; escaped Chinese is spelt out. */
function textOf(build: string): string {
  if (!existsSync(build)) throw new Error(`${build} is missing: build before testing`)
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' })
  const text = files
    .filter((file) => TEXT.test(file))
    .map((file) => readFileSync(join(build, file), 'utf8'))
  return text
    .join('\n')
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
}

describe('the switch among demo people', () => {
  it.each(['dist/weapp', 'dist/h5'])('leaves no trace in %s', (build) => {
    const text = textOf(build)
    expect(CANARIES.filter((canary) => text.includes(canary))).toEqual([])
  })

  it('is in the local browser build, so that the search above can find it', () => {
    const text = textOf('dist/local/h5')
    expect(CANARIES.filter((canary) => !text.includes(canary))).toEqual([])
  })
})
