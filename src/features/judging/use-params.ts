import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { OfStage } from './kept/place'

/** Which stage of which event a page is opened for, and which entrant. */
export function useParams(): { readonly of: OfStage; readonly entrant: string } {
  const { params } = useRouter()
  const { meet = '', event = '', entrant = '' } = params
  const [opened] = useState(() => {
    const stage = params.stage === 'preliminary' ? ('preliminary' as const) : ('final' as const)
    return { of: { meet, event, stage }, entrant }
  })
  return opened
}
