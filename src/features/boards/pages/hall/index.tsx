import { useRouter } from '@tarojs/taro'
import { HallScreen } from '../../components/hall/hall-screen'
import { useBoard } from '../../hall/use-board'

/** The reveal of a contest's board for a hall (滚榜). */
export default function HallPage() {
  const { board = '', rehearsal } = useRouter().params
  const useThisBoard = (rehearsing: boolean) => useBoard(board, rehearsing)
  return <HallScreen id={board} rehearsal={rehearsal} useRevealing={useThisBoard} />
}
