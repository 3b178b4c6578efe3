import type { Key } from './problem.js';

/** Deeper than this nobody writes; a validator that recurses is kept from running out of stack. */
const deepest = 64;

// Control characters but for tab and line feeds, bidirectional overrides and isolates, and zero-width spaces: text
// that contains them can look unlike what it is (CVE-2021-42574, "Trojan Source"). Joiners and direction marks stay,
// for scripts that need them.
const hidden = /(?![\t\n\r])\p{Cc}|[\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/**
 * A plain copy of unknown data: own enumerable fields and list entries, nothing that can run or change later.
 *
 * Fields that begin with `$` or `_` are other tools' notes (`$schema`, Sanity's `_key`, and `__proto__`), and a
 * field that is `null` is one the author left empty; neither is copied. What cannot be copied is reported. Never throws.
 */
export function snapshot(data: unknown, report: (keys: readonly Key[], message: string) => void): unknown {
  const open = new Set<unknown>();

  function copy(value: unknown, keys: readonly Key[]): unknown {
    if (typeof value === 'string') return clean(value, keys);
    if (typeof value !== 'object' || value === null) return value;
    if (open.has(value)) {
      report(keys, 'contains itself. Write it out once.');
      return undefined;
    }
    if (keys.length > deepest) {
      report(keys, `lies more than ${deepest} levels deep. Write it flatter.`);
      return undefined;
    }
    open.add(value);
    try {
      return Array.isArray(value) ? copyList(value, keys) : copyFields(value, keys);
    } catch {
      report(keys, 'cannot be read. Hand over plain data.');
      return undefined;
    } finally {
      open.delete(value);
    }
  }

  function copyList(list: readonly unknown[], keys: readonly Key[]): unknown[] {
    return Array.from({ length: list.length }, (_, index) => copyFrom(list, index, keys));
  }

  function copyFields(fields: object, keys: readonly Key[]): Record<string, unknown> {
    const copied: Record<string, unknown> = {};
    for (const key of Object.keys(fields)) {
      if (key.startsWith('$') || key.startsWith('_')) continue;
      const value = copyFrom(fields as Record<string, unknown>, key, keys);
      if (value != null) copied[key] = value;
    }
    return copied;
  }

  function copyFrom<Name extends Key>(
    holder: { readonly [key in Name]?: unknown },
    key: Name,
    keys: readonly Key[],
  ) {
    const path = [...keys, key];
    let value: unknown;
    try {
      value = holder[key];
    } catch {
      report(path, 'cannot be read: reading it throws. Hand over plain data.');
      return undefined;
    }
    return copy(value, path);
  }

  function clean(text: string, keys: readonly Key[]): string {
    const cleaned = text.replace(hidden, '');
    if (cleaned !== text)
      report(keys, 'holds invisible control characters. They are taken out; type the text anew.');
    return cleaned;
  }

  return copy(data, []);
}
