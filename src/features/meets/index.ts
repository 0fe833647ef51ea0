export { MeetSection } from './components/meet-section'
export { meetWays } from './ways'
