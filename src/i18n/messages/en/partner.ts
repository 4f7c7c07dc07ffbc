/** The page of a partner. */
export const partner = { cities: 'Worked with' };
