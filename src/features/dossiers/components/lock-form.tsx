import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, ConfirmSheet, Failed, SectionTitle, TextArea } from '#ui'
import { drawCopy as copy } from '../copy/draw'
import { refusals } from '../copy/refusals'
import { useGoingOn } from '../lists/use-going-on'
import { useLock, type Year } from '../queries'

/** Locks all lists (锁定), saying first where the seed will come from. */
export function LockForm({ year }: { year: Year }) {
  const [from, setFrom] = useState('')
  const [tried, setTried] = useState(false)
  const [asked, setAsked] = useState(false)
  const lock = useLock()
  const { run, left } = useGoingOn(lock.mutateAsync)
  const missing = from.trim() === ''
  const ask = () => {
    setTried(true)
    setAsked(!missing)
  }
  return (
    <>
      <SectionTitle>{copy.from}</SectionTitle>
      <Card>
        <TextArea
          label={copy.from}
          value={from}
          onInput={setFrom}
          placeholder={copy.fromHint}
          maxLength={60}
          short
          wrong={tried && missing ? copy.fromMissing : undefined}
        />
      </Card>
      <View className="dossier-aside">{copy.fromSay}</View>
      <Button onTap={ask}>{copy.lock}</Button>
      <ConfirmSheet
        title={copy.lockTitle}
        say={copy.lockSay(year.year, from.trim())}
        open={asked}
        onClose={() => setAsked(false)}
        does={copy.lock}
        busy={left === undefined ? copy.locking : copy.lockLeft(left)}
        error={lock.error}
        told={refusals.lock}
        run={() => run({ year: year.year, seedFrom: from.trim() })}
      />
    </>
  )
}

/** Goes on locking what a lost call left half done. */
export function LockOn({ year }: { year: Year }) {
  const lock = useLock()
  const { run, left } = useGoingOn(lock.mutateAsync)
  return (
    <>
      <Failed error={lock.error} told={refusals.lock} />
      <Button
        onTap={() => run({ year: year.year, seedFrom: year.seedFrom ?? '' })}
        busyLabel={left === undefined ? copy.locking : copy.lockLeft(left)}
      >
        {copy.goOn}
      </Button>
    </>
  )
}
