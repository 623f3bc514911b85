import { HtmlValidate, StaticConfigLoader } from 'html-validate'

/** The HTML standard, whole, and what markup alone can tell of accessibility. No rule is switched off. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Eased: ARIA lets a list have a name, and ours say what they are lists of.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
    },
  }),
)

export async function faultsOfMarkup(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'page'})`)
}
