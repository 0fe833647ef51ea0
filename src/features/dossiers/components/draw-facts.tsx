import { View } from '@tarojs/components'
import { serverNow } from '#cloud'
import { Card, momentText, SectionTitle } from '#ui'
import { drawCopy as copy } from '../copy/draw'
import type { Year } from '../queries'
import './draw-facts.scss'

interface FactProps {
  name: string
  value: string
  say?: string
  /** Digits and letters that break anywhere. */
  code?: boolean
}

function Fact({ name, value, say, code = false }: FactProps) {
  return (
    <View className="draw-fact">
      <View className="draw-fact-name">{name}</View>
      <View className={code ? 'draw-fact-code' : 'draw-fact-value'}>{value}</View>
      {say !== undefined && <View className="draw-fact-name">{say}</View>}
    </View>
  )
}

/** What a draw goes by, for everybody: where the seed comes from, the lists' fingerprint, the seed. */
export function DrawFacts({ year }: { year: Year }) {
  const { fingerprint, seedFrom, seed, seedAt } = year
  const at = seedAt === null ? undefined : copy.seedAt(momentText(seedAt, serverNow()))
  return (
    <Card padded>
      <Fact name={copy.seedFrom} value={seedFrom ?? ''} />
      <Fact
        name={copy.seed}
        value={seed ?? copy.waitsSeed}
        {...(at !== undefined && { say: at })}
      />
      <Fact
        name={copy.fingerprint}
        value={fingerprint ?? copy.waitsLock}
        code={fingerprint !== null}
        say={copy.fingerprintSay}
      />
    </Card>
  )
}

/** How anybody can repeat it, in plain words (怎么复算). */
export function HowRepeated() {
  return (
    <>
      <SectionTitle>{copy.how}</SectionTitle>
      <View className="draw-steps">
        {copy.steps.map((step, place) => (
          <View key={step} className="draw-step">
            <View className="draw-step-number">{String(place + 1)}</View>
            <View className="draw-step-say">{step}</View>
          </View>
        ))}
      </View>
      <View className="dossier-aside">{copy.howSay}</View>
    </>
  )
}
