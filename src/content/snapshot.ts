import type { Key } from './problem.js';

/** Deeper than this nobody writes; a validator that recurses is kept from running out of stack. */
const deepest = 64;

/** More values than this no page can show; objects that are used in many places could unfold into any number. */
const most = 1_000_000;

// Control characters but for tab and line feeds, bidirectional overrides and isolates, and zero-width spaces: text
// that contains them can look unlike what it is (CVE-2021-42574, "Trojan Source"). Joiners and direction marks stay,
// for scripts that need them.
const hidden = /(?![\t\n\r])\p{Cc}|[\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** The way to a value, from its end. */
interface Trail {
  readonly before: Trail | undefined;
  readonly key: Key;
  readonly length: number;
}

/**
 * A plain copy of unknown data: own enumerable fields and list entries, nothing that can run or change later.
 *
 * Fields that begin with `$` or `_` are other tools' notes (`$schema`, Sanity's `_key`, and `__proto__`), and a
 * field that is `null` is one the author left empty; neither is copied. What cannot be copied is reported. Never throws.
 */
export function snapshot(data: unknown, report: (keys: readonly Key[], message: string) => void): unknown {
  const open = new Set<unknown>();
  let values = 0;

  function refuse(trail: Trail | undefined, message: string): undefined {
    const keys: Key[] = [];
    for (let at = trail; at; at = at.before) keys.unshift(at.key);
    report(keys, message);
  }

  function copy(value: unknown, trail: Trail | undefined): unknown {
    if (typeof value === 'string') return clean(value, trail);
    if (typeof value !== 'object' || value === null) return value;
    if (open.has(value)) return refuse(trail, 'contains itself. Write it out once.');
    if ((trail?.length ?? 0) > deepest) {
      return refuse(trail, `lies more than ${deepest} levels deep. Write it flatter.`);
    }
    open.add(value);
    try {
      return Array.isArray(value) ? copyList(value, trail) : copyFields(value, trail);
    } catch {
      return refuse(trail, 'cannot be read. Hand over plain data.');
    } finally {
      open.delete(value);
    }
  }

  function copyList(list: readonly unknown[], trail: Trail | undefined): unknown[] {
    const copied: unknown[] = [];
    for (let index = 0; index < list.length; index++) {
      if (values > most) {
        refuse(trail, `goes on beyond a million values. What follows is left out.`);
        break;
      }
      copied.push(copyFrom(list, index, trail));
    }
    return copied;
  }

  function copyFields(fields: object, trail: Trail | undefined): Record<string, unknown> {
    const copied: Record<string, unknown> = {};
    for (const key of Object.keys(fields)) {
      if (key.startsWith('$') || key.startsWith('_')) continue;
      const value = copyFrom(fields as Record<string, unknown>, key, trail);
      if (value != null) copied[key] = value;
    }
    return copied;
  }

  function copyFrom<Name extends Key>(
    holder: { readonly [key in Name]?: unknown },
    key: Name,
    before: Trail | undefined,
  ): unknown {
    values++;
    const trail = { before, key, length: (before?.length ?? 0) + 1 };
    let value: unknown;
    try {
      value = holder[key];
    } catch {
      return refuse(trail, 'cannot be read: reading it throws. Hand over plain data.');
    }
    return copy(value, trail);
  }

  function clean(text: string, trail: Trail | undefined): string {
    const cleaned = text.replace(hidden, '');
    if (cleaned !== text)
      refuse(trail, 'holds invisible control characters. They are taken out; type the text anew.');
    return cleaned;
  }

  return copy(data, undefined);
}
