import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card, FileMaker, ListField, NumberField, SectionTitle } from '#ui'
import { useCertificates, useResultsFile } from '../changes'
import { copy } from '../copy/files'
import type { Managed } from '../form/form'
import { refusals } from '../refusals'

/** Results as a sheet, and certificates of what is final (成绩表、证书): made by the cloud, opened where one is. */
export function Files({ managed }: { managed: Managed }) {
  const results = useResultsFile()
  const { meet } = managed
  return (
    <>
      <SectionTitle>{copy.title}</SectionTitle>
      <FileMaker
        making={results}
        make={() => results.mutateAsync({ meet })}
        told={refusals.results}
        says={copy.results}
      />
      <Certificates managed={managed} />
    </>
  )
}

const USUAL_PLACES = 3
const MOST_PLACES = 20

function Certificates({ managed: { meet, terms } }: { managed: Managed }) {
  const making = useCertificates()
  const [of, setOf] = useState('units')
  const [places, setPlaces] = useState(USUAL_PLACES)
  const choices = [
    { key: 'units', label: copy.ofNames.units },
    { key: 'allRound', label: copy.ofNames.allRound },
    ...terms.events.map(({ id, name }) => ({ key: id, label: name })),
  ]
  /** What was made is for another choice. */
  const changing = (change: () => void) => {
    making.reset()
    change()
  }
  return (
    <View className="meets-run-file">
      <Card>
        <ListField
          label={copy.of}
          choices={choices}
          value={of}
          onChange={(chosen) => changing(() => setOf(chosen))}
          none={copy.ofNames.units}
        />
        <NumberField
          label={copy.places}
          value={places}
          onChange={(most) => changing(() => setPlaces(Math.min(MOST_PLACES, Math.max(1, most))))}
        />
      </Card>
      <View className="meets-run-file">
        <FileMaker
          making={making}
          make={() => making.mutateAsync({ meet, of, places })}
          told={refusals.certificates}
          says={copy.certificates}
        />
      </View>
    </View>
  )
}
