import { parseSync, visitorKeys } from 'oxc-parser';

/** One edge out of a file: what it names, and whether the name vanishes when types are stripped. */
export type ImportFact = { readonly specifier: string; readonly typeOnly: boolean };

/** What a file reaches for: other modules, and names it does not declare itself. */
export type ModuleFacts = {
  readonly imports: readonly ImportFact[];
  /** Free names: `window`, `Date.now`, `new Date()`, and any method as `.localeCompare`. */
  readonly globals: ReadonlySet<string>;
};

type Node = { readonly type: string; readonly [field: string]: unknown };

/** Reads a module's imports and free names from its syntax tree; throws if it does not parse. */
export function readModule(path: string, source: string): ModuleFacts {
  const parsed = parseSync(path, source);
  const broken = parsed.errors[0];
  if (broken) throw new Error(`${path}: ${broken.message}`);
  const nodes = [...walk(parsed.program)];
  const own = new Set(nodes.flatMap(({ node }) => declaredNames(node)));
  return {
    imports: nodes.flatMap(({ node }) => importsOf(node)),
    globals: new Set(nodes.flatMap((place) => globalsOf(place, own))),
  };
}

type Place = { readonly node: Node; readonly parent: Node | null; readonly field: string };

function* walk(value: unknown, parent: Node | null = null, field = ''): Generator<Place> {
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item, parent, field);
  } else if (isNode(value)) {
    yield { node: value, parent, field };
    for (const key of visitorKeys[value.type] ?? []) yield* walk(value[key], value, key);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function importsOf(node: Node): ImportFact[] {
  const specifier = textOf(node.source);
  switch (node.type) {
    case 'ImportDeclaration':
      return specifier === null ? [] : [{ specifier, typeOnly: isTypeOnly(node, 'importKind') }];
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return specifier === null ? [] : [{ specifier, typeOnly: isTypeOnly(node, 'exportKind') }];
    case 'ImportExpression':
      // A name put together at run time cannot be judged, so it is an edge no rule allows.
      return [{ specifier: specifier ?? '(computed)', typeOnly: false }];
    case 'TSImportType':
      return specifier === null ? [] : [{ specifier, typeOnly: true }];
    case 'NewExpression':
      return workerUrl(node);
    default:
      return [];
  }
}

/** `new URL('./worker.ts', import.meta.url)` is an import in all but syntax. */
function workerUrl(node: Node): ImportFact[] {
  if (!isNode(node.callee) || node.callee.name !== 'URL' || !Array.isArray(node.arguments)) return [];
  const specifier = textOf(node.arguments[0]);
  const base: unknown = node.arguments[1];
  const isModuleUrl = isNode(base) && isNode(base.object) && base.object.type === 'MetaProperty';
  return specifier !== null && isModuleUrl ? [{ specifier, typeOnly: false }] : [];
}

function isTypeOnly(node: Node, kind: 'importKind' | 'exportKind'): boolean {
  if (node[kind] === 'type') return true;
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  return specifiers.length > 0 && specifiers.every((specifier) => specifier[kind] === 'type');
}

function textOf(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type === 'Literal' && typeof value.value === 'string') return value.value;
  if (value.type !== 'TemplateLiteral' || !Array.isArray(value.quasis) || value.quasis.length !== 1)
    return null;
  const only: unknown = value.quasis[0];
  if (!isNode(only) || typeof only.value !== 'object' || only.value === null) return null;
  return 'cooked' in only.value && typeof only.value.cooked === 'string' ? only.value.cooked : null;
}

/** A local called `location` or `document` is the file's own word, not the browser's. */
function declaredNames(node: Node): string[] {
  switch (node.type) {
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return boundNames(node.local);
    case 'VariableDeclarator':
    case 'ClassDeclaration':
      return boundNames(node.id);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return [...boundNames(node.id), ...boundNames(node.params)];
    case 'CatchClause':
      return boundNames(node.param);
    default:
      return [];
  }
}

function boundNames(pattern: unknown): string[] {
  if (Array.isArray(pattern)) return pattern.flatMap(boundNames);
  if (!isNode(pattern)) return [];
  if (pattern.type === 'Identifier') return typeof pattern.name === 'string' ? [pattern.name] : [];
  const inside = ['elements', 'properties', 'value', 'left', 'argument', 'parameter'];
  return inside.flatMap((field) => boundNames(pattern[field]));
}

function globalsOf({ node, parent, field }: Place, own: ReadonlySet<string>): string[] {
  if (node.type === 'MemberExpression') return memberNames(node, own);
  if (node.type !== 'Identifier' || typeof node.name !== 'string') return [];
  if (own.has(node.name) || !isReference(parent, field)) return [];
  const called = parent?.type === 'NewExpression' || parent?.type === 'CallExpression';
  if (node.name === 'Date' && called && field === 'callee') {
    const bare = Array.isArray(parent.arguments) && parent.arguments.length === 0;
    if (parent.type === 'CallExpression' || bare) return ['Date', 'new Date()'];
  }
  return [node.name];
}

function memberNames(node: Node, own: ReadonlySet<string>): string[] {
  const member = isNode(node.property) && !node.computed ? node.property.name : textOf(node.property);
  if (typeof member !== 'string') return [];
  const object = isNode(node.object) && node.object.type === 'Identifier' ? node.object.name : null;
  const free = typeof object === 'string' && !own.has(object);
  return free ? [`.${member}`, `${object}.${member}`] : [`.${member}`];
}

/** Places where an identifier is a name of something else, not a use of a variable. */
function isReference(parent: Node | null, field: string): boolean {
  if (!parent) return true;
  if (field === 'key' || field === 'property') return parent.computed === true;
  return !parent.type.startsWith('TS') || field === 'expression';
}
