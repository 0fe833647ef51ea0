import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import type { AwardKind } from '#domain/honours'
import { fullDateText, SectionTitle } from '#ui'
import { copy } from '../../copy/awards'
import { Turns } from '../turns'
import './awards.scss'

type Award = Reply<'honours', 'awards'>['awards'][number]

/** As many as are read at once. */
const AT_ONCE = 30

/** What the list of one kind is asked for. */
export interface AwardListProps {
  kind: AwardKind
  awards: readonly Award[]
  year: number
}

/** Those who were given an award (授予), with the reason. */
export function AwardList({ kind, awards, year }: AwardListProps) {
  return (
    <>
      <SectionTitle end={copy.given(awards.length)}>{copy.kinds[kind]}</SectionTitle>
      {awards.length === 0 && (
        <View className="flag-award-none">{copy.noneSay(copy.kinds[kind], year)}</View>
      )}
      <Turns of={awards} size={AT_ONCE} toTop>
        {(some) => (
          <View>
            {some.map((award) => (
              <Given key={award.id} award={award} />
            ))}
          </View>
        )}
      </Turns>
    </>
  )
}

function Given({ award: { name, place, reason, day } }: { award: Award }) {
  return (
    <View className="flag-award">
      <View className="flag-award-name">{name}</View>
      <View className="flag-award-place">{place}</View>
      <View className="flag-award-reason">{reason}</View>
      <View className="flag-award-day">{fullDateText(day)}</View>
    </View>
  )
}
