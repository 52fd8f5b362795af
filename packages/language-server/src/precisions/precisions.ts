/** Words shown in grey in the text, that nobody typed. */
export interface Precision {
  /** Right after what it is about, UTF-16 offset. */
  offset: number;
  label: string;
  /** The whole of it, where the label is cut. */
  tooltip?: string;
}
