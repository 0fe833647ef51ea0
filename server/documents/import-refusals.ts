import { beijingDayOf } from '#domain/beijing-day'
import { refusedRows } from '#server/imports'
import { keepFile, refuse, type UseCase } from '#server/platform'
import { type RefusedRow, refusalsWorkbook } from './refusals-sheet'

type Refused = NonNullable<Awaited<ReturnType<typeof refusedRows>>>['rows'][number]

const lineOf = ({ at, why, title, text }: Refused): RefusedRow => ({
  at,
  why: why ?? '',
  text: [title, text].filter((part) => part !== '').join('\n'),
})

/** The refused rows of an import as a sheet to mend the file by (不收的行). Two operations. */
export const importRefusals: UseCase<'documents', 'importRefusals'> = async (call, input) => {
  const found = await refusedRows(call, input.import)
  if (!found) return refuse('IMPORT_NOT_FOUND')
  const { name, rows } = found
  if (rows.length === 0) return refuse('NONE_REFUSED')
  const content = await refusalsWorkbook(rows.map(lineOf))
  const path = `documents/${input.import}/refused-${call.now.getTime()}.xlsx`
  const file = await keepFile(path, content)
  const bare = name.replace(/\.[^.]+$/, '')
  return { ...file, name: `${bare} 不收的行 ${beijingDayOf(call.now)}.xlsx`, rows: rows.length }
}
