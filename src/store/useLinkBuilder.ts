import { useState } from 'react';
import { serializeView } from '../address/codec';
import { judgeLink, type LinkPart, writeLink } from '../address/judgeLink';
import { PARAMS, type Param } from '../address/params';
import { withPresentIds } from '../query/filter';
import { useChange, useFacts, useViewPart } from './hooks';

/** What a hand may add to a link: all but the version, which copying writes. */
const ADDABLE: readonly Param[] = PARAMS.filter((param) => param !== 'as');

/** A link being written, first that of the view: its text, its parameters each judged, and ways to change it. */
export function useLinkBuilder() {
  const facts = useFacts();
  const change = useChange();
  const query = useViewPart(serializeView);
  const [text, setText] = useState(query);
  const { parts, view } = judgeLink(facts, text);
  const write = (next: readonly LinkPart[]) => setText(writeLink(next));
  return {
    text,
    setText,
    parts,
    /** Parameters the link does not have yet. */
    addable: ADDABLE.filter((param) => !parts.some((part) => part.param === param)),
    add: (param: Param) => write([...parts, { name: param, value: '' }]),
    setValue: (at: number, value: string) =>
      write(parts.map((part, index) => (index === at ? { name: part.name, value } : part))),
    remove: (at: number) => write(parts.filter((_, index) => index !== at)),
    open: () => change(() => withPresentIds(facts, view)),
  };
}
