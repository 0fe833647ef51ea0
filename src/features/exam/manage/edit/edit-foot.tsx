import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '#ui'
import { ways } from '../ways'
import { copy } from './copy'
import type { FieldsProps } from './edit-form'
import { PublishSheet } from './publish-sheet'

/** The one action: save what is changed, publish what is saved, look at what is published. */
export function EditFoot({ filling, saving }: FieldsProps) {
  const [publishing, setPublishing] = useState(false)
  const { form, managed, changed } = filling
  if (managed?.fixed) return <ToDesk sitting={managed.sitting} />
  if (changed || managed === undefined || saving.flaws.length > 0) {
    const words = form.sitting === null ? copy.save : copy.saveAgain
    return (
      <>
        {changed && <View className="edit-foot-say">{copy.kept}</View>}
        <Button onTap={saving.save} busyLabel={copy.saving} off={filling.overtaken || !changed}>
          {words}
        </Button>
      </>
    )
  }
  if (managed.state !== 'draft') return <ToDesk sitting={managed.sitting} />
  return (
    <>
      <Button onTap={() => setPublishing(true)}>{copy.publish}</Button>
      <PublishSheet managed={managed} open={publishing} onClose={() => setPublishing(false)} />
    </>
  )
}

function ToDesk({ sitting }: { sitting: string }) {
  return (
    <Button kind="quiet" onTap={() => void ways.deskInstead(sitting)}>
      {copy.desk}
    </Button>
  )
}
