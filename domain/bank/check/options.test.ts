import { describe, expect, it } from 'vitest'
import type { Option } from '../question'
import { exampleQuestion, exampleShelf } from './examples'
import { bannedOptions, byLetter, equalOptions } from './options'

const offering = (...texts: string[]) =>
  exampleQuestion({ options: texts.map((text): Option => ({ text, right: false })) })

describe('equal options', () => {
  it.each([
    ['七日内', '七日内'],
    ['七日内', '7 日内。'],
    ['处３万元罚款', '处 3 万元罚款'],
    ['处三万元罚款', '处30000元罚款'],
    ['责令改正，给予警告', '责令改正、给予警告'],
  ])('%s = %s', (one, other) => {
    expect(equalOptions(offering(one, '别的', other), exampleShelf)).toHaveLength(1)
  })

  it.each([
    ['七日内', '七个工作日内'],
    ['宽 2.55 米', '宽 255 米'],
    ['百分之五', '百分之十'],
    ['5%', '5‰'],
    ['可以处罚', '不可以处罚'],
  ])('%s ≠ %s', (one, other) => {
    expect(equalOptions(offering(one, other), exampleShelf)).toEqual([])
  })
})

describe('options that sweep over the others', () => {
  it.each([
    '以上都对',
    '以上都不对',
    '以上均是',
    '以上皆可',
    '以上全部正确',
    '上述选项均不正确',
    '都对',
    '全对',
    '以上各项都是。',
    '其他选项都不对',
    '以上三项均符合',
  ])('%s is banned', (text) => {
    expect(bannedOptions(offering('七日内', text), exampleShelf)).toHaveLength(1)
  })

  it.each(['对', '错', '两名以上执法人员', '县级以上都要备案', '车辆和人员都符合要求的准许通行'])(
    '%s is a proper option',
    (text) => expect(bannedOptions(offering(text), exampleShelf)).toEqual([]),
  )
})

describe('options called by their letter', () => {
  it.each([
    ['选项A不符合规定', 1],
    ['A和C都对', 1],
    ['B项缺少批准', 1],
    ['持A2驾驶证的驾驶人', 0],
    ['GPS和北斗都可以', 0],
  ])('%s', (reason, faults) => {
    expect(byLetter(exampleQuestion({ reason }), exampleShelf)).toHaveLength(faults)
  })
})
