import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { Button, momentText, ReasonSheet, SectionTitle } from '#ui'
import { vetoCopy as copy, type Veto } from '../copy'
import { useLiftVeto } from '../queries'
import { refusals } from '../refusals'
import { VetoSheet } from './veto-sheet'
import './period.scss'

type Desk = Reply<'honours', 'period'>

/** What bars units of this period (一票否决), to be added and lifted until the flag is awarded. */
export function Vetoes({ desk }: { desk: Desk }) {
  const [adding, setAdding] = useState(false)
  const [lifting, setLifting] = useState<Veto>()
  const mayChange = desk.line.state !== 'awarded' && desk.line.state !== 'closing'
  const add = mayChange && (
    <Button kind="text" narrow onTap={() => setAdding(true)}>
      {copy.add}
    </Button>
  )
  return (
    <>
      <SectionTitle {...(add && { end: add })}>{copy.title}</SectionTitle>
      {desk.vetoes.length === 0 && <View className="desk-flag-none">{copy.none}</View>}
      {desk.vetoes.map((veto) => (
        <VetoItem
          key={veto.id}
          veto={veto}
          {...(mayChange && { onLift: () => setLifting(veto) })}
        />
      ))}
      {adding && <VetoSheet desk={desk} onClose={() => setAdding(false)} />}
      {lifting && <LiftSheet veto={lifting} onClose={() => setLifting(undefined)} />}
    </>
  )
}

function VetoItem({ veto, onLift }: { veto: Veto; onLift?: () => void }) {
  return (
    <View className="desk-flag-item">
      <View className="desk-flag-strong">{copy.head(veto)}</View>
      <View>{veto.text}</View>
      <View className="desk-flag-at">{copy.by(veto.by, momentText(veto.at, serverNow()))}</View>
      {onLift && (
        <View className="desk-flag-ways">
          <Button kind="quiet" narrow onTap={onLift}>
            {copy.lift}
          </Button>
        </View>
      )}
    </View>
  )
}

function LiftSheet({ veto, onClose }: { veto: Veto; onClose: () => void }) {
  const lift = useLiftVeto()
  const run = async (reason: string) => {
    await lift.mutateAsync({ veto: veto.id, reason })
    void Taro.showToast({ title: copy.lifted, icon: 'none' })
  }
  return (
    <ReasonSheet
      title={copy.liftTitle}
      say={copy.liftSay(veto)}
      open
      onClose={onClose}
      does={copy.lift}
      busy={copy.lifting}
      error={lift.error}
      told={refusals.liftVeto}
      run={run}
    />
  )
}
