import { describe, expect, it } from 'vitest';
import { apiDocuments, departures } from '../harness/api.ts';
import { realContext } from '../harness/real-record.ts';

describe('the documents of the interface', () => {
  it('have the keys and values that their schemas describe, and no others', () => {
    expect(departures(realContext())).toEqual([]);
    expect(apiDocuments(realContext()).length).toBeGreaterThan(300);
  });
});
