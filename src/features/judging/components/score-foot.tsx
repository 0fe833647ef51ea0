import { View } from '@tarojs/components'
import { Button } from '#ui'
import './score-foot.scss'

interface Act {
  readonly label: string
  readonly onTap: () => unknown
  readonly off?: boolean
}

/** The two actions of a judge's page: back beside on. */
export function ScoreFoot({ back, on }: { back: Act; on: Act }) {
  return (
    <View className="judge-foot">
      <View className="judge-foot-back">
        <Button kind="quiet" off={back.off ?? false} onTap={back.onTap}>
          {back.label}
        </Button>
      </View>
      <View className="judge-foot-on">
        <Button off={on.off ?? false} onTap={on.onTap}>
          {on.label}
        </Button>
      </View>
    </View>
  )
}
