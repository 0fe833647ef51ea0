import Taro from '@tarojs/taro'
import { create } from 'zustand'

/** Whether the phone has a network at all; having one does not promise an answer. */
export interface Connection {
  readonly online: boolean
}

/** The state of the network, followed from `watchConnection` on. */
export const useConnection = create<Connection>(() => ({ online: true }))

/** Follows the phone's network; `onBack` runs each time it returns. */
export function watchConnection(onBack: () => void): void {
  Taro.onNetworkStatusChange(({ isConnected }) => {
    const before = useConnection.getState().online
    useConnection.setState({ online: isConnected })
    if (isConnected && !before) onBack()
  })
}
