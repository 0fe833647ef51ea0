import type { Domain } from '../bank'
import type { Grant } from './roles'

/** 省 → 市 (and 沈抚示范区) → 县区 → 站所、中队. */
export type UnitKind = 'province' | 'city' | 'county' | 'station'

/** A unit (单位) in the tree; `path` holds the ids from the province down to the unit itself. */
export interface Unit {
  readonly _id: string
  readonly name: string
  readonly kind: UnitKind
  readonly parent: string | null
  readonly path: readonly string[]
  /** What an officer of the unit types to bind (单位邀请码). */
  readonly invitation: string
}

/** A party branch (支部) stands beside the units: its members may serve in several of them. */
export interface Branch {
  readonly _id: string
  readonly name: string
  readonly unit: string
}

/** An entry of the roster (名册): an officer (执法人员) and what they may do. */
export interface Officer {
  readonly _id: string
  readonly name: string
  /** 执法证号; absent for those who have none yet. */
  readonly certificate: string | null
  /** 工号, for those without a certificate. */
  readonly staffNumber: string
  readonly unit: string
  readonly unitName: string
  readonly parentName: string
  /** City and county in short (沈阳 和平), or the unit's short name; see `shortPlace`. */
  readonly place: string
  readonly path: readonly string[]
  readonly branch: string | null
  readonly domain: Domain
  readonly post: string
  readonly grants: readonly Grant[]
  /** The WeChat identity bound to this entry; absent until bound. */
  readonly openid: string | null
  readonly boundAt: number | null
  readonly status: 'active' | 'left'
}
