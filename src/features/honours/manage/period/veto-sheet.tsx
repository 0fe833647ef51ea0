import Taro from '@tarojs/taro'
import { useState } from 'react'
import { newKey } from '#cloud'
import type { Reply } from '#contract/index'
import { Button, Failed, ListField, Said, Sheet, TextArea } from '#ui'
import { vetoCopy as copy } from '../copy'
import { useVeto } from '../queries'
import { refusals } from '../refusals'

interface VetoSheetProps {
  desk: Reply<'honours', 'period'>
  onClose: () => void
}

interface Written {
  readonly unit: string
  readonly kind: string
  readonly text: string
}

const gapsOf = ({ unit, kind, text }: Written) => ({
  unit: unit === '' ? copy.unitMissing : undefined,
  kind: kind === '' ? copy.kindMissing : undefined,
  text: text.trim() === '' ? copy.textMissing : undefined,
})

/** Bars a unit of the group (一票否决), with what was found; the same key until it went through. */
export function VetoSheet({ desk, onClose }: VetoSheetProps) {
  const [written, setWritten] = useState<Written>({ unit: '', kind: '', text: '' })
  const [tried, setTried] = useState(false)
  const [key] = useState(newKey)
  const veto = useVeto()
  const gaps = gapsOf(written)
  const shown = tried ? gaps : undefined
  const put = (part: Partial<Written>) => setWritten({ ...written, ...part })
  const run = async () => {
    setTried(true)
    if (gaps.unit || gaps.kind || gaps.text) return
    const { unit, kind, text } = written
    await veto.mutateAsync({ key, period: desk.line.period, unit, kind, text: text.trim() })
    onClose()
    void Taro.showToast({ title: copy.added, icon: 'none' })
  }
  const kind = desk.vetoKinds.find(({ id }) => id === written.kind)
  return (
    <Sheet title={copy.addTitle} open onClose={onClose}>
      <Said>{copy.addSay}</Said>
      <ListField
        label={copy.unit}
        choices={desk.rows.map(({ unit, name }) => ({ key: unit, label: name }))}
        value={written.unit}
        onChange={(unit) => put({ unit })}
        none={copy.unitNone}
        wrong={shown?.unit}
      />
      <ListField
        label={copy.kind}
        choices={desk.vetoKinds.map(({ id, name }) => ({ key: id, label: name }))}
        value={written.kind}
        onChange={(id) => put({ kind: id })}
        none={copy.unitNone}
        wrong={shown?.kind}
        {...(kind && { say: kind.says })}
      />
      <TextArea
        label={copy.text}
        value={written.text}
        onInput={(text) => put({ text })}
        placeholder={copy.textHint}
        maxLength={300}
        short
        wrong={shown?.text}
      />
      <Failed error={veto.error} told={refusals.veto} />
      <Button onTap={run} busyLabel={copy.adding}>
        {copy.title}
      </Button>
    </Sheet>
  )
}
