import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, ConfirmSheet, ReasonSheet, type Told } from '#ui'
import './verdict-foot.scss'

/** What the reviewer's one decision is asked for. */
export interface VerdictFootProps {
  words: {
    readonly pass: string
    readonly passSay: string
    readonly passing: string
    readonly return: string
    readonly returnSay: string
    readonly returning: string
  }
  error: unknown
  told: Told
  judge: (verdict: 'pass' | 'return', note: string) => Promise<unknown>
}

/** Into the bank, or back with the reason (审核结论). */
export function VerdictFoot({ words, error, told, judge }: VerdictFootProps) {
  const [open, setOpen] = useState<'pass' | 'return'>()
  const close = () => setOpen(undefined)
  return (
    <>
      <View className="verdict-foot">
        <Button kind="quiet" onTap={() => setOpen('return')}>
          {words.return}
        </Button>
        <Button onTap={() => setOpen('pass')}>{words.pass}</Button>
      </View>
      <ConfirmSheet
        title={words.pass}
        say={words.passSay}
        open={open === 'pass'}
        onClose={close}
        does={words.pass}
        busy={words.passing}
        error={error}
        told={told}
        run={async () => {
          await judge('pass', '')
          close()
        }}
      />
      <ReasonSheet
        title={words.return}
        say={words.returnSay}
        open={open === 'return'}
        onClose={close}
        does={words.return}
        busy={words.returning}
        error={error}
        told={told}
        run={(note) => judge('return', note)}
      />
    </>
  )
}
