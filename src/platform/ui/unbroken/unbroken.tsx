/** A number of a document, a dossier or years: 215/KH-UBND, HS-2021-00024, 2021-2026. */
const number = /([^\s/-]*\d[^\s/-]*[-/–]\S+|[^\s/-]+[-/]\S*\d\S*)/u

/** Text in whose lines no number of a document or a dossier is broken at its hyphen. */
export const Unbroken = ({ text }: { readonly text: string }) => (
  <>
    {text.split(number).map((part, index) =>
      index % 2 === 1 ? (
        <span key={index} class="unbroken">
          {part}
        </span>
      ) : (
        part
      ),
    )}
  </>
)
