// The part of the Frictionless library that the tests use; it comes without types.
declare module 'datapackage' {
  export const Package: {
    load: (descriptor: string) => Promise<{
      valid: boolean;
      errors: Error[];
      resources: { name: string; read: (options: object) => Promise<unknown[]> }[];
    }>;
  };
}
