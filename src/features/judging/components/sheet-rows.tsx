import { View } from '@tarojs/components'
import { isFailed, type MarkFlaw, type Marks, mostOf, type Rubric, totalOf } from '#domain/rubric'
import { Icon, spoken } from '#ui'
import { sheetCopy as copy, flawWords } from '../copy/sheet'
import { keepDraft } from '../kept/drafts'
import { measureOf, rubricOf } from '../sheet/content'
import type { Content } from '../sheet/draft'
import { markPoints, totalPoints } from '../sheet/points'
import { digitsOf, shownDigits } from '../sheet/typing'
import { ways } from '../ways'
import { isMarkable, type Scored } from './scored'
import './sheet-rows.scss'

type Flaws = readonly { readonly criterion: string; readonly flaw: MarkFlaw }[]

interface Props {
  readonly scored: Scored
  readonly content: Content | undefined
  readonly flaws: Flaws
}

/** What was taken and why, in words. */
function detailOf(
  { deductions }: Rubric['criteria'][number],
  mark: Marks[string] | undefined,
): string {
  if (!mark) return ''
  const taken = deductions.flatMap(({ id, what }) => {
    const times = mark.met[id] ?? 0
    return times > 0 ? [copy.deducted(what, times)] : []
  })
  return [...taken, ...(mark.note === '' ? [] : [mark.note])].join('；')
}

function Total({ words, value }: { words: string; value: string }) {
  return (
    <View className="judge-total" {...spoken({ label: `${copy.total} ${value}` })}>
      <View>
        <View className="judge-total-name">{copy.total}</View>
        <View className="judge-total-words">{words}</View>
      </View>
      <View className="judge-total-value">{value}</View>
    </View>
  )
}

/** Every criterion with what it came to; a tap leads back to it as long as it can be changed. */
function MarkRows({
  scored,
  rubric,
  marks,
  flaws,
}: Omit<Props, 'content'> & { rubric: Rubric; marks: Marks }) {
  const { duty, entrant, draft } = scored
  const goTo = (place: number) => {
    if (draft.sheet.kind !== 'marks') return
    keepDraft(duty, entrant.entrant, { ...draft, sheet: { ...draft.sheet, place } })
    ways.scoreInstead(duty, entrant.entrant)
  }
  const total = scored.standing === 'received' ? (scored.own?.total ?? 0) : totalOf(rubric, marks)
  return (
    <View className="judge-rows">
      <Total
        words={isFailed(rubric, marks) ? copy.failed : copy.most(mostOf(rubric))}
        value={totalPoints(total)}
      />
      {rubric.criteria.map((criterion, place) => {
        const mark = marks[criterion.id]
        const flaw = flaws.find((one) => one.criterion === criterion.id)?.flaw
        const detail = flaw ? flawWords[flaw] : detailOf(criterion, mark)
        const value = mark ? markPoints(criterion, mark) : '–'
        return (
          <View
            key={criterion.id}
            className="judge-row"
            {...(isMarkable(scored) && {
              hoverClass: 'is-pressed',
              onClick: () => goTo(place),
              ...spoken({ role: 'button', label: `${criterion.name}，${value}，${detail}` }),
            })}
          >
            <View className="judge-row-words">
              <View className="judge-row-name">{criterion.name}</View>
              {detail !== '' && (
                <View className="judge-row-detail">
                  {flaw && <Icon name="info" size={16} />}
                  {detail}
                </View>
              )}
            </View>
            <View className="judge-row-value">{value}</View>
          </View>
        )
      })}
    </View>
  )
}

/** What a sheet says, criterion by criterion, or as the one value that was measured. */
export function SheetRows({ scored, content, flaws }: Props) {
  const rubric = rubricOf(scored.duty)
  if (content?.kind === 'marks' && rubric)
    return <MarkRows scored={scored} rubric={rubric} marks={content.marks} flaws={flaws} />
  if (content?.kind !== 'value') return null
  const { value, note } = content
  const measure = measureOf(scored.duty)
  const { own, standing } = scored
  return (
    <View className="judge-rows">
      <View className="judge-total">
        <View>
          <View className="judge-total-name">{copy.value}</View>
          <View className="judge-total-words">
            {own && standing === 'received' ? copy.worth(own.total) : copy.worthLater}
          </View>
        </View>
        <View className="judge-total-value">
          {value === null ? copy.unfinished : shownDigits(measure, digitsOf(measure, value))}
        </View>
      </View>
      {note !== '' && <View className="judge-row-detail">{`${copy.remark}：${note}`}</View>}
    </View>
  )
}
