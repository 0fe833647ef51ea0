import { describe, expect, it } from 'vitest'
import { mayDo, type StageLine } from './stage-lines'

const line = (of: Partial<StageLine>): StageLine => ({
  event: 'drill',
  name: '军事队列',
  stage: 'final',
  staged: false,
  kind: 'judged',
  judged: true,
  state: 'none',
  version: 0,
  missing: 0,
  held: false,
  appealsUntil: null,
  drawn: true,
  judges: 7,
  ...of,
})

describe('what can be done with a stage', () => {
  it.each([
    ['nothing before it begins', {}, []],
    ['nothing while sheets are missing', { state: 'judging', missing: 2 }, []],
    ['publish once all are signed', { state: 'judging' }, ['publish']],
    ['correct or finalise', { state: 'provisional', version: 1 }, ['publish', 'finalise']],
    ['finalise while a sheet is judged anew', { state: 'provisional', missing: 1 }, ['finalise']],
    ['nothing once final', { state: 'final' }, []],
    ['take over first', { kind: 'taken', judged: false, missing: 3 }, ['takeOver']],
    ['take over anew, or publish', { kind: 'taken', judged: false }, ['takeOver', 'publish']],
  ] as const)('%s', (_, of, acts) => {
    const may = mayDo(line(of))
    expect(Object.entries(may).flatMap(([act, is]) => (is ? [act] : []))).toEqual(acts)
  })
})
