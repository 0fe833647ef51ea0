import { describe, expect, it } from 'vitest'
import { panelScore } from './index'

const RULES = { trimEach: 1, trimFrom: 5, outlier: 100 }

describe('the sheets of a panel', () => {
  it.each([
    ['nobody judged', [], null, null],
    ['one judge', [900], 900, 0],
    ['too few to leave any out', [900, 800, 850, 870], 855, 100],
    ['the highest and the lowest are left out', [900, 850, 950, 700, 910], 887, 250],
    ['halves are rounded up', [900, 901], 901, 1],
  ])('%s', (_, totals, mean, spread) =>
    expect(panelScore(totals, RULES)).toMatchObject({ mean, spread }),
  )

  it('leaves one of equals out at each end, the earlier one below', () =>
    expect(panelScore([800, 800, 800, 800, 800], RULES).left).toEqual([
      'low',
      'none',
      'none',
      'none',
      'high',
    ]))

  it('points out who is farther from the others than the rules allow', () => {
    expect(panelScore([900, 900, 790], RULES).outlier).toEqual([false, false, true])
    expect(panelScore([900, 900, 800], RULES).outlier).toEqual([false, false, false])
    expect(panelScore([900, 100], RULES).outlier).toEqual([false, false])
  })
})
