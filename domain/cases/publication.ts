import { type Grant, mayAct } from '../org'
import type { Flow, Review } from '../review'

/** 单位审核, then 法制审核: two people, neither of them an author. */
export const CASE_STEPS = ['unitReview', 'lawReview'] as const
export type CaseStep = (typeof CASE_STEPS)[number]
export const CASE_FLOW: Flow<CaseStep> = [
  { name: 'unitReview', role: 'liaison' },
  { name: 'lawReview', role: 'legalReviewer' },
]

/** How far a published case reaches: its own city (发布), or the province (全省共享). */
export type Reach = 'city' | 'province'

/** 草稿, 单位审核, 法制审核, 已退回, 本市发布, 全省共享, 已撤下. */
export const CASE_STATES = [
  'draft',
  ...CASE_STEPS,
  'returned',
  'published',
  'shared',
  'withdrawn',
] as const
export type CaseState = (typeof CASE_STATES)[number]

/** Where a case stands, beside what it says. */
export interface Standing {
  readonly review: Review<CaseStep>
  /** The unit's way from the province down. */
  readonly path: readonly string[]
  /** Null while nobody reads it: not published yet, or withdrawn. */
  readonly reach: Reach | null
  /** Readable by everybody without login (对外公开). */
  readonly isPublic: boolean
}

/** Where a case is on its way; a new version under review says so, though readers still have the one before. */
export function stateOf({ review, reach }: Pick<Standing, 'review' | 'reach'>): CaseState {
  if (review.state !== 'passed') return review.state
  if (reach === null) return 'withdrawn'
  return reach === 'province' ? 'shared' : 'published'
}

/** The city of a unit, given by its path; the province's own unit stands for itself. */
export const cityOf = (path: readonly string[]): string => path[1] ?? path[0] ?? ''

interface Person {
  readonly path: readonly string[]
  readonly grants: readonly Grant[]
}

/** Whether an officer reads a published case: everybody a shared one, a city's officers the city's. */
export const mayRead = ({ reach, path }: Standing, reader: Pick<Person, 'path'>): boolean =>
  reach === 'province' || (reach === 'city' && cityOf(reader.path) === cityOf(path))

/** Whether somebody sees the draft, and with it the words before masking: editors of its place alone. */
export const mayWrite = ({ path }: Pick<Standing, 'path'>, { grants }: Person): boolean =>
  mayAct(grants, 'branchEditor', path)

/** Whether somebody sees the masked version under review: holders of a step's role at its place, and its editors. */
export const mayReview = ({ path }: Pick<Standing, 'path'>, person: Person): boolean =>
  CASE_FLOW.some(({ role }) => mayAct(person.grants, role, path)) || mayWrite({ path }, person)

/** Whether somebody may take a published case down: its unit's liaison and editors, legal review, the province. */
export const mayWithdraw = ({ path }: Pick<Standing, 'path'>, person: Person): boolean =>
  mayReview({ path }, person) || mayAct(person.grants, 'provincialAdmin', path)
