import { command } from '../platform/command.ts'
import { writers } from './article.ts'
import { importInput, importSecrets, keepImport } from './keep-import.ts'
import { newArticle } from './new-article.ts'
import { articleInput } from './prepare-article.ts'

/**
 * Makes a draft of a contributor's Word file or mail, read and cleaned before the transaction, and keeps what of it was
 * left aside. Its pictures may lack caption and description: those are asked for before the editing is done.
 */
export const importArticle = command({
  name: 'article.import',
  input: articleInput.extend({ from: importInput }),
  roles: writers,
  secret: importSecrets,
  on: async (_reader, input) => input.unitId,
  run: async (act, { from, ...input }) => {
    const importId = await keepImport(act, input.unitId, from)
    const { result, ...told } = await newArticle(act, input, 'article.import', {
      importId,
      sourcePublishedAt: null,
    })
    return { ...told, result: { ...result, left: from.leftAside.length } }
  },
})
