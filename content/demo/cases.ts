import type { Officer } from '#domain/org'
import type { DemoOrganisation } from './organisation'

/** Where a demo case (演示案例) is from, how long ago it was published, and how far it reaches. */
interface Origin {
  readonly unit: string
  readonly daysAgo: number
  readonly reach: 'city' | 'province'
  readonly isPublic: boolean
}

const shared = (unit: string, daysAgo: number): Origin => ({
  unit,
  daysAgo,
  reach: 'province',
  isPublic: false,
})
const open = (unit: string, daysAgo: number): Origin => ({
  ...shared(unit, daysAgo),
  isPublic: true,
})
const inCity = (unit: string, daysAgo: number): Origin => ({
  ...shared(unit, daysAgo),
  reach: 'city',
})

/** By the case: units with a branch of their own, in all four domains and nine cities. */
export const CASE_ORIGINS: Readonly<Record<string, Origin>> = {
  'night-check-driver-stays-inside': open('u-210102', 2),
  'spill-already-swept': shared('u-210603', 4),
  'ride-hailing-silent-passenger': shared('u-210203', 6),
  'hidden-work-already-poured': shared('u-210103', 9),
  'crew-certificate-expired': shared('u-210804', 11),
  'repair-shop-without-filing': inCity('u-210106', 13),
  'wall-in-control-zone': shared('u-210522', 16),
  'impounded-van-storage-fee': open('u-210781', 20),
  'rebar-tied-before-test': shared('u-210902', 24),
  'falsework-plan-unsigned': shared('u-211302', 27),
  'lithium-boxes-reported-once': shared('u-211104', 31),
  'net-cages-in-channel': shared('u-210681', 36),
}

const holding = (officers: readonly Officer[], role: string, unit: string): Officer => {
  const found = officers.find(
    ({ grants, status }) =>
      status === 'active' && grants.some((grant) => grant.role === role && grant.unit === unit),
  )
  if (!found) throw new Error(`nobody is ${role} at ${unit}`)
  return found
}

/** Who wrote a unit's case and which two reviewed it: its branch editor, its city's liaison, its city's legal reviewer. */
export function peopleOf({ officers }: Pick<DemoOrganisation, 'officers'>, unit: string) {
  const city = unit.slice(0, 'u-2101'.length)
  const author = holding(officers, 'branchEditor', unit)
  const { branch } = author
  if (branch === null) throw new Error(`${author._id} is in no branch`)
  const reviewers = [holding(officers, 'liaison', city), holding(officers, 'legalReviewer', city)]
  return { author: { ...author, branch }, reviewers }
}
