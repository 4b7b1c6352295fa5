import * as z from 'zod/mini';
import type { RawPackage } from '../dataset/rawPackage';

const inline = z.looseObject({
  resources: z.array(z.looseObject({ name: z.string(), data: z.unknown() })),
});

/** A data package in one file, as the gate takes it: each resource with its rows inline. */
export function readInline(text: string): RawPackage {
  const json = inline.parse(JSON.parse(text));
  return {
    descriptor: json,
    resources: Object.fromEntries(json.resources.map(({ name, data }) => [name, data])),
  };
}
