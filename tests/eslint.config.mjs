import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'
import { globalIgnores } from 'eslint/config'

const config = [
  ...next,
  ...typescript,
  globalIgnores([
    '.next/**',
    '.next-*/**',
    'next-env.d.ts',
    'src/payload-types.ts',
    'src/app/(payload)/admin/importMap.js',
    'src/cms/migrations/**',
  ]),
  {
    rules: {
      // `as const` is not an assertion: it stays.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      // Public pages have no JavaScript: a link is a link, a picture has its sizes made at upload.
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-img-element': 'off',
      'import/no-anonymous-default-export': 'off',
    },
  },
  {
    // Playwright's fixtures hand over by calling `use`, which is no React hook.
    files: ['tests/e2e/**', 'tests/days/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
  {
    files: ['src/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'error' },
  },
]

export default config
