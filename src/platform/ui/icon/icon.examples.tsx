import { Icon, type IconName } from './icon.tsx'
import { paths } from './paths.ts'

const names: readonly IconName[] = Object.keys(paths).filter((name): name is IconName => name in paths)

export const IconExamples = () => (
  <ul class="article-facts">
    {names.map((name) => (
      <li key={name}>
        <Icon name={name} /> {name}
      </li>
    ))}
  </ul>
)
