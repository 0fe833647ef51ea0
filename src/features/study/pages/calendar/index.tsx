import { View } from '@tarojs/components'
import { useState } from 'react'
import { say } from '#cloud'
import type { Reply } from '#contract/index'
import {
  addDays,
  type BeijingDay,
  type BeijingMonth,
  beijingDay,
  monthOf,
} from '#domain/beijing-day'
import { Asked, Button, MonthCalendar, Page, SectionTitle, Skeleton } from '#ui'
import { MakeUpDays } from '../../components/make-up-days'
import { WithdrawSheet } from '../../components/withdraw-sheet'
import { calendarCopy as copy, leaveRefusals, withdrawRefusals } from '../../copy'
import { canTouch, isLeave } from '../../leave-days'
import { useCalendar, useDeclareLeave, useWithdrawLeave } from '../../queries'
import './index.scss'

type Calendar = Reply<'study', 'calendar'>

const firstOf = (month: BeijingMonth) => beijingDay(`${month}-01`)
const before = (month: BeijingMonth) => monthOf(addDays(firstOf(month), -1))
const after = (month: BeijingMonth) => monthOf(addDays(firstOf(month), 31))

/** Choosing leave days, declaring them, taking one back; what was said about it last. */
function useLeave() {
  const declaring = useDeclareLeave()
  const withdrawing = useWithdrawLeave()
  const [chosen, setChosen] = useState<readonly BeijingDay[]>([])
  const [opened, setOpened] = useState<BeijingDay>()
  const [said, setSaid] = useState<string>()
  const toggle = (day: BeijingDay) => {
    setSaid(undefined)
    setChosen(chosen.includes(day) ? chosen.filter((one) => one !== day) : [...chosen, day])
  }
  const declare = async () => {
    try {
      const { days } = await declaring.mutateAsync({ days: [...chosen] })
      setChosen([])
      setSaid(copy.done(days.length))
    } catch (error) {
      setSaid(say(error, leaveRefusals))
    }
  }
  const withdraw = async (day: BeijingDay) => {
    try {
      await withdrawing.mutateAsync({ day })
      setSaid(copy.withdrawn)
    } catch (error) {
      setSaid(say(error, withdrawRefusals))
    }
    setOpened(undefined)
  }
  return { chosen, opened, said, setOpened, toggle, declare, withdraw }
}

interface MonthProps {
  readonly calendar: Calendar
  readonly leave: ReturnType<typeof useLeave>
  readonly onMonth: (month: BeijingMonth) => void
}

function Month({ calendar, leave, onMonth }: MonthProps) {
  const { month, today, days } = calendar
  const onNext = month < monthOf(calendar.leaveUntil) ? () => onMonth(after(month)) : undefined
  return (
    <View>
      <SectionTitle end={copy.legend}>{copy.streak(calendar.streak)}</SectionTitle>
      <MonthCalendar
        {...{ month, today, days, onNext }}
        chosen={leave.chosen}
        canTap={(day) => canTouch(calendar, day)}
        onTap={(day) => (isLeave(calendar, day) ? leave.setOpened(day) : leave.toggle(day))}
        onPrevious={() => onMonth(before(month))}
      />
      <View className="calendar-note">{copy.choose}</View>
      <View className="calendar-note">
        {leave.said ?? copy.leaveLeft(calendar.leaveLeft, calendar.leaveAMonth)}
      </View>
      <MakeUpDays calendar={calendar} />
      <WithdrawSheet
        day={leave.opened}
        onClose={() => leave.setOpened(undefined)}
        onWithdraw={leave.withdraw}
      />
    </View>
  )
}

/** 学习日历: the road of a month, leave days and missed ones. */
export default function CalendarPage() {
  const [month, setMonth] = useState<BeijingMonth>()
  const query = useCalendar(month)
  const leave = useLeave()
  const count = leave.chosen.length
  return (
    <Page
      title={copy.title}
      foot={
        query.data && (
          <Button off={count === 0} busyLabel={copy.declaring} onTap={leave.declare}>
            {copy.declare(count)}
          </Button>
        )
      }
    >
      <Asked query={query} told={leaveRefusals} waiting={<Skeleton count={6} />}>
        {(calendar) => <Month calendar={calendar} leave={leave} onMonth={setMonth} />}
      </Asked>
    </Page>
  )
}
