import { describe, expect, it } from 'vitest'
import { contract } from '#contract/index'
import type { Asked, Who } from '#contract/procedure'
import { BOUND_CAST, CAST } from '../../content/demo'
import { openHouse } from '../builders/cloud'
import { INPUTS } from './inputs'

const house = await openHouse()

const paths = Object.entries(contract).flatMap(([area, calls]) =>
  Object.entries<Asked>(calls).map(([name, { who }]) => [`${area}.${name}`, who] as const),
)
/** Of the cast, who may do what needs a role. */
const HOLDERS: Readonly<Record<Who, readonly string[]>> = {
  public: BOUND_CAST.map(({ openid }) => openid),
  anyone: BOUND_CAST.map(({ openid }) => openid),
  officer: BOUND_CAST.map(({ openid }) => openid),
  branchEditor: [CAST.branchEditor.openid],
  liaison: [CAST.liaison.openid, CAST.provincialAdmin.openid],
  legalReviewer: [CAST.legalReviewer.openid],
  bankEditor: [CAST.organiser.openid, CAST.provincialAdmin.openid],
  bankKeeper: [...[CAST.organiser.openid, CAST.provincialAdmin.openid], CAST.legalReviewer.openid],
  judge: [CAST.judge.openid],
  organiser: [CAST.organiser.openid, CAST.provincialAdmin.openid],
  provincialAdmin: [CAST.provincialAdmin.openid],
}
const STRANGERS = [CAST.visitor.openid, 'never-seen']
const STANDING = ['NOT_BOUND', 'NOT_ALLOWED']

/** What every input schema refuses, but an empty one; standing is looked at after the input. */
const codeOf = async (openid: string, path: string, input: unknown) => {
  const reply = await house.post(openid, { path, input })
  return reply.ok ? 'ok' : reply.code
}

describe('who may ask for what', () => {
  it.each(paths)('%s is for %s', async (path, who) => {
    house.at('2026-11-18T08:00:00+08:00')
    for (const { openid } of BOUND_CAST) {
      const code = await codeOf(openid, path, INPUTS[path] ?? {})
      expect(code).not.toBe('INVALID_INPUT')
      expect(code).not.toBe('FAULT')
      const allowed = HOLDERS[who].includes(openid)
      if (allowed) expect(STANDING, `${openid} ${path}`).not.toContain(code)
      else expect(code, `${openid} ${path}`).toBe('NOT_ALLOWED')
    }
  })

  it.each(paths)('%s asked by a stranger', async (path, who) => {
    for (const openid of STRANGERS) {
      const code = await codeOf(openid, path, INPUTS[path] ?? {})
      if (who === 'public' || who === 'anyone') expect(STANDING).not.toContain(code)
      else expect(code).toBe('NOT_BOUND')
    }
  })

  it.each(paths)('%s asked by nobody', async (path, who) => {
    const code = await codeOf('', path, INPUTS[path] ?? {})
    if (who === 'public') expect(['NO_IDENTITY', 'FAULT', ...STANDING]).not.toContain(code)
    else expect(code).toBe('NO_IDENTITY')
  })

  it('covers every call with an input it takes', () => {
    expect(paths.length).toBeGreaterThan(20)
    for (const path of Object.keys(INPUTS)) expect(paths.map(([known]) => known)).toContain(path)
  })
})
