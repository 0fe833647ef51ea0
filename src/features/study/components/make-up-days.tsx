import { View } from '@tarojs/components'
import { useState } from 'react'
import { say } from '#cloud'
import type { Reply } from '#contract/index'
import type { BeijingDay } from '#domain/beijing-day'
import { Card, Row, SectionTitle } from '#ui'
import { calendarCopy as copy, makeUpRefusals } from '../copy'
import { useMakeUp } from '../queries'
import { go } from '../routes'

/** The missed days that may still be made up (补学). */
export function MakeUpDays({ calendar }: { calendar: Reply<'study', 'calendar'> }) {
  const makeUp = useMakeUp()
  const [refused, setRefused] = useState<string>()
  const begin = (day: BeijingDay) =>
    makeUp.mutate(
      { day },
      {
        onSuccess: ({ id }) => go.question(id),
        onError: (error) => setRefused(say(error, makeUpRefusals)),
      },
    )
  if (calendar.missed.length === 0) return null
  return (
    <View>
      <SectionTitle>{copy.makeUp}</SectionTitle>
      <View className="calendar-note">
        {refused ?? copy.makeUpLeft(calendar.makeUpLeft, calendar.makeUpAMonth)}
      </View>
      <Card>
        {calendar.missed.map((day) => (
          <Row
            key={day}
            title={copy.makeUpRow(day, calendar.today)}
            sub={copy.makeUpSub(day)}
            onTap={() => begin(day)}
          />
        ))}
      </Card>
    </View>
  )
}
