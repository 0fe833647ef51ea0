import Taro from '@tarojs/taro'
import { create } from 'zustand'

const KEY = 'elder'

/** From this scale of WeChat's own text on (字号), pages turn to 关怀模式 by themselves. */
const ELDER_FROM = 1.25

/** The officer's own choice of text size, kept on the phone; undefined until it is made. */
interface TextSizeChoice {
  elder: boolean | undefined
}

function chosenBefore(): boolean | undefined {
  const kept: unknown = Taro.getStorageSync(KEY)
  return typeof kept === 'boolean' ? kept : undefined
}

const useChoice = create<TextSizeChoice>(() => ({ elder: chosenBefore() }))

/** How much larger than usual WeChat is set to write; 1 where nobody can say. */
function systemScale(): number {
  const info: object = Taro.getAppBaseInfo()
  const scale = 'fontSizeScaleFactor' in info ? info.fontSizeScaleFactor : 1
  return typeof scale === 'number' ? scale : 1
}

const scaledUp = systemScale() >= ELDER_FROM

function choose(elder: boolean): void {
  Taro.setStorageSync(KEY, elder)
  useChoice.setState({ elder })
}

/** Whether pages show 关怀模式, and the switch for it: one's own choice goes before WeChat's setting. */
export function useTextSize(): { elder: boolean; setElder: (elder: boolean) => void } {
  const chosen = useChoice((choice) => choice.elder)
  return { elder: chosen ?? scaledUp, setElder: choose }
}
