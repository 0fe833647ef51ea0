import type { CaseState, CaseStep } from '#domain/cases'
import type { Section } from '../draft/sections'

export const stateNames: Readonly<Record<CaseState, string>> = {
  draft: '草稿',
  unitReview: '单位审核',
  lawReview: '法制审核',
  returned: '已退回',
  published: '本市发布',
  shared: '全省共享',
  withdrawn: '已撤下',
}

export const stepNames: Readonly<Record<CaseStep, string>> = {
  unitReview: '单位审核',
  lawReview: '法制审核',
}

export const sectionNames: Readonly<Record<Section, string>> = {
  head: '标题与一句话',
  facts: '案情',
  evidence: '证据',
  dispute: '争议焦点',
  questions: '你会怎么定',
  decision: '处理决定',
  lesson: '启示',
  basis: '法律依据',
  procedure: '程序时间线',
  media: '影像',
}

const entries: Readonly<Record<string, (place: string) => string>> = {
  title: () => '标题',
  lead: () => '一句话',
  evidence: (place) => `第 ${place} 份证据`,
  basis: (place) => `第 ${place} 条依据`,
  procedure: (place) => `第 ${place} 步`,
}

/** A field as people call it. @example fieldName('evidence.2', '证据') // '第 2 份证据' */
export function fieldName(field: string, section: string): string {
  const [word = '', place = ''] = field.split('.')
  return entries[word]?.(place) ?? section
}
