import { useEffect, useRef, useState } from 'react';
import type { Event } from '../../dataset/types';
import { writeInSlices } from '../../files/eventsFile';
import { saveFile } from '../../ui/saveFile';
import type { EventsFile } from './createFile';

/** What became of the last download; while it runs, how many events are written. */
export type Course =
  | { readonly state: 'idle' | 'cancelled' | 'failed' }
  | { readonly state: 'writing'; readonly written: number }
  | { readonly state: 'saved'; readonly name: string };

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Writes a file slice by slice and hands it over; it can be called off, and is when the part of the page closes. */
export function useDownload() {
  const [course, setCourse] = useState<Course>({ state: 'idle' });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const start = async (create: () => EventsFile, events: readonly Event[]) => {
    control.current?.abort();
    const mine = new AbortController();
    control.current = mine;
    const { signal } = mine;
    /** A later download has the word. */
    const tell = (course: Course) => control.current === mine && setCourse(course);
    const onProgress = (written: number) => tell({ state: 'writing', written });
    onProgress(0);
    try {
      const { file, name, type } = create();
      const parts = await writeInSlices(file, events, { signal, pause, onProgress });
      saveFile(new Blob([...parts], { type }), name);
      tell({ state: 'saved', name });
    } catch {
      tell({ state: signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  return { course, start, cancel: () => control.current?.abort() };
}
