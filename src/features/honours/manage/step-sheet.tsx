import Taro from '@tarojs/taro'
import { ConfirmSheet } from '#ui'
import { acts } from './copy'
import { useAward, useClosePeriod, useOpenPeriod, usePublish } from './queries'
import { refusals } from './refusals'

/** A step that is asked once more, and then done. */
export type Step = 'open' | 'close' | 'publish' | 'award'

interface StepSheetProps {
  step: Step
  period: string
  open: boolean
  onClose: () => void
}

/** How each step is done, and what keeps it from being done. */
function useSteps() {
  const [open, close] = [useOpenPeriod(), useClosePeriod()]
  const [publish, award] = [usePublish(), useAward()]
  return {
    open: { does: open, told: refusals.openPeriod },
    close: { does: close, told: refusals.closePeriod },
    publish: { does: publish, told: refusals.publishNotice },
    award: { does: award, told: refusals.award },
  }
}

/** Says what a step of a period means and whom it reaches, then does it (确认). */
export function StepSheet({ step, period, open, onClose }: StepSheetProps) {
  const { does, told } = useSteps()[step]
  const words = acts[step]
  const run = async () => {
    await does.mutateAsync({ period })
    onClose()
    void Taro.showToast({ title: words.done, icon: 'none' })
  }
  return (
    <ConfirmSheet
      title={words.title}
      say={typeof words.say === 'string' ? words.say : words.say(period)}
      open={open}
      onClose={onClose}
      does={typeof words.does === 'string' ? words.does : words.does(period)}
      busy={words.busy}
      error={does.error}
      told={told}
      run={run}
    />
  )
}
