// Writes `build/sbom.cdx.json`: every package that a user of this one runs, bundled or installed, from the lockfile alone.
// CycloneDX, as npm makes it, without what differs from run to run: the same lockfile gives the same bytes.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Manifest {
  name: string
  devDependencies?: unknown
}

interface Lock {
  packages: Record<string, { dev?: boolean; devDependencies?: unknown }>
}

interface Bom {
  serialNumber?: string
  metadata: { timestamp?: string; component: { name: string } }
  components: { name: string }[]
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock

// `npm sbom --omit dev` leaves out what a package for development needs as well. So npm is shown no such packages.
delete manifest.devDependencies
const packages = Object.entries(lock.packages).filter(([, { dev }]) => dev !== true)
for (const [path, entry] of packages) if (path === '') delete entry.devDependencies

const folder = mkdtempSync(join(tmpdir(), 'rungs-sbom-'))
try {
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }),
  )
  const bom = JSON.parse(
    npm(['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'], folder),
  ) as Bom
  delete bom.serialNumber
  delete bom.metadata.timestamp
  // npm takes the name of the folder.
  bom.metadata.component.name = manifest.name
  mkdirSync('build', { recursive: true })
  writeFileSync('build/sbom.cdx.json', `${JSON.stringify(bom, undefined, 2)}\n`)
  console.log(`Wrote build/sbom.cdx.json: ${String(bom.components.length)} packages.`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function npm(args: string[], cwd: string): string {
  const shell = process.platform === 'win32'
  return execFileSync('npm', args, { cwd, shell, encoding: 'utf8', maxBuffer: 50_000_000 })
}
