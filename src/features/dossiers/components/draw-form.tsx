import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, ConfirmSheet, Failed, Field } from '#ui'
import { drawCopy as copy } from '../copy/draw'
import { refusals } from '../copy/refusals'
import { useGoingOn } from '../lists/use-going-on'
import { useDraw, type Year } from '../queries'

/** Announces the seed and draws with it (抽取). */
export function DrawForm({ year }: { year: Year }) {
  const [seed, setSeed] = useState('')
  const [tried, setTried] = useState(false)
  const [asked, setAsked] = useState(false)
  const draw = useDraw()
  const { run, left } = useGoingOn(draw.mutateAsync)
  const missing = seed.trim() === ''
  const ask = () => {
    setTried(true)
    setAsked(!missing)
  }
  return (
    <>
      <Card>
        <Field
          label={copy.seed}
          value={seed}
          onInput={setSeed}
          placeholder={copy.seedHint}
          maxLength={40}
          wrong={tried && missing ? copy.seedMissing : undefined}
        />
      </Card>
      <View className="dossier-aside">{copy.seedSay}</View>
      <Button onTap={ask}>{copy.draw}</Button>
      <ConfirmSheet
        title={copy.drawTitle}
        say={copy.drawSay(seed.trim())}
        open={asked}
        onClose={() => setAsked(false)}
        does={copy.draw}
        busy={left === undefined ? copy.drawing : copy.drawLeft(left)}
        error={draw.error}
        told={refusals.draw}
        run={() => run({ year: year.year, seed: seed.trim() })}
      />
    </>
  )
}

/** Goes on drawing what a lost call left half done. */
export function DrawOn({ year }: { year: Year }) {
  const draw = useDraw()
  const { run, left } = useGoingOn(draw.mutateAsync)
  return (
    <>
      <Failed error={draw.error} told={refusals.draw} />
      <Button
        onTap={() => run({ year: year.year, seed: year.seed ?? '' })}
        busyLabel={left === undefined ? copy.drawing : copy.drawLeft(left)}
      >
        {copy.drawOn}
      </Button>
    </>
  )
}
