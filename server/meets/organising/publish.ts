import { flawsOfMeet } from '#domain/meets'
import { refuse, type UseCase } from '#server/platform'
import { withAct } from '../change'
import { act } from './act'

/** Publishes a draft (发布方案): what it declares is fixed from now on. Three operations, and five to show it. */
export const publish: UseCase<'meets', 'publish'> = (call, { meet: id, from }) =>
  act(call, id, async (meet) => {
    // The same publication, asked for again.
    if (meet.state === 'open' && meet.seq === from + 1) return 'done'
    if (meet.state !== 'draft') return refuse('FIXED')
    if (meet.seq !== from) return refuse('CHANGED_MEANWHILE')
    const flaws = flawsOfMeet(meet.terms)
    if (flaws.length > 0) return refuse('FLAWED', { flaws })
    return { fields: { state: 'open', acts: withAct(meet, call, 'publish') } }
  })
