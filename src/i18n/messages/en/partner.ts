/** The page of a partner. */
export const partner = {
  cities: 'Cities it worked in',
  /** Other partners in the same events. */
  withWhom: 'With whom',
  /** Places and government bodies behind the funds of its events. */
  forWhom: 'Governments behind its funds and events',
};
