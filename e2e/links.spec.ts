import { expect } from '@playwright/test';
import { type DashboardPage, WORDS } from './pages/DashboardPage';
import { test } from './pages/test';
import {
  about,
  all,
  bestDocumentedFirst,
  both,
  events,
  expected,
  expectedBy,
  inCountry,
  inYears,
  LANGUAGES,
  madeBeforehand,
  none,
  ofType,
  oldestFirst,
  type Rule,
  saying,
  titleOf,
  withAllOf,
  withAnyOf,
  withOffice,
} from './record';

type Golden = {
  readonly link: string;
  readonly shows: Rule;
  /** What the address then says, where it is not what was asked. */
  readonly becomes?: string;
  /** Values that the record does not have. */
  readonly unknown?: readonly string[];
  /** `param=value` that has no meaning. */
  readonly odd?: readonly string[];
};

const HE = 'le-hoai-trung';
const THEY = 'liu-jianchao';
const OF_ALL = new RegExp(`^\\d+ of ${events.length} events$`);

/** Every shape of link there has ever been: what it shows may only grow with the record. */
const GOLDEN: Readonly<Record<string, readonly Golden[]>> = {
  'everything and text': [
    { link: '', shows: all },
    { link: 'q=dang', shows: saying('dang') },
    { link: 'q=%C4%91%C6%B0%E1%BB%9Dng+s%E1%BA%AFt', shows: saying('đường sắt') },
    { link: 'q=le%20hoai%20trung', shows: saying('le hoai trung'), becomes: 'q=le+hoai+trung' },
    { link: 'q=%E5%88%98%E6%B5%B7%E6%98%9F', shows: saying('刘海星') },
  ],
  years: [
    { link: 'year=2023', shows: inYears(2023) },
    { link: 'year=2023..2025', shows: inYears(2023, 2025) },
    { link: 'year=2025..2023', shows: inYears(2023, 2025), becomes: 'year=2023..2025' },
    { link: 'year=2025..latest', shows: inYears(2025, 9999) },
    { link: 'year=earliest..2022', shows: inYears(0, 2022) },
    { link: 'year=earliest..latest', shows: all, becomes: '' },
    { link: 'year=2022&year=2024', shows: inYears(2022, 2024), becomes: 'year=2022..2024' },
  ],
  people: [
    { link: `person=${HE}`, shows: withAnyOf(HE) },
    { link: `person=${HE},${THEY}`, shows: withAnyOf(HE, THEY) },
    { link: `person=${HE}%2C${THEY}`, shows: withAnyOf(HE, THEY), becomes: `person=${HE},${THEY}` },
    { link: `person=${HE}&person=${THEY}`, shows: withAnyOf(HE, THEY), becomes: `person=${HE},${THEY}` },
    { link: `person=${HE},${THEY}&match=all`, shows: withAllOf(HE, THEY) },
    { link: `person=${HE},${THEY}&match=any`, shows: withAnyOf(HE, THEY), becomes: `person=${HE},${THEY}` },
  ],
  'the other filters': [
    { link: 'type=visit,phone-call', shows: ofType('visit', 'phone-call') },
    { link: 'topic=rail', shows: about('rail') },
    {
      link: 'office=cn-international-department-head',
      shows: withOffice('cn-international-department-head'),
    },
    { link: 'office=vn-central-committee-member', shows: withOffice('vn-central-committee-member') },
    { link: 'place=VN', shows: inCountry('VN') },
    { link: 'place=vn,cn', shows: inCountry('VN', 'CN'), becomes: 'place=VN,CN' },
  ],
  'what is shown and how': [
    { link: 'sort=-date', shows: all, becomes: '' },
    { link: 'cols=event,date,topics,place,type', shows: all },
    { link: 'profile=le-hoai-trung&on=2023-09-05&reporter=compare', shows: all },
  ],
  'several at once': [
    {
      link: `q=trung&year=2023..latest&person=${HE}&type=meeting&topic=party&place=VN`,
      shows: both(
        both(both(withAnyOf(HE), ofType('meeting')), both(saying('trung'), about('party'))),
        both(inCountry('VN'), inYears(2023, 9999)),
      ),
    },
    {
      link: 'utm_source=mail&year=2023&ref=a%20b',
      shows: inYears(2023),
      becomes: 'year=2023&utm_source=mail&ref=a%20b',
    },
  ],
  'values the record does not have': [
    { link: `person=${HE},nobody`, shows: withAnyOf(HE), unknown: ['nobody'] },
    { link: `person=${HE},nobody&match=all`, shows: withAnyOf(HE), unknown: ['nobody'] },
    { link: 'person=nobody,no-one', shows: none, unknown: ['nobody', 'no-one'] },
    { link: 'type=party&topic=visit', shows: none, unknown: ['party', 'visit'] },
    { link: 'office=emperor', shows: none, unknown: ['emperor'] },
    { link: 'place=FR', shows: none, unknown: ['FR'] },
    { link: 'event=2023-09-05-nobody', shows: all, unknown: ['2023-09-05-nobody'] },
    { link: 'profile=nobody', shows: all, unknown: ['nobody'] },
    { link: 'year=1066', shows: none },
  ],
  'values without a meaning': [
    { link: 'year=20x3', shows: none, odd: ['year=20x3'] },
    { link: 'year=2023..', shows: none, odd: ['year=2023..'], becomes: 'year=2023.%2E' },
    { link: 'person=Le+Hoai+Trung', shows: none, odd: ['person=Le Hoai Trung'] },
    {
      link: `person=${HE},Liu!`,
      shows: withAnyOf(HE),
      odd: ['person=Liu!'],
      becomes: `person=${HE}&person=Liu%21`,
    },
    { link: 'place=Vietnam', shows: none, odd: ['place=Vietnam'] },
    { link: 'match=most', shows: all, odd: ['match=most'] },
    { link: 'sort=colour,date,-date', shows: all, odd: ['sort=colour'], becomes: 'sort=date&sort=colour' },
    { link: 'cols=colour', shows: all, odd: ['cols=colour'] },
    { link: 'on=2023-02-30', shows: all, odd: ['on=2023-02-30'] },
    { link: 'reporter=imf&embed=all', shows: all, odd: ['reporter=imf', 'embed=all'] },
  ],
};

for (const [name, links] of Object.entries(GOLDEN)) {
  test(`links to ${name} show what they always have`, async ({ dashboard }) => {
    test.setTimeout(90_000);
    for (const golden of links) {
      await test.step(`?${golden.link}`, () => expectGolden(dashboard, golden));
    }
  });
}

async function expectGolden(dashboard: DashboardPage, golden: Golden): Promise<void> {
  const { link, shows, becomes = link, unknown = [], odd = [] } = golden;
  const ids = link.startsWith('sort=colour') ? expectedBy(oldestFirst) : expected(shows);
  await dashboard.open(link);
  await dashboard.expectQuery(becomes);
  for (const language of LANGUAGES) {
    const spoken = dashboard.in(language);
    const { filters } = WORDS[language];
    // An open card covers the page: its language is asked for in the link.
    if (link.includes('profile=')) await dashboard.open(`${link}&lang=${language}`);
    else if (language !== 'en') await dashboard.switchLanguage(language);
    await spoken.expectEvents(ids);
    const doubtful = [
      ...unknown.map((value) => filters.unknown.replace('{value}', value)),
      ...odd.map((one) => filters.malformed.replace('{param}={value}', one)),
    ];
    for (const text of doubtful) await expect(spoken.activeFilter(text)).toBeVisible();
    if (doubtful.length === 0) await expect(spoken.doubtfulFilters()).toHaveCount(0);
  }
  // The next link is for a reader who has chosen no language.
  await dashboard.page.evaluate(() => localStorage.clear());
}

test('an odd language is said to be odd, the page keeps to the reader’s', async ({ dashboard, page }) => {
  await dashboard.open('lang=fr&year=2023');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await dashboard.expectEvents(expected(inYears(2023)));
  await expect(dashboard.activeFilter('not understood: lang=fr')).toBeVisible();
});

test('the order of a link: by one column, by several, in the language read', async ({ dashboard }) => {
  for (const language of LANGUAGES) {
    const collator = new Intl.Collator(language, { numeric: true });
    const titles = events.map(({ title }) => title[language]).toSorted(collator.compare);
    const spoken = dashboard.in(language);
    await dashboard.open(`sort=title&lang=${language}`);
    await spoken.expectTitles(titles);
    await dashboard.open(`sort=-title&lang=${language}`);
    await spoken.expectTitles(titles.toReversed());
  }
  await dashboard.open('sort=date');
  await dashboard.expectEvents(expectedBy(oldestFirst));
  await dashboard.open('sort=-evidence,date');
  await dashboard.expectEvents(expectedBy((a, b) => bestDocumentedFirst(a, b) || oldestFirst(a, b)));
});

test('the columns of a link, in its order', async ({ dashboard }) => {
  await dashboard.open('cols=event,date,topics,place,type&year=2023');
  await expect(dashboard.table.getByRole('columnheader', { name: /\D/ })).toHaveText([
    'Event',
    'Date',
    'Topics',
    'Place',
    'Type',
  ]);
});

test('where nothing asked for is known, nothing shows, the page says why and offers the way out', async ({
  dashboard,
}) => {
  await dashboard.open('person=nobody');
  await dashboard.expectEvents([]);
  const region = dashboard.region('events');
  await expect(region).toContainText('No event matches.');
  await expect(region).toContainText('this data set does not have');
  await expect(dashboard.chip('not in this data set: nobody')).toBeVisible();
  await region.getByRole('button', { name: `Remove People → ${events.length} events` }).click();
  await dashboard.expectEvents(expected(all));
  await dashboard.expectQuery('');
});

test('an unknown value is removed by its chip, and stays in the address until then', async ({
  dashboard,
}) => {
  await dashboard.open(`person=${HE},nobody&year=20x3`);
  await dashboard.expectEvents([]);
  await dashboard.chip('not understood: year=20x3').click();
  await dashboard.expectQuery(`person=${HE},nobody`);
  await dashboard.expectEvents(expected(withAnyOf(HE)));
  await dashboard.chip('not in this data set: nobody').click();
  await dashboard.expectQuery(`person=${HE}`);
  await dashboard.expectEvents(expected(withAnyOf(HE)));
});

test('parameters of others are left alone by every change', async ({ dashboard, page }) => {
  await dashboard.open('utm_source=mail&year=2023&ref=a%20b#there');
  await dashboard.clearAll();
  await dashboard.expectQuery('utm_source=mail&ref=a%20b');
  await dashboard.togglePerson('Lê Hoài Trung');
  await dashboard.expectQuery(`person=${HE}&utm_source=mail&ref=a%20b`);
  expect(new URL(page.url()).hash).toBe('#there');
});

const ODD_LINKS = [
  ['a lone %', '%'],
  ['a lone % in the text', 'q=%'],
  ['a broken escape', 'q=%E5%88&person=%ZZ'],
  [
    'names of the language’s own',
    '__proto__=1&person=__proto__,constructor&q=__proto__&toString=1&sort=__proto__',
  ],
  ['control characters', 'q=le%00%1B%5B31m%0D%0A%09trung%7F&person=%00'],
  ['text that turns its direction', 'q=%E2%80%AEgnurt%E2%81%A6'],
  ['half a pair of surrogates', 'q=%ED%A0%80&event=%ED%A0%80'],
  ['other scripts', 'q=%D8%A7%D9%84%D8%B5%D9%8A%D9%86&person=%E0%A6%9A'],
  ['only signs', '&&==&=&?&#'],
  ['very many values', `person=${Array.from({ length: 500 }, (_, at) => `p${at}`).join(',')}`],
  ['years out of all bounds', 'year=0000..9999&on=9999-12-31'],
  ['plus signs and semicolons', 'q=+++&year=2023;person=x'],
] as const;

test('a working page for whatever a link may hold', async ({ dashboard, page }) => {
  test.setTimeout(90_000);
  for (const [name, query] of ODD_LINKS) {
    await test.step(name, async () => {
      await dashboard.open(query);
      await expect(dashboard.status.first()).toHaveText(OF_ALL);
      await expect(dashboard.links()).toHaveCount(await dashboard.count());
      expect(page.url().length).toBeLessThan(2_000);
      await dashboard.search('zzz');
      await dashboard.expectEvents([]);
      await dashboard.clearAll();
      await dashboard.expectEvents(expected(all));
    });
  }
});

test('a working page for 100 kB of text', async ({ dashboard, page }) => {
  // A server may refuse so long an address; one that does not must not be let down by the page.
  await page.route(
    (url) => url.search.length > 5_000,
    async (route) =>
      route.fulfill({ response: await route.fetch({ url: new URL('/', route.request().url()).href }) }),
  );
  await dashboard.open(`q=${'le+hoai+trung+'.repeat(8_000)}&year=2023`);
  await expect(dashboard.status.first()).toHaveText(OF_ALL);
  expect(page.url().length).toBeLessThan(2_000);
  await dashboard.clearAll();
  await dashboard.expectEvents(expected(all));
});

test('nothing of a link is ever markup', async ({ dashboard, page }) => {
  const markup = '<img src=x onerror=alert(1)><b>bold</b>';
  await dashboard.open(
    new URLSearchParams({ q: markup, person: markup, event: markup, year: markup }).toString(),
  );
  await expect(dashboard.chip(`“${markup}”`)).toBeVisible();
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  await expect(page.getByText('bold', { exact: true })).toHaveCount(0);
});

test.describe('while the page loads', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () => {
        for (const shown of document.querySelectorAll('table a, [role=status], h1 + p')) {
          if (!shown.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
          const text = shown.textContent?.trim() ?? '';
          if (text !== '' && !seen.includes(text)) seen.push(text);
        }
        if (document.documentElement.dataset.ready !== 'true') requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  });

  for (const [query, shows, language] of [
    ['year=2023', inYears(2023), 'en'],
    [`person=${HE}&lang=vi`, withAnyOf(HE), 'vi'],
    ['q=dang&lang=zh', saying('dang'), 'zh'],
    ['person=nobody', none, 'en'],
  ] as const) {
    test(`?${query} never shows the rows of another view`, async ({ dashboard, page }) => {
      const spoken = dashboard.in(language);
      let scripts = () => {};
      const held = new Promise<void>((resolve) => {
        scripts = resolve;
      });
      await page.route('**/assets/*.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`./?${query}`, { waitUntil: 'commit' });
      // Painted, with all its scripts still to come: the frame is there, rows and counts are not.
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      await expect(page.getByRole('table').getByRole('link')).toHaveCount(0);
      await expect(page.getByText(new RegExp(`^${events.length} `)).filter({ visible: true })).toHaveCount(0);
      scripts();
      await dashboard.ready();
      const ids = expected(shows);
      await spoken.expectEvents(ids);
      const titles = ids.map((id) => titleOf(id, language));
      const seen = await page.evaluate((): unknown => Reflect.get(window, 'seen'));
      const others = events
        .flatMap(({ title }) => Object.values(title))
        .filter((title) => !titles.includes(title));
      for (const title of others) expect(seen).not.toContain(title);
      // Those further down come a moment after the page is ready.
      for (const title of titles.slice(0, madeBeforehand().length)) expect(seen).toContain(title);
      expect(seen).not.toContain(`${events.length} of ${events.length} events`);
    });
  }
});
