import { describe, expect, it } from 'vitest'
import { sitting } from './examples'
import { mayEnter } from './may-enter'
import type { Who } from './sitting'

const wang = {
  path: ['ln', 'sy', 'sy-hp'],
  domain: 'road' as const,
  post: '队员',
  grants: [{ role: 'liaison' as const, unit: 'sy-hp' }],
  status: 'active' as const,
}
const OPEN: Who = { units: [], domains: [], posts: [], roles: [] }
const may = (who: Partial<Who>, person = {}) =>
  mayEnter(sitting({}, { who: { ...OPEN, ...who } }), { ...wang, ...person })

describe('who may sit', () => {
  it.each<[string, Partial<Who>, object, boolean]>([
    ['everybody below the place it was made for', {}, {}, true],
    ['nobody of another city', {}, { path: ['ln', 'dl', 'dl-zs'] }, false],
    ['nobody above the place', {}, { path: ['ln'] }, false],
    ['nobody who left', {}, { status: 'left' }, false],
    ['a unit named', { units: ['sy-hp'] }, {}, true],
    ['a unit above', { units: ['sy'] }, {}, true],
    ['another unit', { units: ['sy-tx'] }, {}, false],
    ['one of two units', { units: ['sy-tx', 'sy-hp'] }, {}, true],
    ['the domain named', { domains: ['road'] }, {}, true],
    ['another domain', { domains: ['water'] }, {}, false],
    ['the post named', { posts: ['队员'] }, {}, true],
    ['another post', { posts: ['中队长'] }, {}, false],
    ['a role held', { roles: ['liaison'] }, {}, true],
    ['a role not held', { roles: ['judge'] }, {}, false],
    [
      'what a wider role covers',
      { roles: ['organiser'] },
      { grants: [{ role: 'provincialAdmin', unit: 'ln' }] },
      true,
    ],
    ['all that is named must be met', { units: ['sy-hp'], posts: ['中队长'] }, {}, false],
  ])('%s', (_, who, person, expected) => {
    expect(may(who, person)).toBe(expected)
  })
})
