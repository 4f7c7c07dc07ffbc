// For tools that know only TypeScript; Astro's own check sees the real components.
declare module '*.astro' {
  const component: (props: Record<string, unknown>) => unknown;
  export default component;
}
