export { currentPlan } from './current-plan'
export { isPublished, publishPlan } from './publish-plan'
