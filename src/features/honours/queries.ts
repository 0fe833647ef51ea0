import { useQuery } from '@tanstack/react-query'
import { cloud } from '#cloud'
import type { Group } from './groups'
import { keepSeen, lastSeen } from './kept'

async function askFlag(group: Group) {
  const flag = await cloud.honours.flag({ group })
  keepSeen(flag)
  return flag
}

/** Who holds a group's flag; begins with what was seen last, and asks anew. */
export const useFlag = (group: Group) =>
  useQuery({
    queryKey: ['honours', 'flag', group],
    queryFn: () => askFlag(group),
    initialData: () => lastSeen(group),
    initialDataUpdatedAt: 0,
  })
