import type { Key } from './problem.js';

/** Deeper than this nobody writes; a validator that recurses is kept from running out of stack. */
const deepest = 64;

/** More values than this no page can show; objects that are used in many places could unfold into any number. */
const most = 1_000_000;

// Control characters but for tab and line feeds, bidirectional overrides and isolates, and zero-width spaces: text
// that contains them can look unlike what it is (CVE-2021-42574, "Trojan Source"). Joiners and direction marks stay,
// for scripts that need them.
const hidden = /[^\P{Cc}\t\n\r]|[\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/**
 * A plain copy of unknown data: own enumerable fields and list entries, nothing that can run or change later.
 *
 * Fields that begin with `$` or `_` are other tools' notes (`$schema`, Sanity's `_key`, and `__proto__`), and a
 * field that is `null` is one the author left empty; neither is copied. What cannot be copied is reported. Never throws.
 */
export function snapshot(data: unknown, report: (keys: readonly Key[], message: string) => void): unknown {
  const open = new Set<unknown>();
  /** The way to the value at hand. */
  const keys: Key[] = [];
  let values = 0;

  function refuse(message: string): undefined {
    report([...keys], message);
  }

  function copy(value: unknown): unknown {
    if (typeof value === 'string') return clean(value);
    if (typeof value !== 'object' || value === null) return value;
    if (open.has(value)) return refuse('contains itself. Write it out once.');
    if (keys.length > deepest) return refuse(`lies more than ${deepest} levels deep. Write it flatter.`);
    open.add(value);
    try {
      return Array.isArray(value) ? copyList(value) : copyFields(value);
    } catch {
      return refuse('cannot be read. Hand over plain data.');
    } finally {
      open.delete(value);
    }
  }

  function copyList(list: readonly unknown[]): unknown[] {
    const copied: unknown[] = [];
    for (let index = 0; index < list.length; index++) {
      if (values > most) {
        refuse(`goes on beyond a million values. What follows is left out.`);
        break;
      }
      copied.push(copyFrom(list, index));
    }
    return copied;
  }

  function copyFields(fields: object): Record<string, unknown> {
    const copied: Record<string, unknown> = {};
    for (const key of Object.keys(fields)) {
      if (key.startsWith('$') || key.startsWith('_')) continue;
      const value = copyFrom(fields as Record<string, unknown>, key);
      if (value != null) copied[key] = value;
    }
    return copied;
  }

  function copyFrom<Name extends Key>(holder: { readonly [key in Name]?: unknown }, key: Name): unknown {
    values++;
    keys.push(key);
    const copied = copy(read(holder, key));
    keys.pop();
    return copied;
  }

  function read<Name extends Key>(holder: { readonly [key in Name]?: unknown }, key: Name): unknown {
    try {
      return holder[key];
    } catch {
      return refuse('cannot be read: reading it throws. Hand over plain data.');
    }
  }

  function clean(text: string): string {
    const cleaned = text.replace(hidden, '');
    if (cleaned !== text)
      refuse('holds invisible control characters. They are taken out; type the text anew.');
    return cleaned;
  }

  return copy(data);
}
