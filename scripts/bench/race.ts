import type { Contender, Entry } from './contender';
import { usedBytes } from './heap';
import { median, percentile } from './percentile';
import type { Measured } from './report';

export type Race<Name, Input, Answer, Asked> = {
  readonly entries: readonly Entry<Name, Input, Asked, Answer>[];
  readonly input: Input;
  readonly rowCount: number;
  /** What is asked in each round; round 0 only warms up. */
  readonly round: (at: number) => readonly Asked[];
  /** Throws if an answer is not what the first contender gave. */
  readonly compare: (asked: Asked, first: Answer, other: Answer, name: Name) => void;
};

type Runner<Name, Answer, Asked> = {
  readonly name: Name;
  readonly contender: Contender<Asked, Answer>;
  readonly everyNth: number;
  readonly rounds: number;
  readonly buildMs: number;
  readonly memoryMb: number | null;
  /** By round and action. */
  readonly times: Map<string, number>;
};

/**
 * Builds every contender, then asks each action of all of them in turn, so that whatever else the
 * machine does meets all alike; what they answer is compared. The first entry is what others are
 * measured against.
 */
export function race<Name extends string, Input, Answer, Asked>({
  entries,
  input,
  rowCount,
  round,
  compare,
}: Race<Name, Input, Answer, Asked>): readonly Measured<Name>[] {
  const runners = entries
    .filter(({ mostRows }) => rowCount <= mostRows)
    .map((entry) => start(entry, input, rowCount, round(0)));
  const rounds = Math.max(...runners.map((runner) => runner.rounds));
  for (let at = 1; at <= rounds; at += 1) {
    for (const [number, asked] of round(at).entries()) {
      let first: Answer | undefined;
      for (const runner of runners) {
        if (at > runner.rounds || number % runner.everyNth !== 0) continue;
        const begun = performance.now();
        const answer = runner.contender.act(asked);
        runner.times.set(`${at} ${number}`, performance.now() - begun);
        const told = answer();
        first ??= told;
        compare(asked, first, told, runner.name);
      }
    }
  }
  const [ours] = runners;
  return runners.map((runner) => measured(runner, rowCount, ours?.times ?? runner.times));
}

/** Time and memory of the build; the few first actions make it hold what it puts off until asked. */
function start<Name extends string, Input, Answer, Asked>(
  entry: Entry<Name, Input, Asked, Answer>,
  input: Input,
  rowCount: number,
  warmUp: readonly Asked[],
): Runner<Name, Answer, Asked> {
  const before = usedBytes();
  const begun = performance.now();
  const contender = entry.build(input);
  const buildMs = performance.now() - begun - (contender.notBuildMs ?? 0);
  const everyNth = entry.everyNth(rowCount);
  for (const asked of warmUp.slice(0, entry.warmUps(rowCount))) contender.act(asked)();
  const bytes = usedBytes() - before;
  const memoryMb = Number.isNaN(bytes) ? null : Math.max(0, bytes / 1e6);
  return {
    name: entry.name,
    contender,
    everyNth,
    rounds: entry.rounds(rowCount),
    buildMs,
    memoryMb,
    times: new Map(),
  };
}

function measured<Name extends string, Answer, Asked>(
  { name, times, buildMs, memoryMb }: Runner<Name, Answer, Asked>,
  rows: number,
  ours: ReadonlyMap<string, number>,
): Measured<Name> {
  const all = [...times.values()];
  const same = [...times.keys()].map((key) => ours.get(key) ?? Number.NaN);
  return {
    engine: name,
    rows,
    medianMs: median(all),
    p95Ms: percentile(all, 0.95),
    buildMs,
    memoryMb,
    timesOurs: median(all) / median(same),
    actions: all.length,
  };
}
