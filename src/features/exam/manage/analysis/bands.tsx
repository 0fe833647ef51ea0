import { View } from '@tarojs/components'
import { spoken } from '#ui'
import { Bar } from './bar'
import { copy } from './copy'

/** What bands of scores are asked for. */
export interface BandsProps {
  bands: readonly { readonly from: number; readonly to: number }[]
  /** People in each, in the same order. */
  counts: readonly number[]
}

/** How the scores spread (分数段): a bar and its number for each band. */
export function Bands({ bands, counts }: BandsProps) {
  const most = Math.max(1, ...counts)
  return (
    <>
      {bands.map(({ from, to }, place) => {
        // A short paper has fewer marks than bands: some no score can reach.
        if (to < from) return null
        const label = copy.band(from, to)
        const count = copy.bandCount(counts[place] ?? 0)
        return (
          <View
            key={label}
            className="analysis-band"
            {...spoken({ role: 'text', label: `${label}，${count}` })}
          >
            <View className="analysis-band-name">{label}</View>
            <Bar part={counts[place] ?? 0} whole={most} />
            <View className="analysis-band-count">{count}</View>
          </View>
        )
      })}
    </>
  )
}
