type Plain = string | number | bigint | boolean | symbol | null | undefined;

/** A value of which nothing can be changed, however deep: lists, and the keys of objects in them. */
export type DeepReadonly<T> = T extends Plain | ((...args: never[]) => unknown)
  ? T
  : { readonly [K in keyof T]: DeepReadonly<T[K]> };
