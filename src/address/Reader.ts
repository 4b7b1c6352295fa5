import { cleanText, type Malformed, MOST_VALUES } from '../query/view';
import type { Param } from './params';
import { LONGEST_SLUG } from './shapes';

const LONGEST_MALFORMED = 80;
/** Room for a selection with its filters full. */
const LONGEST_WHOLE = 1200;
/** Of each parameter, so that one full of nonsense does not hide that another was not understood. */
const MOST_MALFORMED = 5;

/** Reads one parameter's values, each judged by itself; what has no shape is set aside. */
export class Reader {
  constructor(
    private readonly values: ReadonlyMap<string, readonly string[]>,
    private readonly malformed: Malformed[],
  ) {}

  all<T>(param: Param, read: (value: string) => T | undefined): T[] {
    return (this.values.get(param) ?? []).flatMap((value) => this.judge(param, value, read));
  }

  one<T>(param: Param, read: (value: string) => T | undefined): T | undefined {
    return this.all(param, read)[0];
  }

  /** A value that is long by its nature: the first that has a shape, or null. */
  whole<T>(param: Param, read: (value: string) => T | undefined): T | null {
    for (const value of this.values.get(param) ?? []) {
      const clean = cleanText(value, LONGEST_WHOLE);
      const known = clean === '' ? undefined : read(clean);
      if (known !== undefined) return known;
      if (clean !== '') this.setAside(param, clean);
    }
    return null;
  }

  list<T>(param: Param, read: (value: string) => T | undefined): T[] {
    const parts = (this.values.get(param) ?? []).flatMap((value) => value.split(','));
    const said = parts.filter((part) => part.trim() !== '').slice(0, MOST_VALUES);
    const good = said.flatMap((part) => this.judge(param, part, read));
    return [...new Set(good)];
  }

  /** The value is cleaned before it is read, so that what is set aside reads the same next time. */
  private judge<T>(param: Param, value: string, read: (value: string) => T | undefined): T[] {
    const clean = cleanText(value, LONGEST_SLUG + 1);
    if (clean === '') return [];
    const known = read(clean);
    if (known !== undefined) return [known];
    this.setAside(param, clean);
    return [];
  }

  private setAside(param: Param, value: string): void {
    const kept = value.length > LONGEST_MALFORMED ? `${cleanText(value, LONGEST_MALFORMED - 1)}…` : value;
    const before = this.malformed.filter((one) => one.param === param);
    const again = before.some((one) => one.value === kept);
    if (!again && before.length < MOST_MALFORMED) this.malformed.push({ param, value: kept });
  }
}
