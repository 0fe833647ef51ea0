import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button, Card, ConfirmSheet, SectionTitle, Stats } from '#ui'
import { listCopy as copy, type Quota, refusals } from '../copy'
import { useOpenYear } from '../queries'
import './quotas.scss'

interface QuotasProps {
  year: number
  quotas: readonly Quota[]
  /** Whether I am who counts them. */
  mayOpen: boolean
}

/** How many of 年度优秀 are given, of how many at most; or that nobody has counted yet. */
export function Quotas({ year, quotas, mayOpen }: QuotasProps) {
  if (quotas.length === 0) return <NotOpen year={year} mayOpen={mayOpen} />
  return (
    <>
      <SectionTitle>{copy.quotas}</SectionTitle>
      <Card padded>
        <Stats
          ruled
          of={quotas.map((quota) => ({
            label: copy.quota(quota),
            value: quota.taken,
            unit: copy.quotaUnit(quota.most),
          }))}
        />
      </Card>
      <View className="awards-say">{copy.quotaSay(quotas)}</View>
    </>
  )
}

function NotOpen({ year, mayOpen }: Omit<QuotasProps, 'quotas'>) {
  const [open, setOpen] = useState(false)
  const count = useOpenYear()
  const run = async () => {
    await count.mutateAsync({ year })
    setOpen(false)
    void Taro.showToast({ title: copy.opened, icon: 'none' })
  }
  const way = mayOpen && (
    <Button kind="text" narrow onTap={() => setOpen(true)}>
      {copy.open}
    </Button>
  )
  return (
    <>
      <SectionTitle {...(way && { end: way })}>{copy.quotas}</SectionTitle>
      <View className="awards-say">{copy.notOpen}</View>
      <ConfirmSheet
        title={copy.openTitle}
        say={copy.openSay(year)}
        open={open}
        onClose={() => setOpen(false)}
        does={copy.open}
        busy={copy.opening}
        error={count.error}
        told={refusals.openYear}
        run={run}
      />
    </>
  )
}
