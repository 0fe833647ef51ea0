import Taro from '@tarojs/taro'
import { Card, Failed, SwitchLine } from '#ui'
import { useShare } from '../changes'
import { shareCopy as copy } from '../copy/share'
import { refusals } from '../refusals'
import type { Reviewed } from '../review/reviewed'

type Reached = Pick<Reviewed, 'case' | 'isPublic'> & { readonly reach: 'city' | 'province' }

/** To the whole province or the city alone, and beyond those who log in; each says what it means. */
export function ReachSwitches({ reached }: { reached: Reached }) {
  const share = useShare()
  const { case: of, reach, isPublic } = reached
  const province = reach === 'province'
  const set = (wanted: Omit<Reached, 'case'>, said: string) => {
    const run = async () => {
      await share.mutateAsync({ case: of, ...wanted })
      void Taro.showToast({ title: said, icon: 'none' })
    }
    // A switch has no promise to wait for: what goes wrong stands beneath.
    if (!share.isPending) void run().catch(() => undefined)
  }
  const shareTo = (on: boolean) =>
    set(
      { reach: on ? 'province' : 'city', isPublic: on && isPublic },
      on ? copy.shared : copy.unshared,
    )
  const open = (on: boolean) => set({ reach, isPublic: on }, on ? copy.opened : copy.closed)
  return (
    <>
      <Card>
        <SwitchLine label={copy.province} say={copy.provinceSay} on={province} onChange={shareTo} />
        {province && (
          <SwitchLine label={copy.public} say={copy.publicSay} on={isPublic} onChange={open} />
        )}
      </Card>
      <Failed error={share.error} told={refusals.share} />
    </>
  )
}
