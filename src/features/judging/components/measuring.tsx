import { View } from '@tarojs/components'
import { classes, Icon, spoken } from '#ui'
import { scoreCopy as copy } from '../copy/score'
import { measureOf } from '../sheet/content'
import type { ValueSheet } from '../sheet/draft'
import { erase, finish, remark, shownDigits, type, untype, valueTyped } from '../sheet/typing'
import { ways } from '../ways'
import { EntrantHead } from './entrant-head'
import { FreeLine } from './free-line'
import { JudgePage } from './judge-page'
import './measuring.scss'
import { NoteField } from './note-field'
import './point-keys.scss'
import { ScoreFoot } from './score-foot'
import type { Scored } from './scored'
import { UnlockReason } from './unlock-reason'

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

interface PadKeyProps {
  readonly words: string
  readonly isWord?: boolean
  readonly isOn?: boolean
  readonly onPress: () => void
}

function PadKey({ words, isWord = false, isOn = false, onPress }: PadKeyProps) {
  return (
    <View
      className={classes('judge-key', isWord && 'is-word', isOn && 'is-on')}
      hoverClass="is-pressed"
      onClick={onPress}
      {...spoken({ role: 'button', label: words, selected: isOn })}
    >
      {words}
      {isOn && <Icon name="check" size={20} className="judge-key-mark" />}
    </View>
  )
}

/** Digits, 退格 and 未完成, as large as the keys of points. */
function Pad({ sheet, keep }: { sheet: ValueSheet; keep: (sheet: ValueSheet) => void }) {
  const { isUnfinished } = sheet
  return (
    <View className="judge-keys">
      {DIGITS.map((digit) => (
        <PadKey key={digit} words={digit} onPress={() => keep(type(sheet, digit))} />
      ))}
      <PadKey
        isWord
        isOn={isUnfinished}
        words={copy.unfinished}
        onPress={() => keep(finish(sheet, !isUnfinished))}
      />
      <PadKey words="0" onPress={() => keep(type(sheet, '0'))} />
      <PadKey isWord words={copy.erase} onPress={() => keep(erase(sheet))} />
    </View>
  )
}

/** A measured value (计时、计数、测距), typed on large keys; each tap is kept on the phone. */
export function Measuring({ scored, sheet }: { scored: Scored; sheet: ValueSheet }) {
  const { duty, entrant, keep } = scored
  const measure = measureOf(duty)
  const value = valueTyped(measure, sheet)
  const isWrong = value === undefined && sheet.digits !== ''
  return (
    <JudgePage
      title={copy.title(duty.name)}
      offline={copy.offlineValue}
      foot={
        <ScoreFoot
          back={{
            label: copy.undo,
            off: sheet.past.length === 0,
            onTap: () => keep(untype(sheet)),
          }}
          on={{
            label: copy.last,
            off: value === undefined,
            onTap: () => ways.sheetInstead(duty, entrant.entrant),
          }}
        />
      }
    >
      <EntrantHead entrant={entrant} />
      <UnlockReason own={scored.own} />
      <View className="judge-value">
        <View className="judge-value-digits">
          {sheet.isUnfinished ? copy.isUnfinished : shownDigits(measure, sheet.digits)}
        </View>
        <View className="judge-value-unit">{isWrong ? copy.seconds : copy.unit(measure)}</View>
      </View>
      <Pad sheet={sheet} keep={keep} />
      <FreeLine />
      <NoteField
        label={copy.remark}
        hint={copy.remarkHint}
        value={sheet.note}
        onInput={(note) => keep(remark(sheet, note))}
      />
    </JudgePage>
  )
}
