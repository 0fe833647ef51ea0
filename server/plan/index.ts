export { currentPlan } from './current-plan'
export { publishPlan } from './publish-plan'
