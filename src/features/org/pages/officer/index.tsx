import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { Asked, Button, Page } from '#ui'
import { Grants } from '../../components/grants'
import { OfficerCard } from '../../components/officer-card'
import { ReleaseSheet } from '../../components/release-sheet'
import { copy, refusals } from '../../copy'
import { useOfficer } from '../../queries'
import './index.scss'

/** One person of the roster (人员), for whoever answers for their unit. */
export default function OfficerPage() {
  const { officer = '', unit = '' } = useRouter().params
  const query = useOfficer(officer)
  return (
    <Page title={copy.officer}>
      <Asked query={query} told={refusals.officer}>
        {(found) => <Person officer={found} unit={unit} />}
      </Asked>
    </Page>
  )
}

function Person({ officer, unit }: { officer: Reply<'org', 'officer'>; unit: string }) {
  const [releasing, setReleasing] = useState(false)
  return (
    <>
      <View className="officer-name">{officer.name}</View>
      <OfficerCard officer={officer} />
      {officer.may.release && (
        <View className="officer-release">
          <Button kind="quiet" onTap={() => setReleasing(true)}>
            {copy.release}
          </Button>
        </View>
      )}
      <Grants officer={officer} unit={unit} />
      <ReleaseSheet officer={officer} open={releasing} onClose={() => setReleasing(false)} />
    </>
  )
}
