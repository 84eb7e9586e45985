export function sloganNames(): Promise<{ is: string; shouldBe: string }>;
