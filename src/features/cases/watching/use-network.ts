import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** What sending and getting costs now (网络): nothing worth a word, somebody's data plan, or it is not to be had. */
export type Network = 'free' | 'mobile' | 'none'

const networkOf = (type: string): Network => {
  if (type === 'none') return 'none'
  return ['2g', '3g', '4g', '5g'].includes(type) ? 'mobile' : 'free'
}

/** The phone's network, followed as it changes; undefined until it is known. A browser can't say whose data it spends. */
export function useNetwork(): Network | undefined {
  const [network, setNetwork] = useState<Network | undefined>(
    process.env.TARO_ENV === 'weapp' ? undefined : 'free',
  )
  useEffect(() => {
    if (process.env.TARO_ENV !== 'weapp') return
    const follow = ({ networkType }: { networkType: string }) => setNetwork(networkOf(networkType))
    void Taro.getNetworkType().then(follow)
    Taro.onNetworkStatusChange(follow)
    return () => Taro.offNetworkStatusChange(follow)
  }, [])
  return network
}
