import { View } from '@tarojs/components'
import { Icon, spoken } from '#ui'
import { resultCopy as copy } from '../copy'
import type { ShownSet } from '../kept-sets'
import './result-marks.scss'

/** One mark a question: right or not, new or a mistake come back. */
export function ResultMarks({ set }: { set: ShownSet }) {
  return (
    <View className="result-marks">
      {set.questions.map(({ id, source }, place) => {
        const right = set.answers.some((one) => one.question === id && one.verdict.right)
        const said = `第${place + 1}题，${right ? copy.right : copy.wrong}，${copy.sources[source]}`
        return (
          <View key={id} className="result-mark" {...spoken({ role: 'img', label: said })}>
            <View className={`result-mark-box ${right ? 'is-right' : 'is-wrong'}`}>
              <Icon name={right ? 'check' : 'cross'} size={20} />
            </View>
            <View className="result-mark-name">{copy.sources[source]}</View>
          </View>
        )
      })}
    </View>
  )
}
