import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** `npm run bench -- NAME [--json] [--sizes 1000,100000]`: one JSON object on the last line. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    sizes: { type: 'string' },
  },
})

const name = positionals[0] ?? ''
const file = new URL(`./${name}.ts`, import.meta.url)
if (!/^[a-z][a-z-]*$/.test(name) || name === 'main' || !existsSync(fileURLToPath(file))) {
  console.error(`no bench called "${name}"`)
  process.exit(1)
}
const bench: { run(options: { sizes: number[] | undefined }): Promise<object> } = await import(
  file.href
)
const result = await bench.run({ sizes: values.sizes?.split(',').map(Number) })
if (!values.json) console.table(result)
console.log(JSON.stringify(result))
process.exit(0)
