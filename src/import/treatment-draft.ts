import type { Heading, ListItem, RootContent } from 'mdast';
import { hasFields } from '../content/has-fields.js';
import { addAll } from './add-all.js';
import { dropIdleFacts } from './idle-facts.js';
import type { MarkdownTree } from './markdown-tree.js';
import { splitAt } from './split-at.js';
import { evidenceFacts, sections, type Facts, type SectionFormat } from './treatment-format.js';
import { choiceOf, factsIn, headingOf, isAttribution, pairOf, valueOf } from './treatment-values.js';

type Fields = Record<string, unknown>;
type Title = ReturnType<typeof headingOf>;

/** A treatment under construction: the front matter, and what the sections below it add. */
export class TreatmentDraft {
  readonly data: Fields;
  readonly #tree: MarkdownTree;

  constructor(tree: MarkdownTree, data: Fields) {
    this.#tree = tree;
    this.data = data;
  }

  /** What is above the first section: the name, and the text that opens the page. */
  addOpening(nodes: readonly RootContent[]): void {
    const [first, ...others] = nodes;
    const named = first?.type === 'heading' && first.depth === 1;
    if (named) {
      const { text, id } = headingOf(this.#tree, first);
      this.#put(this.data, 'name', text, first);
      this.#reportRest(first, { id });
    }
    const opening = named ? others : nodes;
    if (opening[0]) this.#put(this.data, 'explainer.lead', this.#tree.text(opening), opening[0]);
  }

  addSection(heading: Heading, nodes: readonly RootContent[]): void {
    const { name, heading: shown, id } = headingOf(this.#tree, heading);
    const format = Object.hasOwn(sections, name) ? sections[name]! : undefined;
    if (!format) {
      const names = Object.keys(sections).join(', ');
      this.#tree.report(
        heading,
        `"${name}" is not a section, and is left out with its text. The sections are: ${names}.`,
      );
      return;
    }
    const isList = format.field === 'sources' || format.field === 'terms';
    const fields = isList ? {} : this.#fieldsOf(format.field, heading);
    if (isList) this.#reportRest(heading, { heading: shown, id });
    else {
      this.#put(fields, 'heading', shown, heading);
      this.#put(fields, 'id', id, heading);
    }
    for (const part of splitAt(nodes, 3)) {
      if (!part.heading) this.#addIntro(format, fields, part.nodes);
      else this.#addPart(format, isList ? undefined : fields, part.heading, part.nodes);
    }
    if (format.item && format.intro && fields[format.intro] && !fields.items)
      this.#tree.report(heading, 'has text and no entries. Write a heading (###) for each entry.');
  }

  /** The section's object. There can be several sections of conditions. */
  #fieldsOf(field: string, heading: Heading): Fields {
    if (field !== 'conditions') return this.#fieldsAt(this.data, field, heading);
    const fields: Fields = {};
    this.#addTo(this.data, field, fields, heading);
    return fields;
  }

  #addIntro(format: SectionFormat, fields: Fields, nodes: readonly RootContent[]): void {
    const text = this.#takeFacts(nodes, format.facts, fields);
    if (!text.length) return;
    if (format.field === 'terms') this.#addTerms(text);
    else if (format.intro) this.#put(fields, format.intro, this.#tree.text(text), text[0]!);
    else
      this.#tree.report(
        text[0]!,
        'has no place here, and is left out. Write a heading (###) for each entry.',
      );
  }

  #addTerms(nodes: readonly RootContent[]): void {
    for (const node of nodes) {
      for (const entry of node.type === 'list' ? node.children : [node]) {
        const pair = entry.type === 'listItem' ? pairOf(this.#tree, entry) : undefined;
        if (pair) this.#addTo(this.data, 'terms', { term: pair[0], definition: pair[1] }, entry);
        else
          this.#tree.report(
            entry,
            'is not a list of words, and is left out. Write each as `- Word: what it means`.',
          );
      }
    }
  }

  #addPart(
    format: SectionFormat,
    fields: Fields | undefined,
    heading: Heading,
    nodes: readonly RootContent[],
  ): void {
    const title = headingOf(this.#tree, heading);
    if (fields && Object.hasOwn(format.parts, title.name)) {
      const [field, reading] = format.parts[title.name]!;
      this.#put(fields, field, valueOf(this.#tree, reading, nodes), heading);
      if (field.includes('.')) {
        this.#put(fields, field.replace(/[^.]+$/, 'heading'), title.heading, heading);
        this.#reportRest(heading, { id: title.id });
      } else this.#reportRest(heading, title);
    } else if (fields && format.field === 'explainer') this.#addAboutPart(fields, title, heading, nodes);
    else if (format.item) {
      const item: Fields = { ...(title.id && { id: title.id }), [format.item.name]: title.text };
      if (fields) this.#addTo(fields, 'items', item, heading);
      else this.#addTo(this.data, format.field, item, heading);
      const text = this.#takeFacts(nodes, format.item.facts, item);
      if (text[0] && format.item.text) this.#put(item, format.item.text, this.#tree.text(text), text[0]);
      else if (text[0])
        this.#tree.report(text[0], 'has no place here, and is left out. Write facts as `- Name: value`.');
    }
  }

  #addAboutPart(fields: Fields, title: Title, heading: Heading, nodes: readonly RootContent[]): void {
    const { name } = title;
    if (name === 'evidence') {
      const text = this.#takeFacts(nodes, evidenceFacts, fields);
      if (text[0]) this.#put(fields, 'evidence.statements', valueOf(this.#tree, 'statements', text), text[0]);
    } else if (name === 'at a glance') {
      const pairs = this.#itemsOf(nodes).map((item) => ({ item, pair: pairOf(this.#tree, item) }));
      for (const { item, pair } of pairs) {
        if (pair) this.#put(fields, 'keyFacts', [{ label: pair[0], value: pair[1] }], item);
        else this.#tree.report(item, 'is not a fact, and is left out. Write it as `- Label: value`.');
      }
    } else if (name === 'questions to ask') {
      for (const item of this.#itemsOf(nodes))
        this.#put(fields, 'questionsToAsk', [valueOf(this.#tree, 'text', item.children)], item);
    } else if (name === 'other choices') {
      for (const item of this.#itemsOf(nodes))
        this.#addTo(fields, 'alternatives', choiceOf(this.#tree, item), item);
    } else {
      const names = [
        'at a glance',
        ...Object.keys(sections.about!.parts),
        'evidence',
        'other choices',
        'questions to ask',
      ].join(', ');
      this.#tree.report(
        heading,
        `"${name}" is not a part of this section, and is left out with its text. The parts are: ${names}.`,
      );
      return;
    }
    this.#reportRest(heading, title);
  }

  /** Reports what a heading says besides its name, if the content has no place for it. */
  #reportRest(node: Heading, { heading, id }: Partial<Pick<Title, 'heading' | 'id'>>): void {
    if (heading)
      this.#tree.report(
        node,
        `has no place for the heading "${heading}", which is left out. Write the name alone.`,
      );
    if (id) this.#tree.report(node, `has no place for the id "${id}", which is left out. Take it out.`);
  }

  /** The entries of lists, where only lists have a place. */
  #itemsOf(nodes: readonly RootContent[]): ListItem[] {
    return nodes.flatMap((node) => {
      if (node.type === 'list') return node.children;
      this.#tree.report(node, 'has no place here, and is left out. Write a list.');
      return [];
    });
  }

  /** Takes the facts from the top of a text, and returns the rest. */
  #takeFacts(nodes: readonly RootContent[], known: Facts, fields: Fields): readonly RootContent[] {
    const [first, ...others] = nodes;
    const facts = factsIn(first, known);
    for (const node of others)
      if (factsIn(node, known))
        this.#tree.report(
          node,
          'is a list of facts below other text, and is shown as text. Move it right below the heading.',
        );
    if (!facts) return nodes;
    for (const { label, nodes: value, item } of facts) {
      if (Object.hasOwn(known, label)) {
        const [path, reading] = known[label]!;
        this.#put(fields, path, valueOf(this.#tree, reading, value), item);
        if (path === 'frequency.band') this.#put(fields, 'frequency.kind', 'band', item);
      } else if (isAttribution(label, known)) {
        this.#put(fields, 'evidence.statements', valueOf(this.#tree, 'statements', item.children), item);
      } else {
        const names = Object.keys(known).join(', ');
        const what = label ? `"${label}" is not a known fact` : 'is not written as `- Name: value`';
        this.#tree.report(item, `${what}, and is left out. Use: ${names}.`);
      }
    }
    dropIdleFacts(this.#tree, fields, facts);
    return others;
  }

  /** Adds an entry to a list. */
  #addTo(fields: Fields, name: string, entry: object, node: RootContent): void {
    if (!Array.isArray(fields[name])) this.#replace(fields, name, [], node);
    (fields[name] as unknown[]).push(entry);
    this.#tree.note(node, entry);
  }

  /** Puts a value at a path of fields. Lists and fields are added to existing ones; of two other values, the first stays. */
  #put(fields: Fields, path: string, value: unknown, node: RootContent): void {
    if (value === undefined) return;
    const names = path.split('.');
    const last = names.pop()!;
    const holder = names.reduce((around, name) => this.#fieldsAt(around, name, node), fields);
    const before = holder[last];
    if (before === undefined) {
      holder[last] = value;
      this.#tree.note(node, holder, last);
    } else if (Array.isArray(before) && Array.isArray(value)) addAll(before, value);
    else if (hasFields(before) && hasFields(value))
      for (const [name, inner] of Object.entries(value)) this.#put(before, name, inner, node);
    else if (before !== value)
      this.#tree.report(node, `gives a second ${last}, which is left out. Keep one of the two.`);
  }

  #fieldsAt(holder: Fields, name: string, node: RootContent): Fields {
    if (!hasFields(holder[name])) this.#replace(holder, name, {}, node);
    const fields = holder[name] as Fields;
    this.#tree.note(node, fields);
    return fields;
  }

  /** Replaces what the front matter has here: it could not be shown, and nothing can be added to it. */
  #replace(holder: Fields, name: string, empty: object, node: RootContent): void {
    if (holder[name] != null) {
      const wanted = Array.isArray(empty) ? 'a list' : 'fields';
      this.#tree.report(node, `takes the place of "${name}" in the front matter. Write ${wanted} there.`);
    }
    holder[name] = empty;
  }
}
