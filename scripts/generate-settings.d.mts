/** package.json and its texts as they are and as they have to be, by file. */
export function generateSettings(): Promise<Map<string, { readonly is: string; readonly shouldBe: string }>>;
