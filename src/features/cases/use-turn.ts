import Taro from '@tarojs/taro'
import { useState } from 'react'

/** Which page of a list is shown: the cloud's word for it, null for the first. */
export interface Turn {
  readonly after: string | null
  readonly to: (after: string | null) => void
}

/** Pages of a list replace each other (翻页), each shown from its top. */
export function useTurn(): Turn {
  const [after, setAfter] = useState<string | null>(null)
  const to = (place: string | null) => {
    setAfter(place)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  return { after, to }
}
