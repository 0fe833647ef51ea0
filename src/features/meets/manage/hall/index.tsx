import { useRouter } from '@tarojs/taro'
import { HallScreen } from '../../../boards/hall'
import { type HallOf, useMeetHall } from './use-meet-hall'

/** The reveal of a meet for a hall (滚榜): `?of=units` or `allRound`. */
export default function MeetHallPage() {
  const { meet = '', of, rehearsal } = useRouter().params
  const over: HallOf = of === 'allRound' ? 'allRound' : 'units'
  const useThisMeet = (rehearsing: boolean) => useMeetHall(meet, over, rehearsing)
  return <HallScreen id={`${meet}.${over}`} rehearsal={rehearsal} useRevealing={useThisMeet} />
}
