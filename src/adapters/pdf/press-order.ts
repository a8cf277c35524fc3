/** What travels between the press and the process that sets one document; plain data, as the channel copies it. */

export interface PressOrder {
  /** Package that sets the document. */
  readonly addon: string;
  /** Folder of the templates, absolute. */
  readonly templates: string;
  /** Font files, absolute. */
  readonly fonts: readonly string[];
  readonly template: string;
  readonly data: string;
  readonly pictures: readonly (readonly [string, string])[];
  readonly standard: 'ua-1' | 'a-2a';
  readonly epochSeconds: number;
}

export type PressAnswer =
  | { readonly state: 'made'; readonly bytes: Uint8Array }
  | { readonly state: 'refused'; readonly problems: readonly string[] }
  | { readonly state: 'unavailable'; readonly reason: string };
