import type { Of } from '../ways'

/** The event's stage a page is asked for; the final unless told. */
export const ofQuery = ({ meet = '', event = '', stage }: Partial<Record<string, string>>): Of => ({
  meet,
  event,
  stage: stage === 'preliminary' ? 'preliminary' : 'final',
})
