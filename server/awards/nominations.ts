import { placesOf } from '#domain/org'
import { unitsIn } from '#server/org'
import { command, type UseCase } from '#server/platform'
import { quotasOf } from './quotas'
import { showNomination, showQuota } from './show'
import { nominationFiles } from './store'

/** Of each sort; a phone shows no longer list. */
const MOST = 60

/** Those that wait, the oldest first, then the latest of the others. Two operations. */
async function nominationsOf(year: number, places: readonly string[]) {
  const where = { path: command.in(places), year }
  const [waiting, others] = await Promise.all([
    nominationFiles.find(
      { ...where, state: 'waiting' },
      { sort: [['at', 'asc']], limit: MOST + 1 },
    ),
    nominationFiles.find(
      { ...where, state: command.neq('waiting') },
      { sort: [['at', 'desc']], limit: MOST + 1 },
    ),
  ])
  const shown = [...waiting.slice(0, MOST), ...others.slice(0, MOST)]
  return { shown, more: waiting.length > MOST || others.length > MOST }
}

/** Nominations of my places in a year (评优推荐), with what is left of 年度优秀. Four operations. */
export const nominations: UseCase<'awards', 'nominations'> = async ({ officer }, { year }) => {
  const places = placesOf(officer.grants, 'liaison')
  const [quotas, { shown, more }, units] = await Promise.all([
    quotasOf(year),
    nominationsOf(year, places),
    unitsIn(places),
  ])
  return {
    quotas: quotas.map(showQuota),
    nominations: shown.map((file) => showNomination(file, officer)),
    more,
    units,
  }
}
