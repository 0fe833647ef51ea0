import { describe, expect, it } from 'vitest'
import { captionsText, readCaptions } from './captions-text'

describe('captions as people write them', () => {
  it('stand until the next begins, the last to the end of the video', () => {
    const { captions, wrongLine } = readCaptions('0:05 夜里十一点\n\n0:12 一辆货车减速', 60)
    expect(captions).toEqual([
      { from: 5, until: 12, text: '夜里十一点' },
      { from: 12, until: 60, text: '一辆货车减速' },
    ])
    expect(wrongLine).toBeUndefined()
    expect(captionsText(captions)).toBe('0:05 夜里十一点\n0:12 一辆货车减速')
  })

  it('stand for a while where the video’s length is not known', () =>
    expect(readCaptions('1:00 称重', null).captions).toEqual([
      { from: 60, until: 65, text: '称重' },
    ]))

  it.each([
    ['a line without a moment', '0:05 亮证\n称重', 2],
    ['a moment without words', '0:05', 1],
    ['going back', '0:12 称重\n0:05 亮证', 2],
    ['a line longer than the cloud takes', `0:05 ${'长'.repeat(81)}`, 1],
    ['a line too many', Array.from({ length: 201 }, (_, i) => `${i}:00 字`).join('\n'), 201],
    ['nothing', '', undefined],
  ])('%s is told by its line', (_, typed, line) =>
    expect(readCaptions(typed, 60).wrongLine).toBe(line),
  )
})
