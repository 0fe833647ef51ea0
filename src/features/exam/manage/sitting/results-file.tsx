import { View } from '@tarojs/components'
import { FileMaker } from '#ui'
import { useExport } from '../changes'
import { refusals } from '../refusals'
import { copy } from './copy'

/** The sheet of results (成绩表): made by the cloud, then opened where one is. */
export function ResultsFile({ sitting }: { sitting: string }) {
  const making = useExport()
  return (
    <View className="sitting-made">
      <FileMaker
        making={making}
        make={() => making.mutateAsync({ sitting })}
        told={refusals.sheet}
        says={copy.sheet}
      />
    </View>
  )
}
