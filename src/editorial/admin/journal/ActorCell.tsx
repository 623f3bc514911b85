import type { DefaultServerCellComponentProps } from 'payload'

/** Who did it; what nobody did was done by the site, at its hour. */
export function ActorCell({ rowData }: Pick<DefaultServerCellComponentProps, 'rowData'>) {
  return <span>{rowData.actorName || 'Le site'}</span>
}
