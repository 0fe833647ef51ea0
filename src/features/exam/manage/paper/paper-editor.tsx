import { View } from '@tarojs/components'
import { Failed, Segments } from '#ui'
import type { Blueprint } from '../form/form'
import { useCount } from '../queries'
import { refusals } from '../refusals'
import { copy } from './copy'
import { FixedQuestions } from './fixed-questions'
import './paper.scss'
import { Parts } from './parts'
import { useSettled } from './use-settled'

/** Not every digit is worth a call. */
const TYPING_MS = 500

const draws = (['each', 'once'] as const).map((key) => ({ key, label: copy.draws[key] }))

/** What the editor of a blueprint is asked for. */
export interface PaperEditorProps {
  blueprint: Blueprint
  onChange: (blueprint: Blueprint) => void
}

/** The blueprint (命题蓝图), with what the bank has for each of its lines. */
export function PaperEditor({ blueprint, onChange }: PaperEditorProps) {
  const settled = useSettled(blueprint, TYPING_MS)
  const count = useCount(settled)
  const counted = settled === blueprint && !count.isPlaceholderData ? count.data : undefined
  const put = (part: Partial<Blueprint>) => onChange({ ...blueprint, ...part })
  return (
    <>
      <Segments choices={draws} value={blueprint.draw} onChange={(draw) => put({ draw })} />
      <View className="paper-say">{copy.drawSay[blueprint.draw]}</View>
      <Failed error={count.error} told={refusals.count} />
      <Parts parts={blueprint.parts} counts={counted?.parts} onChange={(parts) => put({ parts })} />
      <FixedQuestions
        fixed={blueprint.fixed}
        known={counted?.fixed}
        onChange={(fixed) => put({ fixed })}
      />
    </>
  )
}
