/**
 * Bundles the program to dist/ and what browsers fetch to dist/assets/. `--assets` builds the latter alone.
 * Run by Node as it stands: TypeScript that only has to be stripped, before anything of ours is built.
 */
import { chmodSync, copyFileSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, type BuildOptions, type Metafile } from 'esbuild'

const root = import.meta.dirname
const assets = 'dist/assets'
const startedAt = performance.now()

/** Entry in dist/ → source. Workers are entries of their own, found beside the bundle that starts them. */
const programs: Readonly<Record<string, string>> = {
  main: 'src/main.ts',
  cli: 'src/cli.ts',
  'database-worker': 'src/platform/database/embedded-worker.ts',
  'paper-worker': 'src/platform/paper/paper-worker.ts',
  'reading-worker': 'src/documents/launches/reading-worker.ts',
}

/** What a bundle reads from beside itself. */
const companions = ['src/platform/paper/official.typ', 'src/platform/paper/certificate.typ']

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  metafile: true,
  logLevel: 'warning',
} satisfies BuildOptions

const buildPrograms = async (): Promise<void> => {
  const present = Object.entries(programs).filter(([, source]) => existsSync(path.join(root, source)))
  await build({
    ...common,
    entryPoints: Object.fromEntries(present),
    outdir: 'dist',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    splitting: true,
    chunkNames: 'part-[hash]',
    sourcemap: true,
  })
  for (const file of companions.filter((file) => existsSync(path.join(root, file))))
    copyFileSync(path.join(root, file), path.join(root, 'dist', path.basename(file)))
  makeRunnable(path.join(root, 'dist/cli.js'))
}

const makeRunnable = (file: string): void => {
  if (!existsSync(file)) return
  const text = readFileSync(file, 'utf8')
  if (!text.startsWith('#!')) writeFileSync(file, `#!/usr/bin/env node\n${text}`)
  chmodSync(file, 0o755)
}

/** Name without the hash → name with it: `style.css` → `style-5XQ3ABCD.css`. */
const manifestOf = ({ outputs }: Metafile): Record<string, string> =>
  Object.fromEntries(
    Object.entries(outputs)
      .filter(([file, { entryPoint }]) => entryPoint !== undefined || file.endsWith('.woff2'))
      .map(([file]) => [path.basename(file).replace(/-[A-Z0-9]{8}(\.\w+)$/, '$1'), path.basename(file)])
      .sort(),
  )

const buildAssets = async (): Promise<void> => {
  const sources = globSync(
    ['src/**/*.island.tsx', 'src/platform/ui/*.{css,svg}', 'src/platform/paper/*.css'],
    {
      cwd: root,
    },
  )
  const { metafile } = await build({
    ...common,
    entryPoints: sources,
    outdir: assets,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    platform: 'browser',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
    loader: { '.woff2': 'copy', '.svg': 'copy' },
    splitting: true,
    minify: true,
  })
  writeFileSync(
    path.join(root, assets, 'manifest.json'),
    `${JSON.stringify(manifestOf(metafile), null, 2)}\n`,
  )
}

const assetsOnly = process.argv.includes('--assets')
rmSync(path.join(root, assetsOnly ? assets : 'dist'), { recursive: true, force: true })
await Promise.all(assetsOnly ? [buildAssets()] : [buildPrograms(), buildAssets()])
process.stdout.write(`built in ${Math.round(performance.now() - startedAt)} ms\n`)
