import { expect, it } from 'vitest';
import { PROBLEMS } from '../../../src/problems/catalogue.ts';
import { groupOf, GROUPS, PROBLEM_GROUPS } from '../../../src/problems/groups.ts';

const grouped = PROBLEM_GROUPS.flatMap((group) => [...GROUPS[group]]);

it('every problem is in one group, and no group is called as a problem', () => {
  expect(grouped.toSorted()).toEqual(Object.keys(PROBLEMS).toSorted());
  expect(PROBLEM_GROUPS.filter((group) => Object.hasOwn(PROBLEMS, group))).toEqual([]);
  expect(grouped.filter((code) => !GROUPS[groupOf(code)].includes(code))).toEqual([]);
});

it('a group is short enough to be read through', () => {
  for (const group of PROBLEM_GROUPS) {
    expect(GROUPS[group].length, group).toBeGreaterThan(3);
    expect(GROUPS[group].length, group).toBeLessThan(45);
  }
});
