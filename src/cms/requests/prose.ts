import { flattenAllFields, type Field, type FlattenedField } from 'payload'

/** What every editor of texts knows, whatever its features. */
const ALWAYS = ['root', 'paragraph', 'text', 'linebreak', 'tab']
/** Nobody writes lists in lists deeper than this, and a deeper text could exhaust whoever walks it. */
const DEEPEST = 50

type Asked = { node: unknown; req: undefined }
type Features = {
  nodes?: readonly { node: object }[]
  getSubFields?: Map<unknown, (asked: Asked) => Field[] | undefined | null>
}

const featuresOf = (field: FlattenedField): Features =>
  Object('editor' in field ? field.editor : undefined).editorConfig?.features ?? {}

/** The kinds of nodes the editor of a field can open: one it does not know keeps everybody out of the form. */
function kindsIn({ nodes = [] }: Features): Set<unknown> {
  const classes = nodes.map(({ node }) => Object('with' in node ? Object(node).replace : node))
  return new Set([...ALWAYS, ...classes.map((one) => one.getType())])
}

const isObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields of a link or of a block in a text; none for a node that holds text alone. */
export function fieldsOfNode(node: object, field: FlattenedField): FlattenedField[] | undefined {
  const find = featuresOf(field).getSubFields?.get(Object(node).type)
  if (!find) return []
  const { fields } = Object(node)
  const found = isObject(fields) ? find({ node, req: undefined }) : undefined
  return found ? flattenAllFields({ fields: found }) : undefined
}

/** A rich text that the editor can open. */
export function holdsNodes(value: unknown, field: FlattenedField): boolean {
  const kinds = kindsIn(featuresOf(field))
  const isNode = (node: unknown, depth: number): boolean => {
    const { type, text, children = [] } = Object(node)
    return (
      depth <= DEEPEST &&
      kinds.has(type) &&
      (type !== 'text' || typeof text === 'string') &&
      fieldsOfNode(Object(node), field) !== undefined &&
      Array.isArray(children) &&
      children.every((child) => isNode(child, depth + 1))
    )
  }
  const { root } = Object(value)
  return Array.isArray(Object(root).children) && isNode(root, 0)
}

/** Every node of a rich text, from the top. */
export function* nodesIn(node: unknown): Generator<object> {
  const { children = [] } = Object(node)
  for (const child of children) {
    yield Object(child)
    yield* nodesIn(child)
  }
}
