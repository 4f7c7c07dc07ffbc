/** The page of a chain. */
export const chain = { articles: 'Articles that name it' };
