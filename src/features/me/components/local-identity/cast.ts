import { useQuery } from '@tanstack/react-query'
import Taro from '@tarojs/taro'

/** One of the demo people (演示人物), as the local server lays them beside the browser build. */
export interface CastMember {
  readonly openid: string
  readonly name: string
  readonly say: string
  /** What to type to try binding, for the one who never did. */
  readonly toBind: {
    readonly name: string
    readonly certificate: string
    readonly invitation: string
  } | null
}

async function fetchCast(): Promise<readonly CastMember[]> {
  const { data } = await Taro.request<readonly CastMember[]>({ url: 'demo-cast.json' })
  return data
}

/** Who may be played. */
export const useCast = () => useQuery({ queryKey: ['demo-cast'], queryFn: fetchCast })
