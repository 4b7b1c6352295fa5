import * as z from 'zod/mini';
import { resources } from '../src/dataset/schema';

/** Each JSON Schema file (draft 2020-12) beside the data: its path in the package and its text. */
export function schemaFiles(): readonly {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}[] {
  return Object.entries(resources).map(([name, { schema }]) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
    const json = { $schema, title: `${name}.json`, ...rest };
    return { name, path: `schema/${name}.schema.json`, text: `${JSON.stringify(json, null, 2)}\n` };
  });
}
