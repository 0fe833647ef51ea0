export { MeetSection } from './components/meet-section'
export { meetActName } from './copy/acts'
export { meetWays } from './ways'
