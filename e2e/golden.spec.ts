import { expect } from '@playwright/test';
import { GOLDEN_LINKS } from './goldenLinks';
import { test } from './pages/test';
import { presentId } from './record';

for (const [link, shared] of GOLDEN_LINKS) {
  test(`?${link} still shows what it showed when shared`, async ({ dashboard }) => {
    await dashboard.open(link);
    const shown = async () => {
      const rows = await dashboard.page
        .getByRole('table')
        .getByRole('link')
        .evaluateAll((links) =>
          links.map((one) =>
            new URL(one.getAttribute('href') ?? '', document.baseURI).searchParams.get('event'),
          ),
        );
      const open = await dashboard.page.getByRole('dialog').count();
      return open > 0 ? [...rows, new URL(dashboard.page.url()).searchParams.get('event')] : rows;
    };
    await expect.poll(shown).toEqual(expect.arrayContaining(shared.map(presentId)));
  });
}
