import Taro from '@tarojs/taro'

const HOME = '/features/study/today/index'

/** One page back; a page opened on its own (shared, scanned) leads to 学法 instead of nowhere. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: HOME })
}
