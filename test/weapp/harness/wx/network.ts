import { asynchronous } from './calls'

/** What WeChat says about the network. */
export type NetworkType = 'wifi' | '4g' | '5g' | 'none'
type Status = { isConnected: boolean; networkType: NetworkType }
type Listener = (status: Status) => void

/** The phone's network as the test sets it. */
export class Network {
  private readonly listeners = new Set<Listener>()

  constructor(public type: NetworkType) {}

  get online(): boolean {
    return this.type !== 'none'
  }

  /** Changes the network and tells the mini-program, as WeChat does. */
  change(type: NetworkType): void {
    this.type = type
    for (const listener of this.listeners) {
      listener({ isConnected: this.online, networkType: type })
    }
  }

  /** `wx.getNetworkType` and the status events. */
  api(): Record<string, unknown> {
    return {
      getNetworkType: asynchronous('getNetworkType', () => ({ networkType: this.type })),
      onNetworkStatusChange: (listener: Listener) => this.listeners.add(listener),
      offNetworkStatusChange: (listener: Listener) => this.listeners.delete(listener),
    }
  }
}
