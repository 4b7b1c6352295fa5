import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles } from './schemaFiles';

/** `npm run data:schemas`: writes data/schema/ from the schema in src/dataset/schema.ts. */
mkdirSync('data/schema', { recursive: true });
for (const { path, text } of schemaFiles()) {
  writeFileSync(join('data', path), text);
  console.log(join('data', path));
}
