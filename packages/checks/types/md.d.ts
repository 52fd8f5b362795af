// A rule's page is imported as text: esbuild and vitest both load `.md` files so.
declare module '*.md' {
  const text: string;
  export default text;
}
