/** Sizes as a reader's connection has them. */
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of the code compressed with Brotli at its best. */
export function compressed(code) {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(code, { params: quality }).length;
}

/** 1 kB is 1000 bytes. */
export function kB(bytes) {
  return `${(bytes / 1000).toFixed(2)} kB`;
}
