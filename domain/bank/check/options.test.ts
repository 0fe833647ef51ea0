import { describe, expect, it } from 'vitest'
import type { Option } from '../question'
import { exampleQuestion, exampleShelf } from './examples'
import { bannedOptions, bareNumbers, byLetter, equalOptions } from './options'

const offering = (...texts: string[]) =>
  exampleQuestion({ options: texts.map((text): Option => ({ text, right: false })) })

describe('equal options', () => {
  it.each([
    ['七日内', '七日内'],
    ['七日内', '7 日内。'],
    ['处３万元罚款', '处 3 万元罚款'],
    ['处三万元罚款', '处30000元罚款'],
    ['责令改正，给予警告', '责令改正、给予警告'],
    ['占百分之五', '占5%'],
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
    '全部',
    '全部选项',
    '以上各项',
    '以上全是',
    '以上都是执法依据',
    '以上都没有错误',
    '其余选项都不对',
    '没有正确选项',
    '没有一项正确',
    '一个都不对',
    '前两项都可以',
    '两者都可以',
  ])('%s is banned', (text) => {
    expect(bannedOptions(offering('七日内', text), exampleShelf)).toHaveLength(1)
  })

  it.each([
    '对',
    '错',
    '两名以上执法人员',
    '县级以上都要备案',
    '车辆和人员都符合要求的准许通行',
    '全部损失',
    '两者是共同被告',
    '都不出庭，向法院交书面意见',
    '没有利害关系的第三人',
    '没有上限',
    '前任负责人',
  ])('%s is a proper option', (text) =>
    expect(bannedOptions(offering(text), exampleShelf)).toEqual([]),
  )
})

describe('options called by their letter', () => {
  it.each([
    ['选项A不符合规定', 1],
    ['A和C都对', 1],
    ['B项缺少批准', 1],
    ['应当选C', 1],
    ['①③', 1],
    ['ACD', 1],
    ['持A2驾驶证的驾驶人', 0],
    ['GPS和北斗都可以', 0],
  ])('%s', (reason, faults) => {
    expect(byLetter(exampleQuestion({ reason }), exampleShelf)).toHaveLength(faults)
  })
})

describe('numbers among the options', () => {
  it.each([
    ['30个', 1],
    ['三十', 1],
    ['1,000', 1],
    ['30个工作日', 0],
    ['两名以上', 0],
    ['十字路口', 0],
  ])('%s', (text, faults) => {
    expect(bareNumbers(offering('别的', text), exampleShelf)).toHaveLength(faults)
  })
})
