import { beijingDayOf } from '#domain/beijing-day'
import { isOpenlyShown } from '#server/boards'
import { absentFrom, exam } from '#server/exam'
import { unitsOf } from '#server/org'
import { isRefusal, keepFile, refuse, type UseCase } from '#server/platform'
import { absentSheet } from './absent-sheet'
import { questionsSheet } from './questions-sheet'
import { resultLines } from './result-lines'
import { resultsSheet } from './results-sheet'
import { workbook } from './sheet'
import { unitsSheet } from './units-sheet'

async function absentSheets(sitting: string) {
  const absent = await absentFrom(sitting)
  const units = await unitsOf(absent.map(({ unit }) => unit))
  const names = new Map(units.map(({ _id, name }) => [_id, name]))
  return [absentSheet(absent.map((each) => ({ ...each, unitName: names.get(each.unit) ?? '' })))]
}

/**
 * Results of a sitting as a sheet (成绩表): by officer, by unit, by question, and of an exam who did not sit it. While the board is frozen (封榜) nobody
 * takes them out, organisers neither. A dozen operations, and four for each thousand people.
 */
export const sittingResults: UseCase<'documents', 'sittingResults'> = async (call, input) => {
  const managed = await exam.manage(call, input)
  if (isRefusal(managed)) return managed
  if (managed.state === 'draft') return refuse('NOT_READY')
  if (managed.kind === 'round' && !(await isOpenlyShown(managed.sitting, call.now)))
    return refuse('STILL_FROZEN')
  const analysis = await exam.analysis(call, input)
  if (isRefusal(analysis)) return analysis
  if (!analysis.ready) return refuse('NOT_READY')
  const lines = await resultLines(managed.sitting)
  const content = await workbook([
    resultsSheet(lines, managed.exam?.passMark ?? null),
    unitsSheet(analysis),
    questionsSheet(analysis.items),
    ...(managed.kind === 'exam' ? await absentSheets(managed.sitting) : []),
  ])
  const path = `documents/${managed.sitting}/results-${call.now.getTime()}.xlsx`
  const name = `${managed.title} 成绩 ${beijingDayOf(call.now)}.xlsx`
  return { ...(await keepFile(path, content)), name, rows: lines.length }
}
