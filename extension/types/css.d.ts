// The style sheet of a page is imported for the bundle alone: esbuild writes it beside the script.
declare module '*.css';
