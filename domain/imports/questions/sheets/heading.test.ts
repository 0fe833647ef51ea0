import { expect, it } from 'vitest'
import { headingOf } from './heading'

it.each([
  ['一、单选题（每题 2 分，共 20 题）', 'single'],
  ['二、多项选择题', 'multiple'],
  ['第三部分 判断题', 'judgement'],
  ['（四）不定项选择题：', 'any'],
  ['五、填空题，每空 1 分', 'open'],
  ['道路运输单选题', 'single'],
  ['判断', 'judgement'],
  ['案例分析题', 'any'],
])('%s announces %s', (text, kind) => expect(headingOf(text)).toEqual({ kind }))

it.each([
  '下列选择正确的是',
  '1. 下列选择正确的是',
  '关于案例的判断',
  '判断题要写对或错。',
  '某队练习题',
  '巡查',
])('%s is no heading', (text) => expect(headingOf(text)).toBeNull())
