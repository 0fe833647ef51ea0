import { toPlain } from './plain'
import type { Definition, Registered } from './realm'

type Methods = Record<string, (...args: unknown[]) => unknown>
type Instance = { setData: (data: unknown, done?: () => void) => void }

/** Told of each setData: how many bytes of JSON crossed from the logic to the view. */
export type OnSetData = (bytes: number) => void

const hostTypes = new Map<string, unknown>(
  [String, Number, Boolean, Object, Array].map((type) => [type.name, type]),
)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The realm's `String` is not the renderer's `String`: types are matched by name. */
const hostType = (type: unknown) =>
  typeof type === 'function' ? (hostTypes.get(type.name) ?? null) : type

const hostProperty = (property: unknown) =>
  isRecord(property)
    ? { ...property, type: hostType(property.type), value: toPlain(property.value) }
    : hostType(property)

const mapped = (record: unknown, change: (value: unknown) => unknown) =>
  Object.fromEntries(
    Object.entries(isRecord(record) ? record : {}).map(([name, value]) => [name, change(value)]),
  )

const functionsOf = (definition: Definition): Methods =>
  Object.fromEntries(
    Object.entries(definition).filter(
      (entry): entry is [string, Methods[string]] => typeof entry[1] === 'function',
    ),
  )

/** Data crosses to the view as JSON, as between WeChat's two threads. */
function measureSetData(instance: Instance, onSetData: OnSetData): void {
  const setData = instance.setData
  instance.setData = (data, done) => {
    onSetData(Buffer.byteLength(JSON.stringify(data)))
    setData.call(instance, toPlain(data), done)
  }
}

/** Turns what the compiled code registered into what the renderer of miniprogram-simulate takes. */
export function toComponent({ kind, definition }: Registered, onSetData: OnSetData): Definition {
  const lifetimes = isRecord(definition.lifetimes) ? definition.lifetimes : {}
  const { created } = functionsOf(lifetimes)
  return {
    ...(kind === 'component' ? definition : {}),
    data: toPlain(definition.data ?? {}),
    properties: mapped(definition.properties, hostProperty),
    methods: kind === 'page' ? functionsOf(definition) : definition.methods,
    lifetimes: {
      ...lifetimes,
      created(this: Instance) {
        measureSetData(this, onSetData)
        created?.call(this)
      },
    },
  }
}
