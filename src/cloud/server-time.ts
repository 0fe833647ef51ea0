import Taro from '@tarojs/taro'
import { type BeijingDay, beijingDayOf } from '#domain/beijing-day'

/** Version in the key: a later shape must not be read as this one. */
const KEY = 'server-offset.1'
/** A drift smaller than this is not worth writing down. */
const WORTH_KEEPING_MS = 500

/** How far the server's clock is ahead of this phone's, milliseconds; learned from each answer. */
let offset: number | undefined
/** The round trip the offset was learned from: a quicker one knows better. */
let trip = Number.POSITIVE_INFINITY

/** Started without a network, a phone goes by what it learned the last time. */
const offsetNow = (): number => {
  offset ??= Taro.getStorageSync<number>(KEY) || 0
  return offset
}

function learn(fresh: number): void {
  if (Math.abs(fresh - offsetNow()) > WORTH_KEEPING_MS) Taro.setStorageSync(KEY, fresh)
  offset = fresh
}

/** Learns from one answer of the server; half the round trip is taken as the way back. */
export function noteServerTime(server: number, sentAt: number, gotAt: number): void {
  const took = gotAt - sentAt
  const fresh = server + took / 2 - gotAt
  const jumped = Math.abs(fresh - offsetNow()) > 60_000
  if (took > trip && !jumped) return
  trip = took
  learn(fresh)
}

/** Whether the server has told its time since the app started or its clock was last in doubt. */
export const knowsServerTime = (): boolean => trip < Number.POSITIVE_INFINITY

/** The phone slept or its clock was moved: what was learned is an estimate until the next answer. */
export function doubtServerTime(): void {
  trip = Number.POSITIVE_INFINITY
}

/** The server's time as well as this phone knows it (house law 1). */
export const serverNow = (): Date => new Date(Date.now() + offsetNow())

/** The Beijing day by the server's clock. */
export const serverDay = (): BeijingDay => beijingDayOf(serverNow())
