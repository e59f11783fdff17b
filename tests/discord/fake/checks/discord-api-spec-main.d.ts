// The package's own types are TypeScript source, which this project's settings do not accept. `tsconfig.json` leads here instead.

/** Paths as `/channels/{channel_id}`, by method in lower case. */
export declare const pathsList: Readonly<Record<string, readonly string[]>>;
