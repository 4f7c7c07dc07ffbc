import { hash } from 'node:crypto';

/** The SHA-256 of bytes, as text. */
export const digestOf = (bytes: string | Uint8Array): string => hash('sha256', bytes, 'base64url');
