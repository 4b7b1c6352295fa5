import type { Day, EdtfDate, Office, Participant } from '../dataset/types';
import type { Facts } from './facts';
import { officesHeld } from './officeAt';

/** An office somebody had when they took part in something. */
export type OfficeThen = {
  readonly office: Office;
  readonly acting: boolean;
  /** Null if it was theirs; else the last day on which they are known to have had it. */
  readonly lastKnown: Day | null;
};

/** The offices of a participant on the date of the event: first the one they took part in. */
export function officesThen(
  facts: Facts,
  { person, office: inThat }: Participant,
  date: EdtfDate,
): readonly OfficeThen[] {
  const rank = ({ office }: { readonly office: string }) => (office === inThat ? -1 : 0);
  return officesHeld(facts, person, date)
    .toSorted((a, b) => rank(a.tenure) - rank(b.tenure))
    .flatMap(({ tenure, sure }): readonly OfficeThen[] => {
      const office = facts.officeById.get(tenure.office);
      if (!office) return [];
      const isTheirs = sure || office.id === inThat;
      return [
        { office, acting: tenure.acting, lastKnown: isTheirs ? null : (tenure.end ?? tenure.start).from },
      ];
    });
}
