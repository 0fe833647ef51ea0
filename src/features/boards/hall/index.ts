export { HallScreen } from '../components/hall/hall-screen'
export { copy as hallCopy } from '../copy/hall'
export type { HallRow, Revealing } from './revealing'
