import Taro from '@tarojs/taro'
import { goBack } from '#ui'
import { VerdictFoot } from '../../components/verdict-foot'
import { reviewCopy as copy } from '../../copy/desk'
import { useJudge } from '../../queries'
import { refusals } from '../../refusals'
import type { Reviewed } from './index'

/** Takes the draft into the bank, or sends it back. */
export function JudgeFoot({ reviewed: { draft, version } }: { reviewed: Reviewed }) {
  const judge = useJudge()
  const run = async (verdict: 'pass' | 'return', note: string) => {
    await judge.mutateAsync({ draft, version, verdict, note })
    const title = verdict === 'pass' ? copy.passed : copy.returned
    void Taro.showToast({ title, icon: 'none' })
    goBack()
  }
  return <VerdictFoot words={copy} error={judge.error} told={refusals.judge} judge={run} />
}
