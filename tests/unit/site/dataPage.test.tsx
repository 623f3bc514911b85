import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { ColumnsTable } from '@/app/(site)/donnees/ColumnsTable'
import { tables } from '@/app/donnees/tables'

test.each(Object.values(tables))('people are told what each column of $file means', (table) => {
  const html = renderToStaticMarkup(<ColumnsTable table={table} />)

  expect(html).toContain('<caption')
  expect(html.match(/<th scope="row">/g)).toHaveLength(table.columns.length)
  for (const { header, name, form } of table.columns) {
    expect(html).toContain(`<th scope="row">${header}</th><td><code>${name}</code></td>`)
    expect(html).toContain(`<td>${form}</td>`)
  }
})
