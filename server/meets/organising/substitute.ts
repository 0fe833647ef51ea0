import type { Input } from '#contract/index'
import { command, isRefusal, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { withAct } from '../change'
import { entrantOf } from '../entrant-of'
import { entrantsOf } from '../meet-of'
import { sheetsOfEntrant } from '../sheets-of'
import type { EntrantFile, MeetFile } from '../store'
import { act } from './act'
import { competesIn, membersOfUnit } from './members'

type Change = Input<'meets', 'substitute'>

const isDone = ({ changes, members }: EntrantFile, { out, into, reason }: Change): boolean =>
  members.some(({ officer }) => officer === into.officer) &&
  changes.some((one) => one.out === out && one.into === into.officer && one.reason === reason)

const isMember = ({ members }: EntrantFile, officer: string): boolean =>
  members.some((member) => member.officer === officer)

/** Results of exams count as judged too. */
const isPublished = ({ stages }: MeetFile, { events }: EntrantFile): boolean =>
  stages.some(({ event }) => events.includes(event))

async function membersAfter(file: EntrantFile, { out, into }: Change) {
  const fresh = await membersOfUnit(file.unit, [into])
  if (isRefusal(fresh)) return fresh
  return file.members.flatMap((member) => (member.officer === out ? fresh : member))
}

const changeOf = ({ officer, now }: OfficerCall, { out, into, reason }: Change) => ({
  ...{ out, into: into.officer, by: officer.name, at: now.getTime(), reason },
})

/**
 * Puts somebody else into a team (换人) with a reason, as long as none of its events is judged. The same again is the
 * same. Eleven operations at most, and five to show it.
 */
export const substitute: UseCase<'meets', 'substitute'> = (call, said) =>
  act(call, said.meet, async (meet) => {
    const file = await entrantOf(said.meet, said.entrant)
    if (!file || file.state === 'withdrawn') return refuse('ENTRANT_NOT_FOUND')
    if (isDone(file, said)) return 'done'
    if (!isMember(file, said.out)) return refuse('NOT_OF_UNIT')
    if (isMember(file, said.into.officer)) return refuse('TWICE')
    if (meet.judges.includes(said.into.officer)) return refuse('NOT_OF_UNIT')
    const others = (await entrantsOf(meet._id)).filter(({ id }) => id !== file.id)
    if (competesIn([said.into.officer], file.events, others)) return refuse('TWICE')
    const sheets = await sheetsOfEntrant(meet._id, file.id)
    if (sheets.length > 0 || isPublished(meet, file)) return refuse('ALREADY_JUDGED')
    const members = await membersAfter(file, said)
    if (isRefusal(members)) return members
    const changes = [...file.changes, changeOf(call, said)]
    return {
      fields: { acts: withAct(meet, call, 'substitute', `${file.name}：${said.reason}`) },
      also: (within) =>
        within.update('meetEntrants', file._id, {
          members: command.set(members),
          changes: command.set(changes),
        }),
    }
  })
