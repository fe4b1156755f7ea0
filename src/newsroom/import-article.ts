import { command } from '../platform/command.ts'
import { writers } from './article.ts'
import { articleInput } from './prepare-article.ts'
import { newArticle } from './new-article.ts'

/**
 * Makes a draft of a contributor's Word file, read and cleaned before the transaction. Its pictures may lack caption and
 * description: those are asked for before the editing is done.
 */
export const importArticle = command({
  name: 'article.import',
  input: articleInput,
  roles: writers,
  on: async (_reader, input) => input.unitId,
  run: (act, input) => newArticle(act, input, 'article.import'),
})
