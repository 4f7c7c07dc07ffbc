import { describe, expect, it } from 'vitest';
import { apiDocuments, departures } from '../harness/api.ts';
import { frozenContext } from '../harness/frozen-record.ts';

describe('the documents of the interface', () => {
  it('have the keys and values that their schemas describe, and no others', () => {
    expect(departures(frozenContext())).toEqual([]);
    expect(apiDocuments(frozenContext()).length).toBeGreaterThan(300);
  });
});
