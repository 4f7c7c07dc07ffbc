/** Lets the browser draw what there is, and hear its reader, before more is done. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
