import { readFileSync } from 'node:fs'
import { addDays, beijingDayOf, startOfDay } from '#domain/beijing-day'
import { type LoadedCase, loadCases } from '../content/commands/load-cases'
import { CASE_ORIGINS, demoOrganisation, peopleOf } from '../content/demo'

const HOUR_MS = 3_600_000
/** Cases are published in the morning. */
const AT_HOUR = 9

function contentOf({ files }: LoadedCase) {
  return (file: string): Buffer => {
    const known = files.find((each) => each.file === file)
    if (!known) throw new Error(`there is no file ${file}`)
    return readFileSync(known.path)
  }
}

/** Publishes the demo cases (演示案例) into a cloud that has the demo organisation; again changes nothing. */
export async function publishDemoCases(now: Date): Promise<void> {
  const { publishCases } = await import('#server/cases')
  const organisation = demoOrganisation()
  const given = loadCases().map((loaded) => {
    const { lesson } = loaded
    const origin = CASE_ORIGINS[lesson.id]
    if (!origin) throw new Error(`${lesson.id} comes from nowhere`)
    const { unit, daysAgo, reach, isPublic } = origin
    return {
      lesson,
      invented: true,
      ...peopleOf(organisation, unit),
      ...{ reach, isPublic },
      at: startOfDay(addDays(beijingDayOf(now), -daysAgo)).getTime() + AT_HOUR * HOUR_MS,
      content: contentOf(loaded),
    }
  })
  await publishCases(given)
}
