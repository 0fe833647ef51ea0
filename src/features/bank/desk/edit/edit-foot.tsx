import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Failed } from '#ui'
import { editCopy as copy } from '../../copy/desk'
import { useTakeBack } from '../../queries'
import { refusals } from '../../refusals'
import type { EditProps } from './edit-body'
import type { Draft } from './form'
import { HandInSheet } from './hand-in-sheet'

/** The one action: save what is changed, hand in what is saved, take back what waits. */
export function EditFoot({ filling, saving }: EditProps) {
  const { shown, changed, overtaken } = filling
  if (shown?.state === 'bankReview')
    return shown.import === null ? <TakeBack draft={shown} /> : null
  if (changed || !shown)
    return (
      <>
        {changed && <View className="bank-edit-where">{copy.kept}</View>}
        <Button onTap={saving.save} busyLabel={copy.saving} off={overtaken || !changed}>
          {copy.save}
        </Button>
      </>
    )
  if (shown.import !== null) return <View className="bank-edit-where">{copy.ofImport}</View>
  return <HandIn draft={shown} />
}

function HandIn({ draft }: { draft: Draft }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <View className="bank-edit-where">{copy.saved}</View>
      <Button onTap={() => setOpen(true)} off={draft.looked.flaws.length > 0}>
        {copy.handIn}
      </Button>
      <HandInSheet draft={draft} open={open} onClose={() => setOpen(false)} />
    </>
  )
}

function TakeBack({ draft: { draft } }: { draft: Draft }) {
  const takeBack = useTakeBack()
  return (
    <>
      <Failed error={takeBack.error} told={refusals.takeBackDraft} />
      <Button
        kind="quiet"
        onTap={() => takeBack.mutateAsync({ draft })}
        busyLabel={copy.takingBack}
      >
        {copy.takeBack}
      </Button>
    </>
  )
}
