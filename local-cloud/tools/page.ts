import { parseDoc } from '../engine/ejson'
import type { Services } from '../services'

const MOST_DOCUMENTS = 50

/** The page at `/` of a stand-alone cloud: what is in it, to be read only. */
export function homePage(services: Services): string {
  const { engine, files, messages } = services
  const rows = engine.catalog.names().map((name) => {
    const collection = engine.catalog.need(name)
    const indexes = collection.indexes.map(({ name: index }) => index).join(', ')
    return [
      link(`/_cloud/collections/${encodeURIComponent(name)}`, name),
      String(engine.count(collection, {})),
      safe(indexes),
    ]
  })
  return page('Local cloud', [
    section('Collections', table(['name', 'documents', 'indexes'], rows)),
    section(
      'Calls',
      table(
        ['at', 'function', 'outcome', 'ms'],
        services.calls.list().map((call) => call.map(safe)),
      ),
    ),
    section(
      'Messages',
      table(
        ['at', 'to', 'template', 'data'],
        messages
          .list(MOST_DOCUMENTS)
          .map(({ at, touser, templateId, data }) =>
            [at, touser, templateId, JSON.stringify(data)].map(safe),
          ),
      ),
    ),
    section(
      'Files',
      table(
        ['path', 'bytes'],
        files.list(MOST_DOCUMENTS).map(({ path, size }) => [safe(path), String(size)]),
      ),
    ),
  ])
}

/** The newest documents of a collection; undefined when there is no such collection. */
export function collectionPage(services: Services, name: string): string | undefined {
  const collection = services.engine.catalog.find(name)
  if (collection === undefined) return undefined
  const texts = services.engine.texts(collection, {
    filter: {},
    order: [['_id', -1]],
    skip: 0,
    limit: MOST_DOCUMENTS,
  })
  const list = texts
    .map((text) => `<pre>${safe(JSON.stringify(parseDoc(text), null, 2))}</pre>`)
    .join('')
  return page(name, [`<p>${link('/', 'Local cloud')}</p>`, section(name, list || '<p>empty</p>')])
}

const page = (title: string, sections: string[]): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(title)}</title><style>body{font:15px/1.5 sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ddd;padding:.3rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}pre{background:#f6f6f6;padding:.6rem;overflow:auto}</style><body>${sections.join('')}</body></html>`

const section = (title: string, content: string): string => `<h2>${safe(title)}</h2>${content}`

function table(heads: string[], rows: string[][]): string {
  if (rows.length === 0) return '<p>none</p>'
  const head = heads.map((text) => `<th>${safe(text)}</th>`).join('')
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')
  return `<table><tr>${head}</tr>${body}</table>`
}

const link = (href: string, text: string): string => `<a href="${safe(href)}">${safe(text)}</a>`

const safe = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
