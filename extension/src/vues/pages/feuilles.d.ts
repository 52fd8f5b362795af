/** Style sheets are imported by the pages: the bundler puts them beside the script. */
declare module '*.css';
