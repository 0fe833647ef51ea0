import { describe, expect, it } from 'vitest'
import { calculated, calculation, fromNowhere } from './calculation'

describe('a calculation that holds', () => {
  it.each([
    '120人 × 5% = 6人',
    '120人×5％＝6人',
    '1000元 × 3% = 30元；30元 × 10日 = 300元',
    '70吨 ÷ 1000千克 × 500元 = 35000元',
    '49吨 + 3吨 − 2吨 = 50000千克',
    '2万元 − 1000元 × 3% = 19970元',
    '0.1米 + 0.2米 = 0.3米',
    '5000元 × 三倍 = 1.5万元',
    '80米 < 100米',
    '3千克 ≤ 3公斤',
    '60吨 − 49吨 > 1吨',
  ])('%s', (written) => expect(calculation({ calculation: written })).toEqual([]))

  it('is not asked of every question', () => {
    expect(calculation({})).toEqual([])
  })
})

describe('a calculation that does not hold', () => {
  it.each([
    ['120人 × 5% = 7人', 'wrong'],
    ['1000元 × 3% = 30元；30元 × 10日 = 400元', 'wrong'],
    ['3吨 × 500元 = 1500元', 'wrong'],
    ['2元 + 3元 × 2倍 = 10元', 'wrong'],
    ['1元 ÷ 0元 = 1元', 'wrong'],
    ['100米 < 80米', 'wrong'],
    ['3人 + 3元 = 6元', 'units'],
    ['120人 × 5% = 6元', 'units'],
    ['80米 < 100吨', 'units'],
    ['', 'read'],
    ['120人的5%是6人', 'read'],
    ['120 × 5% = 6人', 'read'],
    ['120人 × 5%', 'read'],
    ['120人 × = 6人', 'read'],
    ['× 120人 = 120人', 'read'],
    ['(120人 + 20人) × 5% = 7人', 'read'],
    ['6人 = 3人 + 3人', 'read'],
    ['3人 = 3人 = 3人', 'read'],
    ['120人 × 5% = 6人；', 'read'],
  ])('%s', (written, said) => {
    expect(calculation({ calculation: written }).join()).toContain(said)
  })
})

describe('what a calculation names', () => {
  it('is all its quantities, results among them', () => {
    expect(calculated('70吨 ÷ 1000千克 × 500元 = 3.5万元')).toEqual([
      '70000千克',
      '1000千克',
      '500元',
      '35000元',
    ])
  })

  it.each([
    ['from article and stem', '120人 × 5% = 6人', []],
    ['from an earlier step', '120人 × 5% = 6人；6人 + 120人 = 126人', []],
    ['an input that stands nowhere', '130人 × 5% = 6.5人', ['130人']],
    ['a result before its step', '6人 + 120人 = 126人；120人 × 5% = 6人', ['6人']],
    ['a bound that stands nowhere', '120人 < 300人', ['300人']],
  ])('%s', (_, written, strange) => {
    const texts = ['审核人员不少于百分之五。', '大队有120人。']
    expect(fromNowhere(written, texts)).toEqual(strange)
  })
})
