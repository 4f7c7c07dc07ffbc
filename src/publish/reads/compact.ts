import { Facets } from './facets.ts';
import type { KeptReads } from './kept.ts';
import { facetCode, isList, listCode, Lists, numberOf } from './lists.ts';

/** What was noted in a build: numbers of lists by outputs and by values. */
export interface Noted extends Pick<KeptReads, 'outputs' | 'values' | 'answers'> {
  facets: Facets;
  lists: Lists;
}

/** What was noted, as it is: also what nothing names any more. `versionOf`: what a facet is today. */
export function asNoted(
  { facets, lists, outputs, values, answers }: Noted,
  versionOf: (node: string, name: string, facet: number) => string,
  whole?: number,
): KeptReads {
  const nodes: [string, number][] = [];
  const [names, versions]: [string[], string[]] = [[], []];
  facets.forEach((node, name, number) => {
    const last = nodes.at(-1);
    if (last?.[0] === node) last[1] += 1;
    else nodes.push([node, 1]);
    names.push(name);
    versions.push(versionOf(node, name, number));
  });
  const bytes = lists.toBytes();
  return {
    nodes,
    names,
    versions,
    lists: bytes,
    outputs,
    values,
    answers,
    whole: whole ?? bytes.bytes.length,
  };
}

/** Leaves out the lists and facets that nothing names any more; the facets of an entry then stand together. */
export function compact(noted: Noted): Noted & { wasFacet: (facet: number) => number } {
  const { facets, lists, outputs, values, answers } = noted;
  const isNamed = new Uint8Array(lists.length);
  const isRead = new Uint8Array(facets.length);
  const named: number[] = [];
  const name = (list: number | undefined): void => {
    if (list === undefined || isNamed[list]) return;
    isNamed[list] = 1;
    named.push(list);
  };
  for (const list of outputs.values()) name(list);
  for (const { list } of values.values()) name(list);
  for (let list = named.pop(); list !== undefined; list = named.pop()) {
    for (const code of lists.at(list)) {
      const number = numberOf(code);
      if (isList(code)) name(number);
      else {
        isRead[number] = 1;
        name(answers.get(number));
      }
    }
  }
  const read: { node: string; name: string; number: number }[] = [];
  facets.forEach((node, name, number) => {
    if (isRead[number]) read.push({ node, name, number });
  });
  read.sort((a, b) => (a.node < b.node ? -1 : a.node > b.node ? 1 : a.number - b.number));
  const kept = new Facets();
  const facetNumbers = new Uint32Array(facets.length);
  for (const facet of read) facetNumbers[facet.number] = kept.numberOf(facet);
  const listNumbers = new Uint32Array(lists.length);
  const keptLists = new Lists();
  for (let list = 0; list < lists.length; list += 1) {
    if (!isNamed[list]) continue;
    const codes = lists
      .at(list)
      .map((code) =>
        isList(code)
          ? listCode(listNumbers[numberOf(code)] ?? 0)
          : facetCode(facetNumbers[numberOf(code)] ?? 0),
      );
    listNumbers[list] = keptLists.add(codes.sort());
  }
  const numberOfList = (list: number): number => listNumbers[list] ?? 0;
  return {
    facets: kept,
    lists: keptLists,
    outputs: new Map(Array.from(outputs, ([file, list]) => [file, numberOfList(list)])),
    values: new Map(
      Array.from(values, ([name, kept]) => [name, { ...kept, list: numberOfList(kept.list) }]),
    ),
    answers: new Map(
      Array.from(answers)
        .filter(([facet]) => isRead[facet])
        .map(([facet, list]) => [facetNumbers[facet] ?? 0, numberOfList(list)]),
    ),
    wasFacet: (facet) => read[facet]?.number ?? 0,
  };
}
