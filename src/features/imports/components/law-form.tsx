import { Picker, View } from '@tarojs/components'
import { useState } from 'react'
import { serverDay } from '#cloud'
import { DOMAIN_NAMES, DOMAINS, LAW_LEVELS, LEVEL_NAMES } from '#domain/bank'
import type { BeijingDay } from '#domain/beijing-day'
import { Button, Card, DayField, Failed, Field, goBack, Line, Said, Value } from '#ui'
import { lawCopy as copy, refusals } from '../copy'
import { type Import, useDescribe } from '../queries'
import './law-form.scss'

type Law = Import['laws'][number]

interface MaybeDayProps {
  label: string
  value: BeijingDay | null
  onChange: (day: BeijingDay | null) => void
}

interface PickLineProps<K extends string> {
  label: string
  of: readonly K[]
  names: Readonly<Record<K, string>>
  value: K
  onChange: (value: K) => void
}

/** One of several; what was chosen is always in sight. */
function PickLine<K extends string>({ label, of, names, value, onChange }: PickLineProps<K>) {
  const choose = (place: string | number) => {
    const chosen = of[Number(place)]
    if (chosen !== undefined) onChange(chosen)
  }
  return (
    <Line label={label}>
      <Picker
        className="ui-picker"
        mode="selector"
        range={of.map((key) => names[key])}
        value={of.indexOf(value)}
        onChange={({ detail }) => choose(detail.value)}
      >
        <Value label={label}>{names[value]}</Value>
      </Picker>
    </Line>
  )
}

/** A day that may be missing: nobody is made to invent one. */
function MaybeDay({ label, value, onChange }: MaybeDayProps) {
  if (value === null)
    return (
      <Line label={label}>
        <Button kind="text" narrow onTap={() => onChange(serverDay())}>
          {copy.fill}
        </Button>
      </Line>
    )
  return (
    <>
      <DayField label={label} value={value} onChange={onChange} />
      <Button kind="text" onTap={() => onChange(null)}>
        {copy.empty(label)}
      </Button>
    </>
  )
}

/** What can be said of a law beside its text. */
export function LawForm({ id, of }: { id: string; of: Law }) {
  const [said, setSaid] = useState(of)
  const put = (change: Partial<Law>) => setSaid((before) => ({ ...before, ...change }))
  const describe = useDescribe()
  const keep = async () => {
    const { law, version, level, domain, issuer, inForceFrom, inForceUntil } = said
    const about = { level, domain, issuer, inForceFrom, inForceUntil }
    await describe.mutateAsync({ import: id, law, version, ...about })
    goBack()
  }
  return (
    <View className="import-law">
      <Said>{copy.say}</Said>
      <Card padded>
        <PickLine
          label={copy.level}
          of={LAW_LEVELS}
          names={LEVEL_NAMES}
          value={said.level}
          onChange={(level) => put({ level })}
        />
        <PickLine
          label={copy.domain}
          of={DOMAINS}
          names={DOMAIN_NAMES}
          value={said.domain}
          onChange={(domain) => put({ domain })}
        />
        <Field
          label={copy.issuer}
          value={said.issuer}
          onInput={(issuer) => put({ issuer })}
          placeholder={copy.issuerHint}
          maxLength={60}
        />
        <MaybeDay
          label={copy.from}
          value={said.inForceFrom}
          onChange={(inForceFrom) => put({ inForceFrom })}
        />
        <MaybeDay
          label={copy.until}
          value={said.inForceUntil}
          onChange={(inForceUntil) => put({ inForceUntil })}
        />
      </Card>
      <Failed error={describe.error} told={refusals.describe} />
      <Button onTap={keep} busyLabel={copy.keeping}>
        {copy.keep}
      </Button>
    </View>
  )
}
