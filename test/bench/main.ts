import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** `npm run bench -- NAME [--json] [--sizes 1000,100000] [--seconds 20] [--runs 500]`: one JSON object on the last line. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    seconds: { type: 'string' },
    runs: { type: 'string' },
  },
})

const name = positionals[0] ?? ''
const file = new URL(`./${name}.ts`, import.meta.url)
if (!/^[a-z][a-z-]*$/.test(name) || name === 'main' || !existsSync(fileURLToPath(file))) {
  console.error(`no bench called "${name}"`)
  process.exit(1)
}
interface Options {
  readonly sizes: number[] | undefined
  readonly seconds: number | undefined
  readonly runs: number | undefined
}
const number = (text: string | undefined) => (text === undefined ? undefined : Number(text))
const bench: { run(options: Options): Promise<object> } = await import(file.href)
const result = await bench.run({
  sizes: values.sizes?.split(',').map(Number),
  seconds: number(values.seconds),
  runs: number(values.runs),
})
if (!values.json) console.table(result)
console.log(JSON.stringify(result))
process.exit(0)
