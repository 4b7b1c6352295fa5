import * as z from 'zod/mini';

/**
 * The shape of every file in `data/`, written once. The JSON Schema files beside the data are
 * generated from here, and the row types of the whole project are inferred from here.
 * Field names follow their field: EDTF (dates), ISO 3166-1 (countries), BCP 47 (languages),
 * SDMX's sense of reporter, flow and observation status (trade).
 */

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const slug = () =>
  z.string().check(z.regex(SLUG, 'lower-case ASCII words joined by hyphens'), z.maxLength(120));

export const personId = slug().brand<'PersonId'>();
export const officeId = slug().brand<'OfficeId'>();
export const sourceId = slug().brand<'SourceId'>();
export const eventId = slug().brand<'EventId'>();
export const tradeId = slug().brand<'TradeId'>();
export const investmentId = slug().brand<'InvestmentId'>();
export const typeId = slug().brand<'TypeId'>();
export const topicId = slug().brand<'TopicId'>();

/** ISO 3166-1 alpha-2, e.g. `VN`; `XZ` (UN/LOCODE's code for no country's waters) for disputed or shared sea. */
export const countryCode = z.string().check(z.regex(/^[A-Z]{2}$/, 'ISO 3166-1 alpha-2, e.g. VN'));

/** EDTF level 0 or 1 as text; that it is a real date is checked when it is parsed. */
const edtf = z.string().check(z.minLength(4), z.maxLength(40));

const text = (limit: number) => z.string().check(z.minLength(1), z.maxLength(limit));
const localized = (limit: number) => z.strictObject({ en: text(limit), vi: text(limit), zh: text(limit) });

/** Longest texts allowed, in UTF-16 code units. */
export const TEXT_LIMIT = { name: 160, title: 140, summary: 700, point: 420, note: 600 } as const;

const side = z.enum(['vn', 'cn', 'other']);
const body = z.enum(['party', 'state', 'government', 'legislature', 'diplomatic']);

export const evidence = z.strictObject({
  source: sourceId,
  /** Where in the source, e.g. `para. 4` (non-empty lines counted from 1). */
  locator: z.optional(text(60)),
  supports: z.optional(z.array(z.enum(['date', 'participants', 'outcomes', 'figure', 'office', 'place']))),
  /** How something only implied by the source was concluded. */
  inference: z.optional(localized(TEXT_LIMIT.note)),
});
const evidenceList = z.array(evidence).check(z.minLength(1, 'every fact needs a source'));

export const sourceRow = z.strictObject({
  id: sourceId,
  formerIds: z.optional(z.array(sourceId)),
  /** As published; square brackets mark a title we supplied because none was found. */
  title: text(300),
  publisher: z.nullable(text(TEXT_LIMIT.name)),
  url: z.nullable(z.url({ protocol: /^https?$/ })),
  published: z.nullable(edtf),
  /** BCP 47. */
  language: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'BCP 47, e.g. vi')),
  kind: z.enum(['news', 'official', 'reference', 'dataset']),
  note: z.optional(localized(TEXT_LIMIT.note)),
});

export const personRow = z.strictObject({
  id: personId,
  name: localized(TEXT_LIMIT.name),
  aliases: z.array(text(TEXT_LIMIT.name)),
  side,
  /** Others of the same or nearly the same name, who are somebody else. */
  distinctFrom: z.optional(z.array(personId)),
  formerIds: z.optional(z.array(personId)),
});

export const officeRow = z.strictObject({
  id: officeId,
  name: localized(TEXT_LIMIT.name),
  /** A few words for a lane or a chip; counterpart offices share it ("Party leader"). */
  shortName: localized(60),
  side,
  body,
  /** The office across the border that its lane is paired with. */
  counterpart: z.nullable(officeId),
  order: z.int(),
  /** True where many hold it at once (a committee seat): tenures may overlap, and it has no lane. */
  collective: z.optional(z.boolean()),
  formerIds: z.optional(z.array(officeId)),
});

export const tenureRow = z.strictObject({
  office: officeId,
  person: personId,
  /** EDTF; `../2022-10` = began in or before October 2022, the day unknown. */
  start: edtf,
  /** EDTF; `2023-09-05/..` = still held on 5 September 2023, the end unknown. Null = in office. */
  end: z.nullable(edtf),
  acting: z.boolean(),
  startHow: z.nullable(z.enum(['elected', 're-elected', 'appointed', 'acting', 'assumed'])),
  endReason: z.nullable(
    z.enum(['term-ended', 'resigned', 'removed', 'died', 'transferred', 'office-merged', 'unknown']),
  ),
  note: z.optional(localized(TEXT_LIMIT.note)),
  evidence: evidenceList,
});

const point = z.strictObject({
  kind: z.enum(['agreed', 'proposed', 'stated', 'signed', 'announced', 'outcome']),
  by: z.optional(z.array(personId)),
  text: localized(TEXT_LIMIT.point),
  topics: z.optional(z.array(topicId)),
  /** The number the point reports, so that it can be found and checked as a number. */
  figure: z.optional(
    z.strictObject({ value: z.number(), unit: z.enum(['usd-bn', 'percent', 'people', 'rank', 'count']) }),
  ),
  /** Where it is said, if narrower than the event's own evidence. */
  evidence: z.optional(evidenceList),
});

/** What sources say differently of one thing, side by side; none is picked. */
const disagreement = z.strictObject({
  about: z.enum(['date', 'participants', 'outcomes', 'figure', 'place', 'account']),
  claims: z
    .array(z.strictObject({ text: localized(TEXT_LIMIT.point), evidence: evidenceList }))
    .check(z.minLength(2, 'two claims make a disagreement')),
});

export const eventRow = z.strictObject({
  /** `date-slug`, permanent, e.g. `2025-01-15-to-lam-xi-jinping-call`. */
  id: eventId,
  formerIds: z.optional(z.array(eventId)),
  date: edtf,
  status: z.enum(['occurred', 'planned']),
  type: typeId,
  title: localized(TEXT_LIMIT.title),
  summary: localized(TEXT_LIMIT.summary),
  confidence: z.enum(['high', 'medium']),
  place: z.nullable(
    z.strictObject({
      city: z.nullable(localized(80)),
      country: countryCode,
      /** Where it took place in more than one country, e.g. on both sides of the border. */
      alsoIn: z.optional(z.array(countryCode)),
    }),
  ),
  participants: z.array(
    z.strictObject({
      person: personId,
      /** The office in which they took part; must be theirs on the date, or `note` says why not. */
      office: z.optional(officeId),
      /** The post they held then, in words, where the record keeps no tenures of it ("Deputy Prime Minister"). */
      role: z.optional(localized(TEXT_LIMIT.name)),
      capacity: z.enum(['host', 'guest', 'envoy', 'co-chair', 'signatory', 'attendee']),
      note: z.optional(localized(TEXT_LIMIT.note)),
    }),
  ),
  topics: z.array(topicId),
  points: z.array(point),
  disagreements: z.optional(z.array(disagreement)),
  related: z.array(eventId),
  /** Data version (its date) in which the row came in. */
  added: z.iso.date(),
  revised: z.optional(z.iso.date()),
  evidence: evidenceList,
});

export const tradeRow = z.strictObject({
  id: tradeId,
  formerIds: z.optional(z.array(tradeId)),
  /** EDTF year, month, or the months of a part-year added up (`2025-01/2025-07`). */
  period: edtf,
  /** From Vietnam's side. */
  flow: z.enum(['total', 'exports', 'imports']),
  valueUsdBn: z.number().check(z.nonnegative()),
  /** Per cent on the same period a year before; only where a source states it. */
  growthPct: z.nullable(z.number()),
  reporter: z.enum(['vn-customs', 'cn-customs', 'unspecified']),
  status: z.enum(['final', 'preliminary', 'estimate']),
  note: z.optional(localized(TEXT_LIMIT.note)),
  evidence: evidenceList,
});

export const investmentRow = z.strictObject({
  id: investmentId,
  formerIds: z.optional(z.array(investmentId)),
  /** EDTF year, month or months added up; for a stock the day or month it is counted at. */
  period: edtf,
  /**
   * What is counted: `registered` in the period (new projects, additions, share purchases),
   * `newly-licensed` projects only, `registered-stock` of all valid projects, or `outward` direct
   * investment as China counts it. Not comparable with one another.
   */
  measure: z.enum(['registered', 'newly-licensed', 'registered-stock', 'outward']),
  valueUsdBn: z.number().check(z.nonnegative()),
  growthPct: z.nullable(z.number()),
  /** China's place among investors by this measure, 1 the largest. */
  rank: z.nullable(z.int().check(z.positive())),
  projects: z.nullable(z.int().check(z.nonnegative())),
  reporter: z.enum(['vn-mpi', 'cn-mofcom', 'unspecified']),
  status: z.enum(['final', 'preliminary', 'estimate']),
  note: z.optional(localized(TEXT_LIMIT.note)),
  evidence: evidenceList,
});

/** How complete the record is thought to be, and what is known to be missing. */
export const coverage = z.strictObject({
  /** Every year of the record falls in one of them. */
  periods: z.array(
    z.strictObject({
      from: z.int(),
      to: z.int(),
      completeness: z.enum(['thorough', 'partial', 'sparse']),
      note: localized(TEXT_LIMIT.note),
    }),
  ),
  gaps: z.array(
    z.strictObject({
      about: z.enum(['events', 'tenures', 'trade', 'investment', 'sources']),
      text: localized(TEXT_LIMIT.note),
    }),
  ),
});

/** Oldest version first. A row that no version names came with the first one. */
export const changelog = z.array(
  z.strictObject({
    /** Data version, `YYYY-MM-DD`. */
    version: z.iso.date(),
    note: localized(TEXT_LIMIT.note),
    /** Rows by file and id, `events/2025-01-15-to-lam-xi-jinping-call`. */
    added: z.array(z.string()),
    revised: z.array(z.string()),
  }),
);

const term = <T extends z.ZodMiniType<string>>(id: T) => z.strictObject({ id, label: localized(80) });

export const vocabulary = z.strictObject({
  types: z.array(term(typeId)),
  topics: z.array(term(topicId)),
  bodies: z.array(term(body)),
});

/** The part of `datapackage.json` the project reads; the rest of the standard passes through. */
export const packageDescriptor = z.looseObject({
  name: slug(),
  title: z.string(),
  /** Data version: the date of the release. */
  version: z.iso.date(),
  /** Date of the release; an event after it must be `planned`. */
  created: z.iso.date(),
});

/** Each resource of the package: file name, and the schema of one row (or of the whole file). */
export const resources = {
  sources: { file: 'sources.json', schema: z.array(sourceRow) },
  people: { file: 'people.json', schema: z.array(personRow) },
  offices: { file: 'offices.json', schema: z.array(officeRow) },
  tenures: { file: 'tenures.json', schema: z.array(tenureRow) },
  events: { file: 'events.json', schema: z.array(eventRow) },
  trade: { file: 'trade.json', schema: z.array(tradeRow) },
  investment: { file: 'investment.json', schema: z.array(investmentRow) },
  coverage: { file: 'coverage.json', schema: coverage },
  changelog: { file: 'changelog.json', schema: changelog },
  vocabulary: { file: 'vocabulary.json', schema: vocabulary },
} as const;

export type PersonId = z.infer<typeof personId>;
export type OfficeId = z.infer<typeof officeId>;
export type SourceId = z.infer<typeof sourceId>;
export type EventId = z.infer<typeof eventId>;
export type TradeId = z.infer<typeof tradeId>;
export type TypeId = z.infer<typeof typeId>;
export type TopicId = z.infer<typeof topicId>;
export type CountryCode = z.infer<typeof countryCode>;
export type Localized = z.infer<ReturnType<typeof localized>>;
export type Language = keyof Localized;
export type Evidence = z.infer<typeof evidence>;
export type SourceRow = z.infer<typeof sourceRow>;
export type PersonRow = z.infer<typeof personRow>;
export type OfficeRow = z.infer<typeof officeRow>;
export type TenureRow = z.infer<typeof tenureRow>;
export type EventRow = z.infer<typeof eventRow>;
export type TradeRow = z.infer<typeof tradeRow>;
export type InvestmentRow = z.infer<typeof investmentRow>;
export type Coverage = z.infer<typeof coverage>;
export type Changelog = z.infer<typeof changelog>;
export type Vocabulary = z.infer<typeof vocabulary>;
export type PackageDescriptor = z.infer<typeof packageDescriptor>;
