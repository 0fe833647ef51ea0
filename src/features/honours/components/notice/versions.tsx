import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { momentText, SectionTitle } from '#ui'
import { changedText, copy, versionText } from '../../copy/notice'
import { Turns } from '../turns'
import './notice.scss'

type Change = Reply<'honours', 'notice'>['changes'][number]

/** As many units of one version as are read at once. */
const UNITS = 20

/** The versions of a notice: what each changed, and why. */
export function Versions({ changes, now }: { changes: readonly Change[]; now: Date }) {
  return (
    <>
      <SectionTitle>{copy.changes}</SectionTitle>
      {changes.length === 0 && <View className="flag-notice-none">{copy.noChanges}</View>}
      {changes.map((change) => (
        <Version key={change.version} change={change} now={now} />
      ))}
    </>
  )
}

function Version({ change, now }: { change: Change; now: Date }) {
  return (
    <View className="flag-notice-item">
      <View className="flag-notice-head">
        <View className="flag-notice-strong">{versionText(change)}</View>
        <View className="flag-notice-at">{momentText(change.at, now)}</View>
      </View>
      <View>{change.reason}</View>
      <Turns of={change.units} size={UNITS}>
        {(some) => (
          <View>
            {some.map((unit) => (
              <View key={unit.unit} className="flag-notice-changed">
                {changedText(unit)}
              </View>
            ))}
          </View>
        )}
      </Turns>
    </View>
  )
}
