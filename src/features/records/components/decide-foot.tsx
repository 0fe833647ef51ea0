import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button, ConfirmSheet, ReasonSheet } from '#ui'
import { recordCopy as copy, type RecordShown, refusals } from '../copy'
import { useDecide } from '../queries'
import './decide-foot.scss'

const tell = (title: string) => void Taro.showToast({ title, icon: 'none' })

/** Confirmed, or back to who entered it: the other person's one decision (确认、退回). */
export function DecideFoot({ record }: { record: RecordShown }) {
  const [open, setOpen] = useState<'pass' | 'return'>()
  const decide = useDecide()
  const close = () => {
    setOpen(undefined)
    decide.reset()
  }
  const pass = async () => {
    await decide.mutateAsync({ record: record.record, verdict: 'pass', note: '' })
    close()
    tell(copy.passed)
  }
  const giveBack = async (note: string) => {
    await decide.mutateAsync({ record: record.record, verdict: 'return', note })
    tell(copy.returned)
  }
  return (
    <>
      <View className="records-decide">
        <Button kind="quiet" onTap={() => setOpen('return')}>
          {copy.return}
        </Button>
        <Button onTap={() => setOpen('pass')}>{copy.pass}</Button>
      </View>
      <ConfirmSheet
        title={copy.passTitle}
        say={copy.passSay(record)}
        open={open === 'pass'}
        onClose={close}
        does={copy.pass}
        busy={copy.passing}
        error={decide.error}
        told={refusals.decide}
        run={pass}
      />
      <ReasonSheet
        title={copy.returnTitle}
        say={copy.returnSay(record)}
        open={open === 'return'}
        onClose={close}
        does={copy.return}
        busy={copy.returning}
        error={decide.error}
        told={refusals.decide}
        run={giveBack}
      />
    </>
  )
}
