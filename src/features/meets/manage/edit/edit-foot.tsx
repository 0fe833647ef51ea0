import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '#ui'
import { copy } from '../copy/form'
import { ways } from '../ways'
import type { FieldsProps } from './edit-form'
import { PublishSheet } from './publish-sheet'

/** The one action: save what is changed, publish what is saved, look at what is published. */
export function EditFoot({ filling, saving }: FieldsProps) {
  const [publishing, setPublishing] = useState(false)
  const { form, managed, changed } = filling
  if (managed && managed.state !== 'draft')
    return (
      <Button kind="quiet" onTap={() => void ways.runInstead(managed.meet)}>
        {copy.run}
      </Button>
    )
  if (changed || managed === undefined)
    return (
      <>
        {changed && <View className="meets-edit-say">{copy.kept}</View>}
        <Button onTap={saving.save} busyLabel={copy.saving} off={filling.overtaken || !changed}>
          {form.meet === null ? copy.save : copy.saveAgain}
        </Button>
      </>
    )
  return (
    <>
      <Button onTap={() => setPublishing(true)}>{copy.publish}</Button>
      <PublishSheet
        managed={managed}
        saving={saving}
        open={publishing}
        onClose={() => setPublishing(false)}
      />
    </>
  )
}
