import { COMPARISONS } from '#domain/imports'
import type { ComparedRow } from '#domain/imports/rows'

type Row = Pick<ComparedRow<unknown>, 'at' | 'comparison' | 'title' | 'why' | 'text'>

const TEXT_MOST = 60

const placeText = ({ at: { sheet, row } }: Row): string =>
  sheet === null || sheet === '' ? `第 ${row} 行` : `「${sheet}」第 ${row} 行`

const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, TEXT_MOST)

/**
 * A preview on the console (预览): each refused row with its place and reason, then the counts.
 * @example previewLines('题库.xlsx', rows).at(-1) // '题库.xlsx  new=12 changed=0 same=3 refused=1'
 */
export function previewLines(name: string, rows: readonly Row[]): string[] {
  const refused = rows.flatMap((row) =>
    row.comparison === 'refused'
      ? [`${name}  ${placeText(row)}  ${row.why ?? ''}  ${short(row.title || row.text)}`.trimEnd()]
      : [],
  )
  const counts = COMPARISONS.map((each) => {
    const count = rows.filter(({ comparison }) => comparison === each).length
    return `${each}=${count}`
  })
  return [...refused, `${name}  ${counts.join(' ')}`]
}
