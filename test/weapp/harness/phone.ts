import standIns from 'miniprogram-simulate/src/api/index.js'
import { canvas, type Drawing } from './wx/canvas'
import { type CallFunction, cloud } from './wx/cloud'
import { type Device, device } from './wx/device'
import { type Dialogs, dialogs } from './wx/dialogs'
import { type Files, files, type UploadFile, uploadOf } from './wx/files'
import { Foreground } from './wx/foreground'
import { Keys } from './wx/keys'
import { type Navigation, navigation } from './wx/navigation'
import { Network, type NetworkType } from './wx/network'
import { type Store, storage } from './wx/storage'

/** How the phone is set when the mini-program starts. */
export type PhoneOptions = Partial<Device> & {
  /** Answers `wx.cloud.callFunction`. */
  callFunction: CallFunction
  /** Answers `wx.cloud.uploadFile`; without one nothing can be uploaded. */
  uploadFile?: UploadFile
  /** What an earlier start left behind: hand the same map to a second start. */
  store?: Store
  network?: NetworkType
  /** How far the phone's clock is ahead of the machine's, in milliseconds. */
  clockAheadMs?: number
  /** WeChat's scene: 1001 from the list, 1007 a shared card, 1154 the single page of 朋友圈. */
  scene?: number
}

/** The phone under a mini-program: what it was asked for, and what the test may change. */
export type Phone = {
  readonly device: Device
  readonly clockAheadMs: number
  /** How WeChat says the mini-program was started. */
  readonly launch: { path: string; query: object; scene: number; referrerInfo: object }
  readonly callFunction: CallFunction
  readonly uploadFile: UploadFile | undefined
  readonly files: Files
  readonly store: Store
  readonly network: Network
  readonly navigations: Navigation[]
  readonly dialogs: Dialogs
  readonly foreground: Foreground
  readonly keys: Keys
  readonly drawing: Drawing
}

/** A phone with a network, standard letters and an empty storage, unless the options say other. */
export function phone(options: PhoneOptions): Phone {
  return {
    device: {
      theme: options.theme ?? 'light',
      fontSizeScaleFactor: options.fontSizeScaleFactor ?? 1,
    },
    clockAheadMs: options.clockAheadMs ?? 0,
    launch: { path: '', query: {}, scene: options.scene ?? 1001, referrerInfo: {} },
    callFunction: options.callFunction,
    uploadFile: options.uploadFile,
    files: { kept: new Map() },
    store: options.store ?? new Map(),
    network: new Network(options.network ?? 'wifi'),
    navigations: [],
    dialogs: {
      toasts: [],
      modals: [],
      confirms: true,
      chooses: 0,
      templates: [],
      accepts: true,
    },
    foreground: new Foreground(),
    keys: new Keys(),
    drawing: { gives: true, written: [], album: [] },
  }
}

/** The `wx` of that phone; what has no stand-in of ours answers as miniprogram-simulate does. */
export function wxOf(phone: Phone, plain: (value: unknown) => unknown): Record<string, unknown> {
  return {
    ...standIns,
    ...storage(phone.store, plain),
    ...navigation(phone.navigations),
    ...phone.network.api(),
    ...phone.foreground.api(),
    ...phone.keys.api(),
    ...dialogs(phone.dialogs),
    ...device(phone.device, plain),
    ...canvas(phone.drawing),
    ...files(phone.files),
    cloud: {
      ...cloud(phone.network, phone.callFunction, plain),
      uploadFile: uploadOf(phone.files, phone.uploadFile),
    },
    getLaunchOptionsSync: () => plain(phone.launch),
    getEnterOptionsSync: () => plain(phone.launch),
  }
}
