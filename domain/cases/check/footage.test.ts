import { describe, expect, it } from 'vitest'
import { captions } from './captions'
import { exampleAsked, exampleCase, exampleFound } from './examples'
import { footage } from './footage'
import type { FoundCase } from './found'
import { moments } from './moments'

const clip = (bytes: number, seconds: number | null = 30) =>
  exampleFound(undefined, { clip: { bytes, seconds } })

describe('the files of a case', () => {
  it.each<[string, FoundCase, string[]]>([
    ['both are there, and small', exampleFound(), []],
    [
      'no video',
      exampleFound({ ...exampleCase(), video: null }, { clip: null, poster: null }),
      ['no video'],
    ],
    ['no clip', exampleFound(undefined, { clip: null }), ['no file cases/clips/sample.mp4']],
    ['no poster', exampleFound(undefined, { poster: null }), ['no file cases/posters/sample.png']],
    ['a large clip', clip(300_000), ['a clip of 300000 bytes, below 300000']],
    ['one just below', clip(299_999), []],
    [
      'a large poster',
      exampleFound(undefined, { poster: 120_000 }),
      ['a poster of 120000 bytes, below 120000'],
    ],
    ['a clip that does not say', clip(1, null), ['the clip does not tell its length']],
    ['a longer clip', clip(1, 30.1), ['the clip runs 30.1 s, not 30 s']],
    ['longer by less than a tenth', clip(1, 30.04), []],
  ])('%s', (_, found, said) => expect(footage(found)).toEqual(said))
})

describe('captions', () => {
  const said = (...times: readonly (readonly [number, number])[]) =>
    exampleFound(
      exampleCase({}, { captions: times.map(([from, until]) => ({ from, until, text: '一句' })) }),
    )

  it.each<[string, FoundCase, string[]]>([
    ['one after the other', said([0, 11], [11, 30]), []],
    ['with a pause', said([0, 10], [12, 30]), []],
    ['none', said(), ['no captions']],
    ['ending before it begins', said([5, 5]), ['caption 1 ends at 5 s, before it begins']],
    [
      'over another',
      said([0, 11], [10, 20]),
      ['caption 2 begins at 10 s, before the one before it ends'],
    ],
    ['beyond the end', said([0, 31]), ['caption 1 ends at 31 s, after the clip']],
  ])('%s', (_, found, faults) => expect(captions(found)).toEqual(faults))
})

describe('the moments at which a clip stops', () => {
  const at = (...seconds: readonly (number | null)[]) =>
    exampleFound(
      exampleCase({
        questions: seconds.map((moment, i) => exampleAsked({ id: `q-${i}`, at: moment })),
      }),
    )

  it.each<[string, FoundCase, number]>([
    ['at the earliest and the latest', at(4, 27), 0],
    ['too early', at(3), 1],
    ['too late', at(28), 1],
    ['none', at(null), 1],
    ['five seconds apart, in any order', at(15, 10, null), 0],
    ['four seconds apart', at(10, 14), 1],
    ['too late for the clip itself', { ...at(27), clip: { bytes: 1, seconds: 29 } }, 1],
  ])('%s', (_, found, faults) => expect(moments(found)).toHaveLength(faults))
})
