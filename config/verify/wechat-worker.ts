/**
 * Runs miniprogram-ci over one project and sends home what it found. A process of its own, because
 * the tool talks a lot, forks, and keeps its handles open.
 */
import ci from 'miniprogram-ci'
import type { Finding, Report } from './wechat'

const settings = { es6: true, minify: true, minifyJS: true, minifyWXML: true, minifyWXSS: true }

/** The tool would ask WeChat for the project's limits with an upload key; these are its defaults. */
class OfflineProject extends ci.Project {
  override async attr() {
    return ci.DefaultProjectAttr
  }
}

async function compile(project: OfflineProject): Promise<string[]> {
  try {
    await ci.getCompiledResult({
      project,
      version: '0.0.0',
      desc: '',
      setting: settings,
      onProgressUpdate: () => undefined,
    })
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

async function judge(project: OfflineProject): Promise<Finding[]> {
  const items = await ci.checkCodeQuality(project)
  return items.map(({ name = '', success = false, text = '', detail }) => {
    return { name, success, text, detail }
  })
}

async function report(projectPath: string): Promise<Report> {
  // Nothing listens there: whatever the tool would ask the internet fails at once.
  ci.proxy('http://127.0.0.1:9')
  const project = new OfflineProject({
    projectPath,
    type: 'miniProgram',
    appid: 'wx0000000000000000',
    privateKey: 'unused',
  })
  const refusals = await compile(project)
  return { refusals, findings: refusals.length > 0 ? [] : await judge(project) }
}

const [projectPath] = process.argv.slice(2)
if (!projectPath) throw new Error('which project?')
process.send?.(await report(projectPath), () => process.exit(0))
