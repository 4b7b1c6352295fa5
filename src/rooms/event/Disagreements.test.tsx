import { describe, expect, it } from 'vitest';
import { anEvent } from '../../testing/anEvent';
import { aSource } from '../../testing/aSource';
import { inAllLanguages } from '../../testing/inAllLanguages';
import { renderWithStore } from '../../testing/renderWithStore';
import { Disagreements } from './Disagreements';

const event = anEvent({
  sources: ['gazette', 'daily'],
  disagreements: [
    {
      about: 'figure',
      claims: [
        {
          text: inAllLanguages('The gazette counts two.'),
          evidence: [{ source: 'gazette', locator: 'para. 3' }],
        },
        { text: inAllLanguages('The daily counts five.'), evidence: [{ source: 'daily' }] },
      ],
    },
  ],
});
const dataset = { events: [event], sources: [aSource({ id: 'gazette' }), aSource({ id: 'daily' })] };

describe('what sources say differently', () => {
  it('stands side by side, each claim with the number of its source', () => {
    const { getAllByRole, getByText } = renderWithStore(<Disagreements event={event} />, { dataset });
    expect(getByText('How many')).toBeTruthy();
    expect(getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'The gazette counts two.source 1, para. 3',
      'The daily counts five.source 2',
    ]);
  });

  it('is left out where they agree', () => {
    expect(renderWithStore(<Disagreements event={anEvent()} />).queryByRole('heading')).toBeNull();
  });
});
