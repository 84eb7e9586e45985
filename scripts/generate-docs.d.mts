/** The documents that have generated parts, from the checkout's root. */
export const documents: readonly string[];

/** Each of them as it is and as it has to be. */
export function generateDocs(): Promise<Map<string, { readonly is: string; readonly shouldBe: string }>>;
