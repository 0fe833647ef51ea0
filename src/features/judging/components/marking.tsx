import { View } from '@tarojs/components'
import { flawOf, type Rubric } from '#domain/rubric'
import { scoreCopy as copy } from '../copy/score'
import type { MarksSheet } from '../sheet/draft'
import { give, goTo, meet, undo, write } from '../sheet/marking'
import { ways } from '../ways'
import { CriteriaLane } from './criteria-lane'
import { CriterionHead } from './criterion'
import { Deductions } from './deductions'
import { EntrantHead } from './entrant-head'
import { FreeLine } from './free-line'
import { JudgePage } from './judge-page'
import { NoteField } from './note-field'
import { PointKeys } from './point-keys'
import { ScoreFoot } from './score-foot'
import type { Scored } from './scored'
import { UnlockReason } from './unlock-reason'

/** How much is marked, and whether from the first one on. */
function offlineWords({ criteria }: Rubric, { marks }: MarksSheet): string {
  const done = criteria.map(({ id }) => marks[id] !== undefined)
  const firstOpen = done.indexOf(false)
  const count = done.filter(Boolean).length
  return copy.offline(count, firstOpen === -1 || firstOpen === count)
}

/** Marks by a rubric (打分), one criterion at a time; each tap is kept on the phone. */
export function Marking({
  scored,
  rubric,
  sheet,
}: {
  scored: Scored
  rubric: Rubric
  sheet: MarksSheet
}) {
  const { duty, entrant, keep } = scored
  const { criteria, noteBelowPercent } = rubric
  const place = Math.min(sheet.place, criteria.length - 1)
  const criterion = criteria[place]
  if (!criterion) return null
  const mark = sheet.marks[criterion.id]
  const flaw = flawOf(criterion, mark, noteBelowPercent)
  const isLast = place === criteria.length - 1
  const go = (to: number) => keep(goTo(sheet, to))
  const onward = () => {
    const given = mark ? sheet : give(sheet, criterion, criterion.most)
    keep(isLast ? given : goTo(given, place + 1))
    if (isLast) ways.sheetInstead(duty, entrant.entrant)
  }
  const isOpen = flaw === undefined || (criterion.step === 0 && !mark)
  return (
    <JudgePage
      title={copy.title(duty.name)}
      offline={offlineWords(rubric, sheet)}
      foot={
        <ScoreFoot
          back={{ label: copy.previous, off: place === 0, onTap: () => go(place - 1) }}
          on={{ label: isLast ? copy.last : copy.next, off: !isOpen, onTap: onward }}
        />
      }
    >
      <EntrantHead entrant={entrant} />
      <UnlockReason own={scored.own} />
      <CriteriaLane
        criteria={criteria.map(({ id }) => ({ id, isDone: sheet.marks[id] !== undefined }))}
        now={place}
        onGo={go}
      />
      <CriterionHead criterion={criterion} mark={mark} place={place + 1} of={criteria.length} />
      <View key={criterion.id}>
        <PointKeys
          criterion={criterion}
          given={mark?.given}
          onGive={(points) => keep(give(sheet, criterion, points))}
        />
        <FreeLine onUndo={sheet.past.length > 0 ? () => keep(undo(sheet)) : undefined} />
        <Deductions
          criterion={criterion}
          mark={mark}
          onMeet={(id, by) => keep(meet(sheet, criterion, id, by))}
        />
        {mark && (flaw === 'NOTE_NEEDED' || mark.note !== '') && (
          <NoteField
            label={copy.note}
            hint={copy.noteHint}
            value={mark.note}
            needed={flaw === 'NOTE_NEEDED'}
            onInput={(note) => keep(write(sheet, criterion, note))}
          />
        )}
      </View>
    </JudgePage>
  )
}
