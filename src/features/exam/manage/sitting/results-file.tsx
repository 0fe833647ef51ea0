import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Failed, Notice } from '#ui'
import { useExport } from '../changes'
import { refusals } from '../refusals'
import { copy } from './copy'
import { openFile } from './open-file'

/** The sheet of results (成绩表): made by the cloud, then opened where one is. */
export function ResultsFile({ sitting }: { sitting: string }) {
  const [shut, setShut] = useState(false)
  const making = useExport()
  const made = making.data
  const open = async () => {
    if (!made) return
    setShut(false)
    await openFile(made).catch(() => setShut(true))
  }
  return (
    <View className="sitting-made">
      <Failed error={making.error} told={refusals.sheet} />
      {made && (
        <Notice kind="plain" icon="document">
          {copy.sheetMade(made.name, made.rows)}
        </Notice>
      )}
      {shut && <Notice>{copy.sheetFailed}</Notice>}
      {made ? (
        <Button kind="quiet" onTap={open}>
          {copy.sheetOpen}
        </Button>
      ) : (
        <Button
          kind="quiet"
          onTap={() => making.mutateAsync({ sitting })}
          busyLabel={copy.sheetMaking}
        >
          {copy.sheet}
        </Button>
      )}
    </View>
  )
}
