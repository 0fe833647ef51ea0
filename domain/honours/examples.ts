import type { Evidence } from './evidence'
import type { Indicator, Rule, Scheme } from './scheme'
import type { Source } from './source'

/** Small schemes and evidence for tests. */
export const indicator = (
  id: string,
  rule: Rule,
  most = 1000,
  source: Source = 'record.drills',
): Indicator => ({ id, name: `Indicator ${id}`, source, most, rule })

export const share = (fullPercent = 100): Rule => ({ kind: 'share', fullPercent })
export const each = (points: number): Rule => ({ kind: 'each', points })
export const deduct = (points: number): Rule => ({ kind: 'deduct', points })

/** A scheme of sections `a`, `b` … with these indicators. */
export const scheme = (...sections: readonly (readonly Indicator[])[]): Scheme => ({
  version: '2026.1',
  sections: sections.map((indicators, at) => {
    const id = String.fromCharCode(97 + at)
    return { id, name: `Section ${id}`, indicators }
  }),
  vetoes: [{ id: 'integrity', name: 'Integrity', says: 'Nobody was disciplined' }],
  noticeDays: 7,
})

/** A piece of evidence under an id. */
export const evidence = (id: string, part: number, whole = 0, at = 1): Evidence => ({
  id,
  proof: 'record',
  of: id,
  title: `Evidence ${id}`,
  part,
  whole,
  place: null,
  at,
})
