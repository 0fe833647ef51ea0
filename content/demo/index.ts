export { BOUND_CAST, CAST, type CastMember } from './cast'
export { DEMO_MARK, DEMO_SEED, type DemoOrganisation, demoOrganisation } from './organisation'
export { demoMarks } from './streak'
export { type ToBind, toBind } from './to-bind'
