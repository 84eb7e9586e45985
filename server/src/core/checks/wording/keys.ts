import type { zh } from './zh';

/** Every message that a check may send: the Chinese table says which there are. */
export type MessageKey = keyof typeof zh;
